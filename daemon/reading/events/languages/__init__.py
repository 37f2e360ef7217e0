"""The words that calendars use, one file a language."""

from daemon.reading.events.languages.de import GERMAN
from daemon.reading.events.languages.en import ENGLISH
from daemon.reading.events.languages.es import SPANISH
from daemon.reading.events.languages.fr import FRENCH
from daemon.reading.events.languages.it import ITALIAN
from daemon.reading.events.languages.nl import DUTCH
from daemon.reading.events.languages.pl import POLISH
from daemon.reading.events.languages.pt import PORTUGUESE
from daemon.reading.events.languages.words import EventWords, together

WORDS: EventWords = together((ENGLISH, GERMAN, FRENCH, SPANISH, DUTCH, ITALIAN, PORTUGUESE, POLISH))

__all__ = ["WORDS", "EventWords"]
