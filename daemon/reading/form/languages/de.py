"""German."""

from daemon.reading.form.languages.base import FormLanguage, phrases, words
from daemon.reading.form.languages.de_words import WORDS

GERMAN = FormLanguage(
    code="de",
    words=WORDS,
    stopwords=frozenset(
        words(
            """
        moin morgen kannst
        aber als am auch auf aus bei bis bitte dank danke das dass dem den der des dich die dir du ein eine einen
        einer eines es frau für geehrte grüße grüßen guten haben hallo hat herr ich ihnen ihr ihre ihren ihrer im ist
        kann können liebe mich mir mit nach nicht noch nur oder schon sehr sich sie sind tag um und uns unser unsere
        vielen von was wenn werden wie wieder wir wird wurde zu zum zur über
        """
        )
    ),
    labels={
        "from": phrases("von | absender | antwort an"),
        "date": phrases("gesendet | datum | gesendet am | verschickt"),
        "to": phrases("an | kopie | cc"),
        "subject": phrases("betreff | wichtigkeit | anlagen"),
    },
    wrote=phrases("schrieb | schrieben | geschrieben | schreibt"),
    quote_openers=phrases("am | um | von"),
    original_markers=phrases(
        """
        ursprüngliche nachricht | originalnachricht | original-nachricht | ursprüngliche mail | original-mail |
        ursprünglicher termin
        """
    ),
    forward_markers=phrases(
        """
        weitergeleitete nachricht | weitergeleitet von | anfang der weitergeleiteten | weitergeleitete mail |
        weitergeleitete e-mail
        """
    ),
    device_lines=phrases(
        """
        von meinem | gesendet von | gesendet mit | gesendet über | holen sie sich outlook |
        diese nachricht wurde von meinem | outlook für | mobil gesendet | von unterwegs gesendet
        """
    ),
    sign_offs=phrases(
        """
        mit freundlichen grüßen | mit freundlichen grüssen | freundliche grüße | freundliche grüsse | viele grüße |
        viele grüsse | beste grüße | beste grüsse | liebe grüße | liebe grüsse | herzliche grüße | herzliche grüsse |
        schöne grüße | mfg | vg | lg | gruß | gruss | grüße | mit besten grüßen | mit herzlichen grüßen | ihr | ihre |
        hochachtungsvoll
        """
    ),
    disclaimers=phrases(
        """
        diese e-mail enthält vertrauliche | diese e-mail und etwaige | diese nachricht ist vertraulich |
        vertrauliche und/oder rechtlich | diese e-mail kann vertrauliche | falls sie nicht der richtige adressat |
        wenn sie nicht der richtige adressat | registergericht | handelsregister | hrb-nr | hrb nr | hrb: | hrb 1 | hrb 2 |
        hrb 3 | hrb 4 | hrb 5 | hrb 6 | hrb 7 | hrb 8 | hrb 9 | sitz der gesellschaft | unbefugte weitergabe dieser mail |
        diese nachricht und alle anhänge | nicht der vorgesehene empfänger | denken sie an die umwelt |
        bevor sie diese e-mail ausdrucken | diese mail wurde auf viren
        """
    ),
    absence_subjects=phrases(
        """
        abwesenheitsnotiz | abwesenheit | abwesend | nicht im büro | im urlaub | urlaubsnotiz | außer haus |
        ausser haus | elternzeit | mutterschutz | bin nicht da | nicht am arbeitsplatz | urlaubsvertretung |
        abwesenheitsmeldung | abwesenheitsassistent | urlaub: | ich bin im urlaub | nicht im haus | bin unterwegs |
        dienstreise | betriebsferien | ferienabwesenheit | bin in den ferien
        """
    ),
    absence_texts=phrases(
        """
        nicht im büro | im urlaub | bin abwesend | derzeit abwesend | zur zeit abwesend | momentan abwesend |
        nicht im haus | außer haus | ausser haus | nicht erreichbar | nicht am arbeitsplatz | in elternzeit |
        im mutterschutz | auf dienstreise | auf geschäftsreise | nicht im dienst | in den ferien |
        bin ich wieder erreichbar | wieder für sie da | wieder im büro | wieder im haus | wieder am platz | wieder erreichbar | wieder zurück |
        während meiner abwesenheit | in meiner abwesenheit | nach meiner rückkehr | meine vertretung |
        wird nicht weitergeleitet | nicht automatisch weitergeleitet | büro ist geschlossen | büro bleibt geschlossen |
        betriebsferien | betriebsruhe | betriebsurlaub | werksferien | bin derzeit nicht | krankheitsbedingt | eingeschränkt erreichbar | habe urlaub | bin verreist |
        abwesenheit | bin ich abwesend | bin ich nicht | kehre ich zurück | keinen zugriff auf meine | ab und an |
        bis auf weiteres nicht | mit verzögerung antworten | wieder da | im sabbatical | bin krank | im mutterschaftsurlaub | beurlaubt | ferienhalber | büro geschlossen | betrieb ist geschlossen | wir haben geschlossen | geschlossen vom | bleibt geschlossen | nicht im hause
        """
    ),
    reply_subjects=phrases(
        """
        abwesend: | abwesenheit: | automatische antwort | autom. antwort | automatische rückantwort | automatische empfangsbestätigung |
        auto-antwort
        """
    ),
    back_words=phrases(
        """
        wieder | zurück | kehre | rückkehr | erreichbar ab | zurückkehren | zur verfügung | melde mich ab |
        erreichen sie mich | im büro ab | rückkehren | beantworte | bearbeite | lese ich | kümmere ich
        """
    ),
    inclusive_words=phrases("einschließlich | einschliesslich | inklusive | inkl. | einschl. | und mit"),
    machine_texts=phrases(
        """
        nicht auf diese e-mail | nicht auf diese mail | nicht auf diese nachricht | antworten sie nicht auf |
        automatisch generiert | automatisch erstellt | automatisch erzeugt | automatisch versandt |
        automatisch versendet | automatische nachricht | automatische e-mail | dies ist eine automatisch |
        diese e-mail wurde automatisch | diese nachricht wurde automatisch | wird nicht gelesen | nicht überwacht |
        systemgenerierte | automatische eingangsbestätigung | dies ist eine systemnachricht | auf diese adresse nicht
        """
    ),
    bounce_subjects=phrases(
        """
        unzustellbar | nicht zugestellt | nicht zustellbar | zustellung fehlgeschlagen | zustellfehler |
        zurückgewiesen | unzustellbarkeitsbericht | benachrichtigung zum übermittlungsstatus |
        übermittlung fehlgeschlagen | mail konnte nicht
        """
    ),
    bounce_texts=phrases(
        """
        konnte nicht zugestellt werden | konnte nicht übermittelt werden | nicht zustellbar | nicht zugestellt |
        zustellung an folgende | empfänger unbekannt | postfach ist voll | fehler bei der zustellung | existiert nicht |
        nicht gefunden wurde | adresse wurde nicht gefunden
        """
    ),
    delay_texts=phrases("verzögert | noch nicht zugestellt | wird weiterhin versucht | weitere zustellversuche"),
    form_letters=phrases(
        """
        vielen dank für ihre bewerbung | vielen dank für deine bewerbung | danke für deine bewerbung |
        ihre bewerbung ist bei uns eingegangen | haben ihre bewerbung erhalten | deine bewerbung erhalten |
        vielen dank für ihr interesse | vielen dank für dein interesse
        """
    ),
    letters="äöüß",
    team_names=r"(?:ihr|dein|euer|das) [\w&.,\'\u2019()/ +-]{0,60}[- ]?team|[\w&. -]{1,40}personalabteilung|[\w&.-]{1,40}-team",
    reply_lines=phrases("über dieser linie | oberhalb dieser zeile | über dieser zeile"),
    away_subjects=r"urlaub|ferien|abwesen\w{1,10}|frei|verreist|weg|außer haus|nicht da|krank",
    away_texts=phrases(
        """
        bin weg | bin ich weg | verreist | habe ich frei | habe frei | bin krank | bin nicht da | bin ich nicht da |
        im urlaub | in urlaub
        """
    ),
    absence_clauses=phrases(
        """
        weitergeleitet | nicht gelesen | wieder erreichbar | wieder für sie | wieder für dich | nach meiner rückkehr | eingeschränkt | keinen zugriff |
        vertretung | vertritt | vertreten mich | wenden | dringend | eilig | ansprechpartner | kümmert sich |
        übernimmt | übernehmen | hilft | helfen | in der zwischenzeit | in dieser zeit | solange | währenddessen |
        zu erreichen | erreicht ihr | erreichen sie | anrufe | mails lese | mails werden |
        schöne | gute zeit | frohe | guten rutsch |
        wie angekündigt | wie besprochen | zur info | zur information | nur kurz | bei fragen | für fragen | notfall |
        notfällen | strand | postkarte | offenen themen | alle themen | weiß bescheid | weiss bescheid | im bilde
        """
    ),
)
