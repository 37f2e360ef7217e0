"""How far words lean to a refusal, by language nl; written by ``benchmarks.learn``, not by hand."""

LEARNT = """
:-2.18 al:0.4 als:-0.6 ander:0.3 bedan:0.7 bedan_voor:1.1 ben:-1.2 ben_ik:-0.4 beric:-0.3 beslo:1.0 bij:-0.3 cv:0.3 daan:0.4
daaro:0.4 dan:-0.8 dank:0.7 dank_voor:0.9 dat:1.0 de:0.6 de_funct:1.3 de_keuze:0.3 de_vacat:0.4 decem:-1.3 decem_om:-0.4 die:2.1
die_al:0.5 dinsd:-1.1 dinsd_decem:-0.4 dit:0.4 dit_momen:0.3 donde:-1.2 door:-0.6 een:1.1 een_gespr:0.9 en_met:-0.4 ervar:1.6
ervar_in:0.4 femke:0.4 funct:1.4 funct_van:1.0 gaan:1.4 geach:0.6 gespr:0.7 geval:0.3 giste:-0.4 goede:0.5 groet:0.9 had:0.8
heb:0.7 hebbe:1.5 hebbe_beslo:0.4 hebbe_wij:0.5 heeft:0.5 helaa:0.4 helaa_moete:0.5 het_solli:-0.4 hoi:-0.7 hoi_sam:-0.7
ieman:1.5 ieman_die:0.8 ik:-0.3 ik_ben:-0.8 ik_je:-0.3 in:1.7 in_de:0.9 inter:1.2 is:-0.8 janua:-0.3 je_cv:0.3 je_inter:0.4
je_je:-0.4 je_komst:0.7 je_niet:0.6 je_op:-0.4 je_tijd:0.8 je_van:-0.3 je_veel:0.4 je_verde:0.8 je_zoekt:0.5 joost:0.6 jouw:0.4
kan:0.5 kandi:1.0 kandi_die:0.4 keuze:0.8 komst:0.7 kun:-0.3 kun_je:-0.3 leuk:-0.3 leuke:0.5 leuke_gespr:0.5 maand:-1.1 maar:0.9
maar_we:0.5 meer:0.7 meer_ervar:0.7 met:0.8 met_je:0.9 met_meer:0.5 met_vrien:0.5 mevro:0.3 mijn:-0.5 moete:0.7 moete_we:0.5
momen:0.3 na:0.7 na_zorgv:0.5 naar:-0.3 niet:1.8 niet_met:0.8 niet_uit:0.6 nieuw:0.3 nodig:0.4 nodig_voor:0.4 nog:-0.7
novem:-0.9 of:-0.5 of_je:-0.3 om:-1.4 om_uur:-1.1 ontva:0.4 onze:0.3 ook:0.5 op_de:0.4 op_dit:0.3 plann:0.4 river:0.4 sam_ik:0.8
sam_je:-0.6 sam_leuk:-0.6 sam_na:0.6 sam_we:0.8 sorry:0.3 succe:1.5 succe_met:0.4 te:0.8 te_nodig:0.4 team:0.5 teleu:0.5
tijd:0.6 toch:0.4 toege:-0.3 tot:-0.5 tot_en:-0.4 u_niet:0.7 uiter:-0.9 uiter_vrijd:-0.5 uur:-1.4 vacat:0.4 vakan:-0.4 van:-0.5
van_ons:-0.3 van_plann:0.3 veel:1.2 veel_succe:1.1 verde:1.5 volge:-0.9 volge_week:-0.5 voor:1.1 voor_de:0.6 voor_een:0.5
voor_het:-0.4 voor_ieman:0.6 voor_je:1.4 voor_uw:0.5 vrien:0.4 vrien_groet:0.4 vrijd:-0.5 was:0.6 was_een:0.6 wat:0.3 we:1.1
we_hebbe:0.7 we_niet:0.5 we_zoeke:0.6 week:-0.6 weer:-0.4 wij:0.6 wij_hebbe:0.4 woens:-0.6 zijn:0.7 zoeke:0.4 zoekt:0.4
zorgv:0.7
"""
