"""The words of the talk, one file a language."""

from daemon.reading.talk.languages import de, en, es, fr
from daemon.reading.talk.words import TalkWords

LANGUAGES: tuple[TalkWords, ...] = (en.WORDS, de.WORDS, fr.WORDS, es.WORDS)
