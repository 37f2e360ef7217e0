"""All harnesses of ``make proof`` by name, the long ones first; in a module that a process which is started anew can load."""

import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from daemon.demo.servers.dovecot import find_dovecot
from tests.proof.caldav_bytes import caldav_byte_cuts
from tests.proof.crashes import crash_points
from tests.proof.cuts import caldav_cuts, imap_cuts, smtp_cuts
from tests.proof.full_disk import full_disks
from tests.proof.imap_bytes import imap_byte_cuts
from tests.proof.jobs import Job
from tests.proof.machine import examples
from tests.proof.outcome import Outcome
from tests.proof.real_stage import real_stage_in
from tests.proof.sending import failing_while_sending, killed_while_sending
from tests.proof.stories import ON_DOVECOT, PANEL, STORIES
from tests.proof.suites import SUITES, suite
from tests.proof.torture import failing_calls, failing_calls_with_calendars
from tests.proof.watch_bytes import watch_byte_cuts
from tests.proof.wrong_worlds import emptied_calendars, wrong_mailboxes

LIVES = 50_000  # some seven hundredths of a second each
_LIVES_OF_A_JOB = 2_500
_CALENDAR_SCENES = (6, 0, 4, 5, 1)  # thanked for, found on a CalDAV server, moved, called off, found in a feed
_BYTES = (6_000, 24_000, 16_000)  # of a recorded session, at least


def _in_folder(harness: Callable[[Path], Outcome]) -> Outcome:
    with tempfile.TemporaryDirectory(prefix="afterword-proof-") as name:
        return harness(Path(name))


def _crashes(number: int, share: int, folder: Path) -> Outcome:
    """``number``: a story's place among all; the story itself holds functions, which no process can hand to another."""
    return crash_points(STORIES[number], folder, every=share, least=150 // share)


def _on_dovecot(share: int, folder: Path) -> Outcome:
    return crash_points(ON_DOVECOT, folder, every=share, least=120 // share, staged=real_stage_in)


def _sending(share: int, folder: Path) -> Outcome:
    return killed_while_sending(folder, every=share, least=70 // share)


def _torture(scene: int, share: int, folder: Path) -> Outcome:
    return failing_calls(PANEL, folder, (scene,), every=share, least=200 // share)


def _torture_of_calendars(scene: int, share: int, folder: Path) -> Outcome:
    return failing_calls_with_calendars(folder, (scene,), every=share, least=200 // share)


def _torture_of_sending(share: int, folder: Path) -> Outcome:
    return failing_while_sending(folder, every=share, least=400 // share)


def _full_disk(scenes: tuple[int, ...], share: int, folder: Path) -> Outcome:
    return full_disks(PANEL, folder, scenes, every=share, least=100 // share)


def _wrong_mailboxes(number: int, share: int, folder: Path) -> Outcome:
    return wrong_mailboxes(STORIES[number], folder, every=share, least=15 // share)


def jobs(share: int) -> dict[str, Job]:
    """All harnesses by name, the long ones first, so that both cores have something to do up to the end."""
    all_jobs: dict[str, Job] = _lives(LIVES // share)
    all_jobs |= {f"torture {scene}": partial(_in_folder, partial(_torture, scene, share)) for scene in (1, 7)}
    all_jobs["torture sending"] = partial(_in_folder, partial(_torture_of_sending, share))
    all_jobs |= {f"suite {number}": partial(suite, one, thoroughly=share == 1) for number, one in enumerate(SUITES)}
    all_jobs |= {
        f"torture calendars {scene}": partial(_in_folder, partial(_torture_of_calendars, scene, share))
        for scene in _CALENDAR_SCENES
    }
    all_jobs |= {
        f"crashes {story.name}": partial(_in_folder, partial(_crashes, number, share)) for number, story in enumerate(STORIES)
    }
    all_jobs |= {f"torture {scene}": partial(_in_folder, partial(_torture, scene, share)) for scene in (0, 4)}
    all_jobs |= {
        f"cuts imap {scene}": partial(imap_cuts, every=60 * share, beside=share, first=scene, least=200 // share, scenes=(scene,))
        for scene in (1, 2, 0)
    }
    all_jobs["cuts watch"] = partial(watch_byte_cuts, every=share, beside=share, least=1000 // share)
    all_jobs["full disk"] = partial(_in_folder, partial(_full_disk, (0, 1, 7), share))
    if find_dovecot() is not None:
        all_jobs["crashes on Dovecot"] = partial(_in_folder, partial(_on_dovecot, share))
    all_jobs |= {
        f"cuts bytes {session}": partial(
            imap_byte_cuts, every=share, beside=share, least=_BYTES[session] // share, sessions=(session,)
        )
        for session in (1, 2, 0)
    }
    all_jobs["cuts caldav bytes"] = partial(caldav_byte_cuts, every=share, least=5000 // share)
    all_jobs |= {
        f"wrong {story.name}": partial(_in_folder, partial(_wrong_mailboxes, number, share)) for number, story in enumerate(STORIES)
    }
    all_jobs["cuts smtp"] = partial(smtp_cuts, every=share, least=1500 // share)
    all_jobs["cuts caldav"] = partial(caldav_cuts, every=20 * share, least=250 // share)
    all_jobs["crashes while sending"] = partial(_in_folder, partial(_sending, share))
    all_jobs["wrong calendars"] = partial(_in_folder, partial(emptied_calendars, least=12))
    return all_jobs


def _lives(count: int) -> dict[str, Job]:
    """In several jobs, so that both cores work on them."""
    of_each = min(_LIVES_OF_A_JOB, count // 2)
    return {f"machine {seed}": partial(examples, of_each, seed) for seed in range(count // of_each)}
