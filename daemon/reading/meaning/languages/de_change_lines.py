"""German: an interview that is moved or called off, as plain lines (see ``wordings``); ``REPLY_LINES`` only where the conversation is known."""

CHANGE_LINES = {
    "update": """
        (vorstellungsgesprach|bewerbungsgesprach|kennenlerngesprach|gesprach|interview) (beginnt|startet) _ (erst|nun|jetzt|doch|schon) um
        (aufschub|verschiebung|verlegung) (des|unseres|ihres|deines) (vorstellungsgesprach*|gesprach*|interview*|termin*)
        (vorstellungsgesprach|bewerbungsgesprach|kennenlerngesprach|gesprach|interview) ... (doch|nun|jetzt|stattdessen) (per|via|uber|online|virtuell|telefonisch|digital|in raum|im raum|in prasenz)
        aus ... uhr wird
        (vorstellungsgesprach|bewerbungsgesprach|kennenlerngesprach|auswahlgesprach|gesprach|interview|probetag|termin) ... (vorgezogen|vorverlegt|nach hinten verlegt|nach vorn verlegt|nach vorne verlegt)
        (vorstellungsgesprach|bewerbungsgesprach|kennenlerngesprach|auswahlgesprach|gesprach|interview) (beginnt|startet) (erst|nun|jetzt|doch|schon) um
        (vorstellungsgesprach|bewerbungsgesprach|kennenlerngesprach|auswahlgesprach|gesprach|interview|probetag|termin) _ (rutscht|verschiebt|wandert|ruckt|verlagert)
        (raumanderung|ortsanderung|zeitanderung|plananderung|raumwechsel|ortswechsel)
        (gesprach|vorstellungsgesprach|interview|kennenlernen|probetag) ... nicht (in|im|am|bei|an) ... sondern (in|im|am|bei|an|per|online|via)
    """,
    "cancellation": """
        (vorstellungsgesprache|bewerbungsgesprache|auswahlgesprache|gesprache) ... (abgesagt|entfallen|fallen aus|ausgesetzt|gestrichen)
        (vorstellungsgesprach|bewerbungsgesprach|kennenlerngesprach|auswahlgesprach|auswahltag|vorstellungstermin|probetag) ... (aufgehoben|annulliert|gestrichen|hinfallig|aussetzen|ausgesetzt|abgeblasen|platzt|geplatzt|gecancelt|storniert)
    """,
}

