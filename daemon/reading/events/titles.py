"""Employer and role out of an event's title and description; None where they are not told."""

import re
from functools import partial

from daemon.reading.events.languages import WORDS, any_of
from daemon.reading.events.mailboxes import domain_label, is_freemail, is_tool_domain
from daemon.reading.events.names import looks_like_name
from daemon.reading.events.phrases import fold, phrases, words_of
from daemon.reading.lazy import lazy_pattern

_SEPARATORS = lazy_pattern(r"\s{1,3}[-\u2013\u2014|/•·]\s{1,3}|\s{0,3}(?:<>|\|\||[|:•·]|\s//\s)\s{0,3}|\s{1,3}<->\s{1,3}")
_WHEN = lazy_pattern(rf"\s@\s(?:{any_of('titles.weekday')})\b.{{0,200}}$")
_GENDER = lazy_pattern(
    r"\s{0,2}[(\[]\s{0,2}(?:[mwdfxhgiv]|all genders|gn)(?:\s{0,2}[/|*.,:-]\s{0,2}[mwdfxhgiv*]){0,3}\s{0,2}[)\]]", re.IGNORECASE
)
_LABEL = lazy_pattern(r"[ \t]{0,8}[-*•]?[ \t]{0,4}([^\W\d_][^\n:]{0,40}):[ \t]{0,4}(\S.{1,120})")
_SUFFIX = lazy_pattern(
    rf"\b(?:GmbH|AG|SE|KG|Inc|Ltd|LLC|Corp|Co|BV|B\.V|NV|S\.?A|S\.?p\.?A|S\.?r\.?l|SAS|SARL|SL|Sp\. z o\.o|{any_of('titles.house')})\b"
)
_PLACE_NOISE = lazy_pattern(r"^\W+|[\s,;:!?(\[-]+$")
MAX_LENGTH = 80
_SHORTEST, _TELLING = 3, 6


def role_of(summary: str, told: str) -> str | None:
    """The job, as the title names it, else as a line ``Role: ...`` of the description does."""
    for segment in _segments(summary):
        role = _role_in(segment)
        if role:
            return role
    labelled = _labelled(told, "role_label")
    if labelled:
        return _tidy(_GENDER.sub("", labelled))
    return _role_in_sentence(told)


def employer_of(summary: str, told: str, addresses: tuple[str, ...], people: tuple[str, ...]) -> str | None:
    """The employer, as written. A word of the title counts at once where it agrees with an address's domain."""
    labels = {
        domain_label(one)
        for one in addresses
        if not is_freemail(one.rpartition("@")[2]) and not is_tool_domain(one.rpartition("@")[2])
    } - {""}
    segments = _segments(summary)
    for segment in segments:
        agreeing = _agreeing_run(segment, labels)
        if agreeing:
            return agreeing
    segments = [segment for segment in segments if not _is_known(segment, people)]
    for segment in segments:
        for piece in _after_connector(segment, "at"):
            bare = _without_interview_words(_before_connector(piece))
            if bare and bare[0].isupper() and not _is_known(bare, people):
                return bare
    labelled = _labelled(told, "employer_label")
    if labelled:
        return _tidy(labelled)
    return _plain_segment(segments, people)


def _plain_segment(segments: list[str], people: tuple[str, ...]) -> str | None:
    """``Northwind - Backend Engineer interview``: a capitalised piece beside the role or the word interview, and no person's name."""
    for segment in segments:
        if phrases("role_noun").within(words_of(segment)):
            continue
        bare = _without_interview_words(segment)
        if not bare or not bare[0].isupper() or _is_known(bare, people):
            continue
        stood_beside = bare != segment.strip() and phrases("likely").within(words_of(segment))
        stands_alone = len(segments) > 1 and not looks_like_name(bare)
        if stood_beside or _SUFFIX.search(bare) or stands_alone:
            return bare
    return None


def _segments(summary: str) -> list[str]:
    return [part.strip() for part in _SEPARATORS.split(_WHEN.sub("", summary[:300]).replace(" @ ", " at ")) if part.strip()]


def _role_in(segment: str) -> str | None:
    text = _GENDER.sub(" (m/w/d) ", segment)
    for whole in [*_after_connector(text, "for_"), text]:
        piece = _before_place(_before(_before(whole, "at"), "with_"))
        had_mark = "(m/w/d)" in piece
        bare = _without_interview_words(piece.split("(m/w/d)")[0] if had_mark else piece)
        if bare and (had_mark or phrases("role_noun").within(words_of(bare))) and not looks_like_name(bare):
            return bare
    return None


