"""Whose domain is whose: relays, freemail, agencies, machines' addresses; and when two employers or roles are the same."""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from publicsuffixlist import PublicSuffixList

from daemon.reading.dates import fold
from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.languages import any_of
from daemon.reading.vendors import vendor_of

_FREEMAIL = frozenset(
    "gmail.com googlemail.com outlook.com hotmail.com hotmail.co.uk hotmail.fr hotmail.de hotmail.it hotmail.es live.com live.fr live.nl "
    "msn.com yahoo.com yahoo.co.uk yahoo.fr yahoo.de yahoo.es yahoo.it yahoo.co.in ymail.com rocketmail.com aol.com icloud.com me.com mac.com "
    "gmx.de gmx.net gmx.at gmx.ch gmx.com web.de t-online.de freenet.de posteo.de mailbox.org arcor.de online.de proton.me protonmail.com "
    "protonmail.ch pm.me tutanota.com tutanota.de tuta.io tuta.com fastmail.com fastmail.fm hey.com zoho.com yandex.com yandex.ru mail.ru "
    "orange.fr wanadoo.fr free.fr laposte.net sfr.fr bbox.fr neuf.fr libero.it virgilio.it alice.it tiscali.it tin.it email.it ziggo.nl kpnmail.nl "
    "hetnet.nl planet.nl xs4all.nl home.nl telenet.be skynet.be bluewin.ch hispeed.ch sunrise.ch wp.pl o2.pl onet.pl interia.pl op.pl gazeta.pl "
    "sapo.pt terra.com.br uol.com.br bol.com.br terra.es telefonica.net comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net "
    "btinternet.com sky.com virginmedia.com talktalk.net rediffmail.com qq.com 163.com 126.com naver.com rogers.com shaw.ca bigpond.com "
    "optusnet.com.au seznam.cz".split()
)
_AGENCY = lazy_pattern(
    r"(?:randstad|adecco|manpower|hays|roberthalf|robertwalters|michaelpage|pagepersonnel|pagegroup|kellyservices|experis|gulp|ferchau|"
    r"tempton|expectra|spring-?professional|kforce|teksystems|aerotek|insightglobal|cybercoders|motionrecruitment|jobot|harveynash|"
    r"huxley|progressive-?recruitment|computerfutures|sthree|academicwork|amadeusfire|brunel|yacht|"
    rf"(?:{any_of('employer.agency')})s?)"
)
_NO_REPLY = lazy_pattern(rf"(?:^|[._+-])(?:{any_of('employer.no_reply')})(?:$|[._+@-])|no-?reply$|noreply")
_LEGAL_FORMS = lazy_pattern(
    r"[\s,]+(?:inc|incorporated|llc|ltd|limited|plc|corp|corporation|co|company|gmbh(?:\s*&\s*co\.?\s*kg)?|ag|se|kg|kgaa|ohg|ug|sa|s\.a|sas|sarl|s\.p\.a|spa|srl|s\.r\.l|"
    r"bv|b\.v|nv|n\.v|sl|s\.l|slu|lda|ltda|sp\.?\s*z\s*o\.?\s*o|oy|ab|as|aps|group|holding|pty)\.?$"
)
_ROLE_NOISE = frozenset("m w d f h x mwd mfd wmd hf fh cdi cdd".split()).union(any_of("employer.role_noise").split("|"))
_LEVELS = frozenset("i ii iii iv".split()).union(any_of("employer.level").split("|"))
_SHORT_FORMS = {
    "sr": "senior",
    "jr": "junior",
    "dev": "developer",
    "eng": "engineer",
    "swe": "engineer",
    "mgr": "manager",
    "internship": "intern",
}


@lru_cache(maxsize=2)
def _suffixes(*, encoded: bool) -> PublicSuffixList:
    """The list; its encoded forms as well (``xn--``) takes ten times as long and is needed for domains that are written so."""
    return PublicSuffixList(accept_encoded_idn=encoded)


@lru_cache(maxsize=4096)
def registrable_domain(domain: str) -> str:
    """The part of ``domain`` one owner registered (by the public suffix list), lower case; ``domain`` itself where there is none."""
    lowered = domain.strip().strip(".").lower()[:253]
    return _suffixes(encoded="xn--" in lowered).privatesuffix(lowered) or lowered


def is_relay(domain: str) -> bool:
    """Whether a vendor sends from ``domain`` on behalf of employers: never an employer's own."""
    return vendor_of(domain) is not None


def is_freemail(domain: str) -> bool:
    """Whether anybody can have an address at ``domain``."""
    return domain.lower() in _FREEMAIL or registrable_domain(domain) in _FREEMAIL


def is_agency(domain: str) -> bool:
    """Whether ``domain`` looks like that of a recruiter who works for several employers."""
    return _AGENCY.search(registrable_domain(domain).partition(".")[0]) is not None


def is_no_reply(address: str) -> bool:
    """Whether mail to ``address`` reaches nobody."""
    local, _, domain = address.lower().rpartition("@")
    return _NO_REPLY.search(local) is not None or domain.startswith(("bounce.", "bounces.", "noreply.", "no-reply."))


def normalized_name(name: str) -> str:
    """A company name for comparison: folded, without legal form and signs."""
    folded = fold(unicodedata.normalize("NFC", name)[:200]).strip(" .,-")
    shorter = _LEGAL_FORMS.sub("", folded)
    shorter = _LEGAL_FORMS.sub("", shorter)
    return re.sub(r"[^a-z0-9]+", "-", shorter).strip("-") or re.sub(r"\s+", "-", folded)


def employer_key(people_domains: Sequence[str], employer: str | None) -> str:
    """What one employer is known by across threads: the registrable domain of its people, else its normalized name; may be empty.

    Domains of freemail, agencies and relays belong to many and are passed over.
    """
    for domain in people_domains:
        if domain and not is_freemail(domain) and not is_relay(domain) and not is_agency(domain):
            return registrable_domain(domain)
    return normalized_name(employer) if employer else ""


def _role_words(role: str) -> frozenset[str]:
    words: list[str] = re.findall(r"[a-z0-9+#]+", fold(role[:200]))
    return frozenset(
        _SHORT_FORMS.get(word, word) for word in words if word not in _ROLE_NOISE and not (word.isdecimal() and len(word) > 2)
    )


def roles_agree(a: str | None, b: str | None) -> bool | None:
    """Whether two role names mean the same position; None where one is missing or they only overlap."""
    if not a or not b:
        return None
    first, second = _role_words(a), _role_words(b)
    if not first or not second:
        return None
    if first == second:
        return True
    plain_first, plain_second = first - _LEVELS, second - _LEVELS
    if not plain_first & plain_second:
        return False
    levels = (first & _LEVELS, second & _LEVELS)
    if plain_first == plain_second:
        return False if all(levels) and not levels[0] & levels[1] else None
    if plain_first <= plain_second or plain_second <= plain_first:
        return None
    return None if len(plain_first & plain_second) >= 2 else False
