"""What each language does with names, dates and the words for a job."""

# ruff: noqa: RUF001 - French writes the typographic apostrophe

import re
from datetime import date, datetime
from typing import Final

from daemon.writing.characters import one_line
from daemon.writing.names import CalledName
from daemon.writing.words import words

LANGUAGES: Final = ("en", "de", "fr", "es")
GAP: Final = {
    "en": "[[Add one thing from your talk, or delete this line]]",
    "de": "[[Etwas aus dem Gespräch ergänzen oder diese Zeile löschen]]",
    "fr": "[[Ajouter un point de l’échange, ou supprimer cette ligne]]",
    "es": "[[Añadir un detalle de la conversación o borrar esta línea]]",
}
WEEKDAYS: Final = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "de": ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    "es": ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
}
MONTHS: Final = {
    "en": words("January February March April May June July August September October November December"),
    "de": words("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
    "fr": words("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    "es": words("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
}
_MASCULINE = frozenset({"Herr", "Mr.", "Monsieur", "Sr."})
_FEMININE = frozenset({"Frau", "Ms.", "Mrs.", "Madame", "Sra.", "Dra."})
_ENGLISH_TITLES = dict.fromkeys(_MASCULINE, "Mr.") | dict.fromkeys(_FEMININE - {"Mrs."}, "Ms.")
_DEGREES = {"en": {"Prof.": "Professor"}, "fr": {"Dr.": "Dr", "Prof.": "Pr"}}
# "(m/w/d)", "(all genders)", "(f/m/x)": a duty of postings that no person writes in a mail.
_POSTING_MARK = re.compile(r"\s*[(\[](?:[a-z*]{1,12}\s?[/|,]\s?){1,3}[a-z*]{1,12}[)\]]|\s*\(all genders\)", re.IGNORECASE)
_LEGAL_FORM = re.compile(
    r",?\s+(?:gmbh(?:\s*&\s*co\.?\s*kg)?|se\s*&\s*co\.?\s*kga?|ag|se|kg|ug|e\.v\.|inc\.?|ltd\.?|limited|llc|plc|corp\.?|s\.?a\.?s?\.?|sarl|s\.l\.u?\.?|b\.v\.)$",
    re.IGNORECASE,
)


def known_language(language: str | None) -> str:
    """The language a mail is written in: the thread's where there are templates for it, else English."""
    primary = (language or "").partition("-")[0].lower()
    return primary if primary in LANGUAGES else "en"


def is_formal(language: str, formal: bool | None) -> bool:
    """Sie, vous and usted unless they are known to write otherwise."""
    return formal if formal is not None else language != "en"


def greeting(language: str, name: CalledName | None, formal: bool | None, first_name_basis: bool | None) -> str:
    """The line that a mail opens with. Nobody's sex is guessed: "Frau" and "Herr" are written only where they were read."""
    close = formal is False or (formal is None and first_name_basis is True)
    if name is None:
        return {"en": "Hello,", "de": "Guten Tag,", "fr": "Bonjour,", "es": "Hola:" if close else "Buenos días:"}[language]
    if close and (name.first or not name.honorifics):
        hello = {"en": "Hi ", "de": "Hallo ", "fr": "Bonjour ", "es": "Hola, "}[language]
        return f"{hello}{name.first or name.full}{':' if language == 'es' else ','}"
    return {"en": _english, "de": _german, "fr": _french, "es": _spanish}[language](name, formal)


def _degrees(language: str, name: CalledName) -> list[str]:
    """Academic titles in the language's form; a professor is not called doctor as well."""
    titles = [title for title in name.honorifics if title in {"Dr.", "Prof."}]
    titles = ["Prof."] if "Prof." in titles and language != "de" else sorted(titles, reverse=True)
    return [_DEGREES.get(language, {}).get(title, title) for title in titles]


def _english(name: CalledName, formal: bool | None) -> str:
    polite = [_ENGLISH_TITLES.get(title, title) for title in name.honorifics] if formal or not name.first else []
    titles = _degrees("en", name) or polite
    if titles and name.last:
        return f"Dear {titles[0]} {name.last},"
    return f"Dear {name.full if formal else name.first or name.full},"


def _german(name: CalledName, _formal: bool | None) -> str:
    degrees = _degrees("de", name)
    last = [*degrees, name.last or name.full]
    if _FEMININE.intersection(name.honorifics) and name.last:
        return f"Sehr geehrte Frau {' '.join(last)},"
    if _MASCULINE.intersection(name.honorifics) and name.last:
        return f"Sehr geehrter Herr {' '.join(last)},"
    return f"Guten Tag {' '.join(last if degrees and name.last else [name.full])},"


def _french(name: CalledName, _formal: bool | None) -> str:
    degrees = _degrees("fr", name)
    if name.last and degrees:
        return f"Bonjour {degrees[0]} {name.last},"
    if name.last and _FEMININE.intersection(name.honorifics):
        return f"Bonjour Madame {name.last},"
    if name.last and _MASCULINE.intersection(name.honorifics):
        return f"Bonjour Monsieur {name.last},"
    return f"Bonjour {name.full},"


def _spanish(name: CalledName, formal: bool | None) -> str:
    degrees = _degrees("es", name)
    if name.last and _FEMININE.intersection(name.honorifics):
        return f"Estimada {'Dra.' if degrees or 'Dra.' in name.honorifics else 'Sra.'} {name.last}:"
    if name.last and _MASCULINE.intersection(name.honorifics):
        return f"Estimado {degrees[0] if degrees else 'Sr.'} {name.last}:"
    if name.last and degrees:
        return f"Buenos días, {degrees[0]} {name.last}:"
    return f"Buenos días, {name.full}:" if formal else f"Hola, {name.first or name.full}:"


def day(language: str, on: date, *, american: bool = False) -> str:
    """A day with its weekday, as it stands after "by", "bis", "au" and "el"."""
    weekday, month = WEEKDAYS[language][on.weekday()], MONTHS[language][on.month - 1]
    if language == "en":
        return f"{weekday}, {month} {on.day}" if american else f"{weekday}, {on.day} {month}"
    if language == "de":
        return f"{weekday}, den {on.day}. {month}"
    if language == "fr":
        return f"{weekday} {'1er' if on.day == 1 else on.day} {month}"
    return f"{weekday} {on.day} de {month}"


def moments(language: str, on: date | None, *, american: bool = False) -> dict[str, str]:
    """The day of an interview in the forms that sentences need, each with its preposition and a space before; empty without a day.

    ``on_weekday``, ``on_date``: when it was; ``of_weekday``, ``of_date``: whose it was ("notre entretien du mardi 24 novembre").
    """
    forms = ("on_weekday", "of_weekday", "on_date", "of_date")
    if on is None:
        return dict.fromkeys(forms, "")
    weekday, whole = WEEKDAYS[language][on.weekday()], day(language, on, american=american)
    prepositions = {
        "en": (" on ", " on ", " on ", " on "),
        "de": (" am ", " vom ", " am ", " vom "),
        "fr": (" ", " de ", " ", " du "),
        "es": (" el ", " del ", " el ", " del "),
    }[language]
    return {form: lead + words for form, lead, words in zip(forms, prepositions, (weekday, weekday, whole, whole), strict=True)}


def writes_month_first(start: datetime | None) -> bool:
    """Whether the recipient's zone lies in the Americas, where English dates name the month first."""
    return str(getattr(start.tzinfo, "key", "") if start else "").startswith(("America/", "US/"))


def role_words(role: str | None) -> str:
    """A role without the marks that postings carry; empty where none is known."""
    return _POSTING_MARK.sub("", one_line(role or "", 90)).strip(" -–|,.\"'")


def role_without(role: str, employer: str) -> str:
    """A role without the employer behind it: titles of events say "Product Designer (Tallow Hill)"."""
    if not employer:
        return role
    behind = rf"\s*(?:[(\[–|/@,-]|\bat\b|\bbei\b|\bchez\b|\ben\b)\s*{re.escape(employer)}\s*[)\]]?$"
    return re.sub(behind, "", role, flags=re.IGNORECASE).strip(" -–|,") or role


def employer_words(employer: str | None) -> str:
    """An employer as one says it: without its legal form. A bare domain is no name: empty."""
    name = _LEGAL_FORM.sub("", one_line(employer or "", 80)).strip(" ,\"'")
    return "" if "." in name and name == name.lower() else name
