"""Torture: every call that can fail does so once (curl's way): sockets, names, files, processes, each statement and commit of the store.

The program must end by itself, with an exit code and a sentence, never with a fault of its own; the next run ends where an undisturbed
one would have.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.proof.calendar_stage import calendars_in, story_of
from tests.proof.orders import Ended, Watched
from tests.proof.outcome import Outcome
from tests.proof.places import OF_A_TEMPLATE
from tests.proof.stage import stage_in
from tests.proof.stories import Story
from tests.proof.verdicts import PASS, Verdicts

_TEMPLATES = 8
_OUR_FAULT = ("a fault of this program", "Traceback", "Exception ignored", "never retrieved", "never awaited")


def failing_calls(
    story: Story, folder: Path, scenes: tuple[int, ...], *, every: int = 1, first: int = 0, least: int = 1
) -> Outcome:
    """Let every ``every``-th call of these scenes' passes fail."""
    outcome = Outcome("each call of sockets, files and store fails once: told in a sentence, made good by the next run", least)
    count = 0
    with stage_in(folder, extra=story.extra) as stage:
        for number, scene in enumerate(story.scenes[: max(scenes) + 1]):
            scene.happens(stage)
            before = stage.keep()
            counted = stage.run("run", "--once", watched=Watched.CALLS, clock=scene.now)
            assert counted.code == 0, counted
            stage.run("run", "--once", clock=scene.now)  # sees the note that the first one wrote
            end = stage.ends_as()
            after = stage.keep()
            verdicts = Verdicts(stage, [PASS, PASS], scene.now, end)
            for place, name in telling(counted.places or ()) if number in scenes else ():
                if count % every == first:
                    stage.put_back(before)
                    ended = stage.run("run", "--once", watched=Watched.CALLS, at=place, clock=scene.now)
                    why = unseemly(ended, name) or verdicts.now()
                    outcome.tried(why and f"{story.name}, scene {number}, call {place}, {name}: {why}")
                count += 1
            stage.put_back(after)
    return outcome


def failing_calls_with_calendars(
    folder: Path, scenes: tuple[int, ...], *, every: int = 1, first: int = 0, least: int = 1
) -> Outcome:
    """The same with a calendar of each kind: CalDAV, a feed, a file, a folder."""
    with calendars_in(folder) as calendars:
        return failing_calls(story_of(calendars), folder, scenes, every=every, first=first, least=least)


def telling(places: Sequence[str]) -> Iterator[tuple[int, str]]:
    """All places by number, but of the hundreds of like calls that read our templates a few of each kind."""
    seen: Counter[str] = Counter()
    for place, name in enumerate(places):
        seen[name] += 1
        if not name.endswith(OF_A_TEMPLATE) or seen[name] <= _TEMPLATES:
            yield place, name


def unseemly(ended: Ended, expected: str | None = None) -> str:
    """Why this is no end that a user may see; empty where it is one. ``expected``: the call that had to fail, which no other may stand for."""
    if ended.code not in (0, 1, 2):
        return f"it ended with {ended.code}: {ended.err}"
    if ended.struck != expected:
        return f"it was not this call that failed: {ended.struck or 'none'}"
    if any(words in ended.err for words in _OUR_FAULT):
        return ended.err
    return "it said nothing of it" if ended.code and not ended.err.strip() else ""
