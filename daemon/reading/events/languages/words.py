"""What a language file of the room ``events`` holds."""

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class EventWords:
    """Phrases in lower case; a trailing ``*`` lets the last word go on (``vorstellungsgespräch*``).

    ``plain``: a job interview and nothing else. ``likely``: an interview, of whatever kind. ``stage``: a step
    of hiring, sure only beside a job or a role. ``soft``: a talk that is one only among words
    of a job search (``job``). ``to_candidate``: said to the one who is interviewed. ``to_interviewer``: said to the one who asks.
    ``never``: titles with an interview word that are no job interview. ``elsewhere``: words around interviews
    of journalists, researchers and offices. ``one_to_one``: standing meetings. ``recruiter``: titles of those who
    arrange. ``room``: names of places. ``at``, ``with_``, ``in_``: words before an
    employer, before people, before a place or an employer. ``people_label``, ``role_label``,
    ``employer_label``: what stands before a colon in a description. ``role_noun``: nouns that end or begin the name of a job.
    ``filler``: words of a title that are neither employer nor role.
    """

    plain: tuple[str, ...] = ()
    likely: tuple[str, ...] = ()
    stage: tuple[str, ...] = ()
    soft: tuple[str, ...] = ()
    job: tuple[str, ...] = ()
    to_candidate: tuple[str, ...] = ()
    to_interviewer: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    elsewhere: tuple[str, ...] = ()
    one_to_one: tuple[str, ...] = ()
    recruiter: tuple[str, ...] = ()
    room: tuple[str, ...] = ()
    at: tuple[str, ...] = ()
    in_: tuple[str, ...] = ()
    with_: tuple[str, ...] = ()
    for_: tuple[str, ...] = ()
    people_label: tuple[str, ...] = ()
    role_label: tuple[str, ...] = ()
    employer_label: tuple[str, ...] = ()
    role_noun: tuple[str, ...] = ()
    filler: tuple[str, ...] = ()


def together(languages: tuple[EventWords, ...]) -> EventWords:
    """All languages as one: calendars mix them (an English title in a French invitation)."""
    merged = {
        one.name: tuple(dict.fromkeys(phrase for words in languages for phrase in getattr(words, one.name)))
        for one in fields(EventWords)
    }
    return EventWords(**merged)