def _role_in_sentence(told: str) -> str | None:
    """``for the Claims Strategy Analyst position``, ``for the role of Data Engineer``, ``als Data Engineer (m/w/d)``."""
    marked = _GENDER.search(told[:8000])
    if marked:
        before = " ".join(told[max(0, marked.start() - 80) : marked.start()].rpartition("\n")[2].split()[-7:])
        pieces = _after_connector(before, "for_")
        if pieces:
            return _tidy(pieces[-1])
    match = re.search(
        r"\bfor (?:the|our|a|an) ((?:[^\s.,;:]{1,30} ){0,5}[^\s.,;:]{1,30}) (?:position|role|job|opening|vacancy)\b", told[:8000]
    )
    if match is None:
        match = re.search(r"\b(?:position|role|job) (?:of|as) (?:an? |the )?((?:[A-Z][^\s.,;:]{1,30} ?){1,5})", told[:8000])
    if match is None:
        return None
    bare = _tidy(match.group(1))
    return bare if bare and bare[0].isupper() else None


def _labelled(told: str, kind: str) -> str | None:
    for line in told.splitlines()[:200]:
        match = _LABEL.fullmatch(line[:200])
        if match and phrases(kind).covers(words_of(match.group(1))):
            return match.group(2)
    return None


def _without_interview_words(text: str) -> str:
    """Cut the words of invitations off both ends."""
    words = text.split()
    folded = [fold(word) for word in words]
    keep = [not _is_filler(word) for word in folded]
    if not any(keep):
        return ""
    first, last = keep.index(True), len(keep) - keep[::-1].index(True)
    spans = [(s, e) for s, e in phrases("likely").spans(folded) + phrases("plain").spans(folded) if first <= s < last]
    for start, end in spans:
        if start - first >= last - end:
            last = min(last, start)
        else:
            first = max(first, end)
    chosen = words[first:last]
    while chosen and _is_filler(fold(chosen[-1])):
        chosen.pop()
    while chosen and _is_filler(fold(chosen[0])):
        chosen.pop(0)
    return _tidy(" ".join(chosen)) or ""


def _is_filler(folded: str) -> bool:
    words = folded.split()
    return not words or phrases("filler").covers(words) or phrases("likely").covers(words) or phrases("plain").covers(words)


def _after_connector(text: str, kind: str) -> list[str]:
    """The pieces behind each connector word of a kind, nearest to the end last."""
    words = text.split()
    spans = phrases(kind).spans([fold(word) or word for word in words])
    return [" ".join(words[end:]) for _, end in spans if end < len(words)]


def _before_connector(text: str) -> str:
    return _before(_before(text, "with_"), "for_")


def _before(text: str, kind: str) -> str:
    words = text.split()
    spans = [span for span in phrases(kind).spans([fold(word) or word for word in words]) if span[0] > 0]
    return " ".join(words[: spans[0][0]]) if spans else text


def _before_place(text: str) -> str:
    """``Analista de Datos en Viento Norte``: an ``in`` of any language before a capital ends the role."""
    words = text.split()
    for at, word in enumerate(words[1:-1], 1):
        if word in WORDS.in_ and words[at + 1][0].isupper():
            return " ".join(words[:at])
    return text


def _is_known(text: str, people: tuple[str, ...]) -> bool:
    """Whether it is made, half or more, of the names of people in the event."""
    words = words_of(text)
    known = {word for name in people for word in words_of(name)}
    return bool(words) and 2 * sum(word in known for word in words) >= len(words)


def _agreeing_run(segment: str, labels: set[str]) -> str | None:
    """The longest run of words that spells a domain's label, or begins with it: ``Northwind Labs`` beside ``@northwind.example``."""
    words = segment.split()[:20]
    plain = {label.replace("-", "") for label in labels}
    for length in range(min(4, len(words)), 0, -1):
        for start in range(len(words) - length + 1):
            run = words[start : start + length]
            squeezed = fold(" ".join(run)).replace(" ", "")
            if run[0][0].isalnum() and any(map(partial(_spells, squeezed), plain)):
                return _with_suffix(words, start, length)
    return None


def _spells(squeezed: str, label: str) -> bool:
    """Whether words without their blanks are a domain's label, or begin with one that is long enough to be no chance."""
    return len(squeezed) >= _SHORTEST and (squeezed == label or (len(label) >= _TELLING and squeezed.startswith(label)))


def _with_suffix(words: list[str], start: int, length: int) -> str | None:
    """Take ``GmbH`` or ``Labs`` along where it follows."""
    end = start + length
    while end < len(words) and _SUFFIX.fullmatch(words[end].strip(".,:;()")):
        end += 1
    return _tidy(" ".join(words[start:end]))


def _tidy(text: str) -> str | None:
    bare = _PLACE_NOISE.sub("", " ".join(text.split()))[:MAX_LENGTH].strip()
    return bare or None
