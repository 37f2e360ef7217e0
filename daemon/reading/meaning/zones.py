"""The time zone a text names after a time, and the one a sender lives in."""

import re
from datetime import datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.languages import any_of

_ABBREVIATIONS = {
    "America/New_York": "et est edt",
    "America/Chicago": "ct cst cdt",
    "America/Denver": "mt mst mdt",
    "America/Los_Angeles": "pt pst pdt",
    "Europe/London": "bst",
    "Europe/Berlin": "cet cest mez mesz",
    "Europe/Athens": "eet eest",
    "Europe/Lisbon": "wet west",
    "Asia/Kolkata": "ist",
    "Asia/Singapore": "sgt",
    "Asia/Tokyo": "jst",
    "Asia/Hong_Kong": "hkt",
    "Australia/Sydney": "aest aedt",
    "Pacific/Auckland": "nzst nzdt",
    "America/Halifax": "ast adt",
    "America/Anchorage": "akst akdt",
    "Pacific/Honolulu": "hst",
    "America/Sao_Paulo": "brt",
    "Africa/Johannesburg": "sast",
    "Asia/Dubai": "gst",
    "UTC": "utc gmt z",
}
_NAMES = {
    "America/New_York": "eastern(?! european)|new york|boston|toronto|atlanta|miami|philadelphia|washington|detroit|montreal|ottawa|charlotte|pittsburgh|new yorker|nowojorski\\w{0,3}|nueva york|nova york|nova iorque|heure de l'est|hora del este|hora do leste|hne|hae",
    "America/Chicago": "central(?! european)|chicago|houston|dallas|austin|minneapolis|st\\.? louis|nashville|winnipeg|milwaukee|new orleans",
    "America/Denver": "mountain|denver|salt lake city|boulder|calgary|edmonton",
    "America/Phoenix": "arizona|phoenix",
    "America/Los_Angeles": "pacific|los angeles|san francisco|seattle|portland|san diego|las vegas|san jose",
    "America/Vancouver": "vancouver",
    "America/Mexico_City": "mexico city|ciudad de mexico|cdmx|centro de mexico|mexico|mexicana",
    "America/Bogota": "bogota|colombia|colombiana|colombian",
    "America/Lima": "lima|peru|peruana",
    "America/Santiago": "santiago|chile|chilena",
    "America/Argentina/Buenos_Aires": "buenos aires|argentina",
    "America/Sao_Paulo": "sao paulo|brasilia|brasil|rio de janeiro",
    "Europe/London": "uk|london|british|edinburgh|manchester|bristol|united kingdom|greenwich mean|londoner|londres|londra|londen|londense|londyn\\w{0,6}|britisch\\w{0,2}|britannique|britanica|britannica|brytyjski\\w{0,3}|grossbritannien|royaume-uni|reino unido|regno unito|wielkiej brytanii",
    "Europe/Dublin": "dublin|irish|ireland|irisch\\w{0,2}|irlandaise|irlandesa|irlandese|dublino|ierse|irlandzki\\w{0,3}",
    "Europe/Lisbon": "lisbon|lisboa|portugal|porto|lissabon\\w{0,3}|lisbonne|lisbona|portuguesa|portugiesisch\\w{0,2}|portugaise|portoghese|portugese",
    "Europe/Madrid": "madrid|barcelona|spain|espana|peninsular|valencia|sevilla|espanola|spanisch\\w{0,2}|espagnole|spagnola|spaanse|hiszpanski\\w{0,3}|madryt\\w{0,2}",
    "Europe/Paris": "paris|france|lyon|french|francaise|toulouse|bordeaux|nantes|lille|pariser|parigi|parijs|paryski\\w{0,3}|franzosisch\\w{0,2}|francesa|francese|franse|francuski\\w{0,3}",
    "Europe/Berlin": "berlin|germany|deutschland|german|munchen|munich|hamburg|frankfurt|koln|cologne|stuttgart|central european|mitteleuropaische|deutscher zeit|leipzig|dusseldorf|deutsche[rn]? zeit|berliner|berlino|berlijn|berlim|berlinski\\w{0,3}|alemana|alemania|alemanha|allemande|allemagne|tedesca|germania|duitse|duitsland|niemiecki\\w{0,3}",
    "Europe/Vienna": "vienna|wien|austria|wiener|osterreichisch\\w{0,2}|vienne|viena|autrichienne|wieden\\w{0,4}|wenen",
    "Europe/Zurich": "zurich|zuerich|geneva|geneve|basel|bern|swiss|schweiz|lausanne|schweizer|suisse|svizzera|suiza|zwitserse|szwajcarski\\w{0,3}",
    "Europe/Brussels": "brussels|bruxelles|brussel|belgium|antwerpen|brusseler|bruselas|belge|belgisch\\w{0,2}|brukselski\\w{0,3}",
    "Europe/Amsterdam": "amsterdam|netherlands|rotterdam|utrecht|dutch|nederlandse|niederlandisch\\w{0,2}|neerlandaise|holandesa|olandese|holenderski\\w{0,3}",
    "Europe/Rome": "rome|roma|milan|milano|italy|italia|bologna|torino|italian|italiana|italienisch\\w{0,2}|italienne|italiaanse|wloski\\w{0,3}|rzymski\\w{0,3}",
    "Europe/Warsaw": "warsaw|warszawa|krakow|poland|polska|wroclaw|polski\\w{0,3}|warszawski\\w{0,3}|polnisch\\w{0,2}|polonaise|polaca|polacca|poolse|warschau\\w{0,2}|varsovia|varsovie|varsavia",
    "Europe/Prague": "prague|praha",
    "Europe/Budapest": "budapest",
    "Europe/Copenhagen": "copenhagen|denmark",
    "Europe/Stockholm": "stockholm|sweden",
    "Europe/Oslo": "oslo|norway",
    "Europe/Helsinki": "helsinki|finland",
    "Europe/Athens": "athens|greece|eastern european",
    "Europe/Bucharest": "bucharest|romania",
    "Europe/Kyiv": "kyiv|kiev",
    "Europe/Istanbul": "istanbul|turkey|estambul|turkisch\\w{0,2}",
    "Asia/Jerusalem": "israel|tel aviv|jerusalem",
    "Asia/Dubai": "dubai|abu dhabi|gulf standard",
    "Asia/Kolkata": "india|indian|kolkata|mumbai|bangalore|bengaluru|delhi|hyderabad|pune|chennai|indisch\\w{0,2}|indienne",
    "Asia/Singapore": "singapore|singapur|singapour|singapura|singapurer",
    "Asia/Hong_Kong": "hong kong",
    "Asia/Shanghai": "shanghai|beijing|china",
    "Asia/Tokyo": "tokyo|japan|tokio|japanisch\\w{0,2}",
    "Asia/Seoul": "seoul|korea",
    "Asia/Manila": "manila|philippine",
    "Australia/Sydney": "sydney|melbourne|australian eastern|canberra",
    "Australia/Brisbane": "brisbane",
    "Australia/Perth": "perth",
    "Pacific/Auckland": "auckland|wellington|new zealand",
    "Africa/Johannesburg": "johannesburg|cape town|south africa",
    "Africa/Lagos": "lagos|nigeria",
    "Africa/Nairobi": "nairobi|kenya",
    "Africa/Cairo": "cairo",
}
_HOMES = (
    "America/New_York America/Chicago America/Denver America/Los_Angeles Europe/London Europe/Berlin Europe/Athens Europe/Istanbul Asia/Dubai "
    "Asia/Kolkata Asia/Singapore Asia/Tokyo Australia/Sydney Pacific/Auckland America/Sao_Paulo America/Halifax"
).split()
_PREFIX = rf"[\s,]{{0,3}}(?:\(|\[)?\s{{0,2}}(?:{any_of('zones.in')})?(?:{any_of('zones.time_of')})?"
_OFFSET = lazy_pattern(_PREFIX + r"(?:utc|gmt)\s{0,2}([+-])\s{0,1}(\d{1,2})(?::?([0-5]\d))?")
_IANA = lazy_pattern(_PREFIX + r"((?:america|europe|asia|africa|australia|pacific|atlantic)/[a-z_]{2,20}(?:/[a-z_]{2,20})?)")
_NO_WORDS = frozenset(("utc", "gmt", "cest", "mez", "mesz", "eest"))
_ENGLISH_WORDS = frozenset(("west", "wet", "z"))
_SHORT = {name: zone for zone, names in _ABBREVIATIONS.items() for name in names.split()}


