"""A world in which the user was asked how it was, and answers."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from email import message_from_bytes, policy
from email.message import EmailMessage

from daemon.flows.world import Account
from daemon.ports.talk import ReplyState
from tests.builders import END, INVITED
from tests.mails import USER, invitation, mail
from tests.world import HOUR, MemoryWorld

MINUTE = HOUR / 60
SERVER = "mx.home.example"
PASS = f"Authentication-Results: {SERVER}; dmarc=pass header.from=home.example"


def notes(world: MemoryWorld, folder: str = "INBOX") -> list[EmailMessage]:
    """What the program wrote into the inbox."""
    found = [message_from_bytes(m.raw, policy=policy.default) for m in world.mailbox.contents(folder)]
    return [message for message in found if message["Auto-Submitted"] == "auto-generated" and USER in str(message["From"])]


def debriefs(world: MemoryWorld) -> list[EmailMessage]:
    return [note for note in notes(world) if str(note["Subject"]).startswith("How was it?")]


def text_of(note: EmailMessage) -> str:
    body = note.get_body(("plain",))
    assert body is not None
    return str(body.get_content())


async def asked() -> MemoryWorld:
    """A debrief note lies in the inbox; the drafts do not yet."""
    world = MemoryWorld(INVITED)
    world.account = Account(replace(world.account.profile, authserv_id=SERVER), world.mailbox)
    world.deliver(invitation(), INVITED)
    await world.pass_at(INVITED + HOUR)
    await world.pass_at(END)
    return world


def reply(
    world: MemoryWorld,
    body: str,
    *,
    when: datetime = END + 5 * MINUTE,
    message_id: str = "<reply@home.example>",
    sender: str = f"Sam Rivera <{USER}>",
    to: Sequence[str] = (USER,),
    extra: Sequence[str] = (),
    references: Sequence[str] | None = None,
) -> bytes:
    refs = [str(debriefs(world)[0]["Message-ID"])] if references is None else references
    return mail(sender, to, "Re: How was it?", body, at=when, message_id=message_id, references=refs, extra=extra)


def facts(world: MemoryWorld) -> list[object]:
    with world.store.snapshot() as snapshot:
        return list(snapshot.thread(1).facts)


def has(world: MemoryWorld, kind: type[object]) -> bool:
    return any(isinstance(fact, kind) for fact in facts(world))


def outcomes(world: MemoryWorld) -> list[str]:
    with world.store.snapshot() as snapshot:
        return [line for one in snapshot.replies_in({ReplyState.OBEYED}) for line in one.outcome]
