"""German phrases as plain lines (see ``wordings``)."""

LINES = {
    "alive": """
        (ahnliche|passende|vergleichbare) (stelle|position) (ist)? (frei|offen|zu besetzen|ausgeschrieben)
        (aber|jedoch|dafur|allerdings) (in|bei|fur|ab) _ (hatten|haben|gabe|gibt|suchen|ware|brauchen) (wir|ich|es)? (noch|auch|gerade|eine|einen) (etwas|was|eine|einen|platz|bedarf|freie|freien|jemand*|stelle)?
        (aber|jedoch|dafur|allerdings) ... (noch|auch) (eine|einen|was|etwas) (andere*|ahnliche*|freie*)? (stelle|job|platz|position)? _ (in|bei|ab|fur)
        (hatten|hatte|haben|habe) (wir|ich) (aber|jedoch|dafur|da)? (noch)? (eine|einen) (andere*|ahnliche*|weitere*) (stelle|job|platz|position|ausbildungsplatz|filiale) ... (interess*|passt|lust|ware|vorstellen|gefallt)
    """,
    "candidate_side": """
        (hab|habe|hatte) (ich)? _ (die|eine|ne|meine|wieder eine)? (absage|zusage) (von|vom|bei|bekommen|gekriegt|erhalten)
        (hab|habe) (ich)? (den job|die stelle) (bekommen|nicht bekommen|gekriegt)
    """,
    "invitation": """
        (mogen|mochten|wollen|konnen|wurden|magst|mochtest|willst|kannst) (sie|du) ... (vorbeikommen|vorbeischauen|reinschauen|hereinschauen|kennenlernen|anschauen|besuchen)
        (zum|zu einem|zur) (vorstellungsgesprach|bewerbungsgesprach|kennenlerngesprach|interview|probetag|probearbeiten) (zu uns)? (kommen|vorbeikommen|einladen|begrusen|begrussen|erscheinen|empfangen)
        (ladt|laden|lade) (sie|dich|euch)? ... (interview|vorstellungsgesprach|kennenlerngesprach|bewerbungsgesprach|auswahlgesprach|telefoninterview) (ein)?
        (sehen|sehe|treffen|treffe) (wir|ich) (uns|sie|dich) ... (gesprach|vorstellungsgesprach|interview|kennenlernen)
        zu (einem|unserem|ihrem|deinem) _ (vorstellungsgesprach|bewerbungsgesprach|kennenlerngesprach|interview|probetag) (begruss?en|einladen|einzuladen|zu begruss?en|willkommen|empfangen)
        (lade|laden) (ich|wir) (sie|dich) ... zu (einem|unserem) _ (kennenlernen|gesprach|austausch|telefonat|treffen|probetag)
        (komm|kommen sie|schau|schauen sie) (doch|gern|gerne|einfach|mal)? ... (vorbei|rein|bei uns|zu uns|in den laden|in die werkstatt|ins buro)
        (probe arbeiten|zur probe|probezuarbeiten|schnuppern|hospitieren|mitlaufen) ... (arbeiten|lust|tag|termin*|kommen|wann|zeit)
        (lust|zeit|interesse|moglichkeit) ... (zur probe|probezuarbeiten|probe zu arbeiten|schnuppern|hospitieren|mitzulaufen)
        (erwarten|erwarte) (sie|dich) ... (gesprach|vorstellungsgesprach|interview|termin|empfang)
        (gern|gerne|mochten|wurden|wollen) ... (vorstellen|kennenlernen|kennen lernen|wiedersehen|treffen|sprechen|einladen|unterhalten)
        (wann|welcher tag|welcher termin|welche uhrzeit|welcher zeitpunkt) ... (passt|passen|zeit hatten|zeit haben|zeit hattest|recht ware|einrichten|ginge es|geht es)
        (terminvorschlag*|zeitfenster|termine|slots|verfugbarkeit*) (nennen|schicken|senden|geben|mitteilen|durchgeben|zukommen|vorschlagen|auswahlen|aussuchen)
        (nennen|schicken|senden|geben|teilen|wahlen|suchen|schlagen|schick|nenn|such|gib) ... (terminvorschlag*|zeitfenster|termine|termin|slots|slot|verfugbarkeit*|uhrzeit)
        !unsere|unserer|die|der|eine (zweite|nachste|weitere|letzte|finale) (runde|gesprachsrunde|gesprach|interview|kennenlernen)
        (zweites|nachstes|weiteres|abschliesendes|finales|drittes) (gesprach|interview|kennenlernen|treffen)
        (hiermit)? (bestatige|bestatigen) ... (vorstellungsgesprach|gesprach|interview|termin|kennenlerngesprach)
        (zu|fur|auf) (einem|ein|ein*) (personlichen|weiteren|zweiten|ersten|kurzen|kennenlern*|virtuellen|online*)? _ (gesprach|interview|kennenlernen) (einladen|einzuladen|vor ort|bei uns|per|am|mit)
        (freuen|freue) (uns|mich) ... (vorstellungsgesprach|kennenlerngesprach|gesprach|interview) ... (begruss?en|willkommen|empfangen|kennenzulernen)
        (zu einem|zum|zu) (probetag|probearbeiten|schnuppertag|hospitation) (einladen|einzuladen|kommen|vorbei*)
        (such|suchen|wahle|wahlen) ... (tag|termin|slot) ... (aus|bescheid)
        (hast|hattest|haben|hatten) (du|sie) (lust|interesse|zeit|gelegenheit) ... (telefonieren|sprechen|treffen|kennenlernen|austausch*|vorbei*|plaudern|quatschen)
    """,
    "next_step": """
        buchen sie (bitte)? (sich)? (einen|eines) (der|unserer)? (freien|verfugbaren)? (termine|termin|zeitfenster)
        (ladt|laden) (sie|dich) (herzlich)? (zum|zu einem|zu unserem) (online-test|onlinetest|einstellungstest|eignungstest|auswahltest|online-assessment)
        (test|assessment|aufgabe|fragebogen|[a-z]*test) ... noch nicht (abgeschlossen|bearbeitet|gestartet|ausgefullt|absolviert|eingereicht)
        (nachster schritt|nachste schritt|nachsten schritt|nachste runde|nachste stufe|nachsten runde)
        (gehaltsvorstellung*|gehaltswunsch|eintrittstermin|kundigungsfrist|eintrittsdatum|startdatum|starttermin|referenzen|arbeitsproben|fuhrungszeugnis)
        (probeaufgabe|testaufgabe|fallstudie|case|fachaufgabe|online-test|onlinetest|assessment|coding-challenge|arbeitsprobe|kleine aufgabe)
        (bringen|bring|nehmen|nimm) (sie)? ... (laptop|ausweis|personalausweis|zeugnisse|unterlagen|portfolio|arbeitsproben) mit
        (minuten) (vorher|fruher|vor beginn|vor dem gesprach|vor termin) ... (da|ein|vor ort|kommen|sein|einfinden|anmelden)
        (melden|melde) (sie sich|dich) ... (empfang|pforte|rezeption|anmeldung)
        (bewerbung|bewerbungsprofil|profil|unterlagen) ... (unvollstandig|noch nicht vollstandig|vervollstandigen|nicht abgeschlossen)
        (fragebogen|formular|bewerberbogen|personalfragebogen) ... (ausfullen|ausgefullt|auszufullen|beantworten)
        (sie sind|du bist) (eine runde|einen schritt|in der nachsten runde|in der engeren|weiter)
        (fehlt|fehlen|benotigen|brauchen|brauche|schick*|send*|zusenden|zukommen) ... (zeugnis*|abschlusszeugnis*|steuer-id|kopie|unterlagen|nachweis*|sozialversicherungsnummer|personalbogen|bankverbindung)
    """,
    "update": """
        (vorstellungsgesprach|gesprach|interview|probetag|probearbeiten|kennenlernen|termin) ... (auf|in) ... (legen|umlegen|setzen|schieben|vorziehen|ziehen)
        (lege|legen|schiebe|schieben|ziehe|ziehen|setze|setzen) (ich|wir)? (das|den|ihr|ihren|dein|deinen|unser|unseren) _ (vorstellungsgesprach|gesprach|interview|probetag|probearbeiten|kennenlernen|termin) ... auf
        (termin|gesprach|interview|treffen|call|vorstellungsgesprach) ... (verschieben|verschoben|verlegen|verlegt|stattdessen|spater|fruher|anderen tag|andere uhrzeit|umlegen|umgelegt)
        (stattdessen|ausweichen|ausweichtermin|ersatztermin|neuer termin|neuen termin)
    """,
    "cancellation": """
        aus (dem|unserem|ihrem|deinem) _ (gesprach|termin|interview|treffen|vorstellungsgesprach|kennenlernen) ... (nichts|nix)
        aus (dem|unserem|ihrem|deinem) (gesprach|termin|interview|treffen|vorstellungsgesprach|kennenlernen) ... (nichts|nix)
        (termin|gesprach|interview|treffen|vorstellungsgesprach|kennenlernen) ... (nicht durchfuhren|nicht zustande kommen|nicht halten|fallt aus|fallt leider aus|muss entfallen|mussen entfallen)
        (termin|gesprach|interview|treffen|vorstellungsgesprach) ... (absagen|abgesagt|abzusagen|entfallt|ausfallen|nicht stattfinden|findet nicht statt|streichen)
    """,
    "answer": """
        (ruf|rufe|rufen|meld|melde|melden|sag|sage|schreib) (ich|sie|dich|ihnen|dir|mich|uns)
        (ich|wir) (ruf|meld|sag|schreib) (sie|dich|ihnen|dir|mich|uns)
        (wissen|weisst|weist|erfahren|erfahrst) (sie|du) (mehr|bescheid|ob|es)
        (treffen|trifft|fallt|fallen|fallen wir) (wir|die|eine|unsere)? _ entscheidung
        (horst|horen) (du|sie)
        !ihre|deine|ihrer|deiner|ihr|dein|eure|ihren|deinen|ihrem|deinem (entscheidung|bescheid|ruckmeldung|antwort|ergebnis*|nachricht|zusage|zu- oder absage|feedback|auskunft|zwischenstand)
        (wie es weitergeht|woran sie sind|woran du bist|wissen wir mehr|wissen lassen)
        (melde*|gemeldet|informier*|benachrichtig*|kontaktier*|verstandig*|unterricht*|mitteil*|mitgeteilt)
        (entscheid*|entschieden|festleg*|festgelegt|beschliess*|einig*|auswahl treffen|auswahl getroffen)
        (rufe|rufen|schreibe|schreiben|sage|sagen|gebe|geben|teile|teilen) (ich|wir|ihnen|dir|sie|dich)
    """,
    "commit": """
        (bekommen|erhalten|kriegen) (sie|wir uns) ... (anruf|antwort|nachricht|bescheid|ruckmeldung|zusage oder absage) (von mir|von uns)
        (hast|haben) (du|sie) (die|eine|deine|ihre) _ (zusage|absage|antwort|entscheidung|ruckmeldung)
        (weisst|weist) (du's|du es|du mehr|du bescheid)
        (wissen) (sie's|sie es|sie mehr|sie bescheid)
        (sie|du|ihr) (sollten|solltest|solltet|durften|durftest|werden|wirst) ... (von uns|von mir|vom team) ... (horen|lesen)
        (zusagen|absagen|bescheide) ... (verschicken|versenden|schicken|gehen|geben|verschickt|versendet)
        (geben|gebe|melden|melde|sagen|sage|informieren|informiere|rufen|rufe|schreiben|schreibe|kommen|komme|teilen|teile|lassen|lasse|erhalten|bekommen|bekommst|horen|hort|horst|haben|hast|erfahren|erfahrst) (wir|ich|sie|du|dir|ihnen|dich|uns|mich|euch|von) ... (ruckmeldung|bescheid|antwort|entscheidung|wieder|von uns|von mir|feedback|an|mit|auf sie zu|auf dich zu|zuruck|ergebnis|info|uns|bis|spatestens|innerhalb|in den|am|wissen)
        !ihre|deine|ihrer|deiner|ihr|dein|eure|kurze|eine (ruckmeldung|entscheidung|antwort|bescheid|feedback|ergebnis|nachricht|zusage) ... (bis|spatestens|innerhalb|im laufe|in den|am|kommende|nachste|anfang|mitte|ende|in der)
        (entscheiden|entscheidet|entscheidung|entschieden) ... (bis|spatestens|innerhalb|im laufe|in den|am|kommende|nachste|anfang|mitte|ende|diese)
        (bis|spatestens|innerhalb|im laufe|in den|am|kommende|nachste|anfang|mitte|ende|diese) ... (melde ich mich|melden wir uns|gebe ich|geben wir|sage ich|sagen wir|haben wir|wissen wir|weis ich|entscheiden wir|horen sie|horst du|erhalten sie|erhaltst du|bekommen sie|bekommst du|kommen wir|komme ich|erfahren sie|erfahrst du|rufe ich|rufen wir|ist die entscheidung|fallt die entscheidung)
        (geduld|gedulden) ... (bis|noch|tage|woche)
        (haben sie|hab|habt) ... geduld
        (rechne|rechnen) (ich|wir)? ... (entscheidung|ruckmeldung|antwort|ergebnis|feedback)
        mit einer (entscheidung|ruckmeldung|antwort) (rechne|rechnen|konnen|ist)
        (rufe|schreibe|maile|kontaktiere|informiere|benachrichtige) ich (sie|dich|ihnen|dir)
        (rufen|schreiben|mailen|kontaktieren|informieren|benachrichtigen) wir (sie|dich|ihnen|dir)
    """,
    "working": """
        (brauchen|brauche|benotigen|benotige) ... (arbeitstage|werktage|tage|wochen)
        (dauert|brauchen|braucht|benotigen|benotigt) (noch|wir|das|die|etwa|circa|ungefahr|etwas|bis|unser*)? ... (tage|tagen|wochen|woche|bis)
        (gremium|vorstand|team|fachbereich|fachabteilung|geschaftsfuhrung|wir|kollegen) ... (tagt|beraten|berat|besprechen|zusammensetzen|abstimmen|treffen)
    """,
    "occupation": """
        (leitung|leiter|leiterin|assistenz|sachbearbeitung) [a-z]*
        [a-z]*(technolog*|padagog*|therapeut*|laborant*|schneider*|binder*|gehilfe|gehilfin)
        (rezeption*|empfang|servicekraft*|reinigungskraft*|putzhilfe|kassierer*|barkeeper*|bedienung|spulkraft|spuler*|mechatroniker*|elektroniker*|klempner*|maurer*|zimmerer|metzger*|fleischer*|konditor*|florist*|optiker*|physiotherapeut*|logopad*|hebamme*|mfa|pta|mtla|zfa|apotheker*|arzt|arztin|architekt*|bauleiter*|jurist*|anwalt|anwaltin|notar*|wissenschaftlich* mitarbeiter*|doktorand*|postdoc|dozent*|hiwi|tutor*|schulbegleit*|betreuungskraft|haushaltshilfe|kinderpfleger*|altenpfleg*|rettungssanitater*|nachtwache|sekretariat|buro*kraft|buro*hilfe|kauffrau|kaufmann|einkaufer*|programmierer*|softwareentwickler*|grafiker*|mediengestalter*|texter*|lektor*|zusteller*|kurier*|staplerfahrer*|packer*)
        (fahrer*|lagerist*|monteur*|lehrkraft|lehrer*|pfleger*|pflegekraft|koch|kochin|kellner*|backer*|tischler*|maler*|dachdecker*|gartner*|hausmeister*|solartechniker*|referent*|hilfskraft|aushilfe|steuerfachangestellt*|rechtsanwaltsfachangestellt*|zahnmedizinisch*|arzthelfer*|friseur*|schlosser*|schweisser*|produktionshelfer*|kommissionierer*|disponent*)
        (([a-z-]*)?(sachbearbeiter|mitarbeiter|assistent|referent|kaufmann|kauffrau|verkaufer|verkaufs|fahrer|entwickler|ingenieur|techniker|pfleger|erzieher|lehrer|koch|kellner|buchhalter|sekretar|berater|leiter|meister|monteur|elektriker|mechaniker|ubersetzer|redakteur|praktikant|azubi|auszubildende|werkstudent|fachkraft|helfer|planer|controller|disponent|forscher|trainee|volontar)*|praktikum|ausbildung|volontariat|werkstudentenstelle)
    """,
    "job_hint": """
        (nachtschicht|fruhschicht|spatschicht|einsatz bei|einsatzort|disponent*)
        (schnuppertag|probetag|probearbeit*|probewoche|erstplatzierte*|zweitplatzierte*)
        (fachabteilung|fachbereich|personalabteilung)
        (stelle|position|rolle|vakanz|eintrittstermin|kundigungsfrist|gehaltsvorstellung*|startdatum|probezeit|arbeitsvertrag|vertrag)
        (kandidat*|bewerber*|bewerbung*|vorstellungsgesprach*|zweitgesprach|erstgesprach|probearbeit*)
        (nachste runde|zweite runde|engere wahl|engere auswahl|auswahlprozess|auswahlverfahren|nachster schritt|nachste schritte)
        (ihr|dein|das) (profil|lebenslauf|hintergrund|werdegang)
        (jemanden|jemand) mit mehr (erfahrung|*erfahrung)
        (zusage|arbeitsvertrag|vertragsentwurf|einstellung|interview|gesprach mit)
        (tage urlaub|vertragserstellung|steuer-id|sozialversicherungsnummer|abschlusszeugnis*|zusagst|betriebsrat)
    """,
    "met": """
        (danke|dank|schon|toll|nett) ... (dass|dass sie|dass du) ... (da waren|da warst|gekommen|vorbei*|besucht*|zeit)
        (danke|dank|danken|dankeschon) ... (gesprach|zeit|kennenlernen|austausch|besuch|vorstellung|telefonat|offenheit|geduld|nachfrage|nachricht|mail)
        (angenehm*|nett*|gut*|toll*|spannend*|interessant*|offen*|schon*) (gesprach|austausch|kennenlernen|telefonat|termin)
        (unser*|ihr|dein|das) (gesprach|austausch|telefonat)
    """,
    "setting": """
        (bereichsleit*|teamleit*|abteilungsleit*|geschaftsfuhr*|vorstand|gremium|betriebsrat|kollegin|kollegen|kollege|chef|chefin)
        (unser|das|dem|ins|im) team
        (rucksprache|feedback|ruckmeldung|entscheidung|nachfrage)
        (leiter|leiterin|leitung|teamlead|head of|geschaftsleitung)
        (cto|ceo|cfo|coo|grunder*|inhaber*|personalleit*|hr)
        (beeindruckt|begeistert|uberzeugt)
    """,
    "cold": """
        (suche|suchen|sucht) (wir|ich)? (derzeit|aktuell|gerade)? (fur|im auftrag) (einen|eines|unseren|meinen|mehrere) ... (kunden|mandanten|auftraggeber*)
        (ihr|dein) profil (hat|ist) ... (interesse geweckt|aufgefallen|gestossen)
    """,
    "foreign": """
        (ehemaligentreffen|ehemaligenverein|alumni-treffen|elternsprechtag|elternabend|klassenleitung)
        (spulplan|putzplan|wg-casting|wg-zimmer|wg-leben|mitbewohner*)
        (stromvertrag|okostrom|stromliefer*|bonitatsprufung|grundversorger)
        (fitnessstudio|fitness-studio|ihrer kundigung|ihre kundigung|kundigung ihres|vertrag lauft weiter)
        (agentur fur arbeit|jobcenter|arbeitsagentur|eigenbemuhungen|sperrzeit|sgb|arbeitslosengeld|vermittlungsvorschlag|radiosender|live im radio|horerinnen)
        (pull request|merge request|maintainer*|eigentumerversammlung|hausgemeinschaft|fotoshooting|bewerbungsfoto*|anzahlung|lebenslauf-check|bewerbungscoaching|bewerbungstraining)
        (beta-test*|betatest*|beta-programm|betaprogramm|nutzerinterview*|nutzerbefragung|nutzertest*|usability-test*)
        (elterngesprach*|elternsprechtag|klassenlehr*|lehrerin ihr*|lehrergesprach|kennenlernabend)
        (danke|dank) (dir|ihnen|euch)? fur (das|ihr|dein|euer) angebot
        (entscheidung|beschluss) (uber|zu|zum|zur) (das|dem|den|die|der)? (budget|lieferant*|projekt|angebot|auftrag|entwurf|anbieter)
        kandidatur (fur|als|zum|zur) (den|die|das)? (vorstand*|beirat*|elternbeirat*|elternsprecher*|vorsitz*)
        (feedback|ruckmeldung) (zu|zum|zur) (deinem|ihrem|dem|der)? (entwurf|konzept|layout|prasentation|folien)
        (beforderungsrunde|beforderungsausschuss|beforderungskommission)
        (jour fixe|projektstand|statusrunde|teamsitzung|abteilungsrunde|urlaubsantrag)
        (zum|zu den|uber den|uber die|mit dem|den|neuen) (lieferanten|dienstleister|anbieter)
        (ihre|ihrer|deine) offenen (stellen|positionen|vakanzen)
        (auslanderbehorde|burgeramt|burgerburo|einwohnermeldeamt|zulassungsstelle|fuhrerscheinstelle|aufenthaltstitel|aufenthaltserlaubnis)
        (pass|reisepass|ausweis) und lichtbild
        (schreibe|berichte) (ich)? fur (die|das|den) _ (zeitung|blatt|anzeiger|magazin|tageblatt|kurier|nachrichten|rundschau)
        (heizung|heizungs*|solaranlage|umzug|gartenarbeit*|badsanierung|fenstertausch|selbstauskunft|interessent*)
        (wg|wg-zimmer|zimmer in der|das zimmer|ihr gebot|dein gebot|kaufangebot|kaufinteressent*|makler*)
        (pitch|pitchdeck|beteiligung|investor*|fonds|startkapital|grundungszuschuss)
        (filmfestival|ihren film|dein film|ihr manuskript|ihr beitrag fur|kurzgeschichte|anthologie|ihre einreichung|ihren vorschlag|ins programm|ins heft)
        (einschlusskriterien|in die studie|studienteilnahme|probandin|spender*)
        (ihre kuche|ihr bad|ihr dach|ihre heizung|aufmass|ihr fahrzeug|ihr wagen|dein auto|ihre anfrage vom|ein angebot zukommen)
        (baugenehmigung|bauantrag|widerspruch|antragsteller*)
        (warteliste|musikschule|schwimmkurs|tanzkurs|kursangebot|ihr kind|ihrem sohn|ihrer tochter|ihr sohn|ihre tochter)
        (welpe*|zuchter*|katze|hund|tierheim|tierschutz*|tiervermittlung|pflegestelle)
        (kitaplatz|kita-platz|betreuungsplatz|kindergartenplatz|tagesmutter|eingewohnung*|liebe familie|sehr geehrte familie|hallo familie)
        (mentorinnen|mentoren)
        (eigentumer*|vermiet*|kurs|kursplatz|sprachkurs|verein|vereins|sportverein|kreditantrag)
        (ihre bestellung|deine bestellung|retoure|reklamation|paket|gutschrift|ruckerstattung)
        (horer*|leser*|redaktion|drehtermin|podcast|reportage|studiogast|zeitung|beitrag fur)
        (mieter*|vermieter*|wohnung*|besichtigung|kaution|mietvertrag|hausverwaltung|nebenkosten)
        (zahnarzt|arzttermin|impfung|sprechstunde|versichertenkarte)
        (kita|schulplatz|elternabend|einschulung|schule ihres kindes|studienplatz|zulassung)
        (darlehen|schadensmeldung|finanzamt|steuererklarung)
        (chor|mitgliederversammlung|turnier|ehrenamt*)
        (handwerker|kostenvoranschlag|reparatur|kfz-werkstatt|tuv)
        (umfrage|probanden|teilnehmer gesucht|marktforschung)
        (doktorarbeit|promotion|masterarbeit|bachelorarbeit|abschlussarbeit|forschungsprojekt|dissertation)
        interviews mit (berufswechslern|quereinsteigern|experten|zeitzeugen|nutzern|kunden|betroffenen|studierenden|grundern)
        (druck|drucke|drucken) (dir|ihnen) (die|fest die)? daumen, (dass sie dich|dass es klappt|dass du den|dass du die|fur das gesprach|fur morgen)
        (haben sie sich|hat sich die firma|haben die sich) (schon)? gemeldet
        (hast du|habt ihr|haben sie) (schon|denn|eigentlich)? (was|etwas|wieder was|schon was|eine antwort|bescheid) ... (gehort|bekommen) ... (stelle|job|bewerbung|vorstellungsgesprach|firma)
        (viel gluck|toi toi toi|drucke dir die daumen|drucken dir die daumen) ... (vorstellungsgesprach|gesprach|bewerbung|termin morgen)
        (deiner|deine|ihrer|ihre) (anzeige|kleinanzeige|annonce|inserat)
        (wie war|wie lief|wie ist) (dein|das|es beim) (gesprach|vorstellungsgesprach|interview|gelaufen)
        (viel gluck|viel erfolg|toi toi toi) (fur|bei) (morgen|das gesprach|dein gesprach|deinem gesprach|dem vorstellungsgesprach|deinem interview)
        (ratenzahlung|ihren antrag|ihr antrag|antrag auf|bescheid uber|genehmigen)
        (zeuge*|kanzlei|gericht|rechtsanwalt|unfall)
        (probetraining|trainer|kader|mannschaft|spieltag)
        (grunderpreis|preisverleihung|jury|wettbewerb|auszeichnung|stipendium|forderpreis)
        (vermieter|bei allen bewerbern|mietinteressent*|hausverwaltung)
        (vaterschaftsurlaub|elternzeitantrag|amtsgericht|behorde)
        (fotowettbewerb|gewinner|ausstellung|bucherei)
        (kombi|gebrauchtwagen|probefahrt|autohaus)
        (mandanten|mandant) (suche|suchen) ich
    """,
    "conditional": """
        (hoffe|hoffen|hoffentlich|daumen|falls|sofern|keine absage)
        (unvollstandige|unvollstandig|verspatete|verspatet) (eingereichte|eingehende|eingegangene)? (bewerbungen|bewerbungsunterlagen|unterlagen)
        (bewerbungen|bewerbungsunterlagen) (per|in papierform|auf dem|ohne|nach dem|auserhalb)
    """,
    "confirmed": """
        (vorstellungsgesprach|bewerbungsgesprach|auswahlgesprach|kennenlerngesprach|vorstellungstermin) ... (ist|findet|beginnt|startet) (am|um|erst|schon|heute|morgen|fur|auf)
        (bestatigen|bestatigung|zusage|zusagen) ... (vorstellungsgesprach|bewerbungsgesprach|auswahlgesprach|kennenlerngesprach) (am|vom|um)
        (passt|passen|klappt) ... (zum|fur) ... (kennenlernen|gesprach|vorstellungsgesprach|bewerbungsgesprach|probearbeiten)
        lade (ich|wir) (sie|dich) ... (gesprach|vorstellungsgesprach|kennenlernen)
        (interview|gesprach|vorstellungsgesprach|gesprachstermin|kennenlernen) ... (bleibt bestehen|bestehen bleibt|bleibt wie|wie geplant|wie vereinbart|unverandert)
        (passt|perfekt|wunderbar|super|prima|alles klar|einverstanden|geht klar|fix) ... (montag|dienstag|mittwoch|donnerstag|freitag|morgen)
        (montag|dienstag|mittwoch|donnerstag|freitag|morgen) _ _ (passt|perfekt|wunderbar|super|prima|alles klar|einverstanden|geht klar)
        (erwarte|erwarten|rufe|rufen|begrusen|begrussen) (ich|wir)? (sie|dich|euch) (am|um|morgen|dann|gerne)? ... (montag|dienstag|mittwoch|donnerstag|freitag|morgen|uhr)
        (halten|halte) (wir|ich) ... (fest|uhr)
        (fix|fixiert|vorgemerkt|eingetragen|notiert|reserviert) ... (gesprach|interview|termin)
        (interview|gesprach) (fuhren|fuhrt|macht|machen|leiten|leitet)
        (sehen|treffen|horen|sprechen) (wir)? uns (dann|also)? (am|um|morgen|nachsten|kommenden|heute)
    """,
    "job": """
        (initiativbewerbung|kurzbewerbung|blindbewerbung|bewerbungsmappe)
        (eignungstest|einstellungstest|auswahltest|eignungspruf*|auswahltag|probeschicht|probetag)
        (doktoranden|ausbildungs|teilzeit|vollzeit|praktikums|assistenz|referenten|referendars|postdoc|professoren|vertretungs|arbeits|lehr|erzieher|aushilfs|werkstudenten|promotions|hilfskraft|volontariats)stelle
    """,
    "deadline": """
        (kommen|rufen|melden|schreiben|schauen|bringen|nehmen|reichen|senden|schicken) sie (doch|bitte|mir|uns|sich|einfach|gern|gerne|mal|kurz)
        (konnen sie|kann) _ (widerspruch|einspruch|klage) (einlegen|erheben)?
        (geben|sagen|teilen|lassen) sie (mir|uns|es mir|es uns) ... (bescheid|ruckmeldung|antwort|zusage|wissen|ob)
        (gib|sag|lass|schick|teil) (mir|uns) ... (bescheid|ruckmeldung|antwort|zusage|wissen|ob)
    """,
}

