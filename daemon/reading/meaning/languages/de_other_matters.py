"""German: what is said to a customer, a tenant, a parent, a donor or a citizen who applied for something else than work, matter by matter.

No bare names of trades: insurers, museums and schools write to those who want to work there too.
"""

OTHER_MATTERS = {
    "foreign": """
        # claims, and who looks at the damage
        (ihr|ihren|ihres|ihrem|dein|deinen) (wasserschaden|brandschaden|sturmschaden|hagelschaden|unfallschaden|schaden|schadens|schadenfall|schadensfall)
        (ubernahme|regulierung|begutachtung|erstattung) (des|ihres) schadens
        (unser|unserem|unseren) (gutachter|regulierer|schadenregulierer|sachverstandige|sachverstandiger|sachverstandigen)
        (schaden|schaden|kosten) (leider)? (nicht|nur teilweise) (ubernehmen|regulieren|erstatten|ersetzen|tragen)
        (ihre selbstbeteiligung|ihr versicherungsschein|ihr versicherungsschutz|schadennummer|schadensnummer|ihrer beschwerde|ihre beschwerde)
        # banks and cards
        (ratenkredit|privatkredit|autokredit|dispokredit|schufa-auskunft|kreditrahmen|kreditwunsch|ihre zinsbindung)
        (um|fur|auf) (eine|unsere|die|ihre) (goldkarte|kreditkarte|kundenkarte|partnerkarte|platinkarte|karte)
        (um|fur) (ein|unser) (geschaftskonto|privatkonto|girokonto|konto|depot|gemeinschaftskonto)
        (bewerbung|antrag) (um|auf|fur) (eine|einen|ein|unsere|unser|die|den|das) (mitgliedschaft|stand|standplatz|parzelle|garten|lizenz|erlaubnis|konzession|wohnung|zimmer|mietwohnung|sozialwohnung|reihenhaus)
        # fellowships for projects, prizes, contests
        (projektstipendium|arbeitsstipendium|reisestipendium|aufenthaltsstipendium|projektforderung|forderzusage|forderrunde)
        ([a-z-]*)?-stipendium
        (ihr|euer|dein) projekt (wurde|konnte|war|leider|nicht)
        deren (projekt|projekte|vorhaben)
        (ihre|deine|eure) (einsendung|einreichung|einreichungen|erzahlung|kurzgeschichte|gedichte|skulptur|erfindung)
        (fotowettbewerb|schreibwettbewerb|literaturpreis|kurzgeschichtenpreis|vorlesewettbewerb|jugend forscht|schonheitswettbewerb|landesfinale|regionalwettbewerb|bundeswettbewerb|abendkleid|misswahl)
        (interview|gesprach) mit (der|den) (jury|juroren)
        # papers, panels, stalls
        (ihr|ihren|euer|dein) (panel|panelvorschlag|vortragsvorschlag|abstract|workshopvorschlag|tagungsbeitrag)
        (programmkomitee|standplatz|standplatze|standgebuhr|ausstelleranmeldung|ihren stand)
        um einen stand
        # museums, libraries, archives
        (ankaufskommission|erwerbungskommission|leseausweis|benutzerausweis|bibliotheksausweis|vorgemerkte* buch)
        (ihre|ihrer) (schenkung|leihgabe|spende)
        in (die|unsere) sammlung (aufnehmen|aufzunehmen|aufgenommen)
        (zeitzeug*|interview fur unser archiv)
        # flats, housing lists, allotments
        (sozialwohnung|wohnberechtigungsschein|wohngeld|genossenschaftswohnung|mietschuldenfreiheit|nachmieter*)
        (das|dem|unser) (wg-)?zimmer (in|geht|bekommt|ist vergeben|ist weg|an jemand)
        (wohnungssuche|zimmersuche|suche nach einer wohnung|suche nach einem zimmer)
        (schrebergarten|pachtvertrag|gartenparzelle)
        # planning and licences
        (ihr|ihrem|ihres|dein) (bauvorhaben|anbau|bauantrag|carport|dachausbau|wintergarten)
        (ihre|ihrer) bausache
        (schankerlaubnis|reisegewerbekarte|sondernutzungserlaubnis|standerlaubnis)
        # energy, telecoms, parcels
        (ihr|ihren|ihrem|dein) (stromanbieter*|gasanbieter*|bisheriger anbieter|zahlerstand|glasfaseranschluss|internetanschluss|mobilfunkvertrag|netzbetreiber)
        (stromanbieters|anbieterwechsel|versorgerwechsel|rufnummernmitnahme)
        (ruckgabefrist|geld zuruck|geld (leider)? nicht zuruckzahlen|kaufpreis erstatten|ersatzlieferung)
        # schools, nurseries, universities, exchanges, courses
        (ihrem|ihr|ihres|eurem|euer|dein) (kind|kindes|sohn|sohnes|enkel)
        (ihre|ihrer|eure|eurer) (tochter|enkelin)
        (krippenplatz|hortplatz|schulanmeldung|aufnahmegesprach|elternsprechtag)
        fortschritte (ihres|ihrer) (sohnes|kindes|tochter)
        (um|fur|auf) (den|einen|das|ein) (master|masterplatz|masterstudium|bachelorstudium|promotionsplatz|austauschplatz|austauschjahr|auslandssemester)
        (zulassungskommission|zulassungsverfahren|austauschplatz|austauschjahr)
        (ihr|ihren|dein|deinen) (deutschkurs|sprachkurs|integrationskurs|abendkurs|einstufungstest|schwimmkurs)
        # clubs, teams, stages
        (nicht|leider|wieder|du|diesmal) (im|in den|fur den) kader
        (startelf|zweite mannschaft|erste mannschaft|punktspiel)
        (zum vorsingen|furs vorsingen|furs vorsprechen|zum vorsprechen|beim vorsprechen|stimmprobe|laienspiel*|laientheater|hauptrolle)
        (proben|probenarbeit) (beginnen|beginnt|starten)
        rolle der (eliza|julia|hexe|konigin|erzahlerin|mutter|fee)
        rolle des (romeo|hamlet|konigs|mephisto|faust|erzahlers|vaters)
        (ihr|ihrem|dein|ihren) aufnahmeantrag
        mitgliedschaft (in|im|bei) (unserem|unser|den|der|dem|ruderklub|verein|tennisclub|club|klub|chor|segelclub|ruderclub)
        # pets, donors, studies
        (neues|gutes|schones|ein) zuhause (fur|gefunden|sucht|suchen|geben)
        (anderen|einem|unseren|eines) (hund|hundes|katers)
        (gassigeher*|gassi|vorkontrolle|schutzgebuhr)
        (um|wegen|fur) (milo|bella|luna|rocky|kira|balu|emma|bruno) (beworben|entschieden|interessiert|bewerben)
        beworben um (milo|bella|luna|rocky|kira|balu|bruno)
        (ihr|dein|euer) (hund|kater|pferd|kaninchen|haustier)
        (blutspende|blut spenden|plasmaspende|eizellspende|samenspende|stammzellspende*|spenderausweis)
        (teilnahme|teilnehmen|teilzunehmen) an (der|unserer|einer|dieser) ([a-z]*studie|untersuchung|umfrage|befragung)
        teilnahme an der ([a-z]*studie|umfrage|befragung)
        # press and programmes
        (arbeite|drehe|produziere|recherchiere) (ich)? (gerade|derzeit)? (an|fur)? (einer|eine|einen|einem) _ (serie|reihe|sendung|film|doku|dokumentation|podcast|beitrag) (uber|zum|zu)
        (gesprach|interview) ... (ausgestrahlt|gesendet)
        # authorities
        (widerspruch|einspruch) (einlegen|erheben|eingelegt|erhoben)
        antrag auf (wohngeld|elterngeld|kindergeld|burgergeld|grundsicherung|eine sozialwohnung|pflege*|einburgerung)
        (ihrem antrag|ihres antrags|ihr antrag|ihren antrag)
        keinen anspruch (mehr)? auf (wohngeld|leistungen|diese leistung|kindergeld|elterngeld)
        (einburgerungsfeier|pflegegrad|begutachtung im rahmen|schlichtungsstelle|ombudsmann|schoffenamt|zeugenladung)
        (ihr interview|interview|ihr termin) (im|beim|in der) (konsulat|generalkonsulat|botschaft)
        # trades, tenders, investors
        (zuschlag (geht|wurde|erhalt|erteilt)|anderen bieter|ihr gebot)
        ihr angebot (konnte|nicht berucksichtigen)
        ((eure|ihre) (finanzierungsrunde|seed-runde)|grunderprogramm|demo day)
        (drei|zwei|mehreren|vier) (firmen|anbietern|handwerkern|betrieben) (gesprochen|verglichen|angefragt)
        # moderators, maintainers, volunteers, parents of a school
        (als|zum) (committer|maintainer)
        (schick*|weiter) (weiter)? patches
        moderation (im|des|der|vom|in der) (forum*|gruppe|server*|community)
        moderator* (im|des) (forum|forums)
        (zur wahl gestellt|wahl der elternvertret*|wahl zur elternvertretung)
        als (freiwilliger|freiwillige|ehrenamtliche|ehrenamtlicher|ehrenamtlichen)
        # family, holidays, cars, friends
        (taufpate|taufpatin|taufpaten|trauzeug*)
        (mitfahrgelegenheit|platz im auto)
        (jobsuchenden|arbeitssuchenden) (treffen|fruhstuck|runde|kreis)
        fruhstuck der jobsuchenden
        (uben|trainieren|proben) (wir)? (vorstellungsgesprache|bewerbungsgesprache|gemeinsam)
        (werkstatttermin|reifenwechsel|ihr auto|ihres fahrzeugs|ihre zahnreinigung|ihr kontrolltermin|ihr impftermin|beim tierarzt)
        # what is spoken of: homes, animals, bands, marks of a school
        (kreditentscheidung|kreditanfrage|kreditgesprach|kreditausschuss)
        (masterbewerbung|masterbewerbungen|bachelorbewerbung|studienbewerbung|studienbewerber*)
        (eins|ein|zwei|drei|vier)zimmerwohnung
        (mit|von) (mehreren|einigen|drei|vier|vielen) (familien|paaren|haushalten|bands)
        (andere|anderen) (familie|band|kapelle|paar)
        (hochzeitsband|hochzeitsfeier|hochzeitsfotograf*)
        (platz|stimme) im (tenor|alt|sopran|bass)
        (schicke|sende|bekommst) (ich)? (dir|ihnen)? die noten
        (ich bin|als) (reporterin|reporter) (und|beim|bei|fur|suche)
    """,
}
