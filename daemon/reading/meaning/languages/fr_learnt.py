"""How far words lean to a refusal, by language fr; written by ``benchmarks.learn``, not by hand."""

LEARNT = """
:-2.14 a:-0.4 a_h:-1.5 a_la:0.7 a_notre:0.9 a_vous:0.9 absen:-0.8 annee:0.3 annul:-0.4 ans:0.8 appre:0.5 apres:1.0
apres_refle:0.6 atten:0.7 au_plus:-0.4 au_poste:1.1 au_regre:0.4 autre:0.5 autre_candi:0.4 avant:-0.6 avec:0.6 avez:0.7 avis:0.3
avis_contr:0.4 avons:1.0 avons_bien:-0.9 avons_etudi:0.5 ayant:0.5 besoi:0.5 bien_a:0.7 bien_recu:-0.8 bon:0.7 bon_coura:0.7
bonjo:-1.1 bonjo_je:-0.6 bonjo_merci:0.6 bonjo_nous:-0.4 bonjo_sam:-0.4 bonne:0.8 bonne_conti:0.6 candi:1.4 candi_au:0.5
candi_avec:0.4 candi_et:-0.6 candi_n'a:1.0 ce:0.5 ce_poste:0.8 cepen:0.5 cette_annee:0.4 clair:0.4 comit:-0.3 comme:0.5
comme_conve:0.5 commi:-0.7 confi:-0.8 confi_votre:-0.5 conna:0.7 conna_deja:0.6 conse:0.3 conse_votre:0.5 conta:-0.4 conti:0.8
contr_de:0.4 conve:0.7 cordi:0.7 corre:0.5 coura:0.6 coura_pour:0.5 cv:0.7 cv_penda:0.3 d'agr:0.5 d'aut:0.5 d'avo:0.6 d'emb:-0.5
d'etr:1.0 d'etr_passe:0.3 d'ici:-0.6 dans:0.5 dans_vos:0.5 date:-0.5 davan:0.5 de_l'int:0.4 de_ne:0.6 de_recru:0.3 de_ton:0.4
de_trouv:1.1 de_votre:0.8 decem:-1.4 decid:0.4 decid_de:0.4 decis:-0.3 deja:1.3 demai:-0.4 deman:-1.4 des:0.8 desol:1.4
desol_et:0.7 deux_ans:0.6 direc_des:0.3 direc_est:-0.3 disti:0.7 donc:1.6 donc_pas:0.5 donne:0.6 donne_pas:0.7 donne_suite:0.4
donne_une:-0.5 dont:0.4 dossi_avec:0.3 dossi_nous:-0.4 du:0.6 du_novem:0.4 du_poste:0.5 embau:0.6 ensem:0.6 entre:-1.0 est:-0.4
et:-0.6 et_bonne:0.9 et_je:-0.8 et_nous:0.5 ete_reten:-0.4 etre_reten:0.4 etude_de:-0.3 etudi:0.3 etudi_votre:0.6 exper:0.9
faire:0.6 fait:0.4 favor_a:-0.5 fin:-0.6 fin_de:-0.4 final:0.9 garde:1.4 garde_votre:0.8 h:-1.5 h_a:-0.4 heure:-0.8 inclu:-0.4
infor_que:0.4 j'ai:1.8 j'en:0.3 janvi:-0.5 je:1.1 je_garde:1.4 je_ne:0.7 je_revie:0.3 je_suis:-0.7 je_vous:0.5 jeudi:-0.8
jury:0.6 jury_a:-0.4 jusqu:-0.5 l'ent:-0.4 l'equ:1.3 l'int:0.6 l'int_que:0.5 la:0.6 la_commi:-0.7 la_direc:0.3 la_fin:-0.4
la_prome:-0.3 la_quali:0.9 la_semai:-0.4 la_suite:1.3 le_jury:0.6 le_novem:-0.5 le_plais:-0.3 le_poste:1.3 le_regre:0.5
le_temps:0.8 lieu:-0.4 loin:0.5 longu:0.4 lundi:-1.1 madam:0.7 madam_apres:-0.4 madam_la:-0.4 madam_nous:0.4 mais:1.4 malgr:0.5
malgr_la:0.4 malhe_pas:0.3 mardi:-1.4 mardi_novem:-0.4 meme:0.5 merci:0.8 merci_d'avo:0.5 merci_d'etr:0.6 mercr:-0.8 messa:-0.5
mois:-0.5 mon:-0.5 mon_retou:-0.3 monsi:0.8 monsi_je:0.4 monsi_nous:0.3 n'a:0.4 n'a_pu:0.4 n'est:-0.4 ne:2.0 ne_donne:0.7
ne_pas:0.6 nos:0.6 nos_echan:0.4 nos_salut:0.4 notre:0.3 notre_part:-0.3 nous:1.2 nous_avons:1.0 nous_conse:0.4 nous_ne:0.8
nous_souha:-0.3 nouve:-0.6 novem:-1.0 novem_a:-0.7 numer:0.8 offre:0.3 ont:0.6 par:0.6 par_le:0.7 parco:0.6 parco_nous:0.4
pas:2.0 pas_a:0.3 pas_ete:-0.3 pas_suite:0.7 penda_deux:0.4 perso:0.7 plein:0.5 plein_reuss:0.4 plus:1.4 plus_loin:0.5
plus_tard:-0.4 porte:0.7 porte_a:0.5 poste:3.9 poste_a:0.4 postu:0.5 postu_a:0.4 pour_ce:0.5 pour_la:1.3 pour_une:0.3
pour_votre:-0.6 pours:0.4 pourv:0.4 pouvo_donne:-0.6 pouvo_y:0.4 prefe:1.0 prese:-0.3 pris:1.1 pris_quelq:0.5 proch:-0.6
profi:1.8 profi_plus:0.4 proje:-0.5 prome:-0.4 prome_d'emb:-0.4 propo:-0.3 quali:0.8 quali_de:0.9 quand:0.4 que:1.3 que_vous:0.7
quelq:1.4 quelq_de:0.5 qui:1.2 qui_conna:0.6 rapid:0.8 recev:-0.4 reche:0.5 recru:0.4 recu:-0.8 recu_votre:-0.6 refle:0.7
regre:0.8 regre_de:0.6 remer:1.0 remer_de:0.7 remis:-0.3 renco:-0.4 rende:-0.4 rende_vous:-0.4 repon:-1.2 reser_une:0.4
reten_par:0.4 retou:-1.0 reuni:-0.5 reuss_dans:0.4 rh:0.4 rue:-0.3 salut:0.8 salut_disti:0.5 sam_apres:0.4 sam_desol:0.8
sam_je:0.6 sam_merci:0.9 sam_nous:-0.8 sam_votre:-0.5 sans:-0.3 sauf:0.4 sauf_avis:0.4 se:-0.8 se_reuni:-0.3 semai:-1.3
semai_proch:-0.5 serai:-0.4 serie:-0.3 serie_vous:-0.3 servi_rh:0.4 si:-0.5 souha:1.0 souha_de:1.1 souha_plein:0.4
souha_vous:-0.3 sous:-0.3 suis_absen:-0.4 suis_en:-0.3 suite:2.6 suite_a:0.5 suiva:-0.3 sur:0.7 tard:-0.4 temps:1.0
temps_que:0.5 ton:1.0 trans:-0.4 tres:0.3 trois:0.3 trouv:0.8 trouv_rapid:0.6 un_autre:0.3 un_entre:-0.3 un_profi:0.7 une:0.9
une_perso:0.6 vendr:-1.2 venue:0.3 vite:0.4 voir:0.4 vos:0.6 votre_candi:1.6 votre_cv:0.7 votre_deman:-1.3 votre_entre:-0.7
votre_messa:-0.5 votre_parco:0.5 votre_part:0.4 vous:-1.1 vous_appel:-0.3 vous_avez:0.4 vous_comme:0.4 vous_confi:-0.3
vous_dispo:-0.4 vous_donne:-0.4 vous_porte:0.4 vous_remer:0.8 vous_repon:-0.4 vous_souha:1.4 y:1.0 y_donne:0.4
"""
