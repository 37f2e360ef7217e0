"""Who takes part in an interview that is told in words: named after a cue, before a verb, or in the lines of an agenda."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from daemon.reading.dates.folding import fold
from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.languages import LANGUAGES
from daemon.reading.meaning.names import NAME, find_people, is_name, merge, names_at, said_name
from daemon.reading.values import Person

_CUES = tuple(
    lazy_pattern(pattern)
    for pattern in (
        r"(?i:\b(?:with|meet(?:ing)?(?: with)?|speak(?:ing)? (?:with|to)|talk(?:ing)? (?:with|to)|chat(?:ting)? with|joined by|led by|hosted by|conducted by|interviewed by|run by|held by|interviewer)) {1,2}(?i:(?:our|the|your) (?:[\w-]{2,16} ){0,4})?",
        r"(?i:\b(?:interviewers?|panel|participants?|attendees|hosts?|who|with|interviewer\(s\)|teilnehmer(?:innen)?|gespr[äa]chspartner(?:in|innen)?|ansprechpartner(?:in)?|interlocut(?:eur|rice)s?|intervenants?|participants|avec|met|mit|con|com|host|organi[sz]er|entrevistador(?:es|a|as)?|participantes|intervistatori|partecipanti|gesprekspartners?|entrevistador|rozm[óo]wcy?)) ?: {0,3}\n? {0,4}[-*•]? ?",
        r"(?i:\b(?:empfängt|empfangen|erwartet|erwarten|begrüßt|begrüssen|begrüsst|interviewt|nehmen|nimmt) (?:sie |dich |ihnen )?) {0,2}(?i:(?:unserer?|unserem|unseren|der|die|herr|frau) (?:[\w-]{2,24} ){0,3})?",
        r"(?i:\b(?:le|te|la|lo) (?:atender[áa]n?|recibir[áa]n?|entrevistar[áa]n?|llamar[áa]n?)|\b(?:ti|la|le) (?:accoglier[àa]|incontrer[àa]|intervister[àa]|chiamer[àa])|\bvous (?:accueillera|recevra|appellera|rencontrera)) {1,2}(?i:(?:nuestro|nuestra|el|la|il|notre|le) (?:[\w-]{2,16} ){0,4})?",
        r"(?i:\b(?:mit|bei|sprechen|treffen|teilnehmen|teil nehmen|dabei sind|dabei sein werden|anwesend sind|von unserer seite sind|durch)) {1,2}(?i:(?:unserer|unserem|unseren|ihnen|dir|der|dem|den) (?:[\w-]{2,20} ){0,3})?",
        r"(?i:\b(?:avec|rencontrerez|rencontreras|par|échangerez avec|echangerez avec|présence de|presence de)) {1,2}(?i:(?:notre|nos|le|la) (?:[\w-]{2,16} ){0,4})?",
        r"(?i:\b(?:con|participar[áa]n|estar[áa]n|estar[áa]n? tambi[ée]n|asistir[áa]n|te entrevistar[áa]n?|le entrevistar[áa]n?|saranno presenti|sar[àa] presente|incontrer[àa]i?|parteciperanno)) {1,2}(?i:(?:nuestro|nuestra|el|la|il|nostro|nostra) (?:[\w-]{2,16} ){0,4})?",
        r"(?i:\b(?:met|door|aanwezig zijn|com|por|z|przez)) {1,2}(?i:(?:onze|nossa|nosso|o|a) (?:[\w-]{2,16} ){0,3})?",
        r"(?i:\b(?:(?:po)?prowadz[iąa](?: (?:ją|je|to|rozmow[ęe]|spotkanie))?|porozmawiasz z|spotkasz si[eę] z|führen|führt|leitet|leiten|mènera|conduira|animera|condurr[àa]|terr[àa]|conducir[áa]n?|realizar[áa]n?|conduzir[áa]|(?:ricevut|accolt|intervistat)[oa] da(?:l|lla)?|recibid[oa] por)) {1,2}(?i:(?:pani?|frau|herr|mme|unsere?|notre|nuestr[oa]|la|el) ){0,2}",
        r"(?i:\btopic ?: {0,3}[\w' ]{2,30}/ {0,2})",
        (
            r"(?i:\b(?:interviewers?|host|panel(?:ists?)?|contact|(?:gespr[äa]chs|interview|ansprech)partner(?:in|innen)?|interlocut(?:eur|rice)s?|recrut(?:eur|euse)s?|entrevistador(?:es|a|as)?|"
            r"interlocutor[ei]?s?|intervistator[ei]|intervistatric[ei]|gesprekspartners?|rozm[óo]wc[aąy]|osob[aą] prowadz[aą]c[aą])"
            r"(?: (?:for|am|für|pour|para|per|voor|beim|na) [\w ]{2,40}?)? (?:will be|is|are|ist|sind|wird|werden|sera|seront|est|sont|ser[áàa]n?o?|es|son|[èe]|sono|is|zijn|wordt|[ée]|b[eę]d(?:zie|[aą])|jest|s[aą])) {1,2}(?i:(?:pani?|our|unsere?|notre|nuestr[oa]|onze) ){0,2}"
        ),
    )
)
_ACTS = lazy_pattern(
    r"(?:,? \(?[\w ,&/.-]{3,48}\)?,?)? (?:will|is going to|is looking forward|looks forward|wird|freut sich|nimmt|va|vous|te|le|la|ti|zal|vai|ira|irá|bedzie|będzie) "
    r"(?:be |also |then |sie |dich |das |an dem |am |durch |vous |ser |essere )?(?:interview|call|give you|ring|phone|meet|join|host|lead|conduct|speak|talk|chat|be |your |the |to meet|to meeting|"
    r"führen|fuehren|gespräch|interviewen|anrufen|empfangen|erwarten|begrüßen|begrüssen|teilnehmen|auf |recevr|accueill|appell|rencontr|llamar|entrevistar|atender|recib|acompa|chiam|incontr|intervist|accogli|interviewen|bellen|ontvangen|entrevist|ligar|receber|zadzwon|prowadz)",
    re.IGNORECASE,
)
_INVITES = lazy_pattern(
    r"(?: (?:has )?(?:confirmed|booked|scheduled|rescheduled|moved|updated|accepted|requested) (?:your|an|the) interview\b| (?:is inviting you|l[äa]dt (?:sie|dich) zu|vous invite|t'invite|(?:le|te) (?:est[áa] invitando|invita)|(?:la|ti) (?:sta invitando|invita)|nodigt (?:u|je)|zaprasza|est[áa] convidando)\b| (?:has |have |hat |a |ha |heeft )?(?:scheduled|arranged|booked|set up|invited you|requested|vereinbart|eingeladen|planifi[ée]|programm[ée]|invit[ée]|programado|agendado|programmato|fissato|ingepland)?"
    r"(?: [\w-]{1,14}){0,5}? (?:with you|you to (?:a|an|meet|chat)|mit (?:dir|ihnen)(?: [\w-]{1,12}){0,2} vereinbart|avec (?:vous|toi)|con (?:te|usted|lei|usted)|contigo|met (?:je|jou|u)|com voc[êe])\b)",
    re.IGNORECASE,
)
# Who comes is named before and behind these in one sentence: "Neben mir wird Herr Haas teilnehmen", "Dana Whitfield and Lee Park are joining us".
_TAKES_PART = lazy_pattern(
    r"\b(?:(?:will|'ll|is|are|going to) (?:also |both |all )?(?:be )?(?:join(?:ing)?|attend(?:ing)?|sit(?:ting)? in|tak(?:e|ing) part|participat(?:e|ing)|present|there|in the room|on the (?:call|panel))"
    r"|(?:asked|invited)(?= [^.!?\n]{2,60} to join)|estaremos|seremos|teilnehmen|teilnimmt|(?:nehmen|nimmt)\b(?=[^.!?\n]{0,60}\bteil)|dabei ?sein|dabei(?= ?[.!,])|anwesend|hinzukommen|dazukommen|dazu ?sto(?:ß|ss)en|kennenlernen werden|begleiten|zugegen"
    r"|(?:sera|seront|serons)(?: [ée]galement)? pr[ée]sente?s?|participer(?:a|ont|ons)|assister(?:a|ont)|se joindr(?:a|ont)|re[cç]ue?s? par|(?:vous |te )?recevrons"
    r"|participar[áaã]n?o?|asistir[áa]n?|estar[áaã]n?o? presentes?|recibiremos|atenderemos|acompa[ñn]ar[áa]n?|se unir[áa]n?|recibid[oa] por"
    r"|parteciper(?:[àa]|anno|emo)|(?:sar[àa]|saranno) present[ei]|prender(?:[àa]|anno) parte|(?:ti |la )?(?:accoglieremo|riceveremo)"
    r"|aanwezig|erbij (?:zijn|zitten)|(?:sluit|sluiten|schuif|schuift|schuiven)\b(?=[^.!?\n]{0,50}\baan)|nemen deel|neemt deel"
    r"|recebid[oa] por|acompanhar[áa]|wezm[ąa] udzia[łl]|we[źz]mie udzia[łl]|b[ęe]d[ąa] (?:obecni|obecne)|b[ęe]dzie obecn[ya]|uczestniczy[ćc]|do[łl][ąa]cz[yąa])",
    re.IGNORECASE,
)
_ABSENT = lazy_pattern(
    r"\b(?:not|won't|can't|cannot|unable|nicht|leider|ne|pas|non|niet|nie|n[ãa]o|no (?:podr[áa]|puede))\b", re.IGNORECASE
)
_SENTENCE = lazy_pattern(r"(?<![A-Z])(?<!\b[A-Za-z]r)(?<!\b[A-Za-z]ra)(?<!rs)[.!?](?=\s)|\n\s{0,8}\n|\n[ \t]{0,4}[-*•]")
_ELSEWHERE = lazy_pattern(
    r"\b(?:at|of|from|bei(?: der)?|von|in|im|chez|de|en|presso|di|bij|van|em|na|da|w|z|for|für|pour|para|per|by) $", re.IGNORECASE
)
_LONGEST_SENTENCE = 400
_MOST_SENTENCES = 12
_ROWS = 3
_GREETING = 30
_JOINTS = 10  # letters that join the names of a line
_LONGEST_ROW = 200
_CELL = lazy_pattern(r"[ \t]{0,4}(?:\||\t)[ \t]{0,4}|[ ]{2,6}|[ \t]{1,4}[-–—·•][ \t]{1,4}")
_AFTER_TIME = lazy_pattern(r"[ \t]{0,4}(?:[A-Z]{2,5}\b)?(?:[ \t]{0,4}[-–:|,·•][ \t]{0,4}|[ \t]{2,6})")
_BULLET = lazy_pattern(r"[ \t]{0,8}(?:[^\w\s\"'(<]{1,3}[ \t]{0,4})?(?:(?i:with|mit|avec|con|met|com|z)[ \t]{1,2})?")


def people_in(text: str, times: Sequence[tuple[int, int]]) -> tuple[Person, ...]:
    """The people that ``text`` says take part; ``times``: where the clock times of its interview stand.

    Where a line lists them ("Interviewers: ..."), a name in a sentence counts only with its title: "your interview with Acme Foods".
    """
    labelled = _labelled(text)
    told = [person for person in find_people(text, _CUES) if not labelled or person.title is not None]
    return merge([*labelled, *told, *_acting(text), *_attending(text), *_listed(text), *_in_agenda(text, times)])


@lru_cache(maxsize=1)
def _label() -> "re.Pattern[str]":
    words = "|".join(language.who for language in LANGUAGES.values())
    return re.compile(
        rf"^[^\w\n]{{0,8}}(?:{words})(?:[/*:_]?in(?:nen)?|\([a-z]{{1,6}}\)|e?s)?(?:[ \t]{{0,3}}[:|?]|[ \t]{{2,4}}|[ \t]{{0,3}}(?=\n))"
        r"[ \t|]{0,6}(?:\n[ \t]{0,8})?(?:[-*•·][ \t]{0,3})?",
        re.MULTILINE,
    )


_LAST_FIRST = lazy_pattern(r"([^\W\d_]{2,20}), ([^\W\d_]{2,20})[ \t]{0,4}$", re.MULTILINE)


def _labelled(text: str) -> list[Person]:
    """Names in the line of a table that says so, or in the lines right below it."""
    found: list[Person] = []
    for label in _label().finditer(fold(text)):
        last_first = _LAST_FIRST.match(text, label.end())
        if last_first is not None:
            found.append(Person(said_name(f"{last_first[2]} {last_first[1]}")))
        found += names_at(text, label.end(), most=8)
    return found


def _acting(text: str) -> list[Person]:
    """Names before a verb: "Dana Whitfield will call you", "Dana Whitfield, our CTO, will lead the talk"."""
    found: list[Person] = []
    for match in NAME.finditer(text):
        if is_name(match[1]) and (_ACTS.match(text, match.end()) or _INVITES.match(text, match.end())):
            found += names_at(text, match.start(), most=1)
    return found


def inviting(subject: str) -> list[Person]:
    """Who invites by the subject of a tool's mail: "Dana Whitfield confirmed your interview"."""
    return [
        Person(match[1])
        for match in NAME.finditer(subject[:_LONGEST_ROW])
        if is_name(match[1]) and _INVITES.match(subject, match.end())
    ]


