"""A server that takes mail in and keeps it, whichever program it is. Addresses with ``refused`` in them get 550."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass

from daemon.demo.servers.smtp import SmtpServer, Submission
from tests.servers.postfix import Postfix

REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Taking:
    """``taken``: the mails as they arrived (the server's own fields before them), at least so many are waited for."""

    port: int
    taken: Callable[[int], list[bytes]]


@contextmanager
def taking_by_aiosmtpd(name: str, password: str) -> Generator[Taking]:
    """In this process, for this login alone."""
    taken: list[Submission] = []
    with SmtpServer(taken.append, credentials=(name, password)) as server:
        yield Taking(server.port, lambda _: [one.raw for one in taken])


@contextmanager
def taking_by_postfix() -> Generator[Taking]:
    """Debian's Postfix. Raises ``PostfixMissingError``."""
    with Postfix(refuse=REFUSED) as server:
        yield Taking(server.port, server.taken)