@lru_cache(maxsize=1)
def _word() -> "re.Pattern[str]":
    names = "|".join(f"(?P<z{number}>{names})" for number, names in enumerate(_NAMES.values()))
    short = "|".join(sorted(_SHORT, key=len, reverse=True))
    return re.compile(_PREFIX + rf"(?:(?P<short>{short})(?![\w-])|(?:{names})(?![\w-]))")


@lru_cache(maxsize=128)
def zone(name: str) -> ZoneInfo | None:
    """The zone of an IANA name, or None."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def zone_after(folded: str, offset: int, text: str, *, english: bool) -> tuple[tzinfo, str | None] | None:
    """The zone named right after ``offset`` (a clock time's end) with its IANA name, if it has one; None where none is named.

    ``text``: the same before it was folded. ``english``: the language of it; in others "est", "et", "ist" and "z" are words unless they are in capitals, and a "Z" that begins a line is one in any.
    """
    window = folded[offset : offset + 80]
    numeric = _OFFSET.match(window)
    if numeric is not None:
        minutes = int(numeric[2]) * 60 + int(numeric[3] or 0)
        return timezone(timedelta(minutes=min(minutes, 14 * 60) * (1 if numeric[1] == "+" else -1))), None
    path = _IANA.match(window)
    if path is not None:
        name = "/".join("_".join(word.capitalize() for word in part.split("_")) for part in path[1].split("/"))
        found = zone(name)
        return (found, name) if found else None
    word = _word().match(window)
    if word is None or (
        word["short"]
        and (
            _is_word(text[offset + word.start("short") : offset + word.end("short")], english=english)
            or (word["short"] == "z" and "\n" in window[: word.start("short")])
        )
    ):
        return None
    name = _SHORT[word["short"]] if word["short"] else _named(word)
    found = zone(name)
    return (found, None if name == "UTC" else name) if found else None


def _is_word(short: str, *, english: bool) -> bool:
    return not short.isupper() and short.lower() not in _NO_WORDS and (not english or short.lower() in _ENGLISH_WORDS)


def _named(word: "re.Match[str]") -> str:
    number = next(number for number in range(len(_NAMES)) if word[f"z{number}"] is not None)
    return list(_NAMES)[number]


def home_zone(written: datetime, offset_minutes: int | None, own: str) -> tuple[tzinfo, str | None]:
    """The zone a mail was written in: the reader's own where its offset fits, else a common one with that offset, else the bare offset.

    An offset of zero is what servers write, so it counts as unknown: the reader's own zone (E13).
    """
    mine = zone(own)
    if not offset_minutes and mine is not None:
        return mine, own
    offset = timedelta(minutes=offset_minutes or 0)
    for name in (own, *_HOMES):
        candidate = zone(name)
        if candidate is not None and written.astimezone(candidate).utcoffset() == offset:
            return candidate, name
    return timezone(offset), None