REPLY_LINES = {
    "invitation": """
        (wie war's|wie wars|wie ware es|wie war es|wie sieht's|wie siehts|wie sieht es|wie schaut's|was ist) (denn|stattdessen|bei dir|bei ihnen)? (mit|am) ... (montag*|dienstag*|mittwoch*|donnerstag*|freitag*|samstag*|sonntag*|morgen|ubermorgen|woche|uhr|nachmittag|vormittag)
        (hast|haben|hattest|hatten) (du|sie) _ (montag*|dienstag*|mittwoch*|donnerstag*|freitag*|samstag*|sonntag*|morgen|ubermorgen|vormittags|nachmittags|abends) _ (luft|zeit|frei|noch was frei|kapazitat|gelegenheit)
        (lieber|eher) (gegen|um|am|erst|schon) _ (elf|zwolf|zehn|neun|acht|eins|zwei|drei|vier|funf|halb*|viertel*|[0-9]*|montag*|dienstag*|mittwoch*|donnerstag*|freitag*)
        (ginge|ging|geht) (auch|stattdessen|bei dir|bei ihnen|vielleicht|es)? (montag*|dienstag*|mittwoch*|donnerstag*|freitag*|samstag*|sonntag*|ubermorgen)
    """,
    "update": """
        (gesprach|termin|treffen|interview|kennenlernen) wird ... (verlangert|verkurzt|gekurzt)
        nicht (mit mir|mit herrn|mit frau|mit uns|bei mir|bei herrn|bei frau) ... sondern (mit|bei)
        (montag*|dienstag*|mittwoch*|donnerstag*|freitag*|samstag*|sonntag*|morgen) ist (leider|schon|bei mir|bei uns)? (zu|dicht|voll|belegt|weg)
        (treffen|termin|gesprach|kennenlernen|telefonat) ... (vorverlegen|vorziehen|vorverlegt|vorgezogen)
        (treffpunkt|ort|eingang|raum|adresse|uhrzeit) (ist|lautet) (jetzt|nun|neu)
        (statt|anstatt) (zoom|teams|skype|telefon|vor ort|im buro|prasenz)
        statt dessen
        (gesprach|vorstellungsgesprach|termin|interview|treffen|kennenlernen|telefonat|probetag) (ist|findet|beginnt|startet) (jetzt|nun|nunmehr|doch) (am|um|erst|schon|in|im|bei|per|online)
        (kleine|kurze|kurzfristige|letzte) (anderung|plananderung|umstellung|terminanderung|umplanung)
        (gesprach|interview|vorstellungsgesprach) (fuhrt|ubernimmt|leitet|macht) (jetzt|nun|doch|stattdessen)
        an (meiner|seiner|ihrer|deren|dessen) stelle
        (statt|anstelle) (meiner|mir|ihm|ihrer|seiner|von mir)
        (montag*|dienstag*|mittwoch*|donnerstag*|freitag*|samstag*|sonntag*|morgen|vormittag*|nachmittag*|abends|mittags) (schaffe|schaffen|schaff|bekomme|bekommen|kriege|kriegen|krieg) (ich|wir) _ nicht
        (montag*|dienstag*|mittwoch*|donnerstag*|freitag*|samstag*|sonntag*|morgen) _ keine (zeit|luft|kapazitat|moglichkeit)
        (leider nicht|leider nein|nein) (aber|dafur|jedoch) (montag*|dienstag*|mittwoch*|donnerstag*|freitag*|samstag*|sonntag*|morgen) (geht|ginge|passt|ware|konnte|klappt)
        (termin|raum|saal|uhrzeit|zeitfenster|besprechungsraum|slot) (ist|war) _ (schon|bereits|leider|doch) (belegt|vergeben|besetzt|weg|gebucht)
        (link|zoom-link|teams-link|einwahl) _ nicht (geklappt|funktioniert|gegangen)
        (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|da) (sieht's|sieht es|schaut's|schaut es) _ _ (schlecht|mau|eng|nicht gut|ganz schlecht)
        (vertritt|vertreten|ersetzt) (mich|ihn|sie|herrn|frau|uns) ... (gesprach|termin|interview|treffen|morgen|montag|dienstag|mittwoch|donnerstag|freitag)
        (montag|dienstag|mittwoch|donnerstag|freitag|samstag|der tag|das datum) bleibt
        (kommen sie|komm) (bitte)? (bitte|doch)? (stattdessen|diesmal) (in|zu|zum|zur|ins|an|auf)
        (wird|machen|findet) _ doch _ (prasenz*|vor ort|online|virtuell|telefonisch|per video|videocall|videogesprach|telefonat|im buro|bei uns)
        (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|da|an dem tag) (bin|sind) (ich|wir) _ (verplant|voll|ausgebucht|unterwegs|im urlaub|verhindert|dicht|belegt|auf dienstreise|nicht da|nicht im haus|auswarts)
        um [a-z0-9]* (bin|sind|sitze|stecke|hange) (ich|wir) _ (noch|in|auf|beim)
        (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen) (hat sich|ist) _ (zerschlagen|geplatzt|gestorben|dazwischengekommen)
        (habe|hab|haben|wird|wurde|wurden|werden|ist) (ich|wir)? (dich|sie|den termin|das gesprach|es|ihn|unseren termin|unser gesprach) ... (umgebucht|umgelegt|verlegt|vorgezogen|verschoben|geschoben|umgetragen|verlagert)
        (tag|stunde|stunden|woche|tage) nach (hinten|vorn|vorne) (schieben|legen|verlegen|verschieben|rucken)
        (schieb|schiebe|schieben|verschieb|verschiebe|verschieben|verleg|verlege|verlegen|leg|lege|legen|zieh|ziehe|ziehen|rucke|rucken) (ich|wir|wir's)? (uns|es|das|ihn|dich|sie|den termin|das ganze|alles)? (eine stunde|um eine stunde|einfach|lieber|mal|bitte|doch)? (auf|um|vor|nach hinten|nach vorn|nach vorne)
        (lass|lasst|lassen sie|konnen|konnten|wollen) (wir|uns) (es|das|den termin|uns)? _ (vorziehen|verschieben|schieben|tauschen|umlegen|verlegen|switchen|umplanen)
        (stunde|viertelstunde|stundchen|minuten) spater
        (stunde|viertelstunde|stundchen) (fruher|eher)
        (dauert|geht) (nun|jetzt|doch|etwas|ein bisschen|voraussichtlich)? (doch|etwas)? (langer|kurzer|[0-9]* minuten|[0-9]* stunden|eine stunde|anderthalb stunden|zwei stunden) ... (statt|weil|da|als geplant)
        (stunde|stunden|minuten|viertelstunde) statt
        nicht (in|im|am|bei|an|um|hier|vor ort|per|uber) ... sondern (in|im|am|bei|an|um|per|uber|online|telefonisch|erst|schon|via)
        (link|zoom-link|teams-link|[a-z]*link|einwahl*|raum|ort|adresse|treffpunkt|stockwerk) (hat sich|ist|wurde|andert sich) (leider|nun|jetzt)? (geandert|neu|anders|ein anderer|eine andere|verlegt|aktualisiert)
        (neuer|neuen|anderer|anderen|richtige|richtiger|richtigen|aktualisierter) (link|zoom-link|teams-link|treffpunkt|raum|einwahllink|besprechungsraum)
        (machen|mache|fuhren) (wir|ich)? (das|es|uns|das gesprach) ... (per|uber|online|telefonisch|virtuell|via) (video|zoom|teams|telefon|skype|meet)?
        (statt|anstelle von|anstatt) (herrn|frau|herr|dr|mir|meiner|meinem|unserer|unserem) ... (wird|sprechen|sprichst|fuhrt|kommt|sitzt|dabei|ubernimmt)
        (uhrzeit|zeit|termin|tag|rest|ort|zeit und ort|alles andere) (bleibt|bleiben) (gleich|wie|bestehen|unverandert|dieselbe|derselbe|dabei|so)
        (termin|uhrzeit|zeit) bleibt
        (statt|anstatt) umgekehrt
        (telefonieren|sprechen|treffen) (wir) (uns)? (lieber|doch|stattdessen|einfach)
        (montag|dienstag|mittwoch|donnerstag|freitag|samstag|morgen|heute|da|termin) (ist|wird|haut|sieht|passt|geht|klappt|lauft) _ _ (schlecht|ungunstig|schwierig|eng|knapp|bei mir nix|nicht hin|doof|blod|unmoglich|dicht|voll|nicht gut)
        (hakt|hakt's|klemmt|klemmt's|zwickt|eng|knapp|brennt) (es)? _ (am|morgen|heute|montag|dienstag|mittwoch|donnerstag|freitag)
        (montag|dienstag|mittwoch|donnerstag|freitag|samstag|morgen) (ware|war|geht|ginge|passt|passte) _ (besser|gunstiger|entspannter|einfacher)
        (planen|plan|disponieren) (wir|ich)? (leider|noch mal|kurzfristig|etwas)? um
    """,
    "cancellation": """
        (daher|also|deshalb|dann|somit|deswegen) (leider)? kein (gesprach|termin|treffen|interview|telefonat)
        (gesprach|gesprache|auswahlgesprach|vorstellungsgesprach|bewerbungsgesprach|termin|treffen|interview|probetag|kennenlernen) (findet|finden) ... nicht statt
        (kennenlernen|termin|gesprach|treffen|telefonat|interview) ... (knicken|sausen lassen|bleiben lassen|vergessen wir|abblasen)
        (storniere|stornieren|annulliere|annullieren|cancle|canceln) (ich|wir|hiermit|leider)? ... (termin|gesprach|treffen|interview|kennenlernen)
        (montag*|dienstag*|mittwoch*|donnerstag*|freitag*|samstag*|sonntag*|morgen|heute) (wird|wird's|wird es) (das|es|daraus|leider|wohl)? _ (nichts|nix)
        (muss|mussen) (ich|wir)? (dich|sie) ... ausladen
        (konnen|kann) (wir|ich) (sie|dich) _ _ nicht (empfangen|begrussen|wie geplant empfangen)
        (gesprach|termin|treffen|interview|kennenlernen) ... nicht (wie|planmas*) _ stattfinden
        (termin|treffen|call|gesprach|interview|einladung) (morgen|am|zum|vom|fur)? _ (zuruckzuziehen|zuruckziehen|zuruckgezogen|zurucknehmen|zuruckzunehmen)
        (termin|gesprach|treffen|call|interview|kennenlernen|telefonat) ... (fallt|fallen) _ (flach|ins wasser|aus)
        (termin|treffen|call|gesprach|interview|kennenlernen|telefonat) ... (aufgehoben|annulliert|gestrichen|hinfallig|aussetzen|ausgesetzt|abgeblasen|abblasen|platzen|geplatzt|platzt|canceln|gecancelt|auf eis)
        (fallt|fallen) (leider|morgen|heute|das|es|unser) _ (flach|ins wasser)
        (brauchst|brauchen|musst|mussen) (du|sie)? _ nicht (zu)? (kommen|vorbeikommen|herkommen|anreisen|losfahren|vorbeizukommen|herzukommen|anzureisen)
        (das|es) wird _ (heute|morgen|montag|dienstag|mittwoch|donnerstag|freitag) _ (nix|nichts)
        (wird|wurde) (leider|wohl|doch)? (nix|nichts) _ (heute|morgen|montag|dienstag|mittwoch|donnerstag|freitag)
        (streiche|streichen|streich|canceln|cancel|cancle) (ich|wir)? (unser|unseren|das|den|ihr|ihren|dein|deinen) _ (treffen|termin|gesprach|call|interview)
        (blase|blasen) (ich|wir)? ... (treffen|termin|gesprach|call|interview) ... ab
    """,
}

MOVED_TIMES = (
    (
        "statt",
        r"(?<!findet )(?<!finden )(?:statt|anstatt|anstelle{sp}von){sp}(?:wie{sp}\w{4,12}{sp})?(?:erst{sp}|schon{sp})?(?:um{sp}\w{1,8}|(?:um{sp})?\d{1,2}(?:[:.]\d\d)?(?:{sp}?(?:uhr|h)\b)?|(?:am{sp})?{day})",
    ),
)
"""Another hour or day "statt um zehn", "statt Freitag"."""

STAY_AWAY = (
    (
        "nicht",
        r"(?:komm|kommen{sp}sie){sp}(?:\w{1,10}{sp}){0,4}nicht(?:{sp}(?:vorbei|her|zu{sp}uns|extra))?(?={sp}?[.,!;]|$)(?![^.!?]{0,80}\b(?:jemand|ander))",
    ),
)
"""Of the appointment only: "komm am Montag nicht, wir haben jemand anderen" refuses."""

OTHER_DAYS = (("?", r"(?:lieber|eher|besser|vielleicht|dann){sp}(?:am{sp})?{day}\w{0,10}{sp}?\?"),)
"""Another day asked for: "lieber Dienstag?"."""
