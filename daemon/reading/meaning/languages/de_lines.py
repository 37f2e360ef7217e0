"""German phrases as plain lines (see ``wordings``)."""

LINES = {
    "candidate_side": """
        (hab|habe|hatte) (ich)? _ (die|eine|ne|meine|wieder eine)? (absage|zusage) (von|vom|bei|bekommen|gekriegt|erhalten)
        (hab|habe) (ich)? (den job|die stelle) (bekommen|nicht bekommen|gekriegt)
    """,
    "rejection": """
        (fiel|fallt) die wahl auf (eine|einen|jemand*|die|den) (andere*|mit)? _ (kandidat*|bewerber*|person|kolleg*|profil)
        in die (engere|engste) (wahl|auswahl) (sind|kamen|kommen) (aber|jedoch|leider)? andere*
        (konnten|konnen|haben) (wir)? (sie|dich) ... nicht (einplanen|eingeplant|vorsehen|vorgesehen)
        (platz|job|[a-z]*platz|[a-z]*stelle) (erhalt|bekommt|ubernimmt|geht an) (ein|eine|einen|jemand*) ... (kolleg*|kandidat*|bewerber*|person|aus|mit|der|die)
        (gebe*|geben) (die|diese) (chance|gelegenheit|stelle) (einer|einem|an)
        (fehlt|fehlen|fehlte|fehlten) (uns|ihnen|dir) ... ([a-z]*erfahrung|[a-z]*kenntnisse*|[a-z]*praxis)
        (prozess|verfahren|bewerbung*|gesprache) (hier|an dieser stelle|leider|damit|hiermit|nun|jetzt) (beenden|zu beenden|schliessen|stoppen)
        (einen|eine|jemand*|andere*) (bewerber*|kandidat*|person|interessent*) (gefunden|eingestellt|verpflichtet|ausgewahlt)
        nicht (mehr)? (in|fur) (die|der|unsere) (endrunde|finalrunde|schlussrunde|vorauswahl|zweite runde|nachste runde)
        (einstellung|zusage|stelle|einladung|erfahrung*|qualifikation*|kenntnisse) (reicht|reichte|reichen) (es|das|uns|leider|diesmal|fur uns)? ... nicht
        (keine|kein) (weiteren|weiteres|weiterer) (gesprache|gesprach|schritte|runde|interview*) (mit ihnen|mit dir|fuhren|geben|anbieten|planen|vorsehen|vorgesehen|vereinbaren)
        (kunde|auftraggeber|mandant|fachbereich|fachabteilung) (hat|haben) (ihnen|dir|leider|uns|heute)? (leider)? (abgesagt|abgelehnt)
        (nehmen|nahmen|ziehen) (wir)? (ihre|deine) (bewerbung|unterlagen|kandidatur) aus (dem|der)
        (andere|jemand) (war|waren) (einfach|leider)? (schneller|besser|starker|naher)
        (uns|mich|sich) (leider|nun|doch)? (anderweitig|anders) (entschieden|orientiert|festgelegt)
        (keinen|keine) (gunstigeren|besseren|positiven|positiveren|erfreulicheren|gunstige|bessere) (bescheid|nachricht|mitteilung|auskunft|antwort)
        (andere*|einige|mehrere|weitere) (bewerber*|kandidat*|profile|mitbewerber*) (und|oder|bzw.)? (bewerber*|kandidat*)? ... (naher|besser|genauer|starker|eher|vorn|vorne|voraus|vor ihnen|vor dir)
        (keine|keinen|kein) (passende*|geeignete*|entsprechende*|adaquate*) (einsatzmoglichkeit*|verwendung|aufgabe*|vakanz*|rolle*|perspektive*|beschaftigung*|position*|stelle*)
        (bist|sind|seid|ist|warst|waren|kommst|kommen) _ nicht (mehr)? (in|fur) (der|die) (nachste*|zweite*|finale*|letzte*|engere*) (runde|phase|auswahl|stufe|bewerbungsrunde|gesprachsrunde|wahl)
        (bewerbung*|profile|kandidat*|bewerber*) _ (die|deren) ... (besser|naher|genauer|eher) (zu|zum|zur|passen|passt|entsprechen|entspricht|erfullen|abdecken|auf|decken|an)
        (ziehen|zogen|ziehe) (wir)? (hier|nun|daher)? (andere*|eine andere|einen anderen|mitbewerber*) (kandidat*|bewerber*|person*|profil*) vor
        (einladung|zusammenarbeit|einstellung|fortsetzung|berucksichtigung|bewerbung) ... (absehen|abzusehen|abgesehen|abstand nehmen|abstand zu nehmen)
        (gehorst|gehoren|zahlst|zahlen) ... nicht (zu|zum|zur) (den|dem|der|unseren|unserem)? _ (ausgewahlt*|kreis|auswahl|finalist*|favorit*|kandidat*|bewerber*|engeren)
        (verabschieden|verabschiede) (wir|ich)? (uns|mich) (an dieser stelle|hier|leider|nun|damit)? von (dir|ihnen|ihrer bewerbung|deiner bewerbung)
        (zusage|einladung|angebot|stelle|position|vertrag) (konnen|kann|mochten|wollen) (wir|ich) (ihnen|dir|euch)? (leider|daher|deshalb|diesmal|derzeit|aktuell|somit)? (leider)? nicht (geben|machen|erteilen|anbieten|aussprechen|unterbreiten|bieten)
        (wir|es) (leider|beruflich|hier)? nicht (zusammenfinden|zusammenpassen|zueinanderfinden|zueinander passen)
        passt (dein|ihr|euer|das) (profil|lebenslauf|werdegang|hintergrund|profil) ... (nicht|nicht ganz) (zu|auf|in|mit)
        (mit) (jemand anderem|jemand anders|einer anderen person|einem anderen kandidaten|einer anderen kandidatin|einem anderen bewerber|einer anderen bewerberin) ... (vertragsverhandlung*|vertrag|weitergehen|weiter zu gehen|in die finale runde)
        (ausbildungsplatze|platze|stellen|praktikumsplatze|studienplatze) (sind|waren) ... (weg|vergeben|besetzt|belegt)
        (stelle|position|platz|job) (einer|einem|an eine|an einen|der|dem) _ (bewerber*|kandidat*|kolleg*|person|mitbewerber*) ... (zugesprochen|gegeben|vergeben|zugesagt|angeboten|ubertragen)
        (kommen|kamen) wir (leider)? (diesmal|so)? (leider)? nicht zusammen
        (jemanden|die richtige person|den richtigen|die richtige|eine kandidatin|einen kandidaten) _ gefunden
        (brauche|brauchen|suche|suchen|nehme|nehmen|benotige|benotigen) (ich|wir) _ (keinen|keine|niemand*|kein)
        (niemand*|keinen|keine*) (mehr|neuen|neue|weiteren)? (einstellen|suchen|brauchen|nehmen|dazunehmen|aufnehmen)
        (stellen|stelle) (wir|ich) _ (niemand*|keine|keinen) _ ein
        (wahl|auswahl|auswahlentscheidung|entscheidung) _ nicht auf (sie|dich)
        (wird|wurde|ist|war) (es)? (bei uns|mit uns|hier|das)? (leider)? (nichts|nix)
        (dass|das) (es|das) (bei uns|mit uns|mit der stelle|mit dem job)? (leider)? (nichts|nix) (wird|geworden)
        (jemand*|erstplatzierte*|kolleg*|ein anderer|eine andere|mitbewerber*|andere kandidat*|andere bewerb*) ... (zugesagt|angenommen|genommen|eingestellt|bekommen|bekommt|rennen gemacht|zuschlag|vorgezogen|fangt nun|fangt jetzt|fangt bei uns|anfangt|unterschrieben)
        (platz|stehen|stehst|rang) (zwei|drei|2|3) (der|auf der|unserer) liste
        (wird|wurde|ist) (leider|diesmal|doch)? (nichts|nix) (geworden|daraus)?
        (intern|anderweitig|andere) _ (losung|besetzung) gefunden
        (fur|zugunsten) (eine|einen|die|den) _ (kolleg*|bewerber*|kandidat*|person|mitbewerber*) ... (entschieden|ausgesprochen|gefallen|vergeben|gegeben)
        (andere*) (bewerber*|kandidat*|person*|mitbewerber*) ... (anforderung*|profil|kriterien) ... (besser|hoher*|mehr|starker|eher|genauer)
        (einladung|vorstellungsgesprach|gesprach|einzuladen|einladen) ... (nicht vorgesehen|nicht moglich|nicht erfolgen|nicht einladen|nicht berucksichtig*)
        (hat|ist) (es|sich)? _ nicht (gepasst|gereicht|geklappt|ausgegangen)
        nicht (zu ihren|zu deinen|zu euren) gunsten
        (wahl|entscheidung) ... nicht auf (sie|dich) gefallen
        (keine|kein|nicht) ... (zusage|positive ruckmeldung|positiven bescheid|gunstigen bescheid|erfreulichere nachricht) ... (erteilen|geben|machen|zukommen|mitteilen)
        (fur|zugunsten) (kandidat*|bewerber*|eine person|jemand*|profile|menschen|personen) _ entschieden
        (fur|zugunsten) (kandidat*|bewerber*|jemand*|profile|personen|eine person|eine kandidatin|einen kandidaten) ... (profil|erfahrung*|hintergrund|qualifikation*|kenntnisse*) ... (naher|besser|mehr|starker|genauer|eher|passt|passen)
        (fur|auf) (jemand|jemanden|jemand anderen|jemand anderes|jemand anders|jemand mit) ... (entschieden|ausgesprochen|gefallen|festgelegt|geeinigt|mehr)
        fur jemand* (mit|ander*|der|die|aus)
        (wahl|entscheidung) ... (andere* (person|kandidat*|bewerber*|profil)|jemand ander*|mitbewerber*|nicht auf sie|nicht auf dich)
        (andere*|interne*) (person|kandidat*|bewerber*|mitbewerber*) ... (entschieden|besetzt|ausgewahlt|den vorzug|bevorzugt|gewahlt|zugesagt|vergeben|gegeben)
        (profil|qualifikation*|kenntnisse|erfahrung*|ausbildung|werdegang) nicht (ganz|exakt|genau|vollstandig|ausreichend|hinreichend|vollig|in vollem umfang|in vollem masse|in allen punkten)? (unseren|unserem|den|dem|die|unsere) _ (entspricht|entsprechen|erfullt|erfullen|deckt|decken|gerecht)
        (entspricht|entsprechen) ... (profil|qualifikation*|kenntnisse|erfahrung*|ausbildung|werdegang) nicht (in allen|in vollem|ganz|genau|exakt|vollstandig|ausreichend|hinreichend|den|dem|unseren|unserem)
        (nicht|kein*) (in)? (die|der|den|unsere|unseren)? (engere wahl|nachste runde|engeren auswahl|engere auswahl|endauswahl|shortlist|engeren kreis|engeren bewerberkreis|engeren kandidatenkreis)
        (ihnen|dir|euch) (leider|heute|diesmal|nun|auf diesem wege)? _ (eine absage|absagen|keine zusage|kein angebot)
        (bewerbung|profil|unterlagen|kandidatur) (nicht|nicht mehr|nicht weiter|leider nicht) ... (berucksichtig*|verfolg*|weiterverfolg*|aufgreifen|beruck*|entsprechen|uberzeug*)
        (prozess|verfahren|bewerbung|bewerbungsprozess|auswahlverfahren) ... (nicht|leider nicht) (weiter)? (fortfuhren|fortsetzen|weiterfuhren|fortzusetzen|weiterverfolgen|weiterverfolgt|fortgefuhrt|fortgesetzt|fortzufuhren)
        (stelle|position|vakanz|rolle) ... (inzwischen|mittlerweile|bereits|nun|schon|zwischenzeitlich|intern|anderweitig) (besetzt|vergeben|besetzen|gestrichen)
        (stelle|position|vakanz|rolle|suche) ... (gestrichen|eingestellt|auf eis|zuruckgezogen|nicht mehr besetzt|nicht besetzen|vorerst gestoppt|pausiert|entfallt|wegfall*)
        (keine|kein|nicht) (passende|geeignete|gemeinsame|richtige|ausreichende) (ubereinstimmung|match|passung|stelle|position|basis)
        nicht (weiter)? (mit ihnen|mit dir|mit ihrer bewerbung|mit deiner bewerbung) (weiter|fort|plan*|arbeit*|besetz*|voran)
        (nicht|leider nicht) (zu uns|zum team|zur rolle|zur stelle|zum profil|zu dem) (pass*|gepasst)
        (mussen|muss|mochten|mochte) (wir|ich)? (ihnen|dir|euch) (leider|heute|schweren herzens|bedauerlicherweise)? absagen
        (besetzen|besetzt|vergeben) (wir|die|nun|jetzt)? _ (stelle|position|rolle|vakanz) (jetzt|nun|doch|leider|dann|daher)? (doch|nun|jetzt)? (intern|anders|anderweitig|nicht|mit jemand*)
        (stelle|position|rolle) (wird|ist|wurde|geht) (jetzt|nun|doch|leider|dann|daher|aber)? (doch|nun|jetzt)? (intern|anderweitig|nicht mehr|gestrichen|an eine|an einen|an jemand*)
        (nicht|leider nicht) in die engere (auswahl|wahl)
        (entscheidung|wahl) (ist|fiel) ... (internen|interne|anderen|andere|jemand*)
        (keinen|keine|nicht) (platz|stelle|position|job|vertrag|praktikumsplatz) ... (anbieten|geben|bieten|anzubieten)
        (diesmal|dieses mal|aktuell|derzeit|leider) (keinen|keine|nicht) _ (anbieten|einstellen|einladen|zusagen|berucksichtigen)
        (kiest|nehmen|haben uns fur|entscheiden uns fur|setzen auf|setzen nun auf) (jemand*|eine person|eine kandidatin|einen kandidaten|eine bewerberin|einen bewerber)
        (enttauschen|enttausche|schlechte nachricht*|keine guten nachricht*|keine erfreuliche*|keine bessere*)
        (fehlt|fehlen|fehlte|fehlten) (uns|ihnen|dir|noch|leider|es) ... (erfahrung*|kenntnisse*|praxis|hintergrund)
        (jemand*|person|profil) (mit) (mehr|langjahriger|fundierter|einschlagiger|breiterer|tieferer)
        (nicht|leider nicht) (weiter im|mehr im|zum zug|uberzeug*|durchgesetzt|dabei|mithalten|infrage|in frage)
        (verfahren|prozess|bewerbung) ... (endet|beenden|beendet|abschliess?en|abgeschlossen) (hier|an dieser stelle|leider|damit)
        (konnen|kann|werden|wird) ... (nicht|keine*) ... (anbieten|einladen|einstellen|berucksichtigen|besetzen|weiterverfolgen|zusagen)
        (absage|absagen|ablehnung) (geben|erteilen|schicken|mitteilen|uberbringen|muss|mussen)
        (brauchen|brauchten|suchen|suchten|benotigen) (wir)? (jemand*|eine person|ein profil) (mit|der|die|aus)
        (stelle|position|rolle) (erhalt|bekommt|ubernimmt|geht an) (ein|eine|einen|jemand*|nun|jetzt)
        (keine andere|keine bessere|keine positive|keine erfreulichere) (mitteilung|nachricht|antwort|auskunft)
    """,
    "offer": """
        (wurden|wurde) (wir|ich)? (uns|mich) ... freuen ... (wenn|dass) (du|sie) ... (bei uns|hier|mit uns) (anfangst|anfangen|startest|starten|beginnst|beginnen|mitmachst|einsteigst|einsteigen)
        (mochten|wollen|wurden|freuen) ... (ausbildungsplatz|praktikumsplatz|stelle|job|arbeitsplatz) ... (geben|anbieten|zusagen|zu geben|anzubieten)
        (stelle|position|rolle|job) ... (anbieten|anzubieten) (zu konnen|konnen|mochten|durfen)?
        (vertrag|arbeitsvertrag|vertragsangebot|angebot|vertragsunterlagen) ... (im anhang|anbei|angehangt|beigefugt|unterschrieben|unterzeichnet|zur unterschrift|zur durchsicht)
        (wir|ich) (mochten|wollen|wurden) (dich|sie) (gerne|gern|unbedingt|sehr gerne)? (einstellen|im team haben|in unserem team haben|an bord haben|an bord holen|ins team holen|fur uns gewinnen)
        (freuen|freue) (uns|mich) (sehr)? ... (zusage|angebot|anbieten|anzubieten|zusammenarbeit|an bord)
        entscheidung ist (auf dich|auf sie|zu deinen gunsten|zu ihren gunsten|fur dich|fur sie) gefallen
        (im anhang|anbei|beigefugt|angehangt) (findest du|finden sie|ist|schicke ich|sende ich)? ... (angebot|vertrag|arbeitsvertrag|zusage)
        (wenn|dass) (du|sie) (zusag*|annimmst|annehmen|zu uns kommst|zu uns kommen)
        (tage urlaub|jahresgehalt|bruttojahresgehalt|eintritt am|start am)
    """,
    "invitation": """
        (zum|zu einem|zur) (vorstellungsgesprach|bewerbungsgesprach|kennenlerngesprach|interview|probetag|probearbeiten) (zu uns)? (kommen|vorbeikommen|einladen|begrusen|begrussen|erscheinen|empfangen)
        (ladt|laden|lade) (sie|dich|euch)? ... (interview|vorstellungsgesprach|kennenlerngesprach|bewerbungsgesprach|auswahlgesprach|telefoninterview) (ein)?
        (sehen|sehe|treffen|treffe) (wir|ich) (uns|sie|dich) ... (gesprach|vorstellungsgesprach|interview|kennenlernen)
        zu (einem|unserem|ihrem|deinem) _ (vorstellungsgesprach|bewerbungsgesprach|kennenlerngesprach|interview|probetag) (begruss?en|einladen|einzuladen|zu begruss?en|willkommen|empfangen)
        (lade|laden) (ich|wir) (sie|dich) ... zu (einem|unserem) _ (kennenlernen|gesprach|austausch|telefonat|treffen|probetag)
        (komm|kommen sie) (doch|gern|gerne|einfach|mal)? ... (vorbei|bei uns|zu uns|in den laden|in die werkstatt|ins buro)
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
        (termin|gesprach|interview|treffen|call|vorstellungsgesprach) ... (verschieben|verschoben|verlegen|verlegt|stattdessen|spater|fruher|anderen tag|andere uhrzeit|umlegen|umgelegt)
        (stattdessen|ausweichen|ausweichtermin|ersatztermin|neuer termin|neuen termin)
    """,
    "cancellation": """
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
        (fahrer*|lagerist*|monteur*|lehrkraft|lehrer*|pfleger*|pflegekraft|koch|kochin|kellner*|backer*|tischler*|maler*|dachdecker*|gartner*|hausmeister*|solartechniker*|referent*|hilfskraft|aushilfe|steuerfachangestellt*|rechtsanwaltsfachangestellt*|zahnmedizinisch*|arzthelfer*|friseur*|schlosser*|schweisser*|produktionshelfer*|kommissionierer*|disponent*)
        (([a-z-]*)?(sachbearbeiter|mitarbeiter|assistent|referent|kaufmann|kauffrau|verkaufer|verkaufs|fahrer|entwickler|ingenieur|techniker|pfleger|erzieher|lehrer|koch|kellner|buchhalter|sekretar|berater|leiter|meister|monteur|elektriker|mechaniker|ubersetzer|redakteur|praktikant|azubi|auszubildende|werkstudent|fachkraft|helfer|planer|controller|disponent|forscher|trainee|volontar)*|praktikum|ausbildung|volontariat|werkstudentenstelle)
    """,
    "job_hint": """
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
        (passt|perfekt|wunderbar|super|prima|alles klar|einverstanden|geht klar|fix) ... (montag|dienstag|mittwoch|donnerstag|freitag|morgen)
        (montag|dienstag|mittwoch|donnerstag|freitag|morgen) _ _ (passt|perfekt|wunderbar|super|prima|alles klar|einverstanden|geht klar)
        (erwarte|erwarten|rufe|rufen|begrusen|begrussen) (ich|wir)? (sie|dich|euch) (am|um|morgen|dann|gerne)? ... (montag|dienstag|mittwoch|donnerstag|freitag|morgen|uhr)
        (halten|halte) (wir|ich) ... (fest|uhr)
        (fix|fixiert|vorgemerkt|eingetragen|notiert|reserviert) ... (gesprach|interview|termin)
        (interview|gesprach) (fuhren|fuhrt|macht|machen|leiten|leitet)
        (sehen|treffen|horen|sprechen) (wir)? uns (dann|also)? (am|um|morgen|nachsten|kommenden|heute)
    """,
    "job": """
        (doktoranden|ausbildungs|teilzeit|vollzeit|praktikums|assistenz|referenten|referendars|postdoc|professoren|vertretungs|arbeits|lehr|erzieher|aushilfs|werkstudenten|promotions|hilfskraft|volontariats)stelle
    """,
    "deadline": """
        (geben|sagen|teilen|lassen) sie (mir|uns|es mir|es uns) ... (bescheid|ruckmeldung|antwort|zusage|wissen|ob)
        (gib|sag|lass|schick|teil) (mir|uns) ... (bescheid|ruckmeldung|antwort|zusage|wissen|ob)
    """,
}

REPLY_LINES = {
    "rejection": """
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
