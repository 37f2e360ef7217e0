"""Which HTML a reader would not see: what ``style``, ``class``, ``hidden`` and colours hide, of one element."""

import html
import re
from dataclasses import dataclass

from daemon.reading.lazy import lazy_pattern

_ATTRIBUTE = lazy_pattern(r"(?<![\w:-])([\w:-]{1,40})(?:\s{0,9}=\s{0,9}(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]{1,4000})))?")
_CSS_COMMENT = lazy_pattern(r"/\*[^*]{0,500}\*/")
_CSS_RULE = lazy_pattern(r"([^{}]{1,500})\{([^{}]{0,5000})\}")
_CSS_CLASS = lazy_pattern(r"(?:[a-z]{0,10})\.([\w-]{1,80})\Z", re.IGNORECASE)
_SPACE = lazy_pattern(r"\s+")
_HIDING = lazy_pattern(
    r"(?:^|;)(?:display:none|visibility:(?:hidden|collapse)|mso-hide:all|opacity:0?(?:\.0{1,9})?(?![.\d])"
    r"|font-size:(?:0|[01](?:\.\d{1,9})?(?:px|pt)|0?\.\d{1,9}(?:px|pt)|0(?:\.0{1,9})?(?:em|rem|%))(?![.\w])"
    r"|(?:text-indent|left|top|margin-left):-\d{3,9}|color:transparent|clip:rect\(0|content-visibility:hidden)",
)
_COLLAPSED = lazy_pattern(r"(?:^|;)(?:max-)?(?:height|width):0(?:px|pt|em|%)?(?![.\w])")
_OVERFLOW = lazy_pattern(r"(?:^|;)overflow(?:-[xy])?:hidden")
_COLOUR = lazy_pattern(r"(?:^|;)color:([^;!]{1,60})")
_BACKGROUND = lazy_pattern(r"(?:^|;)background(?:-color)?:([^;!]{1,200})")
_WHITE = lazy_pattern(
    r"(?:#f[a-f0-9]f[a-f0-9]f[a-f0-9]|#fff|white|rgba?\(25[0-5],25[0-5],25[0-5](?:,[\d.]{1,6})?\))\b|rgba?\(25[0-5],25[0-5],25[0-5]"
)
_NO_BACKGROUND = ("none", "transparent", "inherit", "initial", "unset")


def read_attributes(source: str) -> dict[str, str]:
    """Return the attributes of a start tag, names in lower case, entities decoded; the first of two counts."""
    found: dict[str, str] = {}
    for match in _ATTRIBUTE.finditer(source):
        value = match[2] if match[2] is not None else match[3] if match[3] is not None else match[4] or ""
        found.setdefault(match[1].lower(), html.unescape(value) if "&" in value else value)
    return found


def hidden_classes(sheet: str) -> frozenset[str]:
    """Return the classes a style sheet hides on every screen; rules inside ``@media`` hold for some screens only."""
    if "none" not in sheet and "hidden" not in sheet and "font-size" not in sheet:
        return frozenset()
    classes: set[str] = set()
    for selectors, rule in _CSS_RULE.findall(_without_media(_CSS_COMMENT.sub("", sheet))):
        if _hides(_squeezed(rule)):
            for selector in selectors.split(","):
                name = _CSS_CLASS.match(selector.strip())
                if name:
                    classes.add(name[1])
    return frozenset(classes)


def _without_media(sheet: str) -> str:
    kept: list[str] = []
    depth = at_rule = 0
    for piece in re.split(r"([{}@;])", sheet):
        if piece == "@" and not depth:
            at_rule = 1
        elif piece == "{":
            depth += 1
        elif piece == "}":
            depth = max(0, depth - 1)
            if at_rule and not depth:
                at_rule = 0
                continue
        elif piece == ";" and at_rule and not depth:
            at_rule = 0
            continue
        if not at_rule:
            kept.append(piece)
    return "".join(kept)


@dataclass(frozen=True, slots=True)
class Look:
    """How an element looks as far as it matters here. ``ground`` is whether the text stands on white."""

    hidden: bool = False
    white_ground: bool = True
    white_text: bool = False


def look_of(attributes: dict[str, str], outer: Look, classes: frozenset[str]) -> Look:
    """Return how an element with these attributes looks inside ``outer``."""
    if outer.hidden:
        return outer
    style = _squeezed(attributes.get("style", ""))
    if "hidden" in attributes or _hides(style) or (classes and not classes.isdisjoint(attributes.get("class", "").split())):
        return Look(hidden=True)
    background = _BACKGROUND.search(style)
    ground = background[1] if background else attributes.get("bgcolor", "").strip().lower()
    colour = _COLOUR.search(style)
    text = colour[1] if colour else attributes.get("color", "").strip().lower()
    if not ground and not text and "background" not in attributes:
        return outer
    white_ground = outer.white_ground
    if ground and not ground.startswith(_NO_BACKGROUND):
        white_ground = bool(_WHITE.match(ground)) and "url(" not in ground and "gradient" not in ground
    if "background" in attributes:
        white_ground = False
    white_text = bool(_WHITE.match(text)) if text and text != "inherit" else outer.white_text
    return Look(white_ground=white_ground, white_text=white_text)


def _squeezed(style: str) -> str:
    return _SPACE.sub("", _CSS_COMMENT.sub("", style[:4000])).lower() if style else ""


def _hides(style: str) -> bool:
    if not style:
        return False
    return bool(_HIDING.search(style)) or bool(_COLLAPSED.search(style) and _OVERFLOW.search(style))
