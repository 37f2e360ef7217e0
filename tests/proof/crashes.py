"""Crash points (I1, I5): a real process is killed before each commit and each write to the network, started again, and compared.

Every story is told once undisturbed, and each scene's end is what two runs make of it (the second sees the note that the first one wrote
to the user); a third must change nothing. Then, scene by scene, everything is put back to where the scene began, the program is killed at
a place, run again, run once more, and held against the undisturbed end: mailbox and every row of the store, but for drawn names. Where a
kill, or a run after it, left everything just as another did, the verdict is that one's (``verdicts``).
"""

import signal
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from tests.proof.outcome import Outcome
from tests.proof.stage import Kept, Stage, stage_in
from tests.proof.state import State
from tests.proof.stories import Scene, Story
from tests.proof.verdicts import PASS, Verdicts

Staged = Callable[..., AbstractContextManager[Stage]]


@dataclass(frozen=True, slots=True)
class _Line:
    """One command line of a scene: how everything was before it, and which places it passes."""

    scene: Scene
    index: int
    before: Kept
    places: list[str]


def crash_points(
    story: Story, folder: Path, *, every: int = 1, first: int = 0, least: int = 1, staged: Staged = stage_in
) -> Outcome:
    """Kill the program at every ``every``-th place of a story, counted from ``first``."""
    outcome = Outcome("killed at any commit or network write, then started again: nothing lost, nothing doubled", least)
    count = 0
    with staged(folder, extra=story.extra) as stage:
        for number, scene in enumerate(story.scenes):
            scene.happens(stage)
            lines = [_told(stage, scene, index) for index in range(len(scene.lines))]
            stage.run(*PASS, clock=scene.now)
            end, after = stage.ends_as(), stage.keep()
            again = _once_more(stage, scene, end)
            assert not again, f"{story.name}, scene {number}: even undisturbed, a third run changes {again}"
            verdicts = Verdicts(stage, [*scene.lines, PASS], scene.now, end)
            for line in lines:
                for place, name in enumerate(line.places):
                    if count % every == first:
                        why = _killed(stage, line, place) or verdicts.now(first=line.index)
                        outcome.tried(why and f"{story.name}, scene {number}, line {line.index}, before {name} {place}: {why}")
                    count += 1
            stage.put_back(after)
    return outcome


def _told(stage: Stage, scene: Scene, index: int) -> _Line:
    before = stage.keep()
    ended = stage.run(*scene.lines[index], clock=scene.now)
    assert ended.code == 0, ended
    assert ended.places is not None
    return _Line(scene, index, before, ended.places)


def _killed(stage: Stage, line: _Line, place: int) -> str:
    """Have it killed; what went wrong with that."""
    stage.put_back(line.before)
    ended = stage.run(*line.scene.lines[line.index], at=place, clock=line.scene.now)
    return "" if ended.code == -signal.SIGKILL else f"it was not killed: {ended}"


def _once_more(stage: Stage, scene: Scene, end: State) -> str:
    ended = stage.run(*PASS, clock=scene.now)
    return ended.err if ended.code else stage.ends_as().differs_from(end)
