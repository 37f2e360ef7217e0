"""``make soak-mail``: the service on a live Dovecot that restarts, breaks off and freezes, with a clock that jumps and kills in between.

``python -m benchmarks.soak [--minutes N] [--seed N]``. A user goes through many conversations meanwhile: answers come in, drafts are
edited, sent and deleted. In the end everything must stand as in another run of the same conversations beside it that nothing disturbs.
"""

import argparse
import os
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks.live import invitation, refusal
from benchmarks.place import NoDovecotError, Place, new_dovecot
from benchmarks.soaked import OFFSET
from benchmarks.user import NotThereError, User
from daemon.demo.servers.dovecot import Dovecot
from tests.servers.proxy import Proxy

State = dict[str, tuple[str, ...]]
_PATIENCE = 900.0
_FATES = ("refused", "edited", "sent", "deleted", "left")


def main() -> int:
    """Soak, then run undisturbed, and compare."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument("--seed", type=int, default=1)
    wanted = parser.parse_args()
    now = datetime.now(UTC)  # noqa: TID251 - the service lives by the real clock
    try:
        with new_dovecot() as one, new_dovecot() as other, tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor() as both:
            soak = Run(one, Path(folder) / "soaked", "soaked", now, random.Random(wanted.seed), disturbed=True)  # noqa: S311 - a plan, no secret
            calm = Run(other, Path(folder) / "calm", "calm", now, random.Random(wanted.seed), disturbed=False)  # noqa: S311 - same
            first, second = both.submit(soak.go, wanted.minutes), both.submit(calm.go, wanted.minutes)
            compared = {conversation.domain for conversation in _of_both(soak, calm, first, second)}
            soaked, undisturbed = _only(first.result(), compared), _only(second.result(), compared)
    except NoDovecotError:
        print("Dovecot is needed (Debian: dovecot-imapd).")
        return 1
    print(f"{len(compared)} conversations; disturbed by", ", ".join(f"{n} {what}" for what, n in soak.done.items()))
    different = [name for name in soaked.keys() | undisturbed.keys() if soaked.get(name) != undisturbed.get(name)]
    for name in sorted(different):
        print(f"{name}: {soaked.get(name)} instead of {undisturbed.get(name)}")
    if different:
        print("different from an undisturbed run")
        return 1
    print("as after an undisturbed run:")
    for end, count in Counter(_whoever(person, end) for person, end in undisturbed.items()).most_common():
        print(f"{count:5}  {', '.join(end)}")
    return 0


def _whoever(person: str, end: tuple[str, ...]) -> tuple[str, ...]:
    """The same, for whomever it is."""
    return tuple(said.replace(person, "them") for said in end)


def _of_both(soak: "Run", calm: "Run", *ends: "Future[State]") -> list["Conversation"]:
    """The conversations that both have had, once both have come to their ends. How one ends depends on no other."""
    wait(ends)
    return min(soak.conversations, calm.conversations, key=len)


def _only(state: State, domains: set[str]) -> State:
    return {person: what for person, what in state.items() if person.rpartition("@")[2] in domains}


@dataclass
class Conversation:
    """One of the user's; ``told``: how many of its events have happened."""

    number: int
    fate: str
    told: int = 0

    @property
    def person(self) -> str:
        return f"dana@{self.domain}"

    @property
    def domain(self) -> str:
        return f"live{self.number}.example"