def _attending(text: str) -> list[Person]:
    """Names in a sentence that says who comes along."""
    found: list[Person] = []
    for match in list(_TAKES_PART.finditer(text))[:_MOST_SENTENCES]:
        begin, end = _around(text, match.start(), match.end())
        if _ABSENT.search(text, begin, end):
            continue
        for name in (*NAME.finditer(text, begin, match.start()), *NAME.finditer(text, match.end(), end)):
            if is_name(name[1]) and not _ELSEWHERE.search(text, max(begin, name.start() - 10), name.start()):
                found += names_at(text, name.start(), most=1)
    return found


def _around(text: str, begin: int, end: int) -> tuple[int, int]:
    """The sentence around a match."""
    first = max(0, begin - _LONGEST_SENTENCE)
    for stop in _SENTENCE.finditer(text, first, begin):
        first = stop.end()
    after = _SENTENCE.search(text, end, end + _LONGEST_SENTENCE)
    return first, after.start() if after else min(len(text), end + _LONGEST_SENTENCE)


_ITEM = lazy_pattern(r"^[ \t]{0,6}(?:[-*•·–▪◦]|\d[.)])[ \t]{1,4}(.{3,120})$", re.MULTILINE)


def _listed(text: str) -> list[Person]:
    """Items of a list that are nothing but a name with its title: "- Dana Whitfield, Engineering Manager"."""
    return [person for item in _ITEM.finditer(text) for person in _cell(item[1]) if person.title is not None]


