"""German."""

from daemon.reading.talk.languages.de_words import WORDS as OF_PATTERNS
from daemon.reading.talk.words import TalkWords

WORDS = TalkWords(
    code="de",
    words=OF_PATTERNS,
    labels={
        "im gedachtnis": "point",
        "thema": "point",
        "themen": "point",
        "punkt": "point",
        "punkte": "point",
        "offen": "open",
        "offen geblieben": "open",
        "offene frage": "open",
        "offene fragen": "open",
        "bessere antwort": "concern",
        "besser beantworten": "concern",
        "bedenken": "concern",
        "material": "material",
        "link": "material",
        "unterlagen": "material",
        "termin": "date",
        "zeitplan": "date",
        "frist": "date",
    },
    concern=(
        r"(?:sie|er|man|{who}) (?:hat|haben|wollte|wollten) (?:mich )?(?:gefragt|wissen)|(?:wurde|bin) (?:nach|zu) .{1,60} gefragt|gefragt(?:,)? (?:nach|warum|wie|ob|was)|"
        r"bedenken|hatte ich (?:besser|sagen|antworten)|besser (?:beantworten|antworten|erklaren)"
    ),
    open=(
        r"offen geblieben|noch offen|unklar|nicht (?:klar|geklart)|keine zeit (?:fur|mehr|zu)|(?:nicht|nie) (?:dazu|zu) .{0,40}gekommen|(?:wollte|muss|mochte) (?:ich )?noch (?:fragen|wissen)|"
        r"vergessen zu fragen|ich weiss? (?:noch )?nicht(?:,)? (?:wie|was|wer|ob)"
    ),
    missed=(
        r"(?:ich habe |habe ich |hab ich |ich hab )?(?:vergessen|nicht geschafft|versaumt|verpasst)(?:,)? (?:ihnen |ihr |ihm )?zu (?:sagen|erwahnen|erzahlen|zeigen|erklaren)(?:,)?(?: dass|:)?"
    ),
    leads=(
        r"wir (?:haben|hatten)(?: auch| lange| viel| ausfuhrlich)?(?: mit {who})? uber|gesprochen (?:haben wir )?uber|wir sprachen(?: lange| viel| auch)?(?: mit {who})? uber|(?:es ging|ging es) (?:lange |viel |auch )?um|"
        r"{who} (?:hat )?(?:mir )?(?:erzahlte?|erklarte?|beschrieb|zeigte)(?: mir)?(?: von| uber|,|:)?|hangen geblieben(?: ist)?(?: mir)?:?|(?:besonders )?interessant(?: war| fand ich)?:?|das gesprach uber"
    ),
    withs="mit",
    pronouns=r"sie|er|man|(?:der|die) (?:interviewerin?|recruiterin?|chefin?|leiterin?)|das team",
    own=r"ich|mein\w{0,2}|mir|mich|wir|unser\w{0,2}",
    money=r"gehalt\w{0,6}|gehaelter|geld|lohn|bezahlung|bezahlt|vergutung|verdien\w{0,5}|bonus|pramie|tagessatz|stundensatz|aktien\w{0,9}|brutto|netto",
    others=(
        r"ander\w{1,2} (?:angebot\w{0,2}|firm\w{1,3}|unternehmen|arbeitgeber\w{0,2}|stelle\w{0,1}|gesprach\w{0,2}|bewerbung\w{0,2}|prozess\w{0,2})|konkurrenz\w{0,12}|wettbewerber\w{0,2}|"
        r"woanders|mein\w{0,2} (?:chefin?|aktuell\w{1,2} \w{3,20}|jetzig\w{1,2} \w{3,20})|plan b|gegenangebot"
    ),
    judging=(
        r"nett\w{0,2}|freundlich\w{0,2}|unfreundlich\w{0,2}|arrogant\w{0,2}|komisch\w{0,2}|seltsam\w{0,2}|langweilig\w{0,2}|nervig\w{0,2}|genervt|dumm\w{0,2}|klug\w{0,2}|schlau\w{0,2}|"
        r"unvorbereitet|unprofessionell|inkompetent|kompetent\w{0,2}|sympathisch\w{0,2}|unsympathisch\w{0,2}|witzig\w{0,2}|hubsch\w{0,2}|abgelenkt|ungeduldig|idiot\w{0,2}|"
        r"(?:gut|schlecht|komisch)\w{0,2} (?:gefuhl|eindruck)|bauchgefuhl|peinlich|verhauen|versemmelt|verpatzt|vermasselt|blackout|nervos|aufgeregt|schrecklich|furchtbar|toxisch|chaotisch|"
        r"hasse|misstraue|gekundigt|krank\w{0,4}|schwanger\w{0,6}|scheidung|mag mich"
    ),
    chatter=(
        r"(?:hallo|hi|moin|liebe[sr]?|guten (?:tag|morgen|abend))\b.{0,30}|danke(?: dir| schon)?|vielen dank|ja|nein|ne|nichts(?: besonderes)?|nicht wirklich|keine[sr]?|ok(?:ay)?|"
        r"(?:viele|beste|liebe|schone)? ?grusse?|lief (?:gut|ok|okay|schlecht)|es lief (?:gut|ok|okay|schlecht)|(?:nein, )?kein(?:en)? (?:datum|termin)(?: genannt)?"
    ),
    pointing=(
        r"(?:das|es|dies|so)(?: (?:mir|uns|noch|auch|schon|gestern|heute|am|beim|im|per)\b.{0,40})?|"
        r"(?:das|es) ha(?:ben|t|tten?) .{0,40}(?:gesagt|erwahnt|erzahlt|bestatigt)"
    ),
)
