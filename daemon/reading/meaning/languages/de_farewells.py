"""German: what is said beside a refusal, as plain lines (see ``wordings``); what ``farewell`` counts."""

PEOPLE = {
    "hand": r"leute|personal|mitarbeiter\w{0,6}|azubis?|auszubildende\w{0,1}|praktikant\w{0,5}|aushilfen?|fahrer\w{0,5}|krafte|kollegen|manner|jungs|helfer\w{0,2}|verkaufer\w{0,5}|werkstudent\w{0,5}|gesellen|besetzt|team|\w{3,12}platze|\w{3,12}krafte|\w{3,12}stellen",
    "rival": r"(?:schuler\w{0,3}|student\w{0,3}|madchen|junge|jemand\w{0,2}|neffen?|nichte|sohn|tochter|cousin\w?|schwager|bruder|schwester|freund\w{0,2}|bekannte\w?|kolleg\w{1,2}|kandidat\w{0,3}|bewerber\w{0,2}|mitbewerber\w{0,2}|person|andere\w?|anderen|dame|herr|praktikant\w{0,2}|mitarbeiter\w{0,2}|aushilfe)",
}
"""Who works there, and who may have been taken instead; macros of the lines below."""

FAREWELLS = {
    "turned": """
        (jedoch|allerdings|dennoch|gleichwohl)
    """,
    "regret": """
        (leider|bedauer*|schade|bedauerlicherweise|schweren herzens)
        (tut|tat) (uns|mir|es) _ leid
        (hatten|hatte) (wir|ich)? _ gerne?
        (keine|schlechte|andere|bessere) _ (nachricht|nachrichten|neuigkeiten)
        (obwohl|auch wenn|wenngleich|trotz) ... (uberzeug*|interessant*|eindruck*|gefallen|gut*|angenehm*|qualifi*)
    """,
    "weighed": """
        (nach) _ (sorgfaltig*|reiflich*|eingehend*|grundlich*|intensiv*|langer|genauer) ... (prufung|abwagung|durchsicht|uberlegung|diskussion|beratung|sichtung)
        (entscheidung|wahl|auswahl) ... nicht leicht
        (keine|nicht) _ (leichte|einfache) (entscheidung|wahl)
        (schwer|knapp*|schwierig*) (gefallen|entscheidung)
        (letztlich|letztendlich|schlussendlich|am ende|unterm strich|gab den ausschlag)
        den ausschlag
    """,
    "rivals": """
        (viele|vielen) (bewerber*|kandidat*|bewerbungen|profile)
        (andere*|weitere*|zahlreiche*|interne*|hervorragende*|qualifizierte*) _ (bewerber*|kandidat*|bewerbung*|profile)
        (mitbewerb*|konkurrenz)
        (vielzahl|anzahl|menge) _ (bewerb*|zuschriften|unterlagen)
        jemand* mit
    """,
    "ended": """
        (position|stelle|vakanz) ... erst (wieder)? ([0-9]*|nachstes jahr|spater|im) ... (wieder|zur verfugung|besetz*|frei)
        (fallt|fiel|faellt) (die|diese) (stelle|position) ... (weg|aus)
        (stelle|position) ... (weg|gestrichen|entfallt|weggefallen)
        (auftrag|einsatz|stelle|projekt|schicht) ... (zuruckgezogen|fallt|weggefallen|storniert|entfallt|gestrichen|weg)
        (hat|habe) (sich|das) (schon|inzwischen|leider|mittlerweile)? (erledigt|ergeben|uberholt)
        (verfahren|bewerbungsverfahren|auswahlverfahren|prozess|bewerbungsprozess|suche|stelle|position|ausschreibung) ... (abgeschlossen|beendet|besetzt|vergeben|eingestellt|zuruckgezogen|geschlossen)
        (unterlagen|daten|bewerbungsunterlagen) ... (geloscht|vernichtet|zuruck|loschen)
    """,
    "denied": """
        (nichts|niemanden|nix) (anderes|passendes|weiteres|freies|vergleichbares|neues)? (in|fur|da|frei|mehr|an)
        nicht (ganz|so|recht|richtig|wirklich)? (passt|passen|gepasst|zusammenpass*|zusammenpasst|das richtige|der richtige|die richtige|geeignet|so weit|soweit|gereicht|reicht)
        (passt|passen|reicht) (es|das|leider|fur|zu|uns|aus)? _ nicht
        (nicht|kein*|niemand*) ... (bewerbung|profil|stelle|position|angebot|zusage|einladen|einstellen|auswahl|gesprach|bewerber*|kandidat*|besetzen|weiter|berucksichtig*|zusammen)
        (bewerbung|profil|stelle|position|zusage|ihnen|dir|sie|dich) ... (nicht|kein*)
    """,
    "wish": """
        (wunsche|wunschen|hoffe|hoffen|drucke) ... (findest|finden|klappt|etwas passendes|was passendes|fundig)
        (alles gute|viel erfolg|viel gluck|erfolg|das beste) ... (weg|zukunft|suche|berufliche*|stellensuche|jobsuche|weitere*|werdegang|laufbahn|karriere)
        (weg|zukunft|suche|stellensuche|jobsuche|weiteren|werdegang|laufbahn|karriere) ... (alles gute|viel erfolg|viel gluck|das beste|erfolg)
        (wunsche|wunschen) (dir|ihnen|wir|ich) ... (gute|erfolg|gluck|beste)
    """,
    "kept": """
        (talentpool|talent-pool|bewerberpool|datenbank|vormerken|im hinterkopf|evidenz)
        (andere|weitere|zukunftige|kunftige|spatere|neue) _ (stellen*|position*|vakanz*|ausschreibung*|moglichkeiten)
        (erneut|nochmals|wieder) ... bewerb*
        (karriereseite|stellenportal|karriereportal)
    """,
    "chosen": """
        {rival} _ _ (macht's|macht es|macht das|ubernimmt's|hilft)
        {rival} (hilft|helfen|springt|unterstutzt|ubernimmt|arbeitet|steigt) ... (aus|ein|mit|jetzt|kunftig|ab)
        {rival} (schon|bereits|gestern|heute|inzwischen)? (zugesagt|versprochen|eingestellt|genommen)
        (anderweitig|anders) (verstarkt|besetzt|vergeben|entschieden|orientiert|eingedeckt)
        (geht|ging|gegangen|gegeben|gebe|geben|vergeben|versprochen|zugesagt|angeboten) _ (an|einem|einer|meinem|meiner|unserem|unserer|jemand*) _ {rival}
        {rival} ... (ubernimmt|ubernehmen|bekommt|bekommen|bekam|zugesagt|angenommen|unterschrieben|fangt|angefangen|bleibt|einspring*|springt|gepunktet|uberzeugt|vorn|vorne|nachgeruckt)
        (auf)? (platz|rang) (zwei|drei|vier|funf|sechs|[0-9]*)
        (macht|ubernimmt|bekommt|wird) (jetzt|nun|doch|kunftig|dann|ab) ... {rival}
        (schon|bereits|inzwischen|leider|mittlerweile) (weg|vergeben|versprochen|besetzt|jemand*)
        (anderswo|woanders|intern) (fundig|besetzt|vergeben|gelost)
        (fundig) (geworden)
        knapp (hinter|geschlagen|dahinter)
    """,
    "full": """
        (bilden|bilde|stellen|stelle) _ _ (nicht|niemanden|keine*) (mehr)? (aus|ein)
        (kein*|nicht) ... (absehbar|abzusehen|in sicht|geplant|vorgesehen)
        (verstarkt|eingedeckt|aufgestockt) (und|haben|fur|inzwischen)? ... (nicht|kein*)
        (kein*|nicht) (stelle|stellen|arbeit|platz|angebot) (anbieten|frei|zu vergeben|offen)
        (keine zeit|kapazitat|kapazitaten) ... (einarbeit*|anlern*|betreu*|ausbild*)
        (haben|habe|hab|sind|hatten) _ (genug|genugend|ausreichend|schon alle|bereits alle|alle|beide|voll) _ {hand}
        {hand} (schon|bereits|alle|jetzt|sind|ist|haben)? _ (unter vertrag|voll|komplett|vollzahlig|besetzt|vergeben|eingeplant)
        (nicht|kein*|niemand*) ... (einstellen|aufnehmen|stemmen|dazunehmen|beschaftigen|unterbringen|leisten|bezahlen|gebrauchen|brauchen|ausbilden|nehmen)
        (stellen|stelle|nehmen|nehme|suchen|suche|brauchen|brauche) (derzeit|aktuell|zurzeit|momentan|im moment|gerade|dieses jahr|leider|wir|ich|bis) _ (niemand*|kein*|nicht)
        (kein*|nichts) _ (bedarf|stelle|stellen|platz|platze|arbeit|budget|vakanz*|kapazitat*) (frei|mehr|zu|im|bei|fur|derzeit|momentan|in)?
        (team|mannschaft|plan|liste|kader|kapazitat*|platze|plan) (ist|sind) (jetzt|schon|bereits|aktuell|derzeit|momentan|leider)? (voll|komplett|vollstandig|ausgelastet|belegt|vergeben)
        (auftragslage|einstellungsstopp|sparen|budget) ... (nicht|kein*|gestrichen|gekurzt|schlecht|schwach|zwingt)
    """,
    "lacking": """
        (brauchen|brauche|suchen|suche|wollen|hatten|wunschen) ... (jemand*|eine person|leute|wen|kraft|fachkraft)
        (mehr|etwas mehr|langere|tiefere|fundiertere) (berufserfahrung|erfahrung|praxis|kenntnisse|ubung|routine)
        (fehlt|fehlen|fehlte|fehlten|mangelt) ... (erfahrung|praxis|schein|kenntnisse|routine|ausbildung|fuhrerschein|abschluss)
        (uberqualifiziert|unterfordert|zu jung|zu unerfahren|zu weit weg)
    """,
    "parted": """
        (war|hat) (nett|schon|mich gefreut|uns gefreut|spass gemacht) ... (dass|da|kennen)
        (auf sie|auf dich|auf ihre unterlagen) (gern|gerne|wieder)? (zukommen|zuruckkommen|zu)
        (sobald|wenn|falls) ... (reinkommt|hereinkommt|frei wird|frei|auftut|ergibt|passt) ... (ruf*|meld*|sag*|schreib*)
        (trotzdem|dennoch) (vielen|lieben|herzlichen)? (dank|danke)
        (melde*|melden|frag*|ruf*|versuch*|probier*) ... (fruhjahr|sommer|herbst|winter|nachstes jahr|jahr|wieder|nochmal|noch mal|noch einmal|suchen|sucht)
        (versuch*|probier*|frag*) (es|das)? (doch|ruhig|vielleicht|mal|gerne) ... (bei|in)
        (suchen|sucht) noch
        (neu|erneut|wieder|nochmals) (ausschreiben|ausgeschrieben|auszuschreiben|aus)
        (drucken|drucke|druck) ... daumen
        (kopf hoch|nicht entmutigen|nicht personlich|lassen sie sich|lass dich|nimm es|nehmen sie es)
        (viel|gutes|alles|toi|weiterhin) (gluck|gelingen|erfolg|toi|gute)
        (nummer|unterlagen|namen|kontakt|mappe|lebenslauf) ... (behalte*|behalt*|aufheben|hebe|merke|merken|ablage|liegen)
    """,
}
