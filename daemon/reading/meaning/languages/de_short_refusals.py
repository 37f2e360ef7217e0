"""German: refusals as small firms and people who have met say them; counted only where the conversation is known."""

REFUSAL_LINES = """
    (profil|bewerbung|erfahrung*|qualifikation*) (entspricht|entsprechen) _ nicht (ganz|so ganz|vollstandig|genau)? (dem|den|unseren|unserem)
    nicht (so)? sein sollen
    (hab|habe|haben) (ich|wir)? _ (dem|der|einem|einer) ander* (zugesagt|versprochen|gegeben)
    fur (eine|einen|die|den) ... (eigenen haus|eigenen reihen|internen losung|eigenen team) ... (entschieden|ausgesprochen)
    (verzichten|verzichtet|verzichte) (wir|ich)? ... auf (eine|die) (besetzung|einstellung|neubesetzung|neueinstellung)
    (fangt|beginnt|startet) (bei uns|hier)? (schon|bereits) (jemand|ein anderer|eine andere|ein neuer|eine neue)
    (seh|sehe|sehen) (ich|wir) (dich|sie) _ nicht (bei uns|in unserem team|im team|in der rolle|auf der stelle|in dem job)
    (ich|wir) (seh|sehe|sehen) (dich|sie) _ nicht (bei uns|in unserem team|im team|in der rolle|auf der stelle|in dem job)
    (danke|dank) ... dass ... (kommen|finden|passen) (wir)? (leider|wohl|da|hier|aber)? nicht (zusammen|zueinander)
    (sehen|sieht|sehe) (wir|ich)? (leider|daher|diesmal)? von (einer|ihrer|deiner) (einstellung|anstellung|zusammenarbeit|zusage|besetzung|beschaftigung|weiteren) _ ab
    (danke|dank) _ fur (montag|dienstag|mittwoch|donnerstag|freitag|samstag|gestern|heute|neulich|das gesprach|das nette gesprach|deine zeit|ihre zeit|den besuch|deinen besuch|ihren besuch|das kennenlernen|den probetag|den vormittag|den nachmittag|ihr interesse|dein interesse|deine muhe|ihre muhe|das treffen|das probearbeiten|die bewerbung|deine bewerbung|ihre bewerbung) ... (aber|doch|nur|leider) (es|irgendwie) (passt|passte|reicht|klappt) (leider|einfach|halt|fur uns|uns|am ende|dann)? (leider|so|doch)? nicht
    (passt|passte) _ (menschlich|fachlich|personlich|charakterlich|von der chemie her) _ nicht
    (menschlich|fachlich|charakterlich) (passt|passte|hat) (es|das)? _ nicht
    (schwager|neffe|nichte|sohn|tochter|bruder|schwester|cousin|cousine|schwiegersohn) (macht|ubernimmt) (das|es|den job|die stelle) ... (erledigt|nicht mehr|niemand*)
    (auch wenn|obwohl|schade, dass|schade dass) es _ _ nicht (geklappt|gereicht|gepasst|hingehauen|sein sollte)
    (stellen|stelle|stellt) (wir|ich)? (doch|leider|jetzt|nun|vorerst|derzeit|dieses jahr|erst mal)? (doch|erst mal)? (niemand*|keinen|keine*) _ ein
    (bewerbung|unterlagen) ... keinen gebrauch
    (fur|zu) (eine|einer|die|der) (zusage|stelle|einstellung|nachste runde|nachsten runde) ... nicht (ganz)? (gereicht|gelangt|genugt)
"""

REFUSALS = (
    (
        "ander",
        r"(?:nehmen|nimmt|nehme?|nahmen){sp}(?:\w{1,12}{sp}){0,4}(?:einen|eine|den|die|jemand){sp}ander(?:en|er|es|e|s)(?={sp}?[.,!;]|$)",
    ),
    (
        "richtig|passend|ideal",
        r"(?:sie|du){sp}(?:sind|bist|waren|warst|seien|seist){sp}(?:\w{1,12}{sp}){0,3}nicht{sp}(?:\w{1,8}{sp}){0,2}(?:der|die){sp}(?:richtig|passend|ideal)en?(?={sp}(?:fur|bei|hier)\b|{sp}?[.,!]|$)",
    ),
    (
        "wen|jemand|ander",
        r"(?:hab|habe|haben){sp}(?:ich{sp}|wir{sp})?(?:schon|bereits|inzwischen|mittlerweile){sp}(?:wen|jemand\w{0,2}|eine?n?{sp}andere\w?)(?={sp}?[.,!;]|$|{sp}(?:gefunden|eingestellt|anderen|anders))",
    ),
)
