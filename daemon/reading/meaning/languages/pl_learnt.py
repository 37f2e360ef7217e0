"""How far words lean to a refusal, by language pl; written by ``benchmarks.learn``, not by hand."""

LEARNT = """
:-2.18 anali:0.3 aplik:-0.3 bedzi:0.5 czwar:-0.3 dalsz:1.0 dalsz_etapu:0.5 dalsz_poszu:0.6 dam:-0.4 decyz:-0.5 decyz_podej:-0.5
do:-0.8 do_dalsz:0.5 do_kolej:0.5 dobry_dziek:1.0 dobry_niest:-0.4 dobry_zapra:-0.3 doswi:1.2 doswi_w:1.0 dziek:2.4 dziek_za:2.4
etapu:0.9 ewa:0.9 godz:-0.5 grudn:-0.7 infor:0.8 infor_ze:0.8 jedna:0.8 jedna_na:0.5 jest:0.5 jeste:-0.6 juz:1.3 kandy:0.8
kandy_ktory:0.4 kolej:0.9 kolej_etapu:0.5 konty:0.6 ktory:0.7 lis:-0.4 listo:-0.8 na_urlop:-0.5 najpo:-0.4 nie:0.7 niest:1.2
niest_tym:0.7 o:-0.8 o_godz:-0.3 odezw:-0.3 odezw_sie:-0.3 ofert:0.7 osobe:0.5 osobe_z:0.5 pana:0.3 pani:0.6 podej:-0.6
ponie:-0.8 popro:-0.4 poszu:0.4 potwi:-0.4 powod:1.8 pozdr:0.6 pracy:0.5 proce:0.4 proce_rekru:0.4 prosz:-0.4 prosz_o:-0.3
przeb:-0.4 przeb_na:-0.4 przes:0.4 przyj:0.3 razem:1.0 razem_nie:0.5 rekru:0.7 rekru_na:0.3 rozmo_niest:0.6 rozmo_rekru:-0.7
sam_dziek:0.5 sie:0.5 sie_do:-0.5 stano:0.8 stycz:-0.4 szano:0.7 szano_pani:0.6 termi:-0.3 tym:1.2 tym_razem:1.0 udzia:0.7
udzia_w:0.9 urlop:-0.5 w:-0.5 w_dalsz:0.4 w_ponie:-0.6 w_rozmo:0.4 we:-0.6 we_wtore:-0.6 wiado:-0.4 wieks:1.1 wieks_doswi:1.0
wilk:-0.4 wlasc:-0.4 wrona:0.6 wtore:-0.6 wtork:-0.3 wybra:0.9 z:0.6 z_wieks:0.8 za:2.3 za_przes:0.5 za_rozmo:0.5 za_udzia:0.7
za_zaint:0.7 zaint:0.7 zapra:-0.8 zapro:0.6 zdecy:0.8 zdecy_sie:0.6 ze:0.8 zespo:0.5 znac:-0.5 zosta:0.7 zycze:0.6
zycze_powod:0.6 zyczy:0.4 zyczy_powod:0.4
"""
