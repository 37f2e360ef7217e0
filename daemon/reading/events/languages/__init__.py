"""The words that calendars use, one file a language."""

from daemon.reading.events.languages import de_words, en_words, es_words, fr_words, it_words, nl_words, pl_words, pt_words
from daemon.reading.events.languages.de import GERMAN
from daemon.reading.events.languages.en import ENGLISH
from daemon.reading.events.languages.es import SPANISH
from daemon.reading.events.languages.fr import FRENCH
from daemon.reading.events.languages.it import ITALIAN
from daemon.reading.events.languages.nl import DUTCH
from daemon.reading.events.languages.pl import POLISH
from daemon.reading.events.languages.pt import PORTUGUESE
from daemon.reading.events.languages.words import EventWords, together
from daemon.reading.vocabulary import Vocabulary

WORDS: EventWords = together((ENGLISH, GERMAN, FRENCH, SPANISH, DUTCH, ITALIAN, PORTUGUESE, POLISH))

any_of = Vocabulary(one.WORDS for one in (en_words, de_words, fr_words, es_words, nl_words, it_words, pt_words, pl_words))
"""The words of all languages that a pattern of this room looks for, by its name."""

__all__ = ["WORDS", "EventWords", "any_of"]
