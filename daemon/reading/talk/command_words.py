"""The words of commands, in every language at once: who answers in German to an English note is understood. Folded (see ``dates.fold``)."""

from daemon.reading.talk.languages import any_of


def _said(name: str) -> tuple[str, ...]:
    return tuple(any_of(f"command_words.{name}").split("|"))


STOP = frozenset(_said("stop"))
DONE = frozenset(_said("done"))
RESUME = frozenset(_said("resume"))
YES = frozenset(_said("yes"))
NO = frozenset(_said("no"))
SNOOZE = _said("snooze")
PAUSE = _said("pause")
POLITE = frozenset(_said("polite"))
UNITS = {word: hours for unit, hours in (("hours", 1), ("days", 24), ("weeks", 168), ("months", 720)) for word in _said(unit)}
_NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "ten": 10}
NUMBERS = {word: number for name, number in _NUMBERS.items() for word in _said(name)}
