"""How far words lean to a refusal, by language pt; written by ``benchmarks.learn``, not by hand."""

LEARNT = """
:-2.18 a:0.7 a_entre:-0.5 a_proxi:0.4 a_sua:0.5 a_vaga:0.5 agrad:2.0 agrad_a:0.5 agrad_o:0.9 agrad_sua:0.3 as:-0.9 as_h:-0.9
ate:-1.1 ate_de:-0.4 avanc:0.9 avanc_com:0.9 banco:0.5 banco_de:0.5 bem:0.6 boa_sorte:0.3 bom:0.4 bom_dia:0.4 candi:1.4 com:1.9
com_mais:0.6 com_outro:0.4 contr:0.4 curri:1.1 curri_ficar:0.3 damos:-0.4 data:-0.3 de:-0.6 de_dezem:-1.0 de_feria:-0.3
de_talen:0.5 decid:0.7 desej:0.9 desej_lhe:0.6 dezem:-1.0 dia:-0.4 dia_de:-0.4 dia_sam:0.5 do:0.6 do_proce:0.4 dou:-0.4 e:-0.5
em_nosso:0.5 entre:-0.7 entre_para:-0.6 esta:0.4 etapa:0.4 exper:0.6 falam:-0.4 feira:-1.0 felic:0.7 feria:-0.4 ficar:0.5
ficar_em:0.3 foi:0.6 foi_preen:0.5 foi_selec:0.4 guard:0.6 h:-1.1 hora:-0.4 infel:0.8 infel_voce:0.5 infor:0.5 infor_que:0.5
inter:1.2 ja:1.2 ja_foi:0.5 lhe_uma:-0.3 mais:0.5 mais_exper:0.6 marca:-0.4 mas:0.8 meet:-0.3 momen:0.5 nao:1.1 nao_foi:0.5
no_dia:-0.4 nossa:0.3 nosso:0.7 nosso_banco:0.5 o:0.3 o_seu:0.8 obrig:0.7 obrig_pelo:0.3 obrig_por:0.6 ola:0.5 ola_sam:0.7
oport:0.5 optam:0.4 optam_por:0.4 outra:0.7 outra_pesso:0.6 outro:0.3 outro_candi:0.3 para:0.5 para_a:0.7 parti:0.9 pesso:0.8
pesso_que:0.6 por:1.0 preen:0.6 proce:0.9 proce_selet:0.4 proxi:0.4 proxi_etapa:0.4 que:1.0 que_a:0.7 que_ja:0.6 quint:-0.3
quint_feira:-0.4 respo:-0.9 respo_ate:-0.3 sam:1.5 sam_a:0.4 sam_agrad:1.5 sam_infel:-0.3 sam_sua:-0.3 sam_tudo:0.6 se:-0.5
segui:1.0 segui_com:0.7 segun:-0.5 segun_feira:-0.4 selec:0.7 selec_para:0.9 selet:0.4 seman:-0.5 seu:1.6 seu_curri:0.7
seu_inter:0.4 sexta:-0.4 sorte:0.3 sua_candi:0.6 sua_entre:-0.5 sua_parti:0.6 suces:0.5 talen:0.5 traba:0.4 tudo:0.4
tudo_bem:0.6 uma_respo:-0.5 vaga:0.8 vaga_de:-0.4 vaga_ja:0.5 vez:0.6 vindo:0.4 voce:0.5 voce_nao:0.6
"""
