"""Commands by reply, in four languages, and what is none. Today is Tuesday 24 November 2026."""

from datetime import date

import pytest

from daemon.reading.talk.commands import Command, Verb, read_command, read_commands

TODAY = date(2026, 11, 24)
WEEK, DAY = 168, 24

COMMANDS = [
    ("stop", Command(Verb.STOP)),
    ("STOP!", Command(Verb.STOP)),
    ("“Stop.”", Command(Verb.STOP)),
    ("`stop`", Command(Verb.STOP)),
    ("Please stop, thanks", Command(Verb.STOP)),
    ("stop 3", Command(Verb.STOP, 3)),
    ("3: stop", Command(Verb.STOP, 3)),
    ("Stopp bitte", Command(Verb.STOP)),
    ("Hör auf", Command(Verb.STOP)),
    ("arrête", Command(Verb.STOP)),
    ("basta", Command(Verb.STOP)),
    ("Done", Command(Verb.DONE)),
    ("erledigt", Command(Verb.DONE)),
    ("C'est terminé", Command(Verb.DONE)),
    ("hecho", Command(Verb.DONE)),
    ("done #12", Command(Verb.DONE, 12)),
    ("snooze 2 weeks", Command(Verb.SNOOZE, hours=2 * WEEK)),
    ("Snooze for two weeks, please.", Command(Verb.SNOOZE, hours=2 * WEEK)),
    ("snooze", Command(Verb.SNOOZE)),
    ("snooze 3 for 2 weeks", Command(Verb.SNOOZE, 3, hours=2 * WEEK)),
    ("snooze until 1 December", Command(Verb.SNOOZE, until=date(2026, 12, 1))),
    ("später 2 Wochen", Command(Verb.SNOOZE, hours=2 * WEEK)),
    ("nicht vor dem 1. Dezember", Command(Verb.SNOOZE, until=date(2026, 12, 1))),
    ("plus tard deux semaines", Command(Verb.SNOOZE, hours=2 * WEEK)),
    ("espera una semana", Command(Verb.SNOOZE, hours=WEEK)),
    ("pause 3 days", Command(Verb.PAUSE, hours=3 * DAY)),
    ("Pause für drei Tage", Command(Verb.PAUSE, hours=3 * DAY)),
    ("pausa durante 3 días", Command(Verb.PAUSE, hours=3 * DAY)),
    ("pause", Command(Verb.PAUSE)),
    ("yes", Command(Verb.YES)),
    ("Yes, please", Command(Verb.YES)),
    ("yes 7", Command(Verb.YES, 7)),
    ("7 no", Command(Verb.NO, 7)),
    ("ja", Command(Verb.YES)),
    ("Nein danke", Command(Verb.NO)),
    ("oui", Command(Verb.YES)),
    ("sí", Command(Verb.YES)),
    ("resume", Command(Verb.RESUME)),
    ("weiter", Command(Verb.RESUME)),
]


@pytest.mark.parametrize(("line", "command"), COMMANDS, ids=[line for line, _ in COMMANDS])
def test_a_command_is_understood_in_any_case_quotes_and_language(line: str, command: Command) -> None:
    assert read_command(line, today=TODAY) == command


NONE = [
    "we stopped at the budget question",
    "stop them from rewriting everything",
    "I am done with the take-home task",
    "done is better than perfect",
    "no, they did not name a date",
    "yes and no",
    "they paused hiring for 3 days",
    "snooze 2 fortnights",
    "snooze 9000 weeks",
    "snooze until yesterday",
    "pause 3 days or so, I do not know yet",
    "yes 7 8",
    "",
    "-",
    "stop " * 40,
]


@pytest.mark.parametrize("line", NONE)
def test_words_are_no_command(line: str) -> None:
    assert read_command(line, today=TODAY) is None


def test_several_lines_are_several_commands_up_to_the_first_words() -> None:
    text = "Hi,\n\nyes 3\nno 4\n\nThanks for asking.\nstop"
    assert read_commands(text, today=TODAY) == ((Command(Verb.YES, 3), Command(Verb.NO, 4)), "Thanks for asking.\nstop")


def test_a_command_behind_words_is_none() -> None:
    assert read_commands("It went quite well.\nstop", today=TODAY) == ((), "It went quite well.\nstop")
