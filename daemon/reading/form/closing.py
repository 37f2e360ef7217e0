"""How mails end: signature blocks, lines of devices, disclaimers, footers of lists."""

import re

from daemon.reading.form.evidence import mentions
from daemon.reading.form.languages import DEVICE_LINES, DISCLAIMERS, REPLY_LINES, SIGN_OFFS, any_of
from daemon.reading.form.quotes import is_separator
from daemon.reading.lazy import lazy_pattern

_DELIMITER = lazy_pattern(r"--\s{0,2}\Z|\u2014\s{0,2}\Z")
_BEGINS_DELIMITER = ("--", "\u2014")
_CONTACT = lazy_pattern(
    rf"{any_of('closing.contact')}|https?://|www\.|[^\s@]{{1,64}}@[^\s@]{{1,64}}\.|\+?\(?\d[\d ()/.\-]{{6,20}}\d|\s\|\s|linkedin\.com",
    re.IGNORECASE,
)
_LIST_RULE = lazy_pattern(r"_{20,200}\Z|-{20,200}\Z|={20,200}\Z")
_BEGINS_LIST_RULE = ("__", "--", "==")
_LIST_WORDS = lazy_pattern(any_of("closing.list_words"), re.IGNORECASE)
_NAME_LINE = lazy_pattern(r"[^\W\d_][\w.'\-]{0,30}(?: [\w.'\-]{1,30}){0,4}(?:, [\w. ]{2,20})?\Z")
_LONGEST_SIGNATURE = 14
_LONGEST_FOOTER = 60
_LONGEST_DEVICE_LINE = 140
_NAMES_AFTER_SIGN_OFF = 2


def split_signature(lines: list[str]) -> tuple[list[str], list[str]]:
    """Return the lines before the signature and the signature's own (the name under the greeting is in both).

    A ``-- `` line begins one (RFC 3676, 4.3). Without it, contact lines under a closing greeting and a name do.
    """
    first = next((index for index, line in enumerate(lines) if line.strip()), len(lines))
    for index in range(first, len(lines)):
        if lines[index].startswith(_BEGINS_DELIMITER) and _DELIMITER.match(lines[index]):
            after = lines[index + 1 :]
            if index == first and len([line for line in after if line.strip()]) > _LONGEST_SIGNATURE:
                continue
            return lines[:index], after
    closing = _sign_off(lines)
    if closing is None:
        return lines, []
    end = closing + 1
    names = 0
    while end < len(lines) and names < _NAMES_AFTER_SIGN_OFF:
        if lines[end].strip():
            if not _NAME_LINE.match(lines[end].strip()) or _CONTACT.search(lines[end]):
                break
            names += 1
        elif names:
            break
        end += 1
    rest = [line for line in lines[end:] if line.strip()]
    block = [line for line in lines[closing + 1 :] if line.strip()]
    if (
        rest
        and len(rest) <= _LONGEST_SIGNATURE
        and any(_CONTACT.search(line[:300]) for line in rest)
        and not any(len(line) > 200 for line in rest)
    ):
        return lines[:end], block
    return lines, block if len(block) <= _LONGEST_SIGNATURE else []


def _sign_off(lines: list[str]) -> int | None:
    """Return the last line that is a closing greeting and little else."""
    looked = 0
    for index in range(len(lines) - 1, -1, -1):
        if not lines[index].strip():
            continue
        looked += 1
        if looked > _LONGEST_SIGNATURE + 4:
            return None
        if lines[index].strip(" ,.!*").casefold() in SIGN_OFFS:
            return index
    return None


def without_boilerplate(lines: list[str]) -> list[str]:
    """Drop the lines of devices and reply services, and from the end the paragraphs that are disclaimers or footers of a list."""
    kept = [line for line in lines if not _is_device_line(line)]
    for index in range(max(1, len(kept) - _LONGEST_FOOTER), len(kept)):
        if not (kept[index].startswith(_BEGINS_LIST_RULE) and _LIST_RULE.match(kept[index])):
            continue
        if any(_LIST_WORDS.search(line[:300]) for line in kept[index + 1 : index + 5]):
            kept = kept[:index]
            break
    return _without_disclaimers(kept)


def _is_device_line(line: str) -> bool:
    if not line or len(line) > _LONGEST_DEVICE_LINE:
        return False
    text = line.strip(" *_-<>[]()").casefold()
    if mentions(text, REPLY_LINES):
        return True
    return text.startswith(DEVICE_LINES) and not text.endswith(("?", ":"))


def _without_disclaimers(lines: list[str]) -> list[str]:
    paragraphs: list[tuple[int, int]] = []
    begin = None
    for index, line in enumerate([*lines, ""]):
        if line.strip() and not is_separator(line):
            begin = index if begin is None else begin
        elif begin is not None:
            paragraphs.append((begin, index))
            begin = None
    for number in range(len(paragraphs) - 1, max(0, len(paragraphs) - 8), -1):
        begin, end = paragraphs[number]
        text = " ".join(lines[begin:end])[:3000].casefold().replace("\u2019", "'")
        if mentions(text, DISCLAIMERS):
            lines = lines[:begin] + lines[end:]
        elif len(text) > 400:
            break
    return lines
