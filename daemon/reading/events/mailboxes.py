"""Which addresses and names belong to people, and which to rooms, robots and shared desks."""

from daemon.reading.events.languages import any_of
from daemon.reading.events.phrases import fold, phrases, words_of
from daemon.reading.values import Attendee

_FREEMAIL = frozenset({
    "gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "live.com", "msn.com", "icloud.com", "me.com", "mac.com", "yahoo.com", "ymail.com", "aol.com", "proton.me",
    "protonmail.com", "pm.me", "gmx.de", "gmx.net", "gmx.at", "gmx.ch", "gmx.com", "web.de", "t-online.de", "freenet.de", "posteo.de", "mailbox.org", "fastmail.com", "fastmail.fm", "tutanota.com",
    "tuta.com", "zoho.com", "yandex.com", "mail.ru", "orange.fr", "wanadoo.fr", "free.fr", "laposte.net", "sfr.fr", "libero.it", "virgilio.it", "tiscali.it", "alice.it", "wp.pl", "o2.pl", "onet.pl",
    "interia.pl", "ziggo.nl", "kpnmail.nl", "xs4all.nl", "uol.com.br", "bol.com.br", "terra.com.br", "sapo.pt", "hotmail.fr", "hotmail.de", "hotmail.it", "hotmail.es", "hotmail.co.uk",
    "yahoo.de", "yahoo.fr", "yahoo.it", "yahoo.es", "yahoo.co.uk", "yahoo.com.br", "live.nl", "live.fr", "outlook.de", "outlook.fr", "outlook.es", "bluewin.ch", "hey.com", "duck.com", "riseup.net",
})  # fmt: skip
_RESOURCE_DOMAINS = (
    "resource.calendar.google.com",
    "group.calendar.google.com",
    "import.calendar.google.com",
    "group.v.calendar.google.com",
)
_TOOL_DOMAINS = frozenset({
    "calendly.com", "cal.com", "savvycal.com", "doodle.com", "youcanbook.me", "acuityscheduling.com", "goodtime.io", "modernloop.io", "prelude.co", "paradox.ai", "hirevue.com", "greenhouse.io",
    "greenhouse-mail.io", "lever.co", "hire.lever.co", "ashbyhq.com", "workable.com", "workablemail.com", "smartrecruiters.com", "myworkday.com", "workday.com", "icims.com", "jobvite.com", "teamtailor.com",
    "teamtailor-mail.com", "recruitee.com", "personio.de", "personio.com", "bamboohr.com", "successfactors.com", "successfactors.eu", "taleo.net", "breezy.hr", "bullhorn.com", "pinpointhq.com", "rippling.com", "karat.io",
    "coderpad.io", "hackerrank.com", "zoom.us", "read.ai", "otter.ai", "fireflies.ai", "gong.io", "brighthire.ai", "metaview.ai", "reclaim.ai", "clockwise.com",
})  # fmt: skip
_DESKS = frozenset(any_of("mailboxes.desk").split("|"))
_RECRUITING_DESKS = frozenset(any_of("mailboxes.recruiting_desk").split("|"))


def is_freemail(domain: str) -> bool:
    """Whether anybody can have an address there, so that it tells no employer."""
    return domain in _FREEMAIL


def is_desk(address: str) -> bool:
    """No-reply addresses, scheduling tools and shared mailboxes: nobody to thank behind them."""
    local, _, domain = address.partition("@")
    local = local.split("+", 1)[0]
    if is_tool_domain(domain) or local in _DESKS or local in _RECRUITING_DESKS:
        return True
    return local.startswith(("noreply", "no-reply", "donotreply", "calendar-", "interview-", "scheduling-"))


def is_tool_domain(domain: str) -> bool:
    """Scheduling tools and applicant systems: their domain is not the employer's."""
    labels = domain.split(".")[-4:]
    return any(".".join(labels[start:]) in _TOOL_DOMAINS for start in range(len(labels)))


def is_recruiting_desk(address: str) -> bool:
    """``recruiting@``, ``karriere@``: who reads it arranges interviews."""
    return address.partition("@")[0].split("+", 1)[0] in _RECRUITING_DESKS


def is_person(attendee: Attendee) -> bool:
    """Whether an attendee line stands for one human being."""
    if attendee.kind not in {"individual", "unknown", ""} or attendee.role == "non-participant":
        return False
    domain = attendee.address.partition("@")[2]
    if domain.endswith(_RESOURCE_DOMAINS):
        return False
    return not is_place(attendee.name) and not (attendee.address and is_desk(attendee.address))


def is_place(name: str) -> bool:
    """``Conference room 4.12``, ``Besprechungsraum Alster``: a room word, and nothing that looks like first and last name before it."""
    words = words_of(name)
    spans = phrases("room").spans(words)
    if not spans:
        return False
    return any(word.isdigit() for word in words) or spans[0][0] == 0 or spans[-1][1] == len(words)


def domain_label(address: str) -> str:
    """The part of a domain that names its owner: ``northwind`` of ``mail.northwind.co.uk``; folded, without blanks."""
    parts = address.rpartition("@")[2].split(".")
    if len(parts) < 2:
        return ""
    second = parts[-2] in {"co", "com", "org", "net", "gov", "ac", "edu"} and len(parts) > 2
    return fold(parts[-3] if second else parts[-2]).replace(" ", "")
