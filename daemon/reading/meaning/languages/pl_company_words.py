"""Polish: the words by which people take part in an interview (see ``vocabulary``)."""

_YOU = r"(?:pani[ąa]|pana|ci[ęe]|ciebie|z (?:pani[ąa]|panem|tob[ąa])|do (?:pani|pana|ciebie))"
_MEETING = r"(?:pozna[ćc]|spotka[ćc]|porozmawia[ćc]|pogada[ćc]|pom[óo]wi[ćc]|zobaczy[ćc]|zapyta[ćc]|wypyta[ćc]|us[łl]ysze[ćc]|zadzwoni[ćc]|zdzwoni[ćc])"

COMPANY_WORDS = {
    "company.absent": r"nie",
    "company.acts": r"zadzwon|prowadz",
    "company.because": r"bo|ale|poniewa[żz]|gdy[żz]",
    "company.bullet": r"z",
    "company.cue": r"sk[łl]ad (?:komisji|zespo[łl]u)|zasi[ąa]d(?:zie|[ąa])(?: te[żz]| r[óo]wnie[żz]| tak[żz]e)?|dodano:?(?-i:(?: [a-z.]{2,12}| [A-Z]{2,6}| [A-Z][a-z]+(?= [A-Z]{2,6} )){0,5})|dzwoni(?: do \w{3,8})?|nie ja [^.!?\n]{0,60}(?:tylko|lecz|ale)(?-i:(?: [a-ząćęłńóśźż]{2,15}){0,3})|obecn[yai](?: te[żz]| r[óo]wnie[żz]| tak[żz]e)|wchodz[ąi](?: te[żz])?:?|przeprowadz[ąi]|poprowadz[ąi]|zadzwoni (?:do \w{3,8})|b[ęe]dzie (?:te[żz]|r[óo]wnie[żz]|tak[żz]e)|b[ęe]dzie|pyta[ćc] o|prosz[ęe] pyta[ćc] o|(?:zast[ąa]pi|zast[ęe]puje)(?: \w+)? (?=\w)|ten sam sk[łl]ad|te same osoby|zast[ąa]pi(?: (?:go|j[ąa]))?|z|przez",
    "company.does": (
        r"przyjmuje|ma czas (?:dla|w|o)|ma (?:dla (?:pani|pana|ciebie) )czas|"
        rf"(?:chc[ąa]|chcieliby|chcia[łl]yby)\b[^.!?\n]{{0,60}}?\b{_MEETING}|b[ęe]d[ąa] (?:obecn\w{{1,2}}|z nami|na (?:miejscu|sali)|rozmawia[ćcl]\w*|pyta[ćc]|prowadzi[ćcl]\w*)|"
        r"zadzwoni|(?:po|prze)prowadzi|zast[ąa]pi|zast[ęe]puje|przyjmie|porozmawia|spotka si[ęe]|b[ęe]dzie (?:rozmawia[łl]|prowadzi[łl])\w?|oddzwoni|"
        rf"(?:chce|chcia[łl](?:by|aby)|pragnie|ma ochot[ęe])\b[^.!?\n]{{0,60}}?\b{_MEETING}|zaprasza {_YOU}|prosi, (?:[żz]eby|aby|by)|czeka na (?:pani[ąa]|pana|ciebie)|"
        r"b[ęe]dzie (?:obecn\w{1,2}|z nami|na (?:ekranie|miejscu|sali|[łl][ąa]czach)|dost[ęe]pn\w{1,2}|pyta[łl]\w?)|do[łl][ąa]czy|zasi[ąa]dzie|dzwoni do|"
        r"(?:po|prze)prowadz[ąa]|porozmawiaj[ąa]|przyjm[ąa]|spotkaj[ąa] si[ęe]"
    ),
    "company.elsewhere": r"w|z",
    "company.first_cue": r"pyta[ćc] o|(?:m[óo]j|moja) (?:kolega|kole[żz]anka|wsp[óo]lni(?:k|czka)|brat|siostra|szef(?:owa)?)",
    "company.held_up": r"(?:jest|si[ęe]) (?:chor[ya]|rozchorowa[łl]a?) ?|zachorowa[łl]a? ?|musi (?:by[ćc]|wyjecha[ćc]|jecha[ćc]) |nie mo[żz]e ",
    "company.instead": r"zamiast|w miejsce|zast[ąa]pi|zast[ęe]puje|bez|w zast[ęe]pstwie",
    "company.interviewer": r"rozm[óo]wc[aąy]|osob[aą] prowadz[aą]c[aą]",
    "company.interviewer_for": r"na",
    "company.interviewer_is": r"b[eę]d(?:zie|[aą])|jest|s[aą]",
    "company.inviting": r"zaprasza",
    "company.label": r"uczestni(?:k|czka|ka|czk[ęi])|dzwoni|prowadzi|rozmawia|spotkasz si[ęe] z|komisja|sk[łl]ad(?: komisji)?|uczestnicy|prowadz[ąa]cy|cz[łl]onkowie|obecni|rozm[óo]wcy?",
    "company.leads": r"(?:po)?prowadz[iąa](?: (?:ją|je|to|rozmow[ęe]|spotkanie))?|porozmawiasz z|spotkasz si[eę] z",
    "company.takes_part": r"przewodnicz[ąy]\w{0,4}|w sk[łl]adzie|(?:b[ęe]dzie|b[ęe]d[ąa]) z nami|usi[ąa]d(?:zie|[ąa]) z nami|(?:po)?prowadz[ąi]\b|wezm[ąa] udzia[łl]|we[źz]mie udzia[łl]|b[ęe]d[ąa] (?:obecni|obecne)|b[ęe]dzie obecn[ya]|uczestniczy[ćc]|do[łl][ąa]cz[yąa]|ze strony (?:zespołu|firmy)|dołączy",
    "company.until": r"do",
    "company.will": r"bedzie|będzie",
    "named_before.whence": r"z|ze",
    "not_coming.absent": r"(?:(?:zostanie|będzie|jest|został|została) (?:zastąpion|nieobecn)|nie (?:będzie mógł|będzie mogła|może|weźmie|będzie obecn))",
    "not_coming.greeting": r"pani[eo]?|dzień dobry|szanown[ay] pani[eo]?|szanown[ay]|cześć|hej|drog[ia]|witam|witaj",
    "not_coming.instead": r"pod nieobecno[śs][ćc]|(?:kontakt|kontaktowa[ćc] si[ęe]|porozumieniu|ustaleniach|rozmowie) z|(?:imieniu|pro[śs]b[ęe]|zlecenie)|(?:pyta[ńn]|problem[óo]w)\b[^.!?\n]{0,34} z|zamiast|w miejsce|zast[ąa]pi|zast[ęe]puje|w zast[ęe]pstwie",
    "rosters.heading": r"komisj[ai]|sk[łl]ad komisji|rozm[óo]wcy|uczestnicy|spotkasz si[ęe] z",
    "rosters.myself": r"ja",
    "rosters.stage": r"etap|rozmowa|runda|cz[ęe][śs][ćc]",
    "signature.closing": r"do zobaczenia|do usłyszenia|z poważaniem|pozdrawiam|pozdrowienia|z poważaniem|dziękuję|z wyrazami",
    "signer.after": r"b[ęe]dziemy|czekamy|zapraszamy|chcemy|chcieliby[śs]my|poprowadzimy|spotkamy|jeste[śs]my|porozmawiamy",
    "signer.alone": r"(?:wsp[óo]lni(?:k|czka)|kolega|kole[żz]anka|m[ąa][żz]|[żz]ona|brat|siostra|szef(?:owa)?) i ja\b|sk[łl]ad\b[^.\n]{0,20}: ja\b|do mnie (?:do|na|w)\b|u mnie (?:w|na)\b|pyta[ćc] o mnie\b|(?:b[ęe]dzie|b[ęe]d[ąa]) z nami|usi[ąa]d(?:zie|[ąa]) z nami|ze mn[ąa]\b|ja sam[ae]?\b|ja osobi[śs]cie|(?:tylko )?we (?:dwoje|dw[óo]jk[ęe]|dw[óo]ch|dwie)\b|w cztery oczy",
    "signer.and": r"i|oraz",
    "signer.before": r"b[ęe]dziemy|b[ęe]d[ąa]|tylko|we[źz]miemy udzia[łl]",
    "signer.meets": (
        r"(?:mam|mog[ęe]) (?:[^.!?\n]{0,30}? )?(?:pusto|czas|okienko|wolne|chwil[ęe]|p[óo][łl] godziny|godzin[ęe]|poniedzia[łl]ek|wtorek|[śs]rod[ęe]|czwartek|pi[ąa]tek|sobot[ęe]|niedziel[ęe]|jutro|dzi[śs])\b|"
        r"jestem (?:woln[ya]|codziennie|(?:[^.!?\n]{0,30}? )?(?:do|od|po) (?:\d|poniedzia|wtork|[śs]rod|czwartk|pi[ąa]tk|sobot|niedziel))|"
        rf"(?:chc[ęe]|chcia[łl](?:bym|abym)|wol[ęe]|mog[ęe]|prosz[ęe] wybaczy[ćc])\b[^.!?\n]{{0,40}}?\b(?:{_MEETING}|zrozumie[ćc]|popatrze[ćc])\b|"
        r"(?:pokażę|opowiem|postawi[ęe]|wyja[śs]ni[ęe]|oprowadz[ęe]|podjad[ęe])\b|b[ęe]d[ęe] (?:mia[łl]a?|czeka[łl]a?|czeka[ćc]|na miejscu|w biurze|od)\b|wolne mam|"
        r"[żz]eby[śs]my\b[^.!?\n]{0,40} (?:porozmawiali|spotkali|zdzwonili|pogadali)|wpadnie pani?|wpa[śs][ćc]|pogaw[ęe]dzimy|pogadamy|pogadajmy|porozmawiamy|pom[óo]wmy|spotkajmy si[ęe]|spotkamy si[ęe]|widzimy si[ęe]|zobaczymy si[ęe]|zdzwo[ńn]my si[ęe]|zdzwonimy si[ęe]|"
        r"wpad(?:nij|niesz)|zrobi[ęe] (?:kaw|herbat)|pokażę (?:ci|pani|panu)|odbior[ęe] (?:pani[ąa]|pana|ci[ęe])|zabior[ęe] (?:pani[ąa]|pana|ci[ęe])|zabra[ćc] (?:pani[ąa]|pana|ci[ęe])|"
        r"(?:mogliby[śs]my|mo[żz]emy) (?:[^.!?\n]{0,20}? )?(?:porozmawia|spotka|pogada|zdzwoni|przesun)|"
        r"to ja (?:b[ęe]d[ęe]|poprowadz[ęe])|porozmawiam z (?:pani[ąa]|panem|tob[ąa])|"
        r"(?<!nie )(?<!nie ja )b[ęe]d[ęe] (?:z|ze|razem z)\b|towarzyszy[ćc] mi|"
        r"(?:zadzwoni[ęe]|zadzwo[ńn]i[ęe]|dzwoni[ęe]) (?:do (?:pani|pana|ciebie)|wtedy|o|na)|(?:sam|sama|"
        r"osobi[śs]cie) (?:poprowadz[ęe]|zadzwoni[ęe])|poprowadz[ęe] (?:rozmow[ęe]|spotkanie)|(?:te[żz]|"
        r"r[óo]wnie[żz]) (?:b[ęe]d[ęe]|do[łl][ąa]cz[ęe])|usi[ąa]dziemy (?:razem|wsp[óo]lnie|we)|czekam na (?:pani[ąa]|pana|"
        r"ciebie) w"
    ),
    "signer.object": r"mn[ąa]|mnie",
    "signer.ours": r"mam (?:wtedy |niestety |jednak )?(?:odbi[óo]r|rozpraw[ęe]|wizyt[ęe]|wyjazd|spotkanie)|nie zd[ąa][żz][ęe]|wyznaczy[łl]\w? mi|nasz(?:a|[ąa]|ej|e|ego|ym)? (?:rozmow\w{1,3}|spotkani\w{1,3}|call)|musz[ęe] (?:by[ćc]|przesun[ąa][ćc]|wyjecha[ćc])|(?:co[śs] )?(?:mi )?wypad[łl]o? mi|co[śs] mi wypad[łl]o|nie dam rady",
    "signer.subject": r"ja",
    "signer.unless": r"je[śs]li|gdyby|kiedy|jak tylko|w razie|[żz]eby potwierdzi[ćc]|aby potwierdzi[ćc]|wcze[śs]niej",
}
