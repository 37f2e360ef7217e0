"""The world looks wrong: another mailbox answers, a backup is put back, a server doubles what it tells (I6)."""

from dataclasses import replace
from pathlib import Path

import pytest

from connectors.memory_mailbox import STANDARD_FOLDERS, MemoryMailbox
from daemon.flows import questions
from daemon.ports.mail import FetchedMessage
from tests.builders import END, INVITED
from tests.mails import invitation
from tests.proof.cuts import surroundings
from tests.proof.imap_scenes import SCENES
from tests.proof.stories import ON_DOVECOT
from tests.proof.wrong_worlds import wrong_mailboxes
from tests.servers.faults import Faults, rewrite
from tests.world import DAY, HOUR, MemoryWorld

DANA, OMAR, RITA = "dana@northwind.example", "omar@northwind.example", "rita@northwind.example"
CHECK_IN = END + 8 * DAY


async def thanked() -> MemoryWorld:
    """Invited, talked, thanked; a check-in is ahead."""
    world = MemoryWorld(INVITED)
    world.deliver(invitation(), INVITED)
    await world.pass_at(INVITED + HOUR)
    await world.pass_at(END + HOUR)
    for person in (DANA, OMAR):
        world.send_draft(person, END + HOUR)
    await world.pass_at(END + 2 * HOUR)
    return world


def another_mailbox() -> MemoryMailbox:
    """Somebody else's, with folders of the same names."""
    other = MemoryMailbox()
    for folder in STANDARD_FOLDERS:
        other.renumber(folder.name)
    return other


async def test_nothing_is_written_into_another_users_mailbox() -> None:
    """The server of another user answers for a week: told, nothing drafted there, nothing forgotten; then all goes on."""
    world = await thanked()
    right, other = world.account, another_mailbox()
    world.account = replace(right, mailbox=other, seen={})
    for now in (END + DAY, CHECK_IN, CHECK_IN + DAY):
        report = await world.pass_at(now)
        assert [failed.name for failed in report.failed] == ["personal"]
        assert other.contents("Drafts") == ()
    assert [question.kind for question in world.questions()] == ["same_mailbox"]
    world.account = right
    assert (await world.pass_at(CHECK_IN + DAY + HOUR)).failed == ()
    assert world.questions() == ()
    assert list(world.drafts()) == [RITA]


async def test_a_new_mailbox_is_written_into_once_the_user_says_that_it_is_theirs() -> None:
    world = await thanked()
    world.account = replace(world.account, mailbox=another_mailbox(), seen={})
    world.mailbox = world.account.mailbox  # type: ignore[assignment]  # pyright: ignore[reportAttributeAccessIssue]
    await world.pass_at(CHECK_IN)
    (question,) = world.questions()
    assert question.id is not None
    questions.answer(world.world, question.id, yes=True)
    assert (await world.pass_at(CHECK_IN + HOUR)).failed == ()
    assert list(world.drafts()) == [RITA]


async def test_a_restored_mailbox_with_all_folders_renumbered_is_known_again_at_once() -> None:
    world = await thanked()
    for folder in STANDARD_FOLDERS:
        world.mailbox.renumber(folder.name)
    assert (await world.pass_at(CHECK_IN)).failed == ()
    assert world.questions() == ()
    assert list(world.drafts()) == [RITA]


async def test_emptied_folders_end_nothing() -> None:
    """A client that lost its mind, or a quota job: no draft is taken back, and none is written twice."""
    world = MemoryWorld(INVITED)
    world.deliver(invitation(), INVITED)
    await world.pass_at(INVITED + HOUR)
    await world.pass_at(END + HOUR)
    for message in world.mailbox.contents("INBOX"):
        world.mailbox.remove("INBOX", message.uid)
    before: tuple[FetchedMessage, ...] = world.mailbox.contents("Drafts")
    await world.pass_at(END + 2 * HOUR)
    assert world.mailbox.contents("Drafts") == before
    assert any("suddenly empty" in alert for alert in world.alerts())


def test_what_came_while_a_folder_looked_empty_is_read_once_it_is_back() -> None:
    """A server whose index or disk was away for a moment: UIDNEXT had gone on, and the refusal behind it was never looked at."""
    with surroundings() as place:
        for scene in SCENES[:2]:
            scene.happens(place.user)
            assert place.look(scene.now).failed == ()
        inbox = place.user.folder("INBOX")
        SCENES[2].happens(place.user)
        whole = inbox.view()
        inbox.restore(replace(whole, mails={}))
        assert place.look(SCENES[2].now).failed == ()
        inbox.restore(whole)
        assert place.look(SCENES[2].now + HOUR).failed == ()
        (reply,) = place.user.folder("Drafts").mails()
        assert b"rita@northwind.example" in reply.raw


def test_a_folder_that_is_empty_at_its_first_look_is_looked_at_once_something_lies_there() -> None:
    """Renumbered and not filled yet, as after a move of the server: what lay there was below the cursor for good."""
    with surroundings() as place:
        inbox = place.user.folder("INBOX")
        SCENES[0].happens(place.user)
        whole = inbox.view()
        inbox.restore(replace(whole, mails={}))
        assert place.look(SCENES[0].now).failed == ()
        inbox.restore(whole)
        assert place.look(SCENES[1].now).failed == ()
        assert len(place.user.folder("Drafts").mails()) == 2


@pytest.mark.system
def test_a_wrong_mailbox_for_one_pass_of_the_program_gets_nothing_and_changes_nothing(tmp_path: Path) -> None:
    assert wrong_mailboxes(ON_DOVECOT, tmp_path, least=6).found() == []


def test_a_server_that_tells_each_message_twice_is_believed_once() -> None:
    """Duplicated UIDs in FETCH and SEARCH answers: seen behind proxies, and from servers that repair their index."""
    with surroundings() as place:
        faults = Faults(place.server)
        for name in ("UID FETCH", "UID SEARCH"):
            faults.on(name, rewrite(lambda answer: answer + answer))
        place.user.folder("INBOX").append(invitation(), (), INVITED)
        for now in (INVITED + HOUR, END + HOUR, END + 2 * HOUR):
            assert place.look(now).failed == ()
        assert len(place.user.folder("Drafts").mails()) == 2
