"""How far words lean to a refusal, by language it; written by ``benchmarks.learn``, not by hand."""

LEARNT = """
:-2.18 a:-0.3 a_prest:-0.4 a_vener:-0.4 abbia:2.1 abbia_decis:0.5 abbia_indiv:0.4 abbia_scelt:0.7 al:0.6 al_lupo:1.0 alla:0.5
alle:-1.1 altro:0.7 ancor:-0.4 augur:0.6 aver:0.5 aver_parte:0.5 bocca:1.0 bocca_al:1.0 candi:1.1 candi_la:0.4 candi_non:0.7
che:2.7 che_abbia:0.4 che_ci:0.5 che_la:0.5 che_non:0.6 ci:0.4 ci_ha:0.4 collo:-0.9 collo_di:-0.5 compr:-0.4 comun:0.6
comun_che:0.9 con:1.3 confe:-0.6 conti:0.4 contr:-0.4 cordi:0.5 cordi_salut:0.5 curri:0.6 dal:-0.6 decis:0.3 decis_di:0.7
dedic:0.3 di:-0.6 di_comun:0.4 di_prose:0.4 dicem:-1.2 dicem_alle:-0.3 dispo:0.7 doman:-0.3 e_ricad:0.4 e_stata:0.5 e_stato:-0.5
elena:0.4 entro:-1.5 entro_vener:-0.5 esper:0.5 examp:-0.3 facci_saper:-0.5 ferie:-0.3 fino:-0.4 futur:0.4 genna:-0.6 genti:0.3
genti_candi:0.4 gia:0.8 giorg:-0.4 giorn:-0.4 giove:-1.1 giove_alle:-0.4 giuli:0.9 grazi:0.8 ha:0.6 ha_dedic:0.4 il_collo:-0.6
il_suo:1.1 il_tempo:0.3 in:0.8 in_bocca:1.0 in_linea:0.3 indiv:0.4 infor:0.5 infor_che:0.5 inter:-0.4 la:0.7 la_infor:0.4
la_posiz:0.4 la_ringr:1.7 la_scelt:0.4 le:-0.4 le_augur:0.3 linea:0.3 linea_con:0.3 link:-0.3 luned:-0.7 lupo:1.0 ma:1.0
maggi:0.4 marte:-0.8 merco:-0.6 mi:0.7 mio:-0.3 nel:0.3 non:0.8 novem:-0.5 parte:0.5 parte_alle:0.3 per:1.0 per_aver:0.5
per_il:0.8 per_la:0.9 per_urgen:-0.3 perso:0.6 piu:0.7 posiz:0.6 posto:0.6 prese:0.4 prest:-0.4 profi:1.1 pross:-0.5 purtr:0.3
purtr_la:0.5 quest:0.4 ragaz:0.9 ragaz_che:0.9 respo:-0.4 ricad:0.4 ricad_su:0.4 ricev:-0.3 rient:-0.4 ringr:1.7 ringr_per:1.6
riten:0.3 salut:0.7 sam_grazi:0.8 sam_il:-0.4 sam_la:0.5 saper:-0.8 saper_entro:-0.4 saro:-0.4 scelt:0.9 scelt_di:0.4
scelt_e:0.4 selez:0.9 selez_per:0.7 setti:-0.6 siamo:0.5 siamo_spiac:0.5 sono:-0.4 sono_in:-0.4 spiac:0.7 spiac_di:0.5
spost:-0.4 stata:0.5 stata_selez:0.6 stato:-0.5 su:0.6 su_un:0.6 sua_candi:0.9 suo:1.1 suo_curri:0.5 tecni:-0.3 tempo:0.8
tempo_che:0.3 terre:0.5 terre_il:0.5 ti:-0.4 un:0.4 un'al:0.7 un'al_perso:0.6 un_altro:0.7 una:-0.4 urgen:-0.4 vener:-1.0
"""
