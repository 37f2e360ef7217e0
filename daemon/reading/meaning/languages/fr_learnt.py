"""How far words lean to a refusal, by language fr; written by ``benchmarks.learn``, not by hand."""

LEARNT = """
:-2.18 a:-0.5 a_h:-1.6 a_la:0.7 a_notre:0.9 a_votre:0.3 a_vous:0.9 absen:-0.7 annee:0.4 annul:-0.4 ans:0.8 appre:0.5 apres:1.0
apres_refle:0.6 atten:0.9 au_plus:-0.3 au_poste:1.1 au_regre:0.4 autre:0.6 autre_candi:0.6 avant:-0.6 avec:0.8 avez:0.7 avis:0.3
avis_contr:0.4 avons:1.3 avons_bien:-0.8 avons_etudi:0.5 avons_prefe:0.5 ayant:0.5 besoi:0.5 bien_a:0.7 bien_recu:-0.8 bon:0.7
bon_coura:0.7 bonjo:-1.3 bonjo_je:-0.5 bonjo_merci:0.6 bonjo_nous:-0.4 bonjo_sam:-0.5 bonne:0.8 bonne_conti:0.6 candi:1.5
candi_au:0.5 candi_avec:0.4 candi_et:-0.6 candi_n'a:1.0 ce:0.5 ce_poste:0.8 cepen:0.5 cette_annee:0.4 chloe:-0.3 clair:0.4
comit:-0.4 comme:0.6 comme_conve:0.5 commi:-0.7 confi:-0.8 confi_votre:-0.5 conna:0.7 conna_deja:0.5 conse:0.5 conse_votre:0.5
conta:-0.4 conti:0.8 contr_de:0.4 conve:0.7 cordi:0.8 corre:0.5 coura:0.6 coura_pour:0.5 cv:0.6 cv_penda:0.3 d'agr:0.5 d'aut:0.5
d'avo:0.7 d'avo_pris:0.5 d'emb:-0.5 d'etr:1.0 d'etr_passe:0.3 d'ici:-0.6 dans:0.5 dans_vos:0.5 date:-0.4 davan:0.4 de_l'int:0.4
de_ne:0.5 de_nous:0.3 de_ton:0.4 de_trouv:1.1 de_votre:0.8 decem:-1.4 decid:0.4 decid_de:0.4 decis:-0.3 deja:1.3 demai:-0.4
deman:-1.4 des:0.7 desol:1.4 desol_et:0.7 deux_ans:0.6 direc_des:0.3 direc_est:-0.3 disti:0.7 donc:1.6 donc_pas:0.5 donne:0.6
donne_pas:0.6 donne_suite:0.4 donne_une:-0.5 dont:0.4 dossi_avec:0.3 dossi_nous:-0.4 du:0.6 du_novem:0.4 du_poste:0.5 embau:0.6
ensem:0.5 entre:-1.0 est:-0.4 et:-0.6 et_bonne:0.9 et_je:-0.9 et_nous:0.5 ete_reten:-0.3 etre_reten:0.4 etude_de:-0.3 etudi:0.3
etudi_votre:0.6 exper:0.9 faire:0.7 fait:0.4 favor_a:-0.5 fin:-0.6 fin_de:-0.4 final:0.9 garde:1.4 garde_votre:0.8 h:-1.5
h_a:-0.4 heure:-0.7 inclu:-0.4 infor_que:0.5 j'ai:1.8 j'en:0.3 janvi:-0.5 je:1.2 je_garde:1.4 je_ne:0.6 je_revie:0.3
je_suis:-0.7 je_vous:0.6 jeudi:-0.8 jury:0.6 jury_a:-0.4 jusqu:-0.6 l'ent:-0.5 l'equ:1.3 l'int:0.6 l'int_que:0.5 la:0.7
la_commi:-0.7 la_direc:0.3 la_fin:-0.4 la_prome:-0.3 la_quali:0.9 la_semai:-0.4 la_suite:1.3 le:-0.3 le_jury:0.6 le_novem:-0.5
le_plais:-0.3 le_poste:1.4 le_regre:0.5 le_temps:0.9 les_candi:-0.4 lieu:-0.3 loin:0.5 longu:0.4 lundi:-1.2 madam:0.7
madam_apres:-0.4 madam_la:-0.4 madam_nous:0.4 mais:1.4 malgr:0.5 malgr_la:0.4 malhe_pas:0.4 mardi:-1.4 mardi_novem:-0.3 meme:0.5
merci:0.9 merci_d'avo:0.6 merci_d'etr:0.6 mercr:-0.8 messa:-0.6 mois:-0.5 mon:-0.4 monsi:0.8 monsi_je:0.3 monsi_nous:0.3 n'a:0.4
n'a_pas:-0.3 n'a_pu:0.4 n'est:-0.4 ne:1.9 ne_donne:0.6 ne_pas:0.6 nos:0.5 nos_echan:0.4 nos_salut:0.4 notre_part:-0.3 nous:1.4
nous_avons:1.3 nous_conse:0.4 nous_ne:0.8 nous_renco:0.4 nous_souha:-0.3 nouve:-0.6 novem:-1.0 novem_a:-0.7 numer:0.8 offre:0.3
on_a:0.3 ont:0.6 par:0.5 par_le:0.7 parco:0.8 parco_nous:0.4 pas:2.0 pas_a:0.3 pas_suite:0.6 pas_vous:0.3 penda_deux:0.4
perso:0.7 plein:0.5 plein_reuss:0.4 plus:1.3 plus_loin:0.5 plus_tard:-0.3 porte:0.6 porte_a:0.5 poste:3.9 poste_a:0.4 postu:0.5
postu_a:0.4 pour_ce:0.5 pour_la:1.3 pour_une:0.3 pour_votre:-0.6 pours:0.5 pourv:0.4 pouve:-0.4 pouvo_donne:-0.6 pouvo_y:0.4
prefe:1.1 prese:-0.3 pris:1.2 pris_le:0.5 pris_quelq:0.5 proch:-0.7 profi:1.7 profi_plus:0.4 proje:-0.5 prome:-0.4
prome_d'emb:-0.4 propo:-0.4 quali:0.8 quali_de:0.9 quand:0.4 que:1.4 que_vous:0.6 quelq:1.4 quelq_de:0.5 qui:1.2 qui_conna:0.5
rapid:0.8 recev:-0.4 reche:0.5 recru:0.4 recu:-0.7 recu_votre:-0.6 refle:0.8 regre:0.8 regre_de:0.6 remer:1.0 remer_de:0.7
remis:-0.3 rende:-0.4 rende_vous:-0.4 repon:-1.2 reser_une:0.4 reten_par:0.4 retou:-1.0 reuni:-0.6 reuss_dans:0.4 rh:0.4
rue:-0.4 salut:0.8 salut_disti:0.5 salut_sam:0.3 sam_apres:0.4 sam_desol:0.8 sam_j'ai:0.3 sam_je:0.6 sam_merci:1.0 sam_nous:-0.8
sam_votre:-0.7 sans:-0.3 sauf:0.4 sauf_avis:0.4 se:-0.8 se_reuni:-0.4 semai:-1.3 semai_proch:-0.5 serai:-0.4 serie:-0.4
serie_vous:-0.4 servi_rh:0.3 si:-0.5 souha:1.0 souha_de:1.1 souha_plein:0.4 souha_vous:-0.3 sous:-0.3 suis_absen:-0.4
suis_en:-0.3 suite:2.5 suite_a:0.5 suiva:-0.3 sur:0.7 tard:-0.3 temps:1.1 temps_de:0.5 temps_que:0.5 ton:1.0 trans:-0.4 tres:0.3
trois:0.3 trouv:0.8 trouv_rapid:0.6 un:0.5 un_autre:0.5 un_entre:-0.3 un_profi:0.7 une:0.9 une_perso:0.6 vendr:-1.2 venue:0.3
vite:0.4 voir:0.4 vos:0.6 votre_candi:1.5 votre_cv:0.6 votre_deman:-1.4 votre_dossi:0.3 votre_entre:-0.6 votre_messa:-0.5
votre_parco:0.7 votre_part:0.4 votre_profi:0.3 vous:-1.1 vous_appel:-0.3 vous_avez:0.4 vous_comme:0.4 vous_confi:-0.3
vous_dispo:-0.4 vous_donne:-0.4 vous_infor:0.4 vous_porte:0.4 vous_pouve:-0.4 vous_propo:-0.3 vous_remer:0.8 vous_repon:-0.4
vous_souha:1.4 y:1.0 y_donne:0.4
"""
