"""A scenario file played through reading, deciding and writing, on the in-memory twins.

A file holds what happens, one ``[[then]]`` after the other; after each of them a full pass runs, and the drafts are looked at.

- ``time``: when; with nothing else: time passes.
- ``from``, ``subject``, ``text``: a mail of theirs, ``folder`` and ``own`` apart; it answers the newest mail of its thread unless ``new``.
- ``interview``: an invitation in that mail, or, without one, an event in the user's calendar: ``start``, ``minutes``, ``zone``, ``summary``,
  ``description``, ``people`` ("Name <address>"), ``organizer``.
- ``debrief``: what the user tells. ``send``, ``discard``: to whom the draft goes that the user sends or deletes. ``news``: what they have to tell.
- ``option``: switched on. ``answer``: yes or no to every question that stands open.

``[[draft]]`` says of each draft that appears, in the order in which they do: ``to``, ``touch``, what it ``must`` hold and ``must_not``,
``needs_you``, ``subject``.
"""

import asyncio
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from email import message_from_bytes, policy
from email.utils import parseaddr
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from connectors.memory_calendar import MemoryCalendar
from connectors.spelling import word_list
from daemon.deciding.facts import DraftComposed, ProofFinding, StatementSource
from daemon.deciding.values import Policy, StepState
from daemon.flows import news, questions, words
from daemon.flows.briefing import brief_for
from daemon.flows.passes import run_pass
from daemon.flows.world import World
from daemon.ports.stored import StepRow
from daemon.writing.values import Brief
from tests.mails import USER, mail
from tests.world import MemoryWorld

FOLDER = Path("tests/data/scenarios")
THEIRS = frozenset({StepState.DRAFTED, StepState.EDITED, StepState.QUEUED})


@dataclass(frozen=True, slots=True)
class Written:
    """A draft as it was written first, and the brief it was written from."""

    touch: str
    to: str
    subject: str
    body: str
    language: str
    at: datetime
    needs_you: bool
    findings: tuple[ProofFinding, ...]
    sources: tuple[StatementSource, ...]
    raw: bytes
    brief: Brief


@dataclass(frozen=True, slots=True)
class Expected:
    """What a file says of one draft."""

    to: str
    touch: str
    must: tuple[str, ...] = ()
    must_not: tuple[str, ...] = ()
    needs_you: bool = False
    subject: str | None = None


@dataclass(frozen=True, slots=True)
class Scenario:
    """A file, read."""

    name: str
    title: str
    language: str
    profile: tuple[str, ...]
    zone: str
    then: tuple[Mapping[str, Any], ...]
    drafts: tuple[Expected, ...]


