"""Dutch."""

from daemon.reading.form.languages.base import FormLanguage

DUTCH = FormLanguage(
    code="nl",
    stopwords=frozenset(
        "de het een en van is dat niet je jij u wij we ik voor met op aan te zijn om bij uw jouw ons onze er maar ook als naar heb hebben heeft "
        "wordt worden zal kan kunnen dit deze dank bedankt beste groet groeten vriendelijke hallo sollicitatie graag wel nog over uit tot "
        "mijn door of".split()
    ),
    labels={
        "from": ("van", "afzender"),
        "date": ("verzonden", "datum", "verstuurd", "verzonden op"),
        "to": ("aan", "cc"),
        "subject": ("onderwerp", "urgentie"),
    },
    wrote=("schreef", "heeft geschreven", "het volgende geschreven", "geschreven"),
    quote_openers=("op", "om"),
    original_markers=("oorspronkelijk bericht", "origineel bericht", "oorspronkelijke bericht", "oorspronkelijke afspraak"),
    forward_markers=("doorgestuurd bericht", "begin doorgestuurd bericht", "doorgestuurde bericht", "doorgestuurd door"),
    device_lines=("verstuurd vanaf", "verzonden vanaf", "verzonden met", "verstuurd met", "verzonden via", "outlook voor", "download outlook"),
    sign_offs=(
        "met vriendelijke groet", "met vriendelijke groeten", "vriendelijke groet", "vriendelijke groeten", "groet", "groeten", "hartelijke groet",
        "hartelijke groeten", "mvg", "groetjes", "met hartelijke groet", "bedankt", "alvast bedankt", "dank",
    ),
    disclaimers=(
        "dit bericht en eventuele bijlagen", "dit e-mailbericht", "deze e-mail en eventuele", "vertrouwelijke informatie", "uitsluitend bestemd voor",
        "indien u niet de geadresseerde", "als u niet de geadresseerde", "dit bericht is vertrouwelijk", "denk aan het milieu",
    ),
    absence_subjects=(
        "afwezig", "afwezigheid", "niet aanwezig", "op vakantie", "vakantie:", "niet op kantoor", "buiten kantoor", "zwangerschapsverlof", "met verlof",
        "afwezigheidsbericht", "ouderschapsverlof", "ik ben er even niet",
    ),
    absence_texts=(
        "ben afwezig", "momenteel afwezig", "op vakantie", "niet op kantoor", "niet aanwezig", "ben ik afwezig", "met verlof", "buiten kantoor",
        "weer bereikbaar", "weer aanwezig", "weer terug", "weer op kantoor", "tijdens mijn afwezigheid", "bij mijn afwezigheid", "bij terugkomst",
        "na mijn vakantie", "niet bereikbaar", "mail wordt niet doorgestuurd", "mail wordt niet gelezen", "zwangerschapsverlof", "ben ik terug", "ben ik er weer",
        "afwezigheid", "kantoor is gesloten", "kantoor gesloten", "ben er niet", "beperkt bereikbaar", "ouderschapsverlof", "vanaf dan",
    ),
    reply_subjects=("automatisch antwoord", "automatische beantwoording", "automatisch bericht", "automatische reactie", "auto-antwoord"),
    back_words=("terug", "weer", "bereikbaar", "opnieuw", "hervat", "beschikbaar"),
    inclusive_words=("en met", "t/m", "inclusief"),
    machine_texts=(
        "niet op deze e-mail", "niet op deze mail", "niet op dit bericht", "niet te beantwoorden", "automatisch gegenereerd", "automatisch verzonden",
        "automatisch verstuurd", "automatisch bericht", "automatische e-mail", "dit is een automatisch", "wordt niet gelezen", "niet gemonitord",
        "u ontvangt deze e-mail omdat", "je ontvangt deze e-mail omdat", "niet beantwoorden",
    ),
    bounce_subjects=("onbestelbaar", "niet bezorgd", "kan niet worden bezorgd", "niet afgeleverd", "bezorging mislukt", "niet bestelbaar"),
    bounce_texts=("niet worden bezorgd", "niet bezorgd", "kan niet worden afgeleverd", "onbestelbaar", "adres niet gevonden", "postvak is vol", "bestaat niet"),
    delay_texts=("is vertraagd", "nog niet bezorgd"),
    form_letters=("bedankt voor je sollicitatie", "bedankt voor uw sollicitatie", "hebben je sollicitatie", "hebben uw sollicitatie", "bedankt voor je interesse", "dank voor je sollicitatie"),
    team_names=r"(?:het )?(?:team [\w&.,\'’()/ +-]{1,60}|[\w&.,\'’()/ +-]{1,40}[- ]team)",
    reply_lines=("boven deze lijn", "boven deze regel"),
)
