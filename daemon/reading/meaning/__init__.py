"""What a mail means: topic, promise, what is asked, who writes for whom."""

from daemon.reading.meaning.meaning import Meaning, understand

__all__ = ["Meaning", "understand"]
