"""The subject of an answer: unchanged, behind exactly one ``Re:``."""

# ruff: noqa: RUF001 - Chinese mail programs write a full-width colon

import re

from daemon.writing.characters import one_line

# Latin, Germanic, Slavic, Turkish and Chinese mail programs each translate "Re:"; some count ("Re[2]:").
_REPLY_PREFIX = re.compile(
    r"(?:re|ré|aw|antw|antwort|sv|vs|res|rif|odp|ynt|yt|atb|回复|回覆|答复|답장)[ ]?(?:[\[(][0-9]{1,3}[\])])?[ ]?[:：][ ]?",
    re.IGNORECASE,
)


def reply_subject(subject: str) -> str:
    """The thread's subject with all its reply prefixes in whatever language collapsed into one ``Re: ``."""
    rest = one_line(subject)
    while prefix := _REPLY_PREFIX.match(rest):
        rest = rest[prefix.end() :].lstrip()
    return f"Re: {rest}".rstrip()


def is_reply(subject: str) -> bool:
    """Whether a subject begins with a reply prefix."""
    return _REPLY_PREFIX.match(subject.lstrip()) is not None
