"""German: by when they answer, beside other days: words of patterns (see ``vocabulary``), and lines (see ``wordings``)."""

PROMISE_WORDS = {
    "promises.thing": r"link|zugangsdaten|unterlagen (?:\w{1,12},? ){0,12}(?:behalten|aufbewahr\w{1,3}|speichern)|lohn|gehalt|schlussel|arbeitskleidung|dienstplan|schulung|einarbeitung|rundgang|tag der offenen|inventur|messe|gesprache? mit (?:ander|weiter)\w{1,3}",
    "promises.outcome": r"nachricht|ergebnis|kontakt|sag|wissen|meld",
    "promises.whether": r"ob",
    "promises.writes_now": r"schreiben? (?:ich |wir )?(?:ihnen|dir|euch)(?: heute| jetzt)?, (?:weil|da)",
    "promises.starts": r"(?:start|beginn|eintritt|eintrittstermin|arbeitsbeginn|antritt|arbeitsantritt)(?: ist| ware)?(?: am| zum)?",
    "promises.done_today": r"freut mich|freue mich|freuen uns|anbei|hiermit|vertrag|vertragsentwurf|arbeitsvertrag|vertragsunterlagen",
    "promises.straight_after": r"(?:direkt|gleich|sofort|unmittelbar|kurz) (?:danach|im anschluss|hinterher|darauf)",
    "promises.week_out": r"(?:bis (?:zum )?ende|vor ende|ende|im laufe|noch in|in) (?:jener|derselben|der gleichen|dieser selben) woche",
    "promises.takes": r"dauert|dauern|braucht|benotigt|nimmt",
    "promises.once_readers": r"(?:sobald|nachdem|wenn|ab dem zeitpunkt, (?:wo|an dem)) (?:alle )?(?:sie|du|ihre?|deine?)\b",
    "promises.said_once": r"(?:hatten?|haben?) (?:[\w-]{1,14} ){0,9}(?:versprochen|zugesagt|angekundigt|gesagt|gemeint)",
    "promises.to_us": r"(?:gibt|geben|schickt|schicken|sagt|sagen|meldet|liefert) (?:mir|uns)|sich bei (?:mir|uns)",
    "promises.not_kept": r"nicht|leider|klappt nicht|nichts",
}

