"""An interview that a text confirms in words: when, in which zone, how long, with whom."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from itertools import pairwise

from daemon.reading.dates import DateMention, find_dates
from daemon.reading.dates.clock import TimeMention, find_times
from daemon.reading.meaning.company import people_in
from daemon.reading.meaning.evidence import Evidence
from daemon.reading.meaning.vendors import vendor_of
from daemon.reading.meaning.zones import home_zone, zone_after
from daemon.reading.values import Envelope, Interview, Person

_MOST_TEXT = 6_000
_NEAR = 160
_LONGEST = timedelta(hours=10)
_NO_YEARS_AHEAD = timedelta(days=330)
_DURATION = re.compile(
    r"(?:duration|dauer|duree|duracion|durata|duur|length|lasts?|takes?|about|for|a|dura|dauert|etwa|ca\.|circa|environ|unos|the)?:?\s{0,3}"
    r"(\d{1,3})\s{0,2}-?\s{0,2}(min(?:ute[ns]?|utos|uti|uten|utami|uty|s)?|hours?|hrs?|h|stunden?|heures?|horas?|or[ae]|uur|godzin\w?)(?![\w])"
)
_LINK = re.compile(r"https://[^\s<>\"')\]]{6,300}")
_MEETING_HOSTS = (
    "zoom.us",
    "meet.google.com",
    "teams.microsoft.com",
    "teams.live.com",
    "webex.com",
    "whereby.com",
    "hirevue.com",
    "goodtime.io",
    "gotomeeting.com",
)
_SELF = re.compile(
    r"\b(?:la sottoscritta|il sottoscritto|myself|and (?:me|I)\b|with me\b|mit mir\b|und (?:ich|mir)\b|et moi|avec moi|conmigo|y yo\b|e io\b|con me\b|met mij\b|en ik\b|comigo|ze mn)",
    re.IGNORECASE,
)
_OLD = re.compile(
    r"(?:before|was|old|vorher|avant|antes|prima|eerst|originally|previously|previous|prior|alte[rn]?|bisherige[rn]?|precedente?|anterior|instead{sp}of|rather{sp}than|was{sp}scheduled|formerly|from|old{sp}time|cancell?ed|no{sp}longer|statt|anstatt|ursprunglich|bisher\w{0,3}|vom|alter{sp}termin|"
    r"initialement|au{sp}lieu{sp}d[eu]|ancien\w{0,1}|prevu{sp}initialement|en{sp}lugar{sp}de|en{sp}vez{sp}de|prevista|inicialmente|anterior|invece{sp}d\w{1,3}|inizialmente|in{sp}plaats{sp}van|oorspronkelijk|zamiast|del|du|da)"
    r"(?:\s{1,3}\w{1,12}){0,4}[\s:,]{0,3}$".replace("{sp}", r"\s{1,3}")
)
_NEW = re.compile(
    r"(?:\b(?:new|newly|now|instead|updated|rescheduled|neue[rnsm]?|neu|nun|jetzt|stattdessen|nouve\w{1,4}|desormais|maintenant|plutot|nuev[oa]|ahora|nuov[oa]|adesso|ora|nieuwe?|nu|agora|nov[oa]|now[yea]|teraz)"
    r"(?:\s{1,3}(?!from|vom|du|del|dal|van)\w{1,14}){0,3}[\s:,]{0,3}|(?:->|=>|\u2192)\s{0,3})$"
)
_DUE = re.compile(
    r"\b(?:due|deadline|expires?|closes?|submit(?:ted)?|fallig|frist|lauft ab|echeance|expire|vence|plazo|scade|scadenza|verloopt|prazo|termin mija)"
    r"(?:\W{1,3}(?!interview|gesprach|entretien|entrevista|colloquio)\w{1,12}){0,3}\W{0,3}$"
)
_AT_LATEST = r"(?:at the latest|latest|no later than|spatestens|au plus tard|a mas tardar|como (?:muy )?tarde|al piu tardi|uiterlijk|no maximo|najpozniej)"
_BY_THEN = re.compile(rf"\b(?:by|until|d'ici|entro|{_AT_LATEST})\s{{1,3}}(?:(?:the|on|um|am|le|la|las|el|ce|este)\s{{1,3}})?$")
_THEN_AT_LATEST = re.compile(rf"[\s,(]{{1,4}}{_AT_LATEST}\b")
_AWAY = re.compile(r"\b(?:de|da|dal|del|di|von|vom|van|from|ze?)\s{1,3}(?:$|(?=\w))")
_FROM_LABEL = re.compile(
    r"\b(?:from|start\w{0,3}|von|beginn|de|desde|du|debut|da|dalle|inizio|van|od)\s{0,2}:\s{0,3}$"
)  # "From: ... To: ..."
_TO_LABEL = re.compile(
    r"\b(?:to|until|end\w{0,3}(?: time)?|bis|ende|endzeit|au|fin|hasta|alle|fine|tot|einde|ate|do)\s{0,2}:\s{0,3}$"
)


@dataclass(frozen=True, slots=True)
class Moment:
    """A day with a clock time: where in the text, and whether the words before it call it the old or the new one."""

    begin: int
    end: int
    day: date
    time: TimeMention
    old: bool
    new: bool


def find_interview(
    words: Evidence, envelope: Envelope, *, written: datetime, languages: Sequence[str], own_zone: str
) -> Interview | None:
    """The one interview that stands after the mail; None where it names no time, several to choose from, or only a past one."""
    text = words.sentences.text[:_MOST_TEXT]
    folded = words.sentences.folded[:_MOST_TEXT]
    days = [mention for mention in find_dates(text, reference=written.date(), languages=languages) if _is_day(mention, folded)]
    moments = _current(_standing(_moments(text, folded, days, languages), words))
    if not moments or _is_choice(words, moments) or _are_alternatives(days, moments, folded):
        return None
    home, home_name = home_zone(written, envelope.offset_minutes, own_zone)
    first, last = moments[0], moments[-1]
    info, name, named = _zone(folded, moments, home, home_name)
    start = datetime.combine(first.day, first.time.start, info)
    end = _end(folded, start, last, info)
    if not written - timedelta(days=1) <= start <= written + _NO_YEARS_AHEAD:
        return None
    people = people_in(text, [(moment.time.begin, moment.time.end) for moment in moments])
    return _interview(words, envelope, told_people=people, start=start, end=end, name=name, named=named)


def _interview(
    words: Evidence,
    envelope: Envelope,
    *,
    told_people: Sequence[Person],
    start: datetime,
    end: datetime | None,
    name: str | None,
    named: bool,
) -> Interview:
    text = words.sentences.text[:_MOST_TEXT]
    sender = envelope.sender
    vendor = vendor_of(sender.domain) if sender else None
    people = [person for person in told_people if not _is_reader(person, envelope)]
    if sender and not vendor and sender.name and _SELF.search(text):
        people.append(Person(sender.name, sender.address))
    tool = vendor is not None and vendor.kind in ("ats", "scheduler", "assessment")
    certain = tool and named and bool(people) and end is not None
    missing = [
        what for what, there in (("the zone", named), ("the end", end is not None), ("who takes part", bool(people))) if not there
    ]
    reasons = ["read from words, not from calendar data"]
    if missing:
        reasons.append(f"not named: {', '.join(missing)}")
    told = "|".join((start.isoformat(), *sorted(person.name for person in people)))
    return Interview(
        uid=f"text:{hashlib.sha256(told.encode()).hexdigest()[:24]}",
        start=start,
        end=end,
        timezone=name,
        summary=" ".join(envelope.subject.split())[:200],
        location=_link(text),
        organizer=sender if not tool else None,
        interviewers=tuple(people),
        is_interview=True,
        certain=certain,
        reasons=tuple(reasons),
    )


def _is_reader(person: Person, envelope: Envelope) -> bool:
    return any(person.name.casefold() == address.name.casefold() for address in envelope.recipients)


def _link(text: str) -> str:
    for match in _LINK.finditer(text):
        if any(host in match.group() for host in _MEETING_HOSTS):
            return match.group()
    return ""


def _moments(text: str, folded: str, days: Sequence[DateMention], languages: Sequence[str]) -> list[Moment]:
    """Every day with a time near it; agenda lines with times alone belong to the day above them."""
    times = _all_times(folded, languages, days)
    moments: list[Moment] = []
    for said in (_by_day(said, folded) for said in times):
        day = _day_of(said, days, text)
        if day is not None:
            begin = min(said.begin, day.begin)
            before = folded[max(0, begin - 50) : begin]
            old = (day.kind == "from" or _OLD.search(before) is not None) and not _FROM_LABEL.search(before)
            if _DUE.search(before) or _BY_THEN.search(before) or _THEN_AT_LATEST.match(folded, max(said.end, day.end)):
                continue
            moments.append(Moment(begin, max(said.end, day.end), day.latest, said, old=old, new=_NEW.search(before) is not None))
    return moments


_DEADLINE = re.compile(
    r"(?:before|by|no later|not later|at the latest|prior|ahead|vor|bis|spatestens|avant|d'ici|au plus tard|antes|a mas tardar|entro|prima|voor|uiterlijk|ate|przed|do|najpozniej)\b"
)
_PARTING = re.compile(r"(?:dann|also)\s{1,3}$")  # "dann bis Mittwoch": see you then


def _is_day(mention: DateMention, folded: str) -> bool:
    """One day that is not a deadline: "complete it before Saturday at noon" is no appointment."""
    if mention.kind in ("by", "until", "through"):
        parting = _PARTING.search(folded[max(0, mention.begin - 12) : mention.begin])
        return mention.at is not None and (parting is not None or not _DEADLINE.match(folded, mention.begin))
    return mention.earliest == mention.latest


def _all_times(folded: str, languages: Sequence[str], days: Sequence[DateMention]) -> list[TimeMention]:
    times: list[TimeMention] = []
    for code in languages:
        for said in find_times(folded, code):
            inside = any(day.begin < said.end and said.begin < day.end for day in days)
            if not inside and not any(other.begin < said.end and said.begin < other.end for other in times):
                times.append(said)
    return sorted(times, key=lambda said: said.begin)


_BARE = re.compile(r"[1-6](?::[0-5]\d)?(?!\d|[.:h]\d|h)(?!\s{0,2}[ap]\.?\s?m)")


def _by_day(said: TimeMention, folded: str) -> TimeMention:
    """Nobody talks at two in the night: a bare "at 2" or "4:00" is the afternoon's."""
    if not _BARE.match(folded, said.begin) or "m" in folded[said.begin : said.end]:
        return said
    until = said.until.replace(hour=said.until.hour + 12) if said.until and said.until.hour < 12 else said.until
    return TimeMention(said.begin, said.end, said.start.replace(hour=said.start.hour + 12), until)


