"""A disk that is full, for real: no file of the program can grow beyond a size (RLIMIT_FSIZE), which is tried at every page of the store.

SQLite itself meets it, within a statement, a commit or while its journal is written back. It lasts for the whole run, and is over in the
next one: what was decided is then carried out once, as if nothing had been. A limit that nothing reached makes no case.
"""

from pathlib import Path

from tests.proof.outcome import Outcome
from tests.proof.stage import Stage, stage_in
from tests.proof.stories import Story
from tests.proof.torture import unseemly
from tests.proof.verdicts import PASS, Verdicts

_PAGE = 4096 + 24  # of the journal: a page of the database and its head
_LEAST = 2 * _PAGE  # what the program says needs room


def full_disks(story: Story, folder: Path, scenes: tuple[int, ...], *, every: int = 1, first: int = 0, least: int = 1) -> Outcome:
    """Let the disk be full at every ``every``-th page in these scenes."""
    outcome = Outcome("a disk that is full at any page of the store: told, and made good once there is room", least)
    with stage_in(folder, extra=story.extra) as stage:
        for number, scene in enumerate(story.scenes[: max(scenes) + 1]):
            scene.happens(stage)
            before = stage.keep()
            stage.run("run", "--once", clock=scene.now)
            undisturbed = stage.left_as()
            stage.run("run", "--once", clock=scene.now)
            end, after = stage.ends_as(), stage.keep()
            verdicts = Verdicts(stage, [PASS, PASS], scene.now, end)
            for size in range(_LEAST + first * _PAGE, _largest(stage) if number in scenes else 0, every * _PAGE):
                stage.put_back(before)
                ended = stage.run("run", "--once", clock=scene.now, largest_file=size)
                if ended.code == 0 and stage.left_as() == undisturbed:
                    break  # it was not reached, and a larger one will not be
                why = unseemly(ended) or verdicts.now()
                outcome.tried(why and f"{scene.now}, no file of more than {size} bytes: {why}")
            stage.put_back(after)
    return outcome


def _largest(stage: Stage) -> int:
    """As large as the store is, which its journal never reached in these stories."""
    return stage.program.database.stat().st_size
