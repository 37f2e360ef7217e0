"""The words of the talk, one file a language."""

from daemon.reading.talk.languages import de, en, es, fr
from daemon.reading.talk.words import TalkWords
from daemon.reading.vocabulary import Vocabulary

LANGUAGES: tuple[TalkWords, ...] = (en.WORDS, de.WORDS, fr.WORDS, es.WORDS)

any_of = Vocabulary(language.words for language in LANGUAGES)
"""The words of all languages that a pattern of this room looks for, by its name."""
