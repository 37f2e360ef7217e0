"""How far words lean to a refusal, by language pl; written by ``benchmarks.learn``, not by hand."""

LEARNT = """
:-2.14 anali:0.3 bedzi:0.5 dalsz:1.0 dalsz_etapu:0.5 dalsz_poszu:0.5 dam:-0.4 decyz:-0.7 decyz_podej:-0.4 do:-0.6 do_dalsz:0.5
do_kolej:0.5 dobry_dziek:0.8 dobry_niest:-0.4 doste:-0.3 doswi:1.2 doswi_w:1.0 dziek:2.1 dziek_za:2.1 etapu:1.0 ewa:0.6
godz:-0.5 grudn:-0.7 infor:0.9 infor_ze:0.9 jedna:0.8 jedna_na:0.5 jest:0.5 jeste:-0.5 juz:1.3 kandy:0.8 kandy_ktory:0.4
kolej:0.9 kolej_etapu:0.5 konty:0.6 ktory:0.7 lis:-0.3 listo:-0.8 na_rozmo:-0.3 na_urlop:-0.5 najpo:-0.4 nie:0.7 niest:1.2
niest_tym:0.7 o:-1.1 o_godz:-0.3 odezw:-0.3 odezw_sie:-0.3 ofert:0.7 osobe:0.5 osobe_z:0.5 pana:0.4 pani:0.5 podej:-0.5
ponie:-0.8 popro:-0.4 posta:0.3 poszu:0.5 potwi:-0.4 powod:2.0 powod_w:0.4 pozdr:0.6 pracy:0.5 proce:0.4 proce_rekru:0.4
prosz:-0.5 prosz_o:-0.3 przeb:-0.4 przeb_na:-0.4 przes:0.5 przyj:0.3 razem:1.0 razem_nie:0.5 rekru:0.6 rozmo:-0.4
rozmo_niest:0.7 rozmo_rekru:-0.6 sam_dziek:0.5 sie:0.5 sie_do:-0.5 sie_na:0.3 stano:0.7 stycz:-0.4 szano:0.6 szano_pani:0.4
termi:-0.3 tym:1.0 tym_razem:1.0 udzia:0.7 udzia_w:1.0 urlop:-0.5 w:-0.3 w_dalsz:0.4 w_ponie:-0.6 w_rozmo:0.5 we:-0.5
we_wtore:-0.5 wiado:-0.4 wieks:1.2 wieks_doswi:1.0 wilk:-0.4 wrona:0.6 wtore:-0.5 wtork:-0.3 wybra:0.9 z:0.5 z_wieks:0.9 za:2.0
za_przes:0.5 za_udzia:0.7 za_zaint:0.5 zaint:0.5 zapra:-0.8 zapro:0.4 zdecy:0.8 zdecy_sie:0.8 ze:0.9 zespo:0.5 znac:-0.5
zosta:0.8 zycze:0.6 zycze_powod:0.6 zyczy:0.4 zyczy_powod:0.4
"""
