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
from tests.proof.stage import Stage, stage_in
from tests.proof.state import State
from tests.proof.stories import Scene, Story

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
            verdicts: dict[State, str] = {}  # a state that an earlier fault left as well leads nowhere else
            for place, name in telling(counted.places or ()) if number in scenes else ():
                if count % every == first:
                    stage.put_back(before)
                    ended = stage.run("run", "--once", watched=Watched.CALLS, at=place, clock=scene.now)
                    why = unseemly(ended, name)
                    left = stage.left_as()
                    if left not in verdicts:
                        verdicts[left] = run_again(stage, scene, end)
                    why = why or verdicts[left]
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


def run_again(stage: Stage, scene: Scene, end: State) -> str:
    """Two passes on a sound machine: what is wrong with what they leave; empty where it is ``end``."""
    for _ in range(2):
        again = stage.run("run", "--once", clock=scene.now)
        if again.code:
            return f"the next run ended with {again.code}: {again.err}"
    return stage.ends_as().differs_from(end)


def unseemly(ended: Ended, expected: str | None = None) -> str:
    """Why this is no end that a user may see; empty where it is one. ``expected``: the call that had to fail, which no other may stand for."""
    if ended.code not in (0, 1, 2):
        return f"it ended with {ended.code}: {ended.err}"
    if ended.struck != expected:
        return f"it was not this call that failed: {ended.struck or 'none'}"
    if any(words in ended.err for words in _OUR_FAULT):
        return ended.err
    return "it said nothing of it" if ended.code and not ended.err.strip() else ""
