"""Names of people in running text, with their titles."""

import re
from collections.abc import Iterable, Sequence

from daemon.reading.lazy import lazy_pattern
from daemon.reading.values import Person

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪĮİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽ"
_LOWER = "a-zß-öø-ÿāăąćčďđēęěğģīįıķĺļľłńņňōőœŕřśşšţťūůűųźżž"
_PART = rf"(?:(?:O['’]|Mc|Mac|D['’]|L['’])?[{_UPPER}][{_LOWER}]{{1,20}}(?:[-'’][{_UPPER}][{_LOWER}]{{1,20}})?|[{_UPPER}]\.)"
_CAPITALS = rf"(?:(?:DE|DU|LE|LA|VAN|VON|DEN|DER|DI|DEL|DOS|DA)[ ]){{0,2}}[{_UPPER}]{{3,20}}(?:-[{_UPPER}]{{2,20}})?(?![{_LOWER}])"
_PARTICLE = r"(?:de|del|della|di|da|dos|van|von|der|den|ten|ter|zu|la|le|el|al|bin|ben)"
NAME = lazy_pattern(
    rf"(?<!\w)(?:(?:Dr|Prof|Mr|Mrs|Ms|Herrn?|Frau|Mme|M|Sr|Sra|Dott(?:\.?ssa)?|dott(?:\.?ssa)?|Dhr|dhr|Mevr|mevr|mw|Sig(?:\.?ra)?|sig(?:\.?ra)?|Ing|ing|Avv|Doña|Don|Pani?|pani?|Madame|Monsieur|mgr|inż)\.?[ ]{{1,2}}){{0,2}}({_PART}(?:[ ]{{1,2}}(?:{_PARTICLE}[ ]{{1,2}}){{0,3}}{_PART}|[ ]{_CAPITALS}){{1,3}})"
)
_FIRST = lazy_pattern(rf"({_PART})")
_JOIN = lazy_pattern(
    r"\s{0,3}(?:,|;|&|/|\n\s{0,8}[-*•·]?|\s(?:and|or|und|oder|et|ou|y|e|en|of|i|o|lub|sowie|ed|with|mit|avec|con)\s)\s{0,3}"
)
x = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december "
    "montag dienstag mittwoch donnerstag freitag lundi mardi mercredi jeudi vendredi lunes martes miercoles jueves viernes zoom google microsoft teams "
    "meet meeting webex skype slack hiring team recruiting recruitment talent acquisition people human resources hr careers interview call video phone "
    "screen engineering engineer manager product software senior junior lead head director chief officer principal staff design designer data analyst "
    "technical panel onsite final round first second time date location link best kind regards sincerely dear hello hi thanks thank cheers eastern pacific "
    "central mountain standard the our your this please join what who where when with from you we street strasse road avenue building office gmbh inc "
    "ltd llc ag sa spa bv university school department group company team position role job application join deep dive manager's notes regarding calendly "
    "greenhouse workday goodtime personio teamtailor recruitee smartrecruiters icims successfactors leiter leiterin leitung teamleiter teamleiterin abteilungsleiter abteilungsleiterin bereichsleiter bereichsleiterin geschäftsführer geschäftsführerin "
    "referent referentin personalreferent personalreferentin personalleiter personalleiterin produktion einkauf vertrieb responsable directeur directrice "
    "directora gerente jefe jefa responsabile direttore direttrice ingeniero ingeniera ingénieur kierownik dyrektor hoofd teamleider gestor coordenador "
    "coordenadora developer architect analyst scientist consultant specialist coordinator recruiter president supervisor administrator duration topic host hosts agenda schedule details "
    "est pst cst mst edt pdt cdt mdt cet cest mez gmt utc bst ist ceo cto cfo coo cmo svp evp sql aws api usa "
    "coffee lunch break tour walkthrough review session overview intro introduction welcome wrap case study coding exercise culture fit values behavioral behavioural "
    "presentation portfolio debrief pause dejeuner mittagspause presentazione praxis kanzlei büro buero studio hotel agentur klinik apotheke bäckerei firma cabinet mutual foods systems labs "
    "sehr geehrte guten tag viele freundliche grusse vielen dank bonjour cordialement madame monsieur hola estimado gentile cordiali saluti beste groet".split()
)
_TITLE_WORD = lazy_pattern(
    r"(?:manager|director|head|lead|engineer|developer|officer|recruiter|partner|designer|analyst|scientist|architect|president|founder|ceo|cto|cfo|coo|vp|chief|"
    r"specialist|coordinator|consultant|principal|associate|supervisor|owner|leiter|leitung|leiterin|geschaftsfuhr|geschäftsführ|referent|personal|hr|talent|abteilung|fachbereich|teamlead|entwickl|"
    r"responsable|directeur|directrice|directora?|charg|gerente|jefe|jefa|tecnic|técnic|ingenier|ingénieur|responsabile|direttor|manager|kierownik|dyrektor|hoofd|teamleider|"
    r"gestor|coordenador|recruit|sourc|people|staff|counsel|teacher|professor|nurse|editor|buyer|controller|accountant)",
    re.IGNORECASE,
)
_TITLE = lazy_pattern(
    r"(?:\s{0,2}[,–-]\s{1,2}|\s{0,2}\()([^\n,.;()]{3,60}?)(?=\)|,|\.|;|\n|\s(?:and|und|et|y|e|en|will|on|at|from)\s|$)"
)
_ASIDE = lazy_pattern(r"[ ]{1,2}\([^\n()]{1,40}\)")


