"""E8: a second look at every draft before anybody else sees it.

Each check gives findings with a stable kind: ``gap``, ``length``, ``slang``, ``demand``, ``questions``, ``mixed_languages``, ``attachment``,
``wrong_person``, ``third_person``, ``wrong_company``, ``date``, ``subject``, ``sender``, ``spelling``.
"""

from collections.abc import Iterable

from daemon.writing.languages import known_language
from daemon.writing.proof_facts import envelope, facts
from daemon.writing.proof_tone import tone
from daemon.writing.spelling import WordLists, no_word_lists, spelling
from daemon.writing.values import Brief, Finding

_SIGNATURE = "\n-- \n"


def proofread(
    text: str,
    brief: Brief,
    other_employers: Iterable[str] = (),
    *,
    subject: str | None = None,
    attached: bool = False,
    word_lists: WordLists = no_word_lists,
) -> tuple[Finding, ...]:
    """What a careful reader would object to.

    ``text``: the body as decoded; below its signature mark nothing is judged. ``subject``: the mail's, where it is known.
    ``attached``: whether the mail carries a file. ``word_lists``: for the spelling; without them it is not judged.
    """
    language = known_language(brief.language)
    body = text.replace("\r\n", "\n").partition(_SIGNATURE)[0]
    found = [
        *tone(body, brief, language, attached=attached),
        *facts(body, brief, language, other_employers),
        *envelope(brief, subject),
        *spelling(_between_greeting_and_name(body), brief, language, word_lists),
    ]
    return tuple(dict.fromkeys(found))


def _between_greeting_and_name(body: str) -> str:
    """Names are not judged for their spelling: the first paragraph greets, the last line is the sender's."""
    paragraphs = [part for part in body.split("\n\n") if not part.startswith("[[")]
    return "\n\n".join(paragraphs[1:]).rpartition("\n")[0]