def _day_of(said: TimeMention, days: Sequence[DateMention], text: str) -> DateMention | None:
    before = [day for day in days if day.end <= said.begin]
    after = [day for day in days if day.begin >= said.end]
    near_after = after[0] if after and after[0].begin - said.end <= 40 and "\n\n" not in text[said.end : after[0].begin] else None
    if before:
        gap = text[before[-1].end : said.begin]
        if len(gap) <= 40 or near_after is None:
            return before[-1] if len(gap) <= _NEAR * 2 else None
    return near_after


def _standing(moments: list[Moment], words: Evidence) -> list[Moment]:
    """Without those that a sentence calls off or moves; what it moves to stands after the word for it: "Thursday at 10 is moved to Friday at 11"."""
    called_off = {hit.sentence for hit in words.firm("cancellation")}
    moves = words.firm("update")
    standing: list[Moment] = []
    for moment in moments:
        sentence = words.sentences.at(moment.begin)
        moved = [hit for hit in moves if hit.sentence == sentence]
        later = [other for other in moments if other.begin > moment.begin and words.sentences.at(other.begin) == sentence]
        begin, folded = moment.begin, words.sentences.folded
        away = bool(moved and later and (_AWAY.match(folded, begin) or _AWAY.search(folded[max(0, begin - 9) : begin])))
        replaced = away or any(moment.begin < hit.end <= other.begin for hit in moved for other in later)
        dropped = sentence in called_off and not any(hit.begin <= moment.begin for hit in moved)
        if not replaced and not dropped:
            standing.append(moment)
    return standing