def _in_agenda(text: str, times: Sequence[tuple[int, int]]) -> list[Person]:
    """A name with a title, or alone on its line, beside a time or in the lines below it."""
    found: list[Person] = []
    signed = _sign_off(text)
    for _, end in times[:20]:
        found += _beside(text, end) if len(times) > 1 else []
        row = _AFTER_TIME.match(text, end)
        if row is not None:
            found += _row(text, row.end()) or (_after_topic(text, row.end()) if len(times) > 1 else [])
        line = text.find("\n", end)
        for _ in range(_ROWS):
            if line < 0 or 0 <= signed <= line:
                break
            found += _row(text, line + 1)
            line = text.find("\n", line + 1)
    return found


def _sign_off(text: str) -> int:
    """Where the last line begins, if it stands apart or below a greeting: whose mail it is; -1 where there is none."""
    body = text.rstrip()
    line = body.rfind("\n")
    above = body[body.rfind("\n", 0, max(0, line)) + 1 : max(0, line)].strip()
    return line if line >= 0 and len(above) <= _GREETING and not any(sign.isdigit() or sign == ":" for sign in above) else -1


def _row(text: str, begin: int) -> list[Person]:
    """The people of a line, which may be a table's: "11:00 | Systems design | Dana Whitfield, Engineer"."""
    end = text.find("\n", begin)
    row = text[begin : end if end >= 0 else len(text)][:_LONGEST_ROW].rstrip()
    return [person for cell in _CELL.split(row) for person in _cell(cell)]


