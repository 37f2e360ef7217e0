"""What a mail means: topic, promise, what is asked, who writes for whom."""

from daemon.reading.meaning.meaning import Meaning, understand
from daemon.reading.meaning.promises import promise_in_words

__all__ = ["Meaning", "promise_in_words", "understand"]
