"""Three passes in a row over one mailbox, for whoever breaks the line to it; put back to the beginning of a scene as often as needed."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from daemon.deciding.values import Policy
from daemon.demo.servers.imap_store import MailUser, View
from daemon.flows.passes import PassReport, run_pass
from daemon.flows.world import Account, Profile, World
from daemon.ports.mail import Mailbox
from daemon.store import schema
from daemon.store.engine import WRITES, copy, memory_engine
from daemon.store.sql_store import SqlStore
from tests.builders import END, INVITED
from tests.mails import USER, invitation, mail
from tests.proof.state import State, state, tables_of
from tests.world import HOUR, CountingTokens, DirectReader, MovableClock, templates

REFUSED = END + 4 * HOUR


@dataclass(frozen=True)
class Scene:
    """A pass at ``now`` after something happened."""

    now: datetime
    happens: Callable[[MailUser], object]


def _refusal(user: MailUser) -> None:
    raw = mail(
        "Rita Sommer <rita@northwind.example>",
        [USER],
        "Re: Interview: Data Engineer at Northwind",
        "Dear Sam,\n\nunfortunately, we have decided to move forward with another candidate.\n\nBest regards,\nRita",
        at=REFUSED,
        message_id="<no@northwind.example>",
        references=["<invitation@northwind.example>"],
    )
    user.folder("INBOX").append(raw, (), REFUSED)


SCENES = (
    Scene(INVITED + HOUR, lambda user: user.folder("INBOX").append(invitation(), (), INVITED)),
    Scene(END + HOUR, lambda _: None),  # two drafts are written
    Scene(REFUSED + HOUR, _refusal),  # both are withdrawn, one is written
)


def views_of(user: MailUser) -> dict[str, View]:
    """All folders as they stand."""
    return {folder.name: folder.view() for folder in user.folders()}


def put_back(user: MailUser, views: dict[str, View]) -> None:
    """Have all folders as they stood."""
    for name, view in views.items():
        user.folder(name).restore(view)


class Surroundings:
    """A user of an embedded server, and the program's store of the present case, filled anew for each."""

    def __init__(self, user: MailUser) -> None:
        self.user = user
        self._tokens = CountingTokens()
        self._views: dict[str, View] = {}
        self._kept, self._engine = memory_engine(), memory_engine()  # one engine for all cases: it keeps its compiled SQL
        with self._engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
            schema.create(connection)
        self._work = SqlStore(self._engine, in_memory=True)

    def keep(self) -> None:
        """Begin a scene here."""
        self._views = views_of(self.user)
        copy(self._engine, self._kept)

    def back(self) -> None:
        """To the beginning of the scene."""
        put_back(self.user, self._views)
        copy(self._kept, self._engine)

    def look(self, now: datetime, mailbox: Mailbox) -> PassReport:
        """One pass, as ``run --once`` does it; closes the mailbox."""

        async def run() -> PassReport:
            account = Account(Profile("personal", USER, "Sam Rivera", frozenset({USER})), mailbox)
            world = World(
                store=self._work,
                clock=MovableClock(now),
                tokens=self._tokens,
                reader=DirectReader(),
                policy=Policy(timezone="Europe/Berlin"),
                accounts=(account,),
                templates=templates(),
            )
            try:
                return await run_pass(world, conclude=True)
            finally:
                await mailbox.close()

        return asyncio.run(run())

    def ends_as(self) -> State:
        """Mailbox and rows."""
        return state(self.user, tables_of(self._work))