@dataclass
class Run:
    """One life of the service, and of the user beside it."""

    server: Dovecot
    folder: Path
    name: str
    now: datetime
    chance: random.Random
    disturbed: bool
    conversations: list[Conversation] = field(default_factory=list[Conversation])
    done: Counter[str] = field(default_factory=Counter[str])

    def go(self, minutes: float) -> State:
        """For so long; then how everything stands once it has come to rest."""
        with Proxy(self.server.host, self.server.port) as proxy:
            self.place = Place(self.folder, self.name, proxy.port).write()
            self._set_clock(0)
            self._begin_service()
            try:
                self._live(proxy, minutes)
                self._set_clock(0)
                return self._at_rest()
            finally:
                self._service.terminate()
                self._service.wait(60)

    def _live(self, proxy: Proxy, minutes: float) -> None:
        user = User(self.server, self.name)
        began = time.monotonic()
        disturbances: dict[str, Callable[[], None]] = {
            "restarts of the server": self._restart,
            "cuts": proxy.cut_all,
            "cuts amid an answer": lambda: proxy.cut_after(to_client=self.chance.randrange(20_000)),
            "freezes": lambda: self._freeze(proxy),
            "jumps of the clock": self._jump,
            "kills": self._kill,
        }
        next_disturbance = began + 10
        until = began + minutes * 60
        moved = began
        while (fresh := time.monotonic() < until) or any(one.told < 2 for one in self.conversations):
            if fresh and sum(one.told < 2 for one in self.conversations) < 5:
                number = len(self.conversations)
                self.conversations.append(Conversation(number, _FATES[number % len(_FATES)]))
            for conversation in self.conversations:
                if self._go_on(user, conversation):
                    moved = time.monotonic()
            if self.disturbed and next_disturbance < time.monotonic() < until:
                what = self.chance.choice(sorted(disturbances))
                self.done[what] += 1
                disturbances[what]()
                next_disturbance = time.monotonic() + self.chance.uniform(3, 20)
            time.sleep(0.2)
            if time.monotonic() > moved + _PATIENCE:
                raise TimeoutError(f"nothing happens any more: {[one for one in self.conversations if one.told < 2]}")

    def _go_on(self, user: User, conversation: Conversation) -> bool:
        """The next event of a conversation, if its time has come; whether it had. What fails with the server is tried again."""
        before = conversation.told
        if conversation.told == 0:
            if user.deliver(invitation(conversation.number, self.now), self.now - timedelta(days=1)):
                conversation.told = 1
        elif conversation.told == 1:
            try:
                self._meet_its_fate(user, conversation)
            except NotThereError:
                return False
            conversation.told = 2
        return conversation.told > before

    def _meet_its_fate(self, user: User, conversation: Conversation) -> None:
        person = conversation.person
        match conversation.fate:
            case "refused":
                user.find_draft(person)
                user.deliver_surely(refusal(conversation.number, self.now), self.now)
            case "edited":
                user.edit(person, f"Words of my own for {person}.")
                user.deliver_surely(refusal(conversation.number, self.now), self.now)
            case "sent":
                user.move(person, "Sent", ("\\Seen",))
            case "deleted":
                user.move(person, "Trash", ("\\Draft", "\\Seen"))
            case _:
                user.find_draft(person)

    def _at_rest(self) -> State:
        """How everything stands once nothing has changed for four minutes (a deletion is concluded after two)."""
        user, since = User(self.server, self.name), time.monotonic()
        known: State = {}
        while time.monotonic() - since < 240:
            time.sleep(5)
            state = self._state(user)
            if state != known:
                known, since = state, time.monotonic()
        return known

    def _state(self, user: User) -> State:
        """By the person: the states of the steps, and what lies in Drafts."""
        found: dict[str, list[str]] = {}
        path = self.place.database
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as store:
            rows = store.execute("SELECT person, touch, state FROM steps WHERE state != 'planned' ORDER BY person, touch, state")
            for person, touch, state in rows.fetchall():
                found.setdefault(person, []).append(f"{touch} {state}")
        for to, words in user.drafts():
            found.setdefault(to, []).append(f"lies there: {words}")
        return {person: tuple(what) for person, what in found.items()}

    def _set_clock(self, seconds: float) -> None:
        file = self.folder / OFFSET
        fresh = file.with_suffix(".new")
        fresh.write_text(str(seconds), encoding="ascii")
        fresh.replace(file)

    def _begin_service(self) -> None:
        command = [sys.executable, "-m", "benchmarks.soaked", str(self.place.config)]
        environment = {**os.environ, "HOME": str(self.folder), "XDG_STATE_HOME": str(self.folder)}
        with (self.folder / "log").open("ab") as log:
            self._service = subprocess.Popen(command, stdout=log, stderr=log, env=environment)

    def _restart(self) -> None:
        self.server.stop()
        time.sleep(self.chance.uniform(0, 4))
        self.server.start()

    def _freeze(self, proxy: Proxy) -> None:
        proxy.freeze()
        time.sleep(self.chance.uniform(1, 15))
        proxy.thaw()

    def _jump(self) -> None:
        self._set_clock(self.chance.choice((-5400, -600, 0, 0, 30, 600, 5400)))

    def _kill(self) -> None:
        self._service.kill()
        self._service.wait()
        self._begin_service()


if __name__ == "__main__":
    sys.exit(main())
