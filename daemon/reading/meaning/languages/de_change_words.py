"""German: how an appointment is moved or put off, in the words of the patterns of ``put_off`` and ``retimed``."""

CHANGE_WORDS = {
    "put_off.elsewhen": r"eine[nmr]? (?:ander\w{2}|spater\w{2}|neu\w{2})|spater|nachste\w?|unbestimmt\w{0,2}|die (?:kommende|nachste|folgende)|anfang|mitte|ende",
    "put_off.joint": r"und|ist|wird|findet|aber|denn|weil|kann|konnen",
    "put_off.no_time_for": r"(?:neuen|anderen|alternativen) termin fur",
    "put_off.not_then": r"nicht (?:halten|wahrnehmen|fuhren|durchfuhren|einhalten|realisieren)|dazwischen ?gekommen|aus dem kalender|(?:vereinbart|geplant|angesetzt|vorgesehen) (?:hatten|hatte|war)",
    "put_off.planned": r"geplant\w{0,2}|angesetzt\w{0,2}|vereinbart\w{0,2}|vorgesehen\w{0,2}|terminiert\w{0,2}|angekundigt\w{0,2}",
    "put_off.same_time": r"(?:zur |um die )?(?:gleichen?|selben?|selbe) (?:uhrzeit|zeit|stunde)|uhrzeit bleibt|(?:uhrzeit|zeit) (?:ist )?unverandert",
    "put_off.to": r"auf|nach|in|ins",
    "put_off.unless": r"falls|wenn(?! (?:wir|ich))|sollten?|ob|sofern|bei bedarf|konnen sie|kannst du|moglichkeit",
    "put_off.verb": r"verschieb\w{1,4}|verschob\w{1,4}|verleg(?:en|t|ung)|umgelegt|umzulegen|vertag\w{1,3}|umplanen|umzuplanen|umgeplant|zu verlegen|aufschub|aufschieben|aufgeschoben|legen",
    "retimed.at": r"um|ab|erst|schon|gegen|auf",
    "retimed.becomes": r"auf|wird",
    "retimed.forth": r"vor|nach hinten|termin",
    "retimed.instead": r"statt|anstatt|anstelle von|nicht|und nicht|nicht mehr|nicht erst|nicht wie \w{3,12}",
    "retimed.negated": r"nicht",
    "retimed.on_to": r"auf",
    "retimed.shifted": r"(?:verschiebt sich|verschoben|verlegt|vorverlegt|verschieben wir)",
    "retimed.starts": r"(?:erst|schon|bereits|nun|jetzt|doch)",
    "retimed.to": r"auf|nach",
    "retimed.unit": r"uhr|h",
    "retimed.until": r"bis|bis gegen|bis um|bis etwa|bis ca\.",
}
