"""Dutch."""

from daemon.reading.form.languages.base import FormLanguage, phrases, words
from daemon.reading.form.languages.nl_words import WORDS

DUTCH = FormLanguage(
    code="nl",
    words=WORDS,
    stopwords=frozenset(
        words(
            """
        hee morgen kun groetjes
        aan als bedankt beste bij dag dank dat de deze dit door een en er geen goedemorgen graag groet groeten hallo
        heb hebben hebt heeft het hoi ik is je jij jouw kan kunnen maar met mijn naar niet nog of om ons onze ook op
        over sollicitatie te tot u uit uw van voor vriendelijke we wel weten wij worden wordt zal zijn zullen
        """
        )
    ),
    labels={
        "from": phrases("van | afzender"),
        "date": phrases("verzonden | datum | verstuurd | verzonden op"),
        "to": phrases("aan | cc"),
        "subject": phrases("onderwerp | urgentie"),
    },
    wrote=phrases("schreef | heeft geschreven | het volgende geschreven | geschreven"),
    quote_openers=phrases("op | om"),
    original_markers=phrases("oorspronkelijk bericht | origineel bericht | oorspronkelijke bericht | oorspronkelijke afspraak"),
    forward_markers=phrases("doorgestuurd bericht | begin doorgestuurd bericht | doorgestuurde bericht | doorgestuurd door"),
    device_lines=phrases(
        """
        verstuurd vanaf | verzonden vanaf | verzonden met | verstuurd met | verzonden via | outlook voor |
        download outlook
        """
    ),
    sign_offs=phrases(
        """
        met vriendelijke groet | met vriendelijke groeten | vriendelijke groet | vriendelijke groeten | groet |
        groeten | hartelijke groet | hartelijke groeten | mvg | groetjes | met hartelijke groet | bedankt |
        alvast bedankt | dank
        """
    ),
    disclaimers=phrases(
        """
        dit bericht en eventuele bijlagen | dit e-mailbericht | deze e-mail en eventuele | vertrouwelijke informatie |
        uitsluitend bestemd voor | indien u niet de geadresseerde | als u niet de geadresseerde |
        dit bericht is vertrouwelijk | denk aan het milieu
        """
    ),
    absence_subjects=phrases(
        """
        afwezig | afwezigheid | niet aanwezig | op vakantie | vakantie: | niet op kantoor | buiten kantoor |
        zwangerschapsverlof | met verlof | afwezigheidsbericht | ouderschapsverlof | ik ben er even niet
        """
    ),
    absence_texts=phrases(
        """
        ben afwezig | momenteel afwezig | op vakantie | met vakantie | niet op kantoor | niet aanwezig | ben ik afwezig | met verlof |
        buiten kantoor | weer bereikbaar | weer aanwezig | weer terug | weer op kantoor | tijdens mijn afwezigheid |
        bij mijn afwezigheid | bij terugkomst | na mijn vakantie | niet bereikbaar | mail wordt niet doorgestuurd |
        mail wordt niet gelezen | zwangerschapsverlof | ben ik terug | ben ik er weer | afwezigheid |
        kantoor is gesloten | kantoor gesloten | ben er niet | beperkt bereikbaar | ouderschapsverlof | vanaf dan | ben met verlof | in verlof | afwezig tot | niet aan het werk | bedrijf is gesloten | zijn gesloten | is gesloten van | jaarlijks verlof | collectieve sluiting | vrij tot | op zakenreis
        """
    ),
    reply_subjects=phrases(
        """
        afwezig: | niet aanwezig: | automatisch antwoord | automatische beantwoording | automatisch bericht | automatische reactie | auto-antwoord
        """
    ),
    back_words=phrases("terug | weer | bereikbaar | opnieuw | hervat | beschikbaar | lees ik | beantwoord ik | reageer ik"),
    inclusive_words=phrases("tot en met | t/m | inclusief"),
    machine_texts=phrases(
        """
        niet op deze e-mail | niet op deze mail | niet op dit bericht | niet te beantwoorden | automatisch gegenereerd |
        automatisch verzonden | automatisch verstuurd | automatisch bericht | automatische e-mail |
        dit is een automatisch | wordt niet gelezen | niet gemonitord | u ontvangt deze e-mail omdat |
        je ontvangt deze e-mail omdat | niet beantwoorden
        """
    ),
    bounce_subjects=phrases(
        """
        onbestelbaar | niet bezorgd | kan niet worden bezorgd | niet afgeleverd | bezorging mislukt | niet bestelbaar
        """
    ),
    bounce_texts=phrases(
        """
        niet worden bezorgd | niet bezorgd | kan niet worden afgeleverd | onbestelbaar | adres niet gevonden |
        postvak is vol | bestaat niet
        """
    ),
    delay_texts=phrases("is vertraagd | nog niet bezorgd"),
    form_letters=phrases(
        """
        bedankt voor je sollicitatie | bedankt voor uw sollicitatie | hebben je sollicitatie | hebben uw sollicitatie |
        bedankt voor je interesse | dank voor je sollicitatie
        """
    ),
    team_names=r"(?:het )?(?:team [\w&.,\'\u2019()/ +-]{1,60}|[\w&.,\'\u2019()/ +-]{1,40}[- ]team)",
    reply_lines=phrases("boven deze lijn | boven deze regel"),
    away_subjects=r"vakantie|afwezig(?:heid)?|vrij|verlof|weg|ziek",
    away_texts=phrases(
        """
        werk niet | verlof | ben ik vrij | ben vrij | ben ik weg | ben weg | ben ziek | met vakantie | niet werken | ben ik er niet
        """
    ),
    absence_clauses=phrases(
        """
        beperkt | doorgestuurd | beantwoord | mijn mail niet | receptie |
        dringend | spoed | contact | terecht | vervangt | vervanger | neemt waar | neemt over | in de tussentijd |
        intussen | ondertussen | helpt je | helpt u | voor vragen | bij vragen | je bericht | uw bericht |
        fijne | prettige | goede week | zoals aangekondigd | ter info | laat ik weten | even melden | strand
        """
    ),
)
