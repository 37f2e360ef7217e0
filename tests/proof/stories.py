"""Five long stories for the crash harness: what happens in the world, scene by scene, and what the program is then told to do."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email import message_from_bytes, policy

from tests.builders import at
from tests.mails import USER, event, invitation, mail
from tests.proof.stage import Stage

DANA, OMAR, RITA = "dana@northwind.example", "omar@northwind.example", "rita@northwind.example"
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
INVITED, START, END = at("2026-09-11 08:00"), at("2026-09-15 12:00"), at("2026-09-15 13:00")
Happens = Callable[[Stage], object]


@dataclass(frozen=True)
class Scene:
    """What happens, and the program's command lines at ``now``, by the machine's clock; a pass where nothing else is said."""

    now: datetime
    happens: Happens = lambda _: None
    commands: Sequence[Sequence[str]] = ()

    @property
    def lines(self) -> list[list[str]]:
        """The command lines, all of them."""
        return [list(line) for line in self.commands] or [["run", "--once"]]


@dataclass(frozen=True)
class Story:
    """Scenes in a row; ``extra`` belongs to the configuration."""

    name: str
    scenes: Sequence[Scene]
    extra: str = field(default="")


def deliver(stage: Stage, raw: bytes, when: datetime, folder: str = "INBOX", flags: Sequence[str] = ()) -> None:
    """A mail is there."""
    stage.deliver(raw, when, folder, flags)


def they_write(words: str, when: datetime, *, name: str = "Rita Sommer", address: str = RITA) -> Happens:
    """One of them writes into the conversation."""
    raw = mail(
        f"{name} <{address}>",
        [USER],
        "Re: Interview: Data Engineer at Northwind",
        f"Dear Sam,\n\n{words}\n\nBest regards,\n{name}",
        at=when,
        message_id=f"<said-{when:%m%d%H%M}@northwind.example>",
        references=["<invitation@northwind.example>"],
    )
    return lambda stage: deliver(stage, raw, when)


def the_user_writes(when: datetime, *people: str) -> Happens:
    """The user writes from a client of theirs."""
    raw = mail(
        f"Sam Rivera <{USER}>",
        people,
        "Re: Interview: Data Engineer at Northwind",
        "Dear all,\n\nhere is what you asked for.\n\nSam",
        at=when,
        message_id=f"<own-{when:%m%d%H%M}@home.example>",
        references=["<invitation@northwind.example>"],
    )
    return lambda stage: deliver(stage, raw, when, "Sent", ("\\Seen",))


def _draft(stage: Stage, person: str) -> tuple[int, bytes]:
    for lying in stage.server.user.folder("Drafts").mails():
        if person in str(message_from_bytes(lying.raw, policy=policy.default)["To"]):
            return lying.uid, lying.raw
    raise AssertionError(f"there is no draft to {person}")


def sends(person: str, when: datetime) -> Happens:
    """The user sends our draft."""

    def happen(stage: Stage) -> None:
        uid, raw = _draft(stage, person)
        deliver(stage, raw, when, "Sent", ("\\Seen",))
        stage.server.user.folder("Drafts").expunge([uid])

    return happen


def deletes(person: str) -> Happens:
    """The user deletes our draft."""
    return lambda stage: stage.server.user.folder("Drafts").expunge([_draft(stage, person)[0]])


def edits(person: str, when: datetime, words: str = "My own words.") -> Happens:
    """The user rewrites our draft; the client stores it anew."""

    def happen(stage: Stage) -> None:
        uid, raw = _draft(stage, person)
        message = message_from_bytes(raw, policy=policy.SMTP)
        message.set_content(words)
        stage.server.user.folder("Drafts").expunge([uid])
        deliver(stage, message.as_bytes(), when, "Drafts", ("\\Draft", "\\Seen"))

    return happen


def renumbers(*folders: str) -> Happens:
    """A restored backup: new UIDVALIDITY, new UIDs."""

    def happen(stage: Stage) -> None:
        for name in folders:
            stage.server.user.folder(name).renumber()

    return happen


def together(*happenings: Happens) -> Happens:
    """One after the other."""

    def happen(stage: Stage) -> None:
        for one in happenings:
            one(stage)

    return happen


def invited(start: datetime = START, when: datetime = INVITED) -> Happens:
    """Rita invites the user to talk with Dana and Omar."""
    return lambda stage: deliver(stage, invitation(start=start, at=when), when)


def _calendar_mail(method: str, sequence: int, start: datetime, when: datetime) -> Happens:
    raw = mail(
        f"Rita Sommer <{RITA}>",
        [USER],
        f"{'Cancelled' if method == 'CANCEL' else 'Updated'}: Interview: Data Engineer at Northwind",
        "The event was cancelled." if method == "CANCEL" else "The time has changed.",
        at=when,
        message_id=f"<{method.lower()}-{when:%m%d%H%M}@northwind.example>",
        calendar=event("first@northwind.example", start, method=method, sequence=sequence, stamp=when),
    )
    return lambda stage: deliver(stage, raw, when)


SENT = END + 3 * HOUR
PANEL = Story(
    "a panel: thanked, asked for references, refused",
    (
        Scene(INVITED + HOUR, invited()),
        Scene(END + HOUR),
        Scene(END + 4 * HOUR, together(sends(DANA, SENT), deletes(OMAR))),
        Scene(at("2026-09-23 09:00")),
        Scene(at("2026-09-23 11:00"), they_write("could you send us two references?", at("2026-09-23 10:00"))),
        Scene(at("2026-09-23 16:00"), the_user_writes(at("2026-09-23 15:00"), RITA)),
        Scene(at("2026-10-01 09:00")),
        Scene(
            at("2026-10-02 11:00"),
            together(
                edits(RITA, at("2026-10-01 10:00")),
                they_write("unfortunately, we have decided to move forward with another candidate.", at("2026-10-02 10:00")),
            ),
        ),
    ),
)
MOVED = Story(
    "moved by mail, drafted, moved once more, cancelled",
    (
        Scene(INVITED + HOUR, invited()),
        Scene(INVITED + 3 * HOUR, _calendar_mail("REQUEST", 1, START + DAY, INVITED + 2 * HOUR)),
        Scene(END + DAY + HOUR),
        Scene(END + DAY + 3 * HOUR, _calendar_mail("REQUEST", 2, START + 3 * DAY, END + DAY + 2 * HOUR)),
        Scene(END + 3 * DAY - 2 * HOUR, _calendar_mail("CANCEL", 3, START + 3 * DAY, END + 3 * DAY - 3 * HOUR)),
        Scene(END + 4 * DAY),
    ),
)
QUIET = Story(
    "two check-ins, sent and sent, then rest",
    (
        Scene(INVITED + HOUR, invited()),
        Scene(END + HOUR),
        Scene(END + 4 * HOUR, together(sends(DANA, SENT), sends(OMAR, SENT))),
        Scene(at("2026-09-23 09:00")),
        Scene(at("2026-09-23 12:00"), sends(RITA, at("2026-09-23 10:00"))),
        Scene(at("2026-10-05 09:00")),
        Scene(at("2026-10-05 12:00"), they_write("thank you for asking. We need some more days.", at("2026-10-05 10:00"))),
        Scene(at("2026-10-14 09:00")),
    ),
)
RENUMBERED = Story(
    "folders renumbered with drafts in them",
    (
        Scene(INVITED + HOUR, invited()),
        Scene(END + HOUR),
        Scene(END + 2 * HOUR, renumbers("INBOX", "Drafts")),
        Scene(END + 3 * HOUR, edits(DANA, END + 2 * HOUR)),
        Scene(END + 5 * HOUR, together(renumbers("Sent", "Drafts"), sends(OMAR, END + 4 * HOUR))),
        Scene(at("2026-09-23 09:00"), renumbers("INBOX")),
    ),
)
WORDS = Story(
    "muted, resumed, noted, done on the command line",
    (
        Scene(INVITED + HOUR, invited()),
        Scene(END + HOUR),
        Scene(END + 2 * HOUR, commands=(["mute", "1"], ["run", "--once"])),
        Scene(END + 3 * HOUR, commands=(["resume", "1"], ["run", "--once"])),
        Scene(END + 4 * HOUR, commands=(["note", "1", "They decide by the end of next week."], ["run", "--once"])),
        Scene(END + 6 * HOUR, they_write("it was a pleasure to meet you. Thank you for your time.", END + 5 * HOUR)),
        Scene(END + 7 * HOUR, commands=(["snooze", "1", "2 weeks"], ["run", "--once"])),
        Scene(END + 8 * HOUR, commands=(["done", "1"], ["run", "--once"])),
    ),
)
ON_DOVECOT = Story(
    "on a real Dovecot: invited, drafted, refused",
    (
        Scene(INVITED + HOUR, invited()),
        Scene(END + HOUR),
        Scene(
            END + 3 * HOUR,
            they_write("unfortunately, we have decided to move forward with another candidate.", END + 2 * HOUR),
        ),
    ),
)
STORIES = (PANEL, MOVED, QUIET, RENUMBERED, WORDS)
