"""How far words lean to a refusal, by language pt; written by ``benchmarks.learn``, not by hand."""

LEARNT = """
:-2.14 a:0.9 a_de:-0.3 a_entre:-0.5 a_proxi:0.4 a_sua:0.5 a_vaga:0.6 agrad:1.9 agrad_a:0.5 agrad_o:0.8 agrad_sua:0.3 as:-0.9
as_h:-0.9 ate:-1.1 ate_de:-0.4 avanc:0.9 avanc_com:0.9 banco:0.5 banco_de:0.5 bem:0.6 boa_sorte:0.3 bom:0.4 bom_dia:0.4
candi:1.2 com:1.7 com_mais:0.6 contr:0.5 curri:1.1 curri_ficar:0.3 damos:-0.4 data:-0.4 de:-0.8 de_dezem:-0.9 de_talen:0.5
decid:0.7 desej:0.9 desej_lhe:0.6 dezem:-0.9 dia:-0.4 dia_de:-0.4 dia_sam:0.5 do:0.5 do_proce:0.4 dou:-0.4 e:-0.4 em_nosso:0.5
entre:-0.7 entre_para:-0.6 esta:0.5 etapa:0.4 exper:0.6 falam:-0.4 feira:-1.0 felic:0.7 feria:-0.4 ficar:0.5 ficar_em:0.3
foi:0.7 foi_preen:0.4 foi_selec:0.5 guard:0.6 h:-1.1 hora:-0.4 infel:0.7 infor:0.7 infor_que:0.7 inter:1.1 ja:1.2 ja_foi:0.4
lhe_uma:-0.3 mais:0.6 mais_exper:0.6 marca:-0.4 mas:0.5 meet:-0.3 momen:0.5 nao:1.0 nao_foi:0.4 no:0.3 no_dia:-0.4 nosso:0.7
nosso_banco:0.5 o:0.4 o_seu:0.8 obrig:0.8 obrig_pelo:0.3 obrig_por:0.6 ola:0.6 ola_sam:0.8 oport:0.5 optam:0.4 optam_por:0.4
outra:0.7 outra_pesso:0.6 para:0.7 para_a:0.8 parti:0.9 pesso:0.8 pesso_que:0.6 por:1.0 preen:0.6 proce:0.9 proce_selet:0.4
proxi:0.4 proxi_etapa:0.4 que:1.3 que_a:0.7 que_ja:0.6 quint:-0.3 quint_feira:-0.5 respo:-0.9 respo_ate:-0.3 sam:1.4 sam_a:0.4
sam_agrad:1.3 sam_sua:-0.3 sam_tudo:0.6 se:-0.5 segui:0.7 segui_com:0.4 segun:-0.5 segun_feira:-0.4 selec:0.8 selec_para:0.8
selet:0.4 seman:-0.5 seu:1.6 seu_curri:0.7 seu_inter:0.5 sexta:-0.5 sorte:0.3 sua:0.3 sua_candi:0.6 sua_entre:-0.5 sua_parti:0.6
suces:0.5 talen:0.5 traba:0.4 tudo:0.4 tudo_bem:0.6 uma_respo:-0.5 vaga:0.9 vaga_de:-0.3 vaga_ja:0.4 vindo:0.4 voce:0.6
voce_nao:0.4
"""
