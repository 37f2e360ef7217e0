"""The world is wrong for one pass of a story, and right again in the next (I6).

Another user's mailbox answers, a new and empty one does, or folders or calendars are suddenly empty. In the wrong world the program ends as a user may see it, and writes nothing into a mailbox that is not the user's. Once the world is right
again, the drafts that lie there and what became of each step are those of an undisturbed run.
"""

import json
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from email import message_from_bytes, policy
from pathlib import Path

from daemon.demo.servers.imap_store import Mail, View
from tests.mails import mail
from tests.proof.calendar_stage import KINDS, Calendars, calendars_in, story_of
from tests.proof.outcome import Outcome
from tests.proof.stage import Stage, stage_in
from tests.proof.stories import Scene, Story
from tests.proof.torture import unseemly

Folders = Mapping[str, View]
_KEPT = frozenset({"Drafts"})  # of a mailbox whose other folders are empty: what is written there stays
_STRANGERS = mail(
    "Ines Falk <ines@elsewhere.example>",
    ["Toni Berg <toni@home.example>"],
    "The garden",
    "Dear Toni,\n\nthe apples are ripe.\n\nInes",
    at=datetime.fromisoformat("2026-09-01T08:00+00:00"),
    message_id="<apples@elsewhere.example>",
)


@dataclass(frozen=True, slots=True)
class _Wrong:
    """``of``: what takes the place of all folders; folders that it leaves out stay. ``is_theirs``: it is not the user's mailbox."""

    name: str
    of: Callable[[Folders], Folders]
    is_theirs: bool


def _another(folders: Folders) -> Folders:
    return {name: replace(_new(view), mails=_mails_of_a_stranger(view), uid_next=2) for name, view in folders.items()}


def _mails_of_a_stranger(view: View) -> Mapping[int, Mail]:
    return {1: Mail(1, _STRANGERS, frozenset({"\\Seen"}), datetime.fromisoformat("2026-09-01T08:00+00:00"), view.modseq, 1)}


def _new(view: View) -> View:
    return replace(view, uid_validity=view.uid_validity + 1000, uid_next=1, mails={})


def _emptied(folders: Folders) -> Folders:
    return {name: replace(view, mails={}) for name, view in folders.items() if name not in _KEPT}


_WRONG = (
    _Wrong("another user's mailbox answers", _another, is_theirs=True),
    _Wrong("a new mailbox answers", lambda folders: {name: _new(view) for name, view in folders.items()}, is_theirs=True),
    _Wrong("all folders but Drafts are empty", _emptied, is_theirs=False),
)


def wrong_mailboxes(story: Story, folder: Path, *, every: int = 1, first: int = 0, least: int = 1) -> Outcome:
    """Before each scene's command lines, each wrong mailbox for one pass."""
    outcome = Outcome(
        "a wrong mailbox or an emptied one for one pass: nothing written there, and all as undisturbed after it", least
    )
    count = 0
    with stage_in(folder, extra=story.extra) as stage:
        for number, scene in enumerate(story.scenes):
            scene.happens(stage)
            before = stage.keep()
            _told(stage, scene)
            end, after = _seen(stage), stage.keep()
            for wrong in _WRONG if number else ():  # at the first look every mailbox is new
                if count % every == first:
                    stage.put_back(before)
                    why = _mistaken(stage, scene, wrong, before.folders) or _compared(stage, scene, end)
                    outcome.tried(why and f"{story.name}, scene {number}, {wrong.name}: {why}")
                count += 1
            stage.put_back(after)
    return outcome


def emptied_calendars(folder: Path, *, scenes: Collection[int] = (4, 6, 7), least: int = 1) -> Outcome:
    """Each calendar is empty for one pass in scenes of the story of calendars.

    Not in the one in which an interview is called off: what is gone for good among all that is gone is asked about, not concluded.
    """
    outcome = Outcome("an emptied calendar for one pass: nothing concluded, and all as undisturbed after it", least)
    with calendars_in(folder) as calendars:
        story = story_of(calendars)
        with stage_in(folder, extra=story.extra) as stage:
            for number, scene in enumerate(story.scenes):
                scene.happens(stage)
                before = stage.keep()
                _told(stage, scene)
                end, after = _seen(stage), stage.keep()
                for kind in KINDS if number in scenes else ():
                    stage.put_back(before)
                    why = _empty_for_a_pass(stage, scene, calendars, kind) or _compared(stage, scene, end)
                    outcome.tried(why and f"{story.name}, scene {number}, {kind} is empty: {why}")
                stage.put_back(after)
    return outcome


def _mistaken(stage: Stage, scene: Scene, wrong: _Wrong, right: Folders) -> str:
    shown = wrong.of(right)
    for name, view in shown.items():
        stage.server.user.folder(name).restore(view)
    ended = stage.run("run", "--once", clock=scene.now)
    changed = [name for name, view in shown.items() if stage.server.user.folder(name).view().mails != view.mails]
    for name in shown:
        stage.server.user.folder(name).restore(right[name])
    why = unseemly(ended)
    return why or (f"something was written into {', '.join(changed)}" if wrong.is_theirs and changed else "")


def _empty_for_a_pass(stage: Stage, scene: Scene, calendars: Calendars, kind: str) -> str:
    with calendars.empty(kind):
        return unseemly(stage.run("run", "--once", clock=scene.now))


def _told(stage: Stage, scene: Scene) -> None:
    for line in scene.lines:
        ended = stage.run(*line, clock=scene.now)
        assert ended.code == 0, ended
    stage.run("run", "--once", clock=scene.now)


def _compared(stage: Stage, scene: Scene, end: object) -> str:
    _told(stage, scene)
    found = _seen(stage)
    return "" if found == end else f"expected {end}, found {found}"


def _seen(stage: Stage) -> object:
    """Drafts without what is drawn for each, and the steps of all threads."""
    drafts: list[tuple[str, str, str]] = []
    for lying in stage.server.user.folder("Drafts").mails():
        message = message_from_bytes(lying.raw, policy=policy.default)
        drafts.append((str(message["To"]), str(message["Subject"]), str(message.get_content())))
    threads = json.loads(stage.run("status", "--json").out)["threads"]
    steps = [(step["touch"], step["person"], step["state"]) for thread in threads for step in thread["steps"]]
    return sorted(drafts), sorted(steps)
