"""Bugs that other follow-up tools had around drafts and answers, each told by its name; none of them may ever be ours."""

from datetime import datetime

import pytest

from connectors.memory_mailbox import STANDARD_FOLDERS, MemoryMailbox
from daemon.flows import questions
from daemon.ports.mail import Folder, FolderRole
from tests.builders import END, INVITED, at
from tests.mails import USER, invitation, mail
from tests.unit.flows.regression_world import CHECK, DANA, OMAR, RITA, SECOND, SUBJECT, asking, thanked, theirs
from tests.world import DAY, HOUR, MemoryWorld


def own(people: list[str], when: datetime, *, sender: str = f"Sam <{USER}>", references: list[str] | None = None) -> bytes:
    return mail(
        sender,
        people,
        f"Re: {SUBJECT}",
        "Here they are.\n\nSam",
        at=when,
        message_id=f"<own-{when:%d%H%M}@home.example>",
        references=references or [],
    )


async def test_own_draft_counted_as_the_latest_message_so_a_loop() -> None:
    """inbox-zero#1608. Gmail shows drafts in All Mail too."""
    mailbox = MemoryMailbox([*STANDARD_FOLDERS, Folder("All Mail", FolderRole.ALL)])
    world = MemoryWorld(INVITED, mailbox=mailbox)
    world.deliver(invitation(), INVITED, "All Mail")
    await world.pass_at(END + HOUR)
    for draft in mailbox.contents("Drafts"):
        mailbox.deliver("All Mail", draft.raw, END + HOUR, ("\\Draft", "\\Seen"))
    since = world.threads()[0].since
    for days in range(1, 20):
        await world.pass_at(END + days * DAY)
    assert world.threads()[0].since == since, "the drafts are no word of anybody"
    assert sorted(world.drafts()) == [DANA, OMAR, RITA]
    assert len(mailbox.contents("Drafts")) == 3


@pytest.mark.parametrize("uid_plus", [True, False])
async def test_draft_id_not_saved_so_drafts_were_recreated_for_ever(*, uid_plus: bool) -> None:
    """inbox-zero#1582."""
    world = MemoryWorld(INVITED, mailbox=MemoryMailbox(uid_plus=uid_plus))
    world.deliver(invitation(), INVITED)
    for hours in range(1, 30):
        await world.pass_at(END + hours * HOUR)
    assert len(world.mailbox.contents("Drafts")) == 2
    assert world.mailbox.calls.count(("append", "Drafts")) == 2


async def test_draft_survived_a_reply() -> None:
    """inbox-zero#1847."""
    world = await asking()
    when = at("2026-12-02 10:00")
    world.deliver(theirs("thank you for your patience.", when), when)
    await world.pass_at(at("2026-12-02 10:05"))
    assert world.drafts() == {}
    assert world.steps()[CHECK] == "withdrawn"


async def test_no_draft_when_the_user_began_the_thread() -> None:
    """inbox-zero#1369."""
    world = MemoryWorld(INVITED - 3 * DAY)
    applied = INVITED - 3 * DAY
    first = mail(
        f"Sam <{USER}>", [RITA], "Application", "Dear Rita,\n\nI apply.\n\nSam", at=applied, message_id="<mine@home.example>"
    )
    world.deliver(first, applied, "Sent")
    await world.pass_at(applied + HOUR)
    inviting = invitation().replace(
        b"MIME-Version", b"In-Reply-To: <mine@home.example>\r\nReferences: <mine@home.example>\r\nMIME-Version", 1
    )
    world.deliver(inviting, INVITED)
    await world.pass_at(END + HOUR)
    assert set(world.drafts()) == {DANA, OMAR}
    assert "<mine@home.example>" in str(world.drafts()[DANA]["References"])


async def test_provider_ids_changed_and_notices_were_repeated() -> None:
    """inbox-zero#2505: every folder is renumbered, and nothing is told or asked twice."""
    world = await thanked()
    when = at("2026-11-27 10:00")
    world.deliver(theirs("we are still talking.", when, references=[]), when)
    await world.pass_at(when + HOUR)
    before = world.steps(), [q.key for q in world.questions()]
    with world.store.snapshot() as snapshot:
        facts = snapshot.thread(1).facts
    for folder in ("INBOX", "Sent", "Drafts"):
        world.mailbox.renumber(folder)
    await world.pass_at(when + 2 * HOUR)
    assert (world.steps(), [q.key for q in world.questions()]) == before
    with world.store.snapshot() as snapshot:
        assert snapshot.thread(1).facts == facts


async def test_own_sent_follow_up_counted_as_their_reply() -> None:
    """warmbly#549."""
    world = await asking()
    world.send_draft(RITA, at("2026-12-02 10:00"))
    await world.pass_at(at("2026-12-02 11:00"))
    assert (world.threads()[0].state, world.threads()[0].waiting_on) == ("awaiting_them", "them")
    assert world.step(SECOND).due_at == at("2026-12-11 10:00")


async def test_out_of_office_counted_as_the_answer() -> None:
    """From gaia."""
    world = await asking()
    when = at("2026-12-02 10:00")
    world.deliver(theirs("I am out of the office until 4 December 2026.", when, extra=["Auto-Submitted: auto-replied"]), when)
    await world.pass_at(at("2026-12-02 11:00"))
    await world.pass_at(at("2026-12-10 11:00"))
    assert (world.threads()[0].state, world.threads()[0].waiting_on) == ("awaiting_them", "them")
    assert RITA in world.drafts(), "it is due again when she is back"


@pytest.mark.parametrize("folder", ["Sent", "Archive", "INBOX"])
@pytest.mark.parametrize("references", [[], ["<answer@northwind.example>"]], ids=["new thread", "in the thread"])
async def test_user_already_answered_elsewhere_and_was_still_nagged(folder: str, references: list[str]) -> None:
    """margince#4722: from a phone, under an alias, filed wherever that client files it."""
    world = await thanked()
    world.mailbox.create_folder("Archive")
    asked = at("2026-11-27 10:00")
    world.deliver(theirs("could you send us two references?", asked), asked)
    await world.pass_at(asked + HOUR)
    assert world.threads()[0].waiting_on == "you"
    world.deliver(own([RITA], asked + 2 * HOUR, sender="Sam <sam@alias.example>", references=references), asked + 2 * HOUR, folder)
    await world.pass_at(asked + 3 * HOUR)
    assert world.threads()[0].waiting_on == "them"


async def test_reply_from_an_alias() -> None:
    """Rita answers from another address of hers, in the thread."""
    world = await asking()
    when = at("2026-12-02 10:00")
    world.deliver(theirs("could you call me?", when, sender="Rita Sommer <rita.sommer@talent.example>"), when)
    await world.pass_at(at("2026-12-02 11:00"))
    assert world.drafts() == {}
    assert world.threads()[0].waiting_on == "you"


async def test_reply_in_a_new_thread() -> None:
    world = await asking()
    when = at("2026-12-02 10:00")
    world.deliver(theirs("could you call me?", when, references=[]), when)
    await world.pass_at(at("2026-12-02 11:00"))
    (question,) = world.questions()
    assert world.step(CHECK).needs_you, "what lies there waits for the user's word"
    assert question.id is not None
    questions.answer(world.world, question.id, yes=True)
    await world.pass_at(at("2026-12-02 12:00"))
    assert world.drafts() == {}
