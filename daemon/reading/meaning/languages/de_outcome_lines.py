"""German phrases as plain lines (see ``wordings``): what was decided."""

OUTCOME_LINES = {
    "rejection": """
        (kollegin|bewerberin|kandidatin|person), fur die wir uns (jetzt|nun|letztlich|am ende)? entschieden haben
        (kollege|bewerber|kandidaten), fur den wir uns (jetzt|nun|letztlich|am ende)? entschieden haben
        (bewerbung|kandidatur) _ (keinen|nicht) (erfolg|erfolgreich)
        (erfolgt|erfolgte) _ keine (besetzung|einstellung|neubesetzung|stellenbesetzung)
        auf (jemand*|eine person|einen kandidaten|eine kandidatin|einen bewerber|eine bewerberin) _ (setzen|gesetzt)
        (passen|passe|steigen|steigt) (wir|sie|ich|er) (diesmal|leider|daher|an dieser stelle)? (diesmal|leider)? (aus|lieber)
        (mussen|muss) (wir)? sparen ... (niemand*|keine*|nicht)
        (durfen|dürfen|konnen) ... (bis auf weiteres|vorerst|vorlaufig) (niemand*|keine*) (einstellen|neu einstellen|neuen)
        (schichten|dienste|stunden|platze) (sind) (jetzt|schon|nun|leider)? (alle|schon|leider)? (vergeben|verteilt|besetzt|weg)
        (stimmen|mehrheitlich|einstimmig|vorstand|gremium|kommission|team|leitung) ... fur (eine|einen) _ (kolleg*|bewerber*|kandidat*|ander*) (ausgesprochen|entschieden|gestimmt)
        (sie|du) (gehoren|gehorst|zahlen|zahlst|sind|bist) (leider|diesmal|dieses mal|nun|jedoch|aber)? (leider|diesmal)? nicht (dazu|darunter|dabei)
        (gehoren|gehorst|zahlen|zahlst|sind|bist) (sie|du) (leider|diesmal|dieses mal|nun|jedoch|aber)? (leider|diesmal)? nicht (dazu|darunter|dabei)
        keine (gelegenheit|moglichkeit|einladung) ... (gesprach|vorstellungsgesprach|kennenlernen) (geben|bieten|einraumen|anbieten|aussprechen|ermoglichen)
        (freuen|wurden uns freuen|ermutigen|ermuntern) ... (erneut|wieder|nochmals|noch einmal) (bei uns)? bewerb*
        (fiel|fallt) die wahl auf (eine|einen|jemand*|die|den) (andere*|mit)? _ (kandidat*|bewerber*|person|kolleg*|profil)
        in die (engere|engste) (wahl|auswahl) (sind|kamen|kommen) (aber|jedoch|leider)? andere*
        (konnten|konnen|haben) (wir)? (sie|dich) ... nicht (einplanen|eingeplant|vorsehen|vorgesehen)
        (platz|job|[a-z]*platz|[a-z]*stelle) (erhalt|bekommt|ubernimmt|geht an) (ein|eine|einen|jemand*) ... (kolleg*|kandidat*|bewerber*|person|aus|mit|der|die)
        (gebe*|geben) (die|diese) (chance|gelegenheit|stelle) (einer|einem|an)
        (fehlt|fehlen|fehlte|fehlten) (uns|ihnen|dir) ... ([a-z]*erfahrung|[a-z]*kenntnisse*|[a-z]*praxis)
        nicht (zu|zum|zur) (den|dem|der|unseren|unserem)? _ (ausgewahlt*|kreis|auswahl|finalist*|favorit*|kandidat*|bewerber*) ... (gehoren|gehorst|zahlen|zahlst|zahlt)
        (nichts|niemandem) (mehr|weiter)? (anbieten|zusagen|geben) (konnen|kann|durfen)?
        (suchen|suche|brauchen|wollen) ... (eher|lieber|vielmehr) (jemand*|eine person|einen|eine)
        (machen|mache|setzen|ziehen|ziehe) (wir|ich)? _ (einen punkt|schluss|einen schlussstrich|einen strich)
        (prozess|verfahren|bewerbung*) (hier|an dieser stelle|leider|damit|hiermit|nun|jetzt) (beenden|zu beenden|schliessen|stoppen)
        (gesprache) (an dieser stelle|leider) (beenden|zu beenden|stoppen)
        (einen|eine|jemand*|andere*) (bewerber*|kandidat*|person|interessent*) (gefunden|eingestellt|verpflichtet|ausgewahlt)
        nicht (mehr)? (in|fur) (die|der|unsere) (endrunde|finalrunde|schlussrunde|vorauswahl|zweite runde|nachste runde)
        (einstellung|zusage|stelle|einladung) (reicht|reichte) (es|das) (leider|uns|diesmal|fur uns)? (leider|diesmal)? (noch|ganz)? nicht
        (erfahrung*|qualifikation*|kenntnisse) (reicht|reichte|reichen|reichten) (uns|leider|dafur|hierfur|diesmal)? (leider|dafur|noch)? nicht (ganz)? (aus|hin)?
        (keine|kein) (weiteren|weiteres|weiterer) (gesprache|gesprach|schritte|runde|interview*) (mit ihnen|mit dir|fuhren|geben|anbieten|planen|vorsehen|vorgesehen|vereinbaren)
        (kunde|auftraggeber|mandant|fachbereich|fachabteilung) (hat|haben) (ihnen|dir|leider|sie|dich|heute)? (leider)? (abgesagt|abgelehnt)
        (nehmen|nahmen|ziehen) (wir)? (ihre|deine) (bewerbung|unterlagen|kandidatur) aus (dem|der) (verfahren|prozess|auswahl|auswahlverfahren|bewerbungsverfahren|bewerbungsprozess|rennen|pool)
        (andere|jemand) (war|waren) (einfach|leider)? (schneller|besser|starker|naher)
        (uns|mich|sich) (leider|nun|doch)? (anderweitig|anders) (entschieden|orientiert|festgelegt)
        (keinen|keine) (gunstigeren|besseren|positiven|positiveren|erfreulicheren|gunstige|bessere) (bescheid|nachricht|mitteilung|auskunft|antwort)
        (andere*|einige|mehrere|weitere) (bewerber*|kandidat*|profile|mitbewerber*) (und|oder|bzw.)? (bewerber*|kandidat*)? ... (naher|besser|genauer|starker|eher|vorn|vorne|voraus|vor ihnen|vor dir)
        (keine|keinen|kein) (passende*|geeignete*|entsprechende*|adaquate*) (einsatzmoglichkeit*|verwendung|aufgabe*|vakanz*|rolle*|perspektive*|beschaftigung*|position*|stelle*)
        (bist|sind|seid|ist|warst|waren|kommst|kommen) _ nicht (mehr)? (in|fur) (der|die) (nachste*|zweite*|finale*|letzte*|engere*) (runde|phase|auswahl|stufe|bewerbungsrunde|gesprachsrunde|wahl)
        (bewerbung*|profile|kandidat*|bewerber*) _ (die|deren) ... (besser|naher|genauer|eher) (zu|zum|zur|passen|passt|entsprechen|entspricht|erfullen|abdecken|auf|decken|an)
        (ziehen|zogen|ziehe) (wir)? (hier|nun|daher)? (andere*|eine andere|einen anderen|mitbewerber*) (kandidat*|bewerber*|person*|profil*) vor
        (einladung|zusammenarbeit|einstellung|fortsetzung|berucksichtigung|ihrer bewerbung|deiner bewerbung) ... (absehen|abzusehen|abgesehen|abstand nehmen|abstand zu nehmen)
        (gehorst|gehoren|zahlst|zahlen) ... nicht (zu|zum|zur) (den|dem|der|unseren|unserem)? _ (ausgewahlt*|kreis|auswahl|finalist*|favorit*|kandidat*|bewerber*|engeren)
        (verabschieden|verabschiede) (wir|ich)? (uns|mich) (an dieser stelle|hier|leider) von (dir|ihnen|ihrer bewerbung|deiner bewerbung)
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
        (verfahren|besetzungsverfahren|auswahlverfahren|ausschreibung|stellenbesetzung|stellenausschreibung|suche) ... (abgebrochen|aufgehoben|annulliert|gestoppt|abzubrechen|abbrechen|aufzuheben)
        (es|das) (leider)? (diesmal|dieses mal|mit uns|mit der stelle|bei uns|mit dem job|fur uns|auf die stelle) (leider)? nicht (klappt|geklappt|gereicht|reicht|passt|gepasst|hinhaut)
        (sehen|sehe|sieht) (wir|ich)? (dich|sie) (aktuell|derzeit|leider|momentan|im moment|eher)? nicht (auf|in|fur|bei) (der|dieser|die|diese|uns|dem|diesem)
        nicht (unter|in|zu) die (letzten|besten|ersten|top|finale*|engere*) _ (geschafft|gekommen|gereicht)
        (bewerbung*|bewerber*|kandidat*|profile|leute|personen) _ die _ (besser|naher|starker|eher) (gepasst|passen|passten|geeignet|entspr*|zusagen|zugesagt|qualifiziert)
        (unsere*|die|alle|deren) _ (azubis|auszubildenden|ausbildungsplatze|praktikumsplatze|praktikanten|werkstudent*|aushilfen|leute) _ (schon|bereits|alle|komplett|leider) (gefunden|vergeben|besetzt|voll|zusammen|ausgewahlt|eingestellt)
        (haben|sind) (unsere|die|alle|mit) _ (azubis|auszubildenden|praktikanten|werkstudent*|aushilfen|leute) _ (schon|bereits|komplett|alle) (gefunden|vergeben|besetzt|voll|zusammen|ausgewahlt)?
        (punktzahl|mindestpunktzahl|ergebnis|mindestnote|punkte|note) ... nicht (erreicht|ausgereicht|gereicht|ausreichend|geschafft)
        (scheidest du|scheiden sie|ausgeschieden|ausscheiden) ... (aus|verfahren|prozess|rennen)
        (platz|rang) (zwei|drei|2|3) (gelandet|geworden|gekommen|erreicht|belegt)
        (voraussetzungen|anforderungen|kriterien|bedingungen|vorgaben) ... nicht (erfullt|erfullen|gegeben|vorliegen|erfullst)
        (wir|ich) (brauchen|brauche|suchen|suche|nehmen|nehme) _ (keine neuen|keine weiteren|keinen mehr|keine leute|kein personal|keine aushilfe*|keine praktikant*)
        (wir|sind) (sind|wir) _ (komplett|voll besetzt|vollzahlig|gut besetzt|ausreichend besetzt|voll bis)
        (stelle|job|platz|posten) (ist|war|sind) (leider|schon|bereits|inzwischen|mittlerweile)? (schon|bereits|leider)? (weg|vergeben|besetzt|futsch|belegt)
        (wird|wurde|ist|klappt|geht) (das|es|bei uns|mit uns)? (leider|diesmal)? (nichts|nix|nicht) mit (uns|der stelle|dem job|dem platz|deiner bewerbung|ihrer bewerbung)
        (hat|haben) _ (nicht|nicht ganz) (zu uns|ins team|zum team|fur uns|zu der stelle) gepasst
        (chef|chefin|inhaber*|kunde|kundin|auftraggeber|team|geschaftsfuhr*) (hat|haben|will|wollen|nimmt|nehmen|mochte) (sich)? (jetzt|nun|doch|leider|lieber)? (fur|auf)? (den|die|einen|eine|das)? (andere*|jemand*|erfahrener*) _ (entschieden|genommen|eingestellt|kandidat*|bewerber*|festgelegt|nehmen)
        (mochten|wollen|mochte|will|man mochte) _ (profil|bewerbung|kandidatur|gesprache) (leider)? nicht (weiterverfolgen|weiter verfolgen|fortfuhren|fortsetzen|vertiefen)
        (konnte|konnten|kann|konnen|wurde|wird|wurden) _ (nicht|leider nicht) (weiter)? (berucksichtigt|berucksichtigen|weiterverfolgt|einbezogen|einbeziehen|eingeladen|ausgewahlt|einbezogen werden)
        (mussen|muss|mochten|mochte) ... (absage|absagen|ablehnen|abschlagig*|eine enttauschung|enttauschen|abschlagen)
        (abschlagig*|abschlagige antwort|abschlagiger bescheid|ablehnungsbescheid|ablehnenden bescheid)
        (schlechte*|keine guten|keine schonen|weniger gute|keine tollen) (neuigkeit*|nachricht*|news)
        (haben|hat) (sich)? (jemand|ein anderer|eine andere|andere) (durchgesetzt|uberzeugt|gemacht|bekommen)
        (haben|hat) (sich)? (gegen|gegen eine) (sie|dich|einstellung|zusammenarbeit|zusage|weitere zusammenarbeit|fortsetzung) entschieden
        (geben|gebe|gegeben|lassen|liessen) (wir|ich)? _ (den vorzug|vorrang|den vortritt)
        (den vorzug|den zuschlag) (gegeben|geben|erhalten|bekommen|bekam|erhielt|geht)
        (beenden|beende|schliessen|stoppen|brechen) (wir|ich) _ (verfahren|prozess|bewerbungsprozess|bewerbungsverfahren|gesprache|bewerbung) (hier|an dieser stelle|hiermit|daher|mit ihnen|mit dir|ab)?
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
        (ihnen|dir) die (stelle|position|leitung|aufgabe) _ _ (zu geben|geben|anzubieten|anbieten|zu ubertragen|ubertragen|anvertrauen|anzuvertrauen)
        (anfangen|beginnen|starten) (konnen|kannst) (sie|du) (zum|am|ab|gern|gerne|sofort)
        (du|sie) (hast|haben|bekommst|bekommen|kriegst) (den|die|das) (ausbildungsplatz|job|stelle|praktikum|praktikumsplatz|platz)
        (fur (sie|dich)) (entschieden|ausgesprochen)
        (du kannst|sie konnen|kannst du von mir aus|von mir aus kannst du) (bei uns|gern|gerne)? (am|zum|ab|ab dem) (ersten|montag|nachsten|[0-9]*|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember) _ (anfangen|starten|beginnen|losgehen|loslegen)
        (wir|ich) (wollen|nehmen|nehme) (dich|sie) (unbedingt|gern|gerne|an bord|ins team|im team)
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
        (fur ein|zum|fur das|zu einem) (gesprach|vorstellungsgesprach|kennenlernen|telefonat) ... (frei|anbieten|moglich|passen|lieber|vorschlagen)
        (gern|gerne|mochten|wurden|wollen) ... (erleben|dabeihaben|ausprobieren|kennenlernen|mitarbeiten) (mochten|wurden|wollen|konnten)?
        (lade|laden) (ich|wir) (sie|dich) ... (auswahlgesprach|vorstellungsgesprach|bewerbungsgesprach|gesprach)
        (kann|darf|konnte|konnten|durfte) (ich|wir) (dich|sie) ... (anrufen|telefonisch erreichen|sprechen|zuruckrufen|erreichen)
        (besprochen|vereinbart|abgemacht|ausgemacht) _ (am|um|fur) (montag|dienstag|mittwoch|donnerstag|freitag|[0-9]*)
        (wahlen|wahle|buchen|buche|reservieren|vereinbaren) (sie|dir)? ... (termin|zeitfenster|slot) ... (interview|gesprach|vorstellungsgesprach|kennenlernen)
        (kannst|konnen) (du|sie) (dir|sich)? ... (aussuchen|auswahlen|buchen|wahlen) (wann|einen termin|deinen termin|ihren termin|einen slot)
        (aussuchen|auswahlen|wahlen|buchen|buche|wahle|wahl) (wann|deinen|dir|ihren|einen|selbst) _ (termin|sprechen|gesprach|slot|zeitfenster|gesprachstermin)
        (schon|toll|super|prima) (dass wir uns) (kennenlernen|kennen lernen|sprechen)
        (bestatigen|bestatige) wir ihnen den vereinbarten (termin|gesprachstermin)
    """,
    "job_hint": """
        (probetext|textprobe|arbeitsprobe|mitarbeitervertretung|background-check|einwilligung zur prufung)
        (mappe|hospitation|lohn)
        (videogesprach|videointerview|vorstellungstermin|erstgesprach|zweitgesprach|kennenlerntermin)
    """,
    "job": """
        (kennenlerngesprach|vorstellungsgesprach|bewerbungsgesprach|telefoninterview|videointerview)
        (auswahlverfahren*|bewerbungsverfahren*|bewerbungsprozess*|online-assessment)
        (moglichen neuen (vorgesetzten|arbeitgeber|chef|chefin)|kunde hat angebissen|leitungsstelle*)
        (auswahlgesprach*|berufungsgesprach*|personalrat*|probearbeiten|schutzkleidung fur den probetag)
        (ihr|dein|ihrem|deinem|ihres|ihren|deinen) (interview|vorstellungsgesprach|bewerbungsgesprach|kennenlerngesprach|videointerview|telefoninterview) (mit|bei|fur|als|zur)
        (funktion:|stelle:|vakanz:|stellenbezeichnung:)
    """,
    "confirmed": """
        (interview|gesprach|vorstellungsgesprach|termin|gesprachstermin) ... (ist|wurde) (gebucht|bestatigt|eingeplant|fixiert|angesetzt|geplant)
        (erinnern|erinnerung|erinnere) ... (interview|gesprach|vorstellungsgesprach|gesprachstermin|bewerbungsgesprach)
    """,
    "commit": """
        (kriegst|kriegen|bekommst|bekommen|erhaltst|erhalten) (du|sie) ... (antwort|bescheid|ruckmeldung|nachricht|entscheidung)
        (schreib|ruf|meld|sag|geb) (ich)? (dir|dich|mich|ihnen|euch|sie) (dann|gleich|sofort|noch|am|bis|bescheid|morgen|nachste*)
        (wird|werden) ... (veroffentlicht|bekanntgegeben|bekannt gegeben|mitgeteilt|versandt|verschickt)
    """,
    "next_step": """
        (bitten|bitte) (wir)? (sie|dich) ... (assessment|online-assessment|test|online-test|eignungstest|fragebogen)
        (assessment|online-assessment|test) (wartet|zu absolvieren|absolvieren|durchfuhren|durchzufuhren|bearbeiten)
        (bewerbung) ... (noch nicht abgeschickt|nicht abgeschickt|noch nicht abgesendet|noch nicht fertig|vervollstandig*|fortsetzen|abschliesen)
        (vervollstandig*|beende|beenden sie|schliese|schliesen sie) (sie)? (deine|ihre) bewerbung
        (reichen|reiche|senden|schicken) (sie)? (mir|uns) ... ([a-z]*zeugnis*|[a-z]*schein|erklarung|nachweis*|kopie|lichtbild|unterlagen|fuhrungszeugnis)
        (konntest|kannst|konnten|konnen) (du|sie) (uns|mir)? ... (text|konzept|entwurf|arbeitsprobe|probetext) ... (verfassen|schreiben|schicken|erstellen)?
        (reichen|reiche) (sie)? (mir|uns)? ... nach
        (einwilligung|zustimmung|einverstandnis|einverstandniserklarung) ... (benotigen|brauchen|erteilen|bestatigen|geben)
        (benotigen|brauchen) (wir|ich) (noch|dazu|dafur)? _ (einwilligung|zustimmung|einverstandnis)
        (text|probetext|konzept|entwurf|arbeitsprobe) ... (verfassen|schreiben|einreichen|schicken|ausarbeiten)
        (einen tag|ein tag|ein paar stunden|eine schicht) _ (probearbeiten|schnuppern|hospitieren|zur probe|mitarbeiten)
        (brauche|brauchen|benotige|benotigen) (ich|wir) (vorab|noch|dafur)? ... (kopie|nachweis|schein|grosse|konfektions*|impf*|zeugnis*|fuhrungszeugnis)
    """,
    "occupation": """
        (assistenz [a-z]*|sekretar*|empfangs*|teamassistenz|office manager|projektmanager*|produktmanager*|einkaufer*|disponent*|logistiker*|staplerfahrer*|kommissionier*|reinigungskraft|kuchenhilfe|servicekraft|barista|verkaufer*|filialleit*|marktleit*|schichtleit*|vorarbeiter|polier|bauleitung|statiker*|vermesser*|elektroniker*|mechatroniker*|schreiner*|zimmermann|schweisser*|sozialarbeiter*|sozialpadagog*|heilerziehungspfleg*|pflegefachkraft|psycholog*|tierarzt*|referendar*|volontar*|redakteur*|lektor*|ubersetzer*|data [a-z]*|product [a-z]*|softwareentwickl*|systemadministrator*|fachinformatiker*|bibliothekar*|archivar*|steuerberater*|wirtschaftsprufer*|personalreferent*|recruiter*|controller*|buchhalter*|aussendienst*|innendienst*|kundenberater*|kundenbetreuer*)
    """,
    "acknowledgement": """
        (mappe|bewerbung|unterlagen|lebenslauf) (liegt|liegen) (mir|uns) (vor|nun vor|jetzt vor)
    """,
}
