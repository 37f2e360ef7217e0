"""While a mail goes out (I1, I5): the program is killed before each commit and each write to either server, or a call fails; started again.

Either within the dialogue leaves it open whether the server has the mail, so that not every end can be as an undisturbed one. What must
hold: the server took it at most once; one that it took is called sent or unknown, never anything that would be tried again; one that it
did not take lies in Drafts or is told; and there is one copy in Sent at most.
"""

import signal
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from daemon.deciding.values import StepState, Touch
from daemon.store.database import open_store
from tests.proof.orders import Watched
from tests.proof.outcome import Outcome
from tests.proof.stage import Kept, Stage, stage_in
from tests.proof.state import State
from tests.proof.stories import DANA, END, HOUR, INVITED, OMAR, RITA, Scene, invited, sends, together
from tests.proof.torture import telling, unseemly
from tests.servers.embedded import PASSWORD
from tests.servers.taking import Taking, taking_by_aiosmtpd

MINUTE = timedelta(minutes=1)
DUE = END + timedelta(days=8) - 3 * HOUR
_STORY = (
    Scene(INVITED + HOUR, invited()),
    Scene(END + HOUR),
    Scene(END + 3 * HOUR, together(sends(DANA, END + 2 * HOUR), sends(OMAR, END + 2 * HOUR))),
    Scene(DUE),
)
_LIES = frozenset({StepState.QUEUED, StepState.DRAFTED})
_WENT_OUT = frozenset({StepState.SENT, StepState.UNKNOWN})


@dataclass(frozen=True, slots=True)
class _Moment:
    """A pass at ``now``. ``out``: how often the mail has gone out before it. ``copies``: how many mails lay in Sent at the beginning.

    ``verdicts``: by how many passes were run since the fault, what they left, and how often the mail had gone out.
    """

    now: datetime
    before: Kept
    out: int
    copies: int
    verdicts: dict[tuple[int, State, int], str] = field(default_factory=dict[tuple[int, "State", int], str])


def killed_while_sending(folder: Path, *, every: int = 1, first: int = 0, least: int = 1) -> Outcome:
    """Kill the pass that sends, and the next one, which files the copy, at every ``every``-th place."""
    outcome = Outcome("killed at any commit or network write while a mail goes out: at most once, and never lost or silent", least)
    return _struck_at_each(outcome, folder, Watched.WRITES, every, first)


def failing_while_sending(folder: Path, *, every: int = 1, first: int = 0, least: int = 1) -> Outcome:
    """The same with each call that can fail, those of the SMTP line among them: it fails, and the program goes on as it can."""
    outcome = Outcome("each call fails once while a mail goes out: at most once, never lost or silent, told in a sentence", least)
    return _struck_at_each(outcome, folder, Watched.CALLS, every, first)


def _struck_at_each(outcome: Outcome, folder: Path, watched: Watched, every: int, first: int) -> Outcome:
    count = 0
    with taking_by_aiosmtpd("sam@home.example", PASSWORD) as smtp:
        way_out = f'[accounts.smtp]\nhost = "127.0.0.1"\nport = {smtp.port}\nsecurity = "none"\n'
        with stage_in(folder, extra=way_out, policy='mode = "queue"') as stage:
            for scene in _STORY:
                scene.happens(stage)
                for _ in range(2):
                    stage.run("run", "--once", clock=scene.now)
            sent_before, send_at = _copies(stage), _send_at(stage)
            for out, now in enumerate((send_at, send_at + MINUTE)):
                moment = _Moment(now, stage.keep(), out, sent_before)
                counted = stage.run("run", "--once", watched=watched, clock=now)
                assert counted.code == 0, counted
                after = stage.keep()
                places = list(telling(counted.places or ()))
                decisive = _decisive(places)
                for place, name in places:
                    if count % every == first or place in decisive:
                        why = _struck(stage, smtp, moment, watched, (place, name))
                        outcome.tried(why and f"sending, pass {out}, {name} {place}: {why}")
                    count += 1
                stage.put_back(after)
    return outcome


def _decisive(places: Sequence[tuple[int, str]]) -> frozenset[int]:
    """What is in each sample, wherever it lies: commits, and answers of the SMTP server, to which alone one writes by ``send``, that break off."""
    broken = {
        place
        for (_, before), _, (place, name) in zip(places, places[1:], places[2:], strict=False)
        if (before, name) == ("send", "recv in the midst")
    }
    return frozenset(broken | {place for place, name in places if name == "commit"})


def _struck(stage: Stage, smtp: Taking, moment: _Moment, watched: Watched, at: tuple[int, str]) -> str:
    place, name = at
    stage.put_back(moment.before)
    before = len(smtp.taken(0))
    ended = stage.run("run", "--once", watched=watched, at=place, clock=moment.now)
    if watched is Watched.WRITES:
        why = "" if ended.code == -signal.SIGKILL else f"it was not killed: {ended}"
    else:
        why = unseemly(ended, name)
    if why:
        return why
    met: list[tuple[int, State, int]] = []
    why = _started_again(stage, smtp, moment, before, met)
    moment.verdicts.update(dict.fromkeys(met, why))
    return why


def _started_again(stage: Stage, smtp: Taking, moment: _Moment, before: int, met: list[tuple[int, State, int]]) -> str:
    """Up to a state that was met before with as many mails gone out: it leads nowhere else."""
    for number, later in enumerate((timedelta(0), 5 * HOUR)):
        left = (number, stage.left_as(), len(smtp.taken(0)) - before)
        if left in moment.verdicts:
            return moment.verdicts[left]
        met.append(left)
        ended = stage.run("run", "--once", clock=moment.now + later)
        if ended.code not in (0, 1):  # 1: what is unknown is told with each pass
            return f"started again, it ended with {ended.code}: {ended.err}"
    return _judged(stage, len(smtp.taken(0)) - before + moment.out) or _copied_twice(stage, moment.copies)


def _judged(stage: Stage, taken: int) -> str:
    state = _state(stage)
    lies = RITA.encode() in b"".join(mail.raw for mail in stage.server.user.folder("Drafts").mails())
    if taken > 1:
        return f"it went out {taken} times"
    if taken and state not in _WENT_OUT:
        return f"it went out, and is called {state}"
    if not taken and state not in _LIES | {StepState.UNKNOWN}:
        return f"it did not go out, and is called {state}"
    return "" if lies == (state in _LIES) else f"{state}, and {'a' if lies else 'no'} draft lies there"


def _copied_twice(stage: Stage, before: int) -> str:
    copies = _copies(stage) - before
    return f"{copies} copies in Sent" if copies > 1 else ""


def _copies(stage: Stage) -> int:
    return len(stage.server.user.folder("Sent").mails())


def _state(stage: Stage) -> StepState:
    store = open_store(f"sqlite:///{stage.program.database}")
    try:
        with store.snapshot() as snapshot:
            return next(row.step.state for row in snapshot.steps_in(StepState) if row.step.touch is Touch.CHECK_IN)
    finally:
        store.close()


def _send_at(stage: Stage) -> datetime:
    store = open_store(f"sqlite:///{stage.program.database}")
    try:
        with store.snapshot() as snapshot:
            (row,) = snapshot.steps_in({StepState.QUEUED})
            assert row.step.send_at is not None
            return row.step.send_at
    finally:
        store.close()