_GAP = 8
_THEIR_FIELD = lazy_pattern(r",[ ]{1,2}[a-z][\w &/-]{2,40}(?=\n|$)")


def _beside(text: str, begin: int) -> list[Person]:
    """A name right beside one of several times, with what that person does: "1:00-1:45 Chet Babbage, data platform"."""
    begin += len(text[begin : begin + _GAP]) - len(text[begin : begin + _GAP].lstrip(" \t:,·|-–"))
    people = names_at(text, begin, most=1)
    name = NAME.match(text, begin)
    return people if name is not None and _THEIR_FIELD.match(text, name.end()) else []


_TOPIC = lazy_pattern(r"[ \t]{0,4}[^\n,:|/]{3,40}(?:, |: | / )")


def _after_topic(text: str, begin: int) -> list[Person]:
    """A name that ends the line of one of several times: "10:00 - 10:45  Coding, Dana Whitfield"."""
    topic = _TOPIC.match(text, begin)
    people = names_at(text, topic.end(), most=3) if topic else []
    end = text.find("\n", begin)
    rest = text[topic.end() : end if end >= 0 else len(text)] if topic else ""
    return people if people and len(rest.strip()) - len(" ".join(person.name for person in people)) <= _JOINTS else []


_ADDRESSED = lazy_pattern(r"[ ,]{0,2}[(<\[]?(?:mailto:)?([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})[)>\]]?")


def _cell(cell: str) -> list[Person]:
    bullet = _BULLET.match(cell)
    row = cell[bullet.end() :] if bullet else cell
    address = _ADDRESSED.search(row)
    row = _ADDRESSED.sub("", row).rstrip()
    people = names_at(row, 0, most=3)
    if not people:
        return []
    if address is not None and len(people) == 1:
        people = [replace(people[0], address=address[1].lower())]
    alone = len(" ".join(person.name for person in people)) >= len(row) - 6
    return people if alone or people[0].title is not None else []
