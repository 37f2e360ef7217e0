"""Whether a person expects an answer or an act from the reader; a courtesy expects none."""

from daemon.reading.meaning.evidence import Evidence


def asks_reader(words: Evidence) -> bool:
    """A question or a request that is more than "let me know if you have questions"."""
    courtesies = {hit.sentence for hit in words.hits("courtesy")}
    return any(hit.sentence not in courtesies for hit in words.hits("ask"))