def names() -> tuple[str, ...]:
    """All files, in order."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.toml")))


@cache
def read(name: str) -> Scenario:
    """One file."""
    with (FOLDER / f"{name}.toml").open("rb") as file:
        whole = tomllib.load(file)
    drafts = tuple(
        Expected(
            to=one["to"],
            touch=one["touch"],
            must=tuple(one.get("must", ())),
            must_not=tuple(one.get("must_not", ())),
            needs_you=one.get("needs_you", False),
            subject=one.get("subject"),
        )
        for one in whole["draft"]
    )
    return Scenario(
        name,
        whole["title"],
        whole["language"],
        tuple(whole.get("profile", ())),
        whole.get("zone", "Europe/Berlin"),
        tuple(whole["then"]),
        drafts,
    )


@cache
def drafts_of(name: str) -> tuple[Written, ...]:
    """The drafts of one file, in the order in which they appear."""
    return tuple(asyncio.run(Play(read(name)).run()).written.values())


@dataclass
class Play:
    """A scenario under way. ``written``: the drafts by step key, each as it lay there last."""

    scenario: Scenario
    written: dict[str, Written] = field(default_factory=dict[str, Written])
    ids: list[str] = field(default_factory=list[str])

    def __post_init__(self) -> None:
        self.calendar = MemoryCalendar()
        self.memory = MemoryWorld(
            self.scenario.then[0]["time"], policy=Policy(timezone=self.scenario.zone), calendars={"private": self.calendar}
        )

    @property
    def world(self) -> World:
        """With what a configuration would add."""
        return replace(self.memory.world, profile_lines=self.scenario.profile, word_lists=word_list)

    async def run(self) -> "Play":
        """Everything, in order."""
        for step in self.scenario.then:
            now = step["time"]
            self.memory.clock.instant = now
            self._happen(step, now)
            await self._pass(now)
            self._look(now)
        return self

    async def _pass(self, now: datetime) -> None:
        self.memory.clock.instant = now
        await run_pass(self.world, conclude=True)

    def _happen(self, step: Mapping[str, Any], now: datetime) -> None:
        if "from" in step:
            self._mail(step, now)
        elif "interview" in step:
            uid = f"{len(self.ids)}@{parseaddr((step['interview']['people'] or ['x@calendar.example'])[0])[1].rpartition('@')[2] or 'calendar.example'}"
            self.ids.append(uid)
            self.calendar.put(f"/{uid}.ics", _event(uid, step["interview"], now, "").encode())
        if "debrief" in step:
            words.note(self.world, self._thread(), step["debrief"])
        if "send" in step:
            self.memory.send_draft(step["send"], now)
        if "discard" in step:
            self.memory.mailbox.remove("Drafts", self.memory.draft_uid(step["discard"]))
        if "news" in step:
            news.add(self.world, step["news"])
        if "option" in step:
            words.set_option(self.world, self._thread(), step["option"], on=True)
        for question in self.memory.questions() if "answer" in step else ():
            questions.answer(self.world, question.id or 0, yes=step["answer"] == "yes")

    def _thread(self) -> int:
        return max(thread.id for thread in self.memory.threads())

    def _mail(self, step: Mapping[str, Any], now: datetime) -> None:
        name, address = parseaddr(step["from"])
        message_id = f"<{len(self.ids)}@{address.rpartition('@')[2]}>"
        references = (
            () if step.get("new") else [one for one in self.ids if one.startswith("<") and address.rpartition("@")[2] in one]
        )
        calendar = (
            _event(message_id.strip("<>"), step["interview"], now, "METHOD:REQUEST\n", f"{name} <{address}>")
            if "interview" in step
            else None
        )
        raw = mail(
            step["from"],
            [f"Sam Rivera <{step.get('to', USER)}>"],
            step["subject"],
            step["text"].strip(),
            at=now,
            message_id=message_id,
            references=references,
            calendar=calendar,
            extra=step.get("fields", ()),
        )
        self.ids.append(message_id)
        self.memory.deliver(raw, now)

    def _look(self, now: datetime) -> None:
        with self.memory.store.snapshot() as snapshot:
            for row in snapshot.steps_in(THEIRS):
                facts = snapshot.thread(row.thread_id).facts
                composed = [one for one in facts if isinstance(one, DraftComposed) and one.step_key == row.step.key]
                brief = brief_for(snapshot, self.world, self.memory.account, row, row.step.message_id or "")
                draft = _written(row, composed[-1], brief, self.scenario.language, now)
                self.written.setdefault(f"{row.thread_id}/{row.step.key}", draft)


def _written(row: StepRow, composed: DraftComposed, brief: Brief, language: str, now: datetime) -> Written:
    message = message_from_bytes(row.frozen or b"", policy=policy.default)
    part = message.get_body(("plain",))
    assert part is not None
    return Written(
        touch=row.step.touch.value,
        to=row.step.person,
        subject=str(message["Subject"]),
        body=str(part.get_content()).replace("\r\n", "\n").rstrip(),
        language=language,
        at=now,
        needs_you=row.step.needs_you,
        findings=composed.findings,
        sources=composed.sources,
        raw=row.frozen or b"",
        brief=brief,
    )


def _event(uid: str, interview: Mapping[str, Any], now: datetime, method: str, organizer: str | None = None) -> str:
    start: datetime = interview["start"]
    zone = interview.get("zone", "Europe/Berlin")
    local = start.astimezone(ZoneInfo(zone))
    minutes = interview.get("minutes", 60)
    end = datetime.fromtimestamp(local.timestamp() + 60 * minutes, ZoneInfo(zone))
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Calendar//Scenario//EN"]
    lines += [method.strip()] if method else []
    lines += ["BEGIN:VEVENT", f"UID:{uid}", f"DTSTAMP:{now.astimezone(ZoneInfo('UTC')):%Y%m%dT%H%M%SZ}", "SEQUENCE:0"]
    lines += [f"DTSTART;TZID={zone}:{local:%Y%m%dT%H%M%S}", f"DTEND;TZID={zone}:{end:%Y%m%dT%H%M%S}"]
    lines += [f"SUMMARY:{interview['summary']}", f"DESCRIPTION:{interview.get('description', '')}"]
    if by := interview.get("organizer", organizer):
        lines.append(f'ORGANIZER;CN="{parseaddr(by)[0]}":mailto:{parseaddr(by)[1]}')
    lines += [f'ATTENDEE;CN="{parseaddr(one)[0]}";PARTSTAT=ACCEPTED:mailto:{parseaddr(one)[1]}' for one in interview["people"]]
    lines += [f"ATTENDEE;CN=Sam Rivera;PARTSTAT=ACCEPTED:mailto:{USER}", "END:VEVENT", "END:VCALENDAR"]
    return "\n".join(lines)