PROMISE_LINES = {
    "commit": """
        (mach|mache|machen) (ich|wir)? (dir|ihnen) (eine|ne|'ne) (ansage|zusage)
        (fallen|fallt|falle) (wir|ich)? ... (urteil|entscheidung|entschluss|beschluss)
        (hast|haben) (du|sie|ihr) (unser|unsere|mein|meine|ein|eine|die|den|das) (schreiben|mail|nachricht|brief|post|antwort|bescheid|ruckmeldung)
        (lass|lasse|lassen) (ich|wir) (dich|sie|es dich|euch|es sie) ... wissen
        (ich|wir) (lass|lasse|lassen) (dich|sie|euch|es dich|es sie) ... wissen
        (sag|sage|sagen|geb|gebe|geben) (dir|ihnen|euch) ... bescheid
        (aussage|auskunft|nachricht|antwort|bescheid|entscheidung|zusage|ruckmeldung) (konnen|kann) (wir|ich) (ihnen|dir|euch) ... (geben|mitteilen|machen)
        (hast|haben) (du|sie|ihr) (mein|unser|das|ein|dein|eine|meine|unsere) (wort|ergebnis|signal|zeichen|okay|ok|votum|entscheidung)
        (bekommen|kriegen|erhalten|horen) (alle|beide|samtliche|die bewerber*|die kandidat*) ... (post|nachricht|bescheid|mail|anruf|antwort|von uns|ruckmeldung)
        (geb|gebe|geben|schick|schicke|schicken|sende|senden) (ich|wir)? (dir|ihnen|euch) ... (zeichen|signal|bescheid|nachricht|antwort|mail|ruckmeldung)
        (herr|frau|kollege|kollegin|chef|chefin|inhaber|inhaberin|geschaftsfuhrer*|personalabteilung|sekretariat|gremium|kommission|jury|schulleitung|leitung|vorstand|prasidium|dekan*) _ (ruft|meldet|kontaktiert|informiert|schreibt|benachrichtigt|verstandigt|lasst|sagt|unterrichtet) (sie|dich|sich|ihnen|dir|euch|alle)
        (setzen|setzt|setze) ... in kenntnis
        in kenntnis (setzen|gesetzt)
        (trifft|fallt) (ihre|seine|die|eine|unsere) _ (entscheidung|auswahl|wahl)
        uber (ihre|deine|die|den|das|eine) _ (bewerbung*|besetzung*|stelle|stellenbesetzung|bewerber*|kandidat*|vergabe|einstellung) (wird|werden)? _ (befinden|befindet|befunden|entscheiden|entscheidet|beraten|abgestimmt|abstimmen|beschliessen)
        (meld|ruf|schreib|sag) (mi|di|da|eich)
        (kann|konnen) (ich|wir) (ihnen|dir|euch|mehr|dann|schon|hoffentlich)? _ (mehr|genaueres|naheres|bescheid|auskunft|antwort|konkretes|verbindliches) _ (sagen|geben|mitteilen|berichten)
        (erfahrst|erfahren|erfahrt) (du|sie|ihr) (was|wie|wer|ob|es|das|von|dann|unsere|die entscheidung|den ausgang)
        (vertrag|arbeitsvertrag|vertragsentwurf|angebot|zusage|unterlagen|vertragsunterlagen|papiere) ... (geht|gehen|kommt|kommen|folgt|folgen|schicke|schicken|senden|sende|verschickt|raus|zu)
        (bemuhen uns|bemuht|streben an|sind bestrebt|versuchen|bestreben) ... (antworten|beantworten|melden|reagieren|ruckmeldung|bescheid)
        (rufe|melde|schreibe|informiere) (ich)? (sie|dich|mich|ihnen|dir) (direkt|gleich|sofort|unmittelbar|kurz) (danach|im anschluss)
        (haben|hast|habt|bekommst|bekommen|kriegst|kriegen|erhalten|erhaltst|schaffen|schaffe|besteht|herrscht|gibt es) _ _ (klarheit|gewissheit|gewisheit)
        (klarheit|gewissheit|gewisheit) ... (haben|hast|habt|bekommst|bekommen|schaffen|bringt|bringen)
        (gibt es|gibt's|gibts) ... !ihre|deine (post|nachricht*|neuigkeit*|neues|bescheid|antwort*|ruckmeldung*|feedback|ergebnis*|resultat*|entscheid*|anruf|mail|zusage*|auskunft)
        !ihre|deine (post|nachricht|neuigkeiten|neues|bescheid|antwort|ruckmeldung|feedback|ergebnisse|resultate|entscheid|entscheidung|auskunft) (gibt es|gibt's|gibts)
        (verschicken|verschicke|versenden|versende|verteilen|ubermitteln|ubermittle|veroffentlichen|verkunden|verkunde|kommunizieren|schicken|schicke|senden|sende|eroffnen|mailen) (ich|wir) ... (zusage*|absage*|zu- und absage*|bescheid*|ergebnis*|resultat*|entscheid*|antwort*|ruckmeldung*|benachrichtigung*|rangliste|offerte|auswertung|beschluss)
        (zusage*|absage*|zu- und absage*|bescheide|benachrichtigung*|ergebnis*|resultat*|testergebnis*|prufungsergebnis*|testresultat*|entscheide|rangliste|auswertung|beschluss) ... (verschickt|versendet|versandt|zugestellt|zugesandt|zugeschickt|mitgeteilt|eroffnet|bekanntgegeben|bekannt gegeben|veroffentlicht|ubermittelt|kommuniziert|abrufbar|einsehbar|freigeschaltet|aufgeschaltet|vorliegen|feststehen|feststeht|verfugbar|zugehen)
        (ergebnis*|resultat*|testergebnis*|testresultat*|bescheid*|entscheid*|antwort*|ruckmeldung*|schreiben) ... (steht|stehen|liegt|liegen|ist|sind|finden|findest) ... (bereit|portal|bewerberportal|kandidatenportal|postfach|briefkasten|konto|nutzerkonto|bewerberkonto|abruf|zum abruf|online|einsicht)
        (im|in ihrem|in deinem|in ihr|im ihrem) (bewerberportal|portal|postfach|briefkasten|bewerberkonto|nutzerkonto|konto|mailbox) ... (ergebnis*|resultat*|antwort*|entscheid*|bescheid*|ruckmeldung*|nachricht*|vertrag|zusage*)
        (mail|e-mail|brief|schreiben|nachricht|sms|whatsapp|anruf|post) (mit|zu|uber) (dem|der|unser*|einer|einem|ihrem|deinem|den|das|die|unserem) ... (ergebnis*|entscheid*|resultat*|ausgang|bescheid|antwort|zusage*|absage*|beschluss)
        (rufen|ruft|rufe|telefonieren|telefoniert|verstandigen|verstandige|verstandigt|unterrichten|unterrichte|avisieren|avisiert|kontaktieren|kontaktiert|orientieren|orientiert|benachrichtigen) (wir|ich|die|der|unser*|herr|frau|man|meine|mein) _ (sie|dich|euch|ihnen|dir|alle|samtliche|jede*)
        (wir|ich) (telefonieren|verstandigen|verstandige|unterrichten|unterrichte|avisieren|kontaktieren|kontaktiere|orientieren|benachrichtigen|informieren|informiere) (sie|dich|euch|ihnen|dir|alle|samtliche|jede*)
        (werden|wirst|wird|sollten|sollen|durften) (sie|du|ihr|alle|samtliche|jede*|die bewerb*|die kandidat*|die teilnehm*|man|wir|ich) ... (benachrichtigt|verstandigt|informiert|kontaktiert|angerufen|avisiert|unterrichtet|orientiert|angeschrieben|telefoniert|bescheid*|wissen|erfahren|horen|melden|anrufen|benachrichtigen|informieren|verstandigen|mitteilen|mitgeteilt|zuruckmelden|zukommen)
        (sie|du|alle bewerb*|alle kandidat*|alle teilnehm*|samtliche bewerb*|wir|ich) (werden|wirst|werde) ... (benachrichtigt|verstandigt|informiert|kontaktiert|angerufen|avisiert|unterrichtet|orientiert|angeschrieben|bescheid*|horen|melden|benachrichtigen|informieren|verstandigen|mitteilen|zuruckmelden)
        (lauten|klingeln|klingle|lauten|funken|texten|simsen) (wir|ich) (sie|dich|ihnen|dir|bei ihnen|bei dir)? ... (an|durch|kurz)
        (klingle|klingeln|lauten|laute|rufe|rufen) (ich|wir)? _ (bei (ihnen|dir|euch)) ... (durch|an|zuruck)?
        (meldet|melden|ruft|schreibt|informiert|benachrichtigt|verstandigt) (sich)? (unser*|die|der|mein*|frau|herr|das) ... (bei (ihnen|dir|euch)|sie|dich|ihnen|dir)
        (teilt|teilen|teile|gibt|geben|sagt|sagen|sage) (ihnen|dir|euch|allen) ... (mit|bescheid|ruckmeldung|wer|ob)
        (sage|sagen|verrate|verraten|erzahle|erzahlen|berichte|berichten) (ich|wir) (ihnen|dir|euch) ... (ob|wie|wer|was|wofur|wen|fur wen)
        (kommt|kommen|folgt|folgen|ergeht|erfolgt|erreicht|trifft) _ _ !ihre|deine (bescheid|antwort|zusage oder absage|zu- oder absage|ruckmeldung|entscheid|entscheidung|ergebnis|resultat|urteil|benachrichtigung|ruckruf)
        !ihre|deine (bescheid|antwort|ruckmeldung|entscheid|entscheidung|ergebnis|resultat*|urteil|benachrichtigung|ruckruf|anruf|schreiben) ... (kommt|folgt|folgen|ergeht|erfolgt|erreicht sie|erreicht dich|trifft ein|geht ihnen|geht dir)
        (steht|stehen) ... (unser*|das|die) (ergebnis*|entscheid*|auswahl|wahl|beschluss|nachfolge|wunschkandidat*) (fest)?
        (rechnen sie|rechne|rechnet) ... mit (einem|einer|unser*|dem|meinem|meiner) _ (anruf|antwort|bescheid|ruckmeldung|entscheid*|nachricht|ruckruf|ergebnis*|mail|schreiben|brief|telefonat)
        (anruf|antwort|bescheid|ruckmeldung|entscheid*|nachricht|ruckruf|ergebnis*|resultat*) ... (rechnen|zu rechnen|gerechnet werden|erwarten|zu erwarten|entgegensehen)
        (durfen|darfst|konnen|kannst|konnt) (sie|du|ihr) ... (anruf|antwort|bescheid|ruckmeldung|entscheid*|nachricht|ruckruf|ergebnis*|resultat*|unserem|unserer|unseren) ... (rechnen|erwarten|entgegensehen|freuen|entgegennehmen)
        (lassen|lasst|lasse) (wir|ich)? (sie|dich|euch) (nicht|sicher nicht) _ (warten|zappeln|hangen)
        (nicht) (langer|spater) als ... (warten lassen|auf die folter|zappeln lassen|hinhalten|hingehalten)
        (mochten|mochte|wollen|will|planen|plane|hoffen|hoffe|beabsichtigen|gedenken|streben an|gehen davon aus|rechnen damit|vorgenommen|vor|bestrebt|bemuht) ... (zu entscheiden|entschieden zu haben|zu antworten|zu melden|zu informieren|zu benachrichtigen|mitzuteilen|mitteilen|bescheid zu|bescheid geben|ruckmeldung zu|ruckmeldung geben|zuruckzumelden|zu sagen|geben zu konnen|sagen zu konnen|zu verstandigen|anzurufen|zu konnen|zusagen|treffen zu|fallen zu)
        (schicken|schicke|senden|sende|stellen|mailen|ubermitteln) (wir|ich) (ihnen|dir) ... (vertrag|arbeitsvertrag|offerte|angebot|zusage|dienstvertrag|anstellungsvertrag)
        (finden|findest|haben|hast) (sie|du) ... (antwort|entscheid*|bescheid|ergebnis*|vertrag|resultat*|ruckmeldung|nachricht|brief|schreiben|zusage|absage) ... (postfach|briefkasten|mailbox|portal|konto|posteingang|in der post|im haus|auf dem tisch)
        (lassen|lasse|lasst) (wir|ich|man|die|der|das)? _ (ihnen|dir|euch) ... (zukommen|wissen|ausrichten)
        (kommen|komme) (wir|ich) ... (auf (sie|dich|euch)) (zu|zuruck)
        (ruhre|ruhren) (ich|wir)? (mich|uns)
        (mich|uns) ... (ruhren|ruhre)
        (horen|lesen|sprechen) (wir|voneinander) ... (voneinander|wieder)
        (nicken|grunes licht|das okay|das ok|daumen) _ (gebe|geben|bekommen|bekommst|hoch|runter) (ich|wir|sie|du)?
        (gebe|geben) (ich|wir) (ihnen|dir) ... (update|zwischenstand|zeichen|rauchzeichen|durch)
        (schreibe|schreiben|schicke|schicken|maile|mailen) (ich|wir) (ihnen|dir|euch) ... (ob|wie|wofur|was|wer|wen|entscheid*|ergebnis*)
        (geben|gebe|gibt|machen|macht|mache) (ich|wir|die|der|unser*|man|den|das|ihnen|dir) ... (bekannt|kund|durch|offentlich|publik)
        (wir|ich|die jury|die kommission|das gremium) (geben|gebe|gibt|machen|macht) ... (bekannt|kund|offentlich|publik)
        (verkunden|verkundet|verkunde|veroffentlichen|veroffentlicht|publizieren|publiziert|prasentieren|verlautbaren|verlautbart) (ich|wir|die|der|das|unser*|man)? ... (ergebnis*|resultat*|entscheid*|liste|namen|auswahl|wahl|sieger*|besetzung|gewinner*|urteil|beschluss)
        (wir|ich) (verkunden|verkunde|veroffentlichen|publizieren|verschicken|versenden|verteilen|ubermitteln) ... (ergebnis*|resultat*|entscheid*|liste|namen|auswahl|wahl|besetzung|zusage*|absage*|bescheid*|antwort*)
        (wer|ob|wen|wofur|woran|wie es weitergeht) ... (sagt|sage|sagen|verrat|verrate|verraten|erfahren|erfahrst|teilt|teile|teilen|horen|horst|wissen|weisst|schreibe|schreiben|schreibt|erzahle|erzahlt) (ihnen|dir|sie|du|euch|ich|wir)
        (mein|meine|unser*|der|die|frau|herr) _ (sagt|schreibt|mailt|gibt|teilt|erzahlt) (ihnen|dir|euch) ... (ob|wer|bescheid|mit|entscheid*|ergebnis*|ruckmeldung|antwort)
        (uber|zu) (unser*|die|den|das) (entscheid*|ergebnis*|ausgang|auswahl|resultat*|wahl|beschluss) _ _ (informiert|unterrichtet|verstandigt|benachrichtigt|informieren|unterrichten|verstandigen|benachrichtigen|orientieren|orientiert|bescheid*)
        (ist|sind|hat|haben) (alles|die wurfel|das rennen|die sache|die entscheidung|die auswahl) (klar|gefallen|entschieden|gelaufen|durch|geklart|getroffen)
        (haben|bekommen|kriegen|erhalten) (alle|jede*|samtliche) ... (bescheid|nachricht|antwort|mail|ergebnis*|post|ruckmeldung|schreiben)
        (alle|jede*|samtliche) _ (haben|hat|bekommen|bekommt|kriegen|erhalten|erhalt|horen|hort) ... (bescheid|nachricht|antwort|mail|ergebnis*|post|ruckmeldung|schreiben|von uns)
        (vertrag|arbeitsvertrag|angebot|zusage|offerte) ... (haben|hast|bekommen|bekommst|erhalten|erhaltst|liegt|landet|ist bei)
    """,
    "deadline": """
        (wenn|falls|sofern) (ich|wir) ... (nichts|keine*) ... von (ihnen|dir|euch)
        (hoffe|hoffen) (ich|wir)? dass (du|sie) (sich|dich|uns|mir)
        (hoffe|hoffen) (ich|wir)? (dass)? (du|sie) (hast|haben|kannst|konnen|bis|sagst|sagen|entscheidest)
        (rufen|antworten|schreiben) sie (mich|mir|uns)
        (ruf|rufe) (mich|uns) ... (an|zuruck|durch)
        (meld|melde) dich (bei|bitte|bis|doch|einfach|gern|gerne|kurz|mal|am|spatestens)
        (schon|toll|super|prima|ideal|klasse|perfekt|gut|hilfreich|fein) (ware|war's|fande) ... (ruckmeldung|antwort|zusage|entscheidung|nachricht|bescheid)
        (ruckmeldung|antwort|zusage|entscheidung|nachricht|bescheid) ... (ware|waren) (schon|toll|super|prima|ideal|klasse|perfekt|gut|hilfreich|wir|ich)
        (dankbar|verbunden) ... (ruckmeldung|antwort|zusage|entscheidung|nachricht|bescheid)
        (ruckmeldung|antwort|zusage|entscheidung|nachricht|bescheid) ... (dankbar|verbunden)
        (nennen|nenn|schicken|schick|geben|gib) (sie)? (mir|uns) (bitte)? (zwei|drei|ein paar|einige|2|3|2-3|2/3) (termine|optionen|vorschlage|terminvorschlage|zeiten)
        (gibt es|gibt's|horen wir|hore ich|erhalten wir|bekommen wir|kommt) ... (keine|nichts) ... (von (ihnen|dir|euch)|ihrerseits|deinerseits)
        (helpdesk|support|hotline|kundendienst|kundenservice|technik-team|it-abteilung|servicedesk|service-team|kundenberatung) ... (antwortet|antworten|meldet|reagiert|hilft|beantwortet|ruckmeldung|erreich*)
        (brauchen|mussen|musst) (sie|du) ... (nicht|nichts) ... (zu antworten|antworten|zu melden|melden|zu entscheiden|entscheiden|bescheid)
        (probezeit|vertragslaufzeit|befristung|laufzeit|kundigungsfrist) ... (dauert|betragt|von|lauft|gilt)
    """,
}