def _current(moments: list[Moment]) -> list[Moment]:
    """Without those the text itself calls old: "moved from Tuesday at 2 to Thursday at 3", "Before: ... Now: ..."."""
    fresh = [moment for moment in moments if moment.new and not moment.old]
    if fresh and len({moment.day for moment in moments}) > 1:
        return fresh
    return [moment for moment in moments if not moment.old] or moments[-1:]


def _is_choice(words: Evidence, moments: list[Moment]) -> bool:
    """Several times on several days are slots to choose from; so are several on one day where the text asks to choose."""
    if len({moment.day for moment in moments}) > 1:
        return True
    starts = {moment.time.start for moment in moments}
    return len(starts) > 1 and words.has("slots")


_OR = re.compile(r"[\s,(]{1,3}(?:or|oder|ou|o|of|lub|albo)[\s,]{1,3}(?:on|am|le|el|il|op|na|w|we|den)?\s{0,3}")


def _are_alternatives(days: Sequence[DateMention], moments: Sequence[Moment], folded: str) -> bool:
    """Two days with an "or" between: the time may be told for both at once."""
    stand = {moment.day for moment in moments}
    return any(
        (first.latest in stand or second.latest in stand) and _OR.fullmatch(folded[first.end : second.begin])
        for first, second in pairwise(days)
    )


