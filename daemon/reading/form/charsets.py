"""Bytes to text whatever they claim to be: labels lie, and some codecs of Python are no character sets at all."""

import codecs
import re

from daemon.reading.lazy import lazy_pattern

# Only these reach codecs.lookup: "punycode" is quadratic, "unicode_escape" and "raw_unicode_escape" are no character sets.
_KNOWN = lazy_pattern(
    r"(?:utf-?8|utf-?16(?:-?[lb]e)?|utf-?32(?:-?[lb]e)?|utf-?7|(?:us-)?ascii|iso-?8859-?\d{1,2}|latin-?\d{1,2}|l[1-9]"
    r"|windows-?\d{3,4}|cp-?\d{3,5}|x-cp\d{4}|koi8-?[rut]|gb2312|gbk|gb18030|hz(?:-gb-2312)?|big5(?:-?hkscs)?"
    r"|shift[-_]?jis(?:x0213|-2004)?|s-?jis|euc-?(?:jp|kr)|iso-?2022-?(?:jp|kr)(?:-[123]|-ext|-2004)?|ks_c_5601-1987|ksc5601"
    r"|mac-?(?:roman|cyrillic|greek|turkish|latin2)|macintosh|tis-?620|viscii|johab|ibm\d{3})",
    re.IGNORECASE,
)
# As browsers read them (WHATWG): what says Latin-1 or ASCII is Windows-1252, what says GB 2312 is its superset.
_READ_AS = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "big5": "big5hkscs",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
}
_MOJIBAKE = lazy_pattern("[\u00c2\u00c3\u00e2][\u0080-\u00bf\u0152\u0153\u0160\u0161\u017d\u017e\u0178\u02c6\u02dc\u2013-\u2122]")


def _codec(label: str) -> str | None:
    label = label.strip().strip("\"'").lower().partition("*")[0]
    if not _KNOWN.fullmatch(label):
        return None
    try:
        name = codecs.lookup(label).name
    except LookupError:
        return {"ks_c_5601-1987": "cp949", "macintosh": "mac-roman"}.get(label)
    return _READ_AS.get(name, name)


def decode(data: bytes, label: str = "") -> str:
    """Decode with the labelled character set, or with the one that fits better; never raises."""
    if data.isascii() and b"\x1b" not in data and b"\0" not in data and b"+" not in data and b"~" not in data:
        return data.decode("ascii")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    codec = _codec(label)
    if codec in (None, "utf-8", "cp1252", "cp1254"):
        return _undouble(_eight_bit(data, codec if codec not in (None, "utf-8") else "cp1252"))
    try:
        return data.decode(codec)
    except (UnicodeError, ValueError):
        # A wrong label on UTF-8 is the commonest lie; valid multi-byte UTF-8 hardly ever arises by accident.
        return _utf8(data) or data.decode(codec, "replace")


def _utf8(data: bytes) -> str | None:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None


def _eight_bit(data: bytes, otherwise: str) -> str:
    strict = _utf8(data)
    if strict is not None:
        return strict
    lenient = data.decode("utf-8", "replace")
    # A cut or a few damaged bytes in real UTF-8, against a text that never was UTF-8.
    damaged = lenient.count("\ufffd")
    if damaged * 4 < sum(1 for character in lenient if character > "\x7f"):
        return lenient
    try:
        return data.decode(otherwise)
    except UnicodeDecodeError:
        return data.decode("latin-1" if otherwise == "cp1252" else otherwise, "replace")


def _undouble(text: str) -> str:
    """Undo UTF-8 that was read as Windows-1252 and encoded once more, where the whole text says so."""
    if text.isascii() or not _MOJIBAKE.search(text):
        return text
    try:
        return text.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return text
