"""How far words lean to a refusal, by language es; written by ``benchmarks.learn``, not by hand."""

LEARNT = """
:-2.18 a:-0.8 a_algui:0.7 a_las:-1.5 a_lo:0.4 a_otra:-0.3 a_prese:-0.4 a_segui:0.8 abraz:0.3 acerc:0.4 adela:1.5 adela_con:0.5
agrad:1.3 agrad_el:0.8 ajust_mas:0.3 al:0.6 al_final:1.4 algo:-0.4 algui:0.7 animo:0.8 antes:-0.5 antes_del:-0.5 asi:0.5
asi_que:0.5 atent:0.4 avisa:-0.5 aviso:0.5 ayer:-0.4 bien:-0.5 busca:0.4 candi:1.2 candi_no:0.5 chica:0.5 coinc:0.6
coinc_mas:0.5 como:-0.5 compa:0.4 comun:-0.3 con:1.4 con_el:0.3 con_mas:0.5 con_nosot:0.5 con_tu:0.6 con_una:0.4 confi:-0.8
conoc:0.4 conse:0.6 conta_que:0.4 conti:0.7 conti_con:0.4 contr:-0.5 corre:-0.6 cubie:0.9 cubie_la:0.4 cubri:0.6 cubri_la:0.6
curri:0.6 de:-2.4 de_dicie:-1.5 de_enero:-0.4 de_entre:0.5 de_novie:-0.8 de_que:0.5 de_selec:0.4 de_talen:0.4 decid:0.7
decid_no:0.4 decir:0.4 decir_que:0.4 dedic:0.3 del:-1.7 del_jueve:-0.3 desca:0.7 deseo:0.5 despu:0.5 despu_de:0.6 dia:-0.3
dias:0.4 dias_sam:0.4 dicie:-1.5 digo:-0.5 digo_algo:-0.4 dos:-0.4 el:-0.7 el_de:-0.6 el_equip:0.6 el_inter:0.3 el_jueve:-0.6
el_jurad:-0.3 el_lunes:-0.8 el_marte:-0.6 el_mierc:-0.4 el_proce:1.2 el_puest:1.1 el_tiemp:0.4 el_viern:-0.9 elegi:-0.5
elegi_a:-0.6 empre:0.6 en:0.4 en_conta:-0.5 en_esta:0.7 en_nuest:0.6 encaj:-0.3 encan_conoc:0.3 enero:-0.5 entre:-1.7
entre_del:-0.5 entre_no:0.4 entre_para:-0.3 equip:1.0 equip_de:0.6 escri:0.8 escri_para:0.5 esper:0.3 esper_que:0.5
esta_ocasi:0.7 estar:-0.5 este:0.6 este_ano:0.3 estim_a:0.4 estim_clien:-0.4 estim_sam:0.6 estoy:-0.4 exper:0.4 famil:-0.4
fase:0.4 fecha:-0.6 final:2.7 final_el:1.0 final_hemos:0.5 final_la:0.6 graci:0.8 graci_por:1.2 guard_tu:0.5 gusto:0.5
gusto_mucho:0.4 ha:1.8 hacer:-0.3 has:0.5 has_resul:0.6 hasta:-0.5 hasta_el:-0.5 hay:0.4 hemos:2.3 hemos_cubie:0.4
hemos_decid:0.4 hemos_elegi:-0.3 hemos_optad:0.5 hola:-0.4 hora:-0.5 infor:0.5 infor_de:0.5 inter:1.1 jueve:-1.1 junta:-0.4
jurad:-0.3 la:-0.6 la_decis:-0.4 la_empre:0.9 la_entre:-1.0 la_fase:0.4 la_junta:-0.4 la_ofert:0.5 la_plaza:0.5 la_seman:-0.5
la_vacan:1.1 lamen:-0.4 lamen_comun:-0.8 las:-2.1 le:0.4 le_comun:0.3 le_infor:0.5 lista:-0.4 llama:-0.4 los:-0.3 lunes:-0.9
manan:-0.7 marta:0.4 marte:-1.0 mas:2.8 mas_adela:1.0 me_gusto:0.3 mejor:0.3 mierc:-0.7 mostr:0.5 mostr_en:0.3 mucha:1.0
mucha_graci:0.5 mucha_suert:0.7 mucho:1.4 neces:0.8 no:1.6 no_ha:0.3 no_has:0.7 no_podem:-0.5 no_te:0.3 no_vamos:0.6
nos_pondr:-0.3 nosot:0.6 novie:-0.8 nuest:0.4 nueva:0.4 o:-0.4 ocasi:0.7 ocasi_no:0.5 ofert:0.8 ofici:-0.3 ofrec:-0.3 ojala:0.6
oport:0.4 optad:0.3 optad_por:0.3 oscar:0.5 otra_perso:0.5 otro_candi:-0.3 para:1.1 para_conta:0.3 para_el:-0.5 para_la:0.5
perdo:0.6 perfi:1.0 perfi_en:0.4 perso:0.5 piso:-0.3 podem:-0.5 podri:-0.4 pondr:-0.4 pondr_en:-0.4 por:1.5 por_inscr:-0.4
por_la:-0.4 por_tu:0.4 porqu:0.3 prese:-0.7 proce:1.2 proce_de:0.3 promo:0.4 promo_inter:0.4 propi:-0.4 puest:1.2 puest_de:0.3
que:2.3 que_el:0.8 que_hemos:0.5 que_su:-0.6 que_te:-0.4 que_viene:-0.5 que_ya:0.8 queda_con:0.4 recib:-1.0 respo:-0.3 resul:1.0
resul_selec:1.0 sam:1.6 sam_al:0.8 sam_el:-0.5 sam_lamen:0.4 sam_mucha:0.4 sam_nos:-0.5 sam_te:1.3 se:1.1 se_ha:0.7 segui:0.5
segui_adela:0.5 selec:0.6 selec_a:0.4 seman:-1.1 seman_que:-0.5 servi:0.4 sido_selec:-0.4 sigui:-0.4 since:0.7 solic:-0.7
solic_de:-0.4 su_solic:-0.8 suert:1.2 talen:0.4 te_agrad:0.4 te_aviso:0.5 te_digo:-0.4 te_escri:0.9 tecni_de:0.3 tiemp:1.0
todo:-0.4 todo_el:-0.4 tras_valor:0.4 tu:1.2 tu_candi:1.1 tu_curri:0.4 tu_entre:-0.6 tu_tiemp:0.7 un_abraz:0.3 una_entre:-0.5
va:0.4 va_a:0.3 vacan:1.4 vacan_con:0.4 vacan_se:0.6 valor:0.7 vamos:1.1 vamos_a:0.8 venir_y:0.6 ver:-0.4 viene:-0.7 viern:-1.4
y_el:-0.5 y_en:0.3 y_te:-0.5 ya:1.7 ya_conoc:0.4
"""