def _zone(folded: str, moments: list[Moment], home: tzinfo, home_name: str | None) -> tuple[tzinfo, str | None, bool]:
    for moment in moments:
        named = zone_after(folded, moment.time.end) or zone_after(folded, moment.end)
        if named is not None:
            return named[0], named[1], True
    elsewhere = _zone_elsewhere(folded)
    if elsewhere is not None:
        return elsewhere[0], elsewhere[1], True
    return home, home_name, False


_ZONE_LABEL = re.compile(
    r"(?:time{0,1}\s{0,1}zone|zeitzone|fuseau\s{1,2}horaire|zona\s{1,2}horaria|fuso\s{1,2}orario|tijdzone)\s{0,2}:?\s{0,3}|(?:all\s{1,2}times(?:\s{1,2}are)?(?:\s{1,2}in)?)\s{1,3}|20\d\d\s{0,2}(?=\()"
)


def _zone_elsewhere(folded: str) -> tuple[tzinfo, str | None] | None:
    for match in _ZONE_LABEL.finditer(folded):
        named = zone_after(folded, match.end())
        if named is not None:
            return named
    return None


def _end(folded: str, start: datetime, last: Moment, info: tzinfo) -> datetime | None:
    if last.time.until is not None:
        end = datetime.combine(last.day, last.time.until, info)
        if start < end <= start + _LONGEST:
            return end
    if last.day == start.date() and _TO_LABEL.search(folded[max(0, last.time.begin - 40) : last.time.begin].rpartition("\n")[2]):
        end = datetime.combine(last.day, last.time.start, info)
        if start < end <= start + _LONGEST:
            return end
    for match in _DURATION.finditer(folded):
        minutes = int(match[1]) * (60 if match[2][0] in "husog" and not match[2].startswith("min") else 1)
        if 10 <= minutes <= 600:
            return start + timedelta(minutes=minutes)
    return None
