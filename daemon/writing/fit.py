"""E5: which of the user's profile lines fits the role as they worded it and what was talked about. None, if none does."""

import re

from daemon.writing.characters import one_line
from daemon.writing.words import word_set

_WORD = re.compile(r"[^\W_][\w+#.]{0,40}")
# Words that half of all roles and profiles share: they prove no fit.
_COMMON = word_set(
    """senior junior lead principal staff head working student intern manager engineer developer specialist expert consultant role position
    team teams work working years year experience with from and the for that this your our their has have had was were will into over
    about more than a an of in on at to as by is are be i my me we new good
    und der die das den dem des ein eine einen einem einer mit für von bei als auf aus nach seit jahre jahren erfahrung stelle position im in
    ich mein meine wir zu zur zum
    et le la les un une des du de d l en pour avec sur par ans année années expérience poste je mon ma mes nous dans
    y el los las una unos unas del con para por años año experiencia puesto yo mi mis nosotros mwd m w f h x"""
)


def fitting_line(profile: tuple[str, ...], wording: tuple[str, ...], turn: int = 0) -> str | None:
    """The profile line that shares most meaningful words with the role and the topics; None where no line shares any.

    ``turn``: which of a panel is written to; while lines that fit are left, no two of them read the same one (E2).
    """
    wanted = _meaningful(" ".join(wording))
    shared = [(len(wanted & _meaningful(line)), line) for line in profile]
    fitting = [line for count, line in sorted(shared, key=lambda pair: -pair[0]) if count > 0]
    return one_line(fitting[turn % len(fitting)], 300) if fitting else None


def _meaningful(text: str) -> set[str]:
    words = (word.casefold().strip(".") for word in _WORD.findall(one_line(text, 2000)))
    return {_stem(word) for word in words if word not in _COMMON}


def _stem(word: str) -> str:
    """Plural endings off, where a word is long enough to keep its meaning."""
    for ending in ("ing", "en", "es", "s", "n", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word