def names_at(text: str, offset: int, most: int = 6) -> list[Person]:
    """The list of names that starts at ``offset``: "Dana Whitfield, Engineering Manager, and Lee Park (CTO)"."""
    people: list[Person] = []
    while len(people) < most:
        match = NAME.match(text, offset)
        if match is None or not is_name(match[1]):
            break
        title = _TITLE.match(text, match.end())
        told = title[1].strip() if title and _TITLE_WORD.search(title[1]) and not _is_other_name(title[1].strip()) else None
        people.append(Person(said_name(match[1]), None, told))
        offset = match.end()
        if title is not None and told is not None:
            offset = title.end() + (1 if text[title.end() : title.end() + 1] == ")" else 0)
        aside = _ASIDE.match(text, offset)
        joint = _JOIN.match(text, aside.end() if aside else offset)
        following = NAME.match(text, joint.end()) if joint else None
        second = _JOIN.match(text, joint.end()) if joint and following is None else None
        if joint is None or (following is None and second is None):
            break
        offset = joint.end() if following is not None or second is None else second.end()
    return people


def _is_other_name(text: str) -> bool:
    return NAME.fullmatch(text) is not None and is_name(text)


def said_name(name: str) -> str:
    """One blank between the parts, and a surname in capitals as it is said: "Jean LE GOFF"."""
    parts = re.sub(r"\s+", " ", name).strip(" .,").split(" ")
    return " ".join(part.title() if part.isupper() and len(part) > 1 and "." not in part else part for part in parts)


def is_name(name: str) -> bool:
    """Whether no word of ``name`` is one that people aren't called."""
    words = re.findall(r"[\w'’-]+", name.lower())
    return 2 <= len(words) <= 6 and not any(word in x for word in words) and words[-1] != "floor"  # Floor is a Dutch first name


def find_people(text: str, cues: Iterable["re.Pattern[str]"]) -> list[Person]:
    """The people named right after a cue such as "with" or "Interviewers:"."""
    found: dict[str, Person] = {}
    for cue in cues:
        for match in cue.finditer(text):
            for person in names_at(text, match.end()):
                known = found.get(person.name)
                if known is None or (known.title is None and person.title is not None):
                    found[person.name] = person
    return list(found.values())


def merge(people: Sequence[Person]) -> tuple[Person, ...]:
    """One entry a person: the same name or address once, with all that is known."""
    merged: dict[str, Person] = {}
    for person in people:
        key = person.name.casefold() or (person.address or "")
        known = merged.get(key)
        if known is None:
            merged[key] = person
        else:
            merged[key] = Person(known.name, known.address or person.address, known.title or person.title)
    return tuple(merged.values())
