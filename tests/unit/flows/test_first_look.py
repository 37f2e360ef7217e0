"""The first look: newest first, and the newest mail is read before the rest is known."""

from dataclasses import replace
from datetime import timedelta

from daemon.errors import UnreachableError
from daemon.flows.sync import sync_account
from tests.builders import at
from tests.mails import USER, invitation, mail
from tests.world import DAY, DirectReader, MemoryWorld

NOW = at("2026-11-20 12:00")


def letter(number: int) -> bytes:
    return mail(
        "Friend <friend@people.example>", [USER], f"Hello {number}", "See you.", at=NOW, message_id=f"<{number}@people.example>"
    )


def newsletter(number: int) -> bytes:
    """Its body is not worth reading."""
    return mail(
        "News <letter@news.example>",
        [USER],
        f"Weekly {number}",
        "News.",
        at=NOW,
        message_id=f"<{number}@news.example>",
        extra=["List-Id: <news.example>"],
    )


async def test_the_newest_interview_is_known_although_the_look_breaks_off_after_its_first_batch() -> None:
    world = MemoryWorld(NOW)
    for number in range(600):
        world.deliver(letter(number), NOW - 30 * DAY + timedelta(minutes=number))
    world.deliver(invitation(start=NOW + 4 * DAY, at=NOW - DAY), NOW - DAY)
    world.mailbox.fail_next("headers", UnreachableError("memory:993", "gone"), after=True)
    report = await world.pass_at(NOW)
    assert report.failed
    assert world.mailbox.calls.count(("uids_since", "INBOX")) == 1
    assert [thread.state for thread in world.threads()] == ["scheduled"]
    await world.pass_at(NOW)
    assert world.mailbox.calls.count(("uids_since", "INBOX")) == 2  # the look that goes on asks again
    with world.store.snapshot() as snapshot:
        cursor = snapshot.folder_cursor("personal", "INBOX")
        assert cursor is not None
        assert len(snapshot.known_uids("personal", "INBOX", cursor.uid_validity)) == 601


async def test_the_reader_starts_while_the_server_answers_and_only_in_the_very_first_look() -> None:
    world = MemoryWorld(NOW)
    world.deliver(letter(1), NOW - DAY)
    prepared: list[list[tuple[str, str]]] = []

    class ExpectedReader(DirectReader):
        def prepare(self) -> None:
            prepared.append(list(world.mailbox.calls))

    reader = ExpectedReader()
    for _ in range(2):
        await sync_account(replace(world.world, reader=reader), world.account)
    assert prepared == [[]]  # before anything was asked


async def test_what_the_server_gave_before_it_broke_off_is_not_asked_for_again() -> None:
    world = MemoryWorld(NOW)
    for number in range(1200):
        world.deliver(newsletter(number), NOW - 30 * DAY + timedelta(minutes=number))
    await world.pass_at(NOW)
    world.mailbox.renumber("INBOX")
    validity = (await world.mailbox.status("INBOX")).uid_validity
    world.mailbox.fail_next("headers", UnreachableError("memory:993", "gone"), after=True)
    report = await world.pass_at(NOW)
    assert report.failed
    with world.store.snapshot() as snapshot:
        known = snapshot.known_uids("personal", "INBOX", validity)
    assert known == set(range(701, 1201))  # the newest batch
    world.mailbox.calls.clear()
    await world.pass_at(NOW)
    assert world.mailbox.calls.count(("headers", "INBOX")) == 2
    with world.store.snapshot() as snapshot:
        assert snapshot.known_uids("personal", "INBOX", validity) == set(range(1, 1201))


async def test_a_first_look_over_several_portions_knows_every_message_by_what_it_says() -> None:
    world = MemoryWorld(NOW)
    for number in range(4100):
        world.deliver(newsletter(number), NOW - 30 * DAY + timedelta(minutes=number))
    await world.pass_at(NOW)
    with world.store.snapshot() as snapshot:
        cursor = snapshot.folder_cursor("personal", "INBOX")
        assert cursor is not None
        assert cursor.first_look_done
        assert snapshot.known_uids("personal", "INBOX", cursor.uid_validity) == set(range(1, 4101))
        for number in (0, 1599, 1600, 3599, 3600, 4099):
            found = snapshot.message_by_id("personal", f"<{number}@news.example>")
            assert found is not None
            assert (found.subject, [place.uid for place in found.locations]) == (f"Weekly {number}", [number + 1])


async def test_an_answer_read_before_its_invitation_is_known_still_counts() -> None:
    world = MemoryWorld(NOW)
    world.deliver(invitation(start=NOW - 20 * DAY, at=NOW - 30 * DAY), NOW - 30 * DAY)
    for number in range(600):
        world.deliver(letter(number), NOW - 10 * DAY + timedelta(minutes=number))
    refusal = mail(
        "Rita Sommer <rita@northwind.example>",
        [USER],
        "Re: Interview: Data Engineer at Northwind",
        "Dear Sam,\n\nunfortunately we have decided to move forward with another candidate.\n\nBest regards,\nRita",
        at=NOW - DAY,
        message_id="<refusal@northwind.example>",
        references=["<invitation@northwind.example>"],
    )
    world.deliver(refusal, NOW - DAY)
    await world.pass_at(NOW)
    assert [thread.state for thread in world.threads()] == ["rejected"]
