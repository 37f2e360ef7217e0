"""The learnt weights of every language (see ``leaning``)."""

from daemon.reading.meaning.languages import (
    de_learnt,
    en_learnt,
    es_learnt,
    fr_learnt,
    it_learnt,
    nl_learnt,
    pl_learnt,
    pt_learnt,
)

LEARNT: dict[str, str] = {
    "de": de_learnt.LEARNT,
    "en": en_learnt.LEARNT,
    "es": es_learnt.LEARNT,
    "fr": fr_learnt.LEARNT,
    "it": it_learnt.LEARNT,
    "nl": nl_learnt.LEARNT,
    "pl": pl_learnt.LEARNT,
    "pt": pt_learnt.LEARNT,
}
"""Signs and weights as ``sign:weight``, by the code of the language; the sign without letters is where the sum begins."""