REPLY_LINES = {
    "rejection": """
        (verfahren|bewerbungsverfahren|bewerbungsprozess|auswahlverfahren|auswahlprozess|prozess|bewerbung) (ist|endet|ende|wird) _ (fur|mit) (sie|dich|ihnen|dir) (hiermit|leider|damit|nun|bereits|hier|somit)? (beendet|abgeschlossen|zu ende|geschlossen|vorbei)
        (plan*|vorgesehen|beabsichtig*) (wir|aktuell|derzeit|momentan)? (aktuell|derzeit|momentan|zurzeit|leider)? keine (weiteren|neuen|zusatzlichen)? (einstellung*|neueinstellung*|besetzung*)
        (leider)? nicht fur (sie|dich) (entschieden|ausgefallen|gefallen|getroffen)
        (entscheidung|wahl|auswahl) ... nicht (fur (sie|dich)|auf (sie|dich)|zu (ihren|deinen) gunsten)
        (hat|hat's|hats|hat es) (leider|am ende|diesmal|knapp)? nicht gereicht
        (am ende|letztlich|schliesslich|letztendlich) ... (jemand*|andere*|kandidat*|bewerber*|interne*) ... (entschieden|gefallen|genommen|ausgesprochen|gewahlt|eingestellt)
        (team|chef*|gremium|fachbereich|kollegen|vorstand|runde) ... fur (jemand*|einen anderen|eine andere|jemand ander*|die andere|den anderen)
        (leider) ... (anders|andere*|jemand*|nicht weiter|keine|absage|nicht geklappt|nichts geworden|nicht dabei|nicht machen)
        (schlechte|keine guten|keine schonen|leider keine guten) (nachrichten|neuigkeiten|nachricht)
    """,
    "invitation": """
        (wann|wie|wo) (passt|ware|ginge|hast|hatten|haben) ... (dir|ihnen|euch|zeit|recht|am besten)
        (passt|ginge|geht|klappt|ware) ... (dienstag|mittwoch|donnerstag|freitag|montag|morgen|nachste woche|uhr)
    """,
    "commit": """
        (bis|am|spatestens|ab|kommenden|nachsten) (montag|dienstag|mittwoch|donnerstag|freitag|morgen|ende|anfang|mitte) ... (bescheid|mehr|weis|wissen|melde|melden|antwort|info|ruckmeldung|entscheid*|zuruck|horen)
        (melde|melden|meldet) (mich|uns|sich)
    """,
}
