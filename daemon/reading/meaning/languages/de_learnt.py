"""How far words lean to a refusal, by language de; written by ``benchmarks.learn``, not by hand."""

LEARNT = """
:-2.18 ab:-0.6 ab_dem:-0.3 abend:-0.4 aber:1.0 aber_fur:-0.3 aber_gern:-0.4 aber_wir:0.6 abges:0.7 absag:-0.9 allen:0.4
aller:0.4 alles:2.4 alles_gute:2.4 am:-2.0 am_dezem:-0.5 am_donne:-0.5 am_ende:0.9 am_monta:-0.6 an:1.1 an_der:-0.4 an_unser:0.8
anbie:-0.3 ander:0.8 ander_bewer:0.6 ander_entsc:-0.4 anfor:1.0 angeb:-0.4 anspr:-0.4 antra:-1.5 antra_auf:-0.4 antwo:-0.5
arbei:-0.3 aufme:0.4 auftr:0.9 aus:0.7 ausbi:1.1 ausge:0.7 aussc:0.4 auswa:1.1 bald:0.3 bedan:0.3 bedau:0.8 bedau_ihnen:0.6
bei:-0.6 bei_ihnen:-0.6 bei_uns:0.7 beide:0.6 beim:-0.3 beruf:0.8 besch:-0.4 besch_geben:0.5 beset:0.6 besta:-0.7
beste_gruse:0.6 bewer:0.6 bewer_ist:-0.3 bewer_mit:0.3 bewer_nicht:0.4 bewer_und:0.8 bewor:0.4 bin:-1.6 bin_ich:-0.5 bis:-3.7
bis_einsc:-0.4 bis_ende:-0.6 bis_freit:-0.6 bis_zum:-0.8 bitte:-0.6 bitte_haben:-0.5 bitte_um:0.4 bleib:-0.4 buro:-0.3 d:-0.4
daher:0.3 damit:0.5 danac:-0.4 dank:-0.4 dank_fur:-0.3 danke:1.9 danke_furs:-0.4 danke_ihnen:1.1 danke_nochm:0.5 dann:-1.0
das_damit:0.3 das_team:0.5 das_vorst:-0.4 dass:2.0 dass_du:0.9 daten:0.3 dauer:-0.3 dein:0.9 dein_team:0.3 deine:1.3 dem:1.2
den:0.7 der:-0.9 der_suche:-0.5 desha:0.4 dezem:-1.3 dich:-0.4 die:1.4 die_auswa:0.4 die_schon:0.4 die_stell:0.9 die_wahl:0.4
die_zeit:0.5 diens:-0.9 diese_verfa:0.4 dir:1.0 dir_fur:0.3 dir_leide:0.6 doch:0.7 donne:-1.2 durfe:0.3 e:-0.6 e_mail:-0.6
eigen:-0.3 ein:-1.2 eine:1.1 eine_famil:-0.4 eine_kolle:0.7 eine_mitbe:0.3 einem:-0.6 einen:-0.6 einen_ander:-0.5 einge:-0.4
einge_prufu:0.4 einla:0.4 einsc:-0.5 empfa:-0.3 ende:0.4 ende_fur:0.3 enger:0.5 entla:0.3 entla_zuruc:0.3 entsc_der:0.7
entsc_die:0.5 entsc_haben:-0.4 entsc_ich:0.3 entsc_ihre:0.6 entsc_ist:0.4 entsc_wir:-0.7 erfah:0.9 erfah_mit:0.4 erfol:-0.5
erfol_bei:-0.4 errei:-0.5 erst:-0.4 erste:-0.4 es:0.9 es_tut:0.7 etwas_ander:0.7 etwas_gedul:-0.5 examp:-0.5 fallt:0.3
famil:-0.4 famil_mit:-0.4 famil_river:-0.3 folge:-0.5 frau_river:0.4 freit:-1.5 freue:-0.5 freue_uns:-0.6 freun:0.5
freun_gruse:0.3 frist:0.5 fuhre:-0.4 fur_ander:-0.4 fur_das:0.5 fur_deine:0.4 fur_dich:-0.5 fur_die:0.3 fur_eine:0.4
fur_einen:-0.8 fur_ihr:0.7 fur_ihren:0.8 fur_jeman:0.4 g:0.5 garte:-0.4 garte_entsc:-0.3 geben_zu:0.6 gedul:-0.4 geehr_frau:-0.6
geehr_herr:0.9 gefal:0.5 gefal_ist:0.7 gegen_eine:0.5 gehal:-0.4 gekom:0.4 geles:0.5 genau:0.4 genom:0.4 genom_hast:0.3
gerad:0.3 gerne:-0.6 gespr_einla:0.4 geste:0.3 gib:0.3 gibt:-0.3 grose:0.5 grund:-0.3 gruse:1.3 gruss:0.4 gunst:0.4 gut:-0.4
gute:2.4 gute_fur:0.3 guten:0.3 habe:0.9 habe_ich:0.4 haben:2.1 haben_die:0.8 haben_lange:0.4 haben_sie:-0.5 haben_uns:0.4
haben_wir:1.1 hallo:-1.2 hallo_sam:-0.7 hanse:0.5 hast_du:-0.3 hat:0.9 hat_es:0.3 hatte:0.3 haus:0.6 herr_river:0.3 herze:0.4
herzl:0.4 heute:0.5 hier:0.4 hoch:0.5 ich:-1.2 ich_bin:-0.9 ich_danke:0.6 ich_habe:0.7 ihn:-0.3 ihnen:0.8 ihnen_alles:0.6
ihnen_fur:0.7 ihnen_heute:0.6 ihnen_keine:0.6 ihr:-0.3 ihr_antra:-0.4 ihr_inter:0.5 ihr_profi:0.5 ihr_verst:0.5 ihre:1.3
ihre_bewer:0.4 ihre_e:-0.4 ihre_nachr:-0.6 ihre_unter:1.5 ihrem:-0.3 ihrem_antra:-0.5 ihren_antra:-0.6 ihren_weite:0.8 ihrer:0.4
im:0.9 im_auftr:0.5 im_buro:-0.3 im_team:0.9 im_urlau:-0.4 in_anspr:-0.3 in_der:-0.4 innen:0.4 inner:-0.3 inter:0.9 inter_an:0.6
inzwi:0.6 ist:-0.4 ist_bei:-0.4 ist_uns:0.6 jahr:0.7 jahr_nicht:0.4 janua:-0.8 jedoc:0.6 jeman:1.5 jeman_ander:-0.3
jeman_mit:0.5 jens:0.3 jetzt:0.7 kandi:0.4 kandi_innen:0.5 keine:1.6 keine_posit:0.4 kenne:-0.7 klapp:-0.4 kolle:1.3
kolle_aus:0.7 komme_woche:-0.4 konne_sie:-0.8 konne_wir:0.7 konnt:-0.5 konnt_nicht:-0.3 kopf:0.6 kopf_hoch:0.6 krank:-0.3
lag:0.5 lange:1.1 lange_uberl:0.7 leich:0.5 leid:1.1 leide_absag:0.3 leide_konnt:-0.5 leide_nicht:1.2 letzt:0.7 letzt_woche:0.8
lg:0.7 liebe:0.7 liebe_famil:-0.3 liebe_frau:0.5 liebe_gruse:0.5 losch:0.6 losch_wir:0.5 m:-0.5 m_w:-0.4 mache:0.4 mail:-0.8
mehr:0.5 meine:-0.4 melde:-2.0 melde_mich:-0.3 melde_uns:-0.9 mich_fur:0.4 mir:0.4 mir_leid:0.8 mir_sehr:0.5 mit:1.7
mit_einer:-0.3 mit_freun:0.3 mit_garte:-0.4 mitbe:0.3 mitbr:0.4 mitte:0.4 mitte_dass:0.6 mittw:-1.0 mocht:-0.3 monta:-1.3
morge:-0.8 musse:0.4 musse_wir:0.9 musst:0.3 nach:1.7 nach_dem:0.6 nach_einge:0.4 nach_sechs:0.3 nachr_geben:0.4 nachs:-1.2
nachs_woche:-0.9 nacht:0.4 neue:-0.4 neuen:-0.6 nicht:3.3 nicht_als:0.5 nicht_auf:0.6 nicht_im:-0.4 nicht_in:0.4 nicht_leich:0.6
nicht_mehr:0.3 nicht_weite:1.1 nicht_zu:0.5 noch:-1.0 nochm:1.1 novem:-0.7 novem_um:-0.3 nun:0.6 o:0.5 o_g:0.5 oder:-0.5
offen:0.3 ort:-0.4 passt:-0.7 passt_ihnen:-0.4 per_post:-0.3 perso:1.4 petra:0.4 platz:-0.5 platz_anbie:-0.4 posit:0.4 post:-0.3
probe:0.3 probe_haben:0.3 profi:1.1 proje:-0.5 punkt:0.6 quali:0.9 river:0.3 river_auf:0.4 river_der:-0.4 river_die:0.8
river_haben:0.3 river_ihr:-0.5 river_ihre:-0.4 river_im:0.4 river_leide:-1.0 river_wir:0.5 ruckm:-0.4 runde:-0.3 sam:-0.5
sam_ich:0.5 sam_leide:0.4 samst:-0.3 schwe:0.7 sechs:0.3 sechs_monat:0.3 sehr:0.6 sich:0.6 sich_am:0.3 sich_fur:-0.3
sich_nach:0.4 sie:-1.3 sie_gefal:0.4 sie_in:0.3 sie_nicht:0.6 sie_zu:-0.7 sodas:0.4 sodas_wir:0.4 sofor:0.6 sorgf:-0.3
spate:-0.8 statt:-0.5 stell:1.4 stell_haben:0.5 stell_ist:0.4 stimm:-0.3 studi:-0.4 tag:-0.5 tag_frau:0.7 tag_herr:-0.5
tag_ich:-0.4 team:2.3 team_hat:0.5 teiln:-0.4 telef:-0.3 termi:-1.2 trotz:-0.3 tun:0.4 tut:1.1 tut_mir:1.1 uber_ihre:0.4
uberl:0.9 uberl_und:0.3 uhr:-3.1 um:-2.3 um_ihr:0.4 um_uhr:-1.7 und_das:0.5 und_den:0.4 und_melde:-0.4 und_wunsc:0.4
uns_bis:-0.5 uns_einge:-0.3 uns_fur:-1.0 uns_jedoc:0.5 uns_nach:0.5 uns_nicht:0.7 unser:1.4 unser_anfor:0.5 unser_entla:0.3
unser_gespr:-0.4 unser_haus:0.6 unter:1.5 urlau:-0.7 verfa:0.6 verfu:-0.4 verge:0.5 verst:0.3 verst_und:0.4 versu:0.4
versu_es:0.4 viele:-0.4 viele_dank:-0.6 viell:-0.4 vom:-0.3 vom_bis:-0.3 von:-1.0 von_der:-0.3 vor:-0.5 vorst:-1.6 w_d:-0.4
wahl:0.9 wahl_nicht:0.4 wann:-0.6 war:0.4 warst:0.7 weg:1.3 weil:0.4 weite:1.6 weite_beruf:0.4 weite_weg:0.3 wenn:0.6 werde:-0.4
wertu:0.4 wie:-0.6 wiede:-0.4 wiede_fur:-0.3 wir:-0.5 wir_danke:0.8 wir_dir:0.7 wir_freue:-0.5 wir_haben:1.4 wir_ihnen:0.7
wir_ihre:0.3 wir_ihrem:-0.4 wir_melde:-0.5 wir_musse:-0.4 wir_nach:0.4 wir_sie:0.6 wir_suche:0.5 wir_wunsc:-0.6 wir_zu:0.4
wird:-0.6 wird_nicht:-0.4 woche:-0.8 wohnu:-0.4 wunsc:0.6 wunsc_wir:0.7 wurde:-1.0 zeit_die:0.3 zeit_in:-0.3 zu:1.0 zu_dem:0.4
zu_einem:-0.6 zu_konne:0.4 zu_tun:0.4 zu_unser:0.7 zuges:0.5 zukun:0.4 zum:-0.9 zum_gespr:0.5 zuruc:1.2 zuruc_mit:0.4 zusag:0.3
zusam:0.7
"""
