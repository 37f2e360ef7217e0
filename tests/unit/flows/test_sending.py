"""A queued mail goes out once, at its time, and never where anything stands against it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from email import message_from_bytes, policy

import pytest

from connectors.memory_mailbox import MemoryMailbox
from connectors.memory_transport import MemoryTransport
from daemon.deciding.values import Policy, Step
from daemon.errors import AppendRefusedError, UserError
from daemon.flows import orders, pausing, words
from daemon.flows.passes import learn
from daemon.flows.sending import send_due
from daemon.ports.mail import FetchedMessage, MailSearch
from daemon.ports.sending import SendPhase, SendRefused, SendUnknown
from tests.builders import END, INVITED, at
from tests.mails import USER, invitation, mail
from tests.unit.flows.queue_world import CHECK, DANA, DRAFTED, GOES_BY, MINUTE, RITA, queued, transport_of
from tests.world import DAY, HOUR, MemoryWorld


def taken(world: MemoryWorld) -> list[bytes]:
    return [handed.raw for handed in transport_of(world).taken]


def answer(body: str, when: datetime) -> bytes:
    return mail(
        f"Rita Sommer <{RITA}>",
        [USER],
        "Re: Interview: Data Engineer at Northwind",
        f"Dear Sam,\n\n{body}\n\nBest regards,\nRita",
        at=when,
        message_id="<answer@northwind.example>",
        references=["<invitation@northwind.example>"],
    )


async def test_it_lies_in_drafts_for_its_window_and_then_goes_once() -> None:
    world = await queued()
    assert world.steps()[CHECK] == "queued"
    send_at = world.step(CHECK).send_at
    assert send_at is not None
    assert send_at >= DRAFTED + 15 * MINUTE
    await world.pass_at(send_at - MINUTE)
    assert taken(world) == []
    await world.pass_at(send_at)
    assert len(taken(world)) == 1
    assert (world.steps()[CHECK], world.drafts(), world.step(CHECK).send_at) == ("sent", {}, None)
    for later in range(1, 5):
        await world.pass_at(send_at + later * HOUR)
    assert len(taken(world)) == 1


async def test_what_goes_is_the_draft_dated_as_it_leaves() -> None:
    world = await queued()
    draft = world.drafts()[RITA]
    await world.pass_at(GOES_BY)
    (handed,) = transport_of(world).taken
    assert (handed.sender, handed.recipients) == (USER, (RITA,))
    gone = message_from_bytes(handed.raw, policy=policy.default)
    assert gone["Date"].datetime == GOES_BY
    del gone["Date"], draft["Date"]
    assert gone.items() == draft.items()
    assert gone.get_content() == draft.get_content()


@pytest.mark.parametrize("mode", ["drafts", "observe"])
async def test_no_other_mode_sends(mode: str) -> None:
    world = await queued()
    world.policy = replace(world.policy, mode=mode)
    await world.pass_at(GOES_BY)
    assert taken(world) == []
    assert set(world.drafts()) == {RITA}
    world.policy = replace(world.policy, mode="queue")
    await world.pass_at(GOES_BY + HOUR)
    assert bool(taken(world)) is (mode == "observe"), "a mode of drafts empties the queue"


async def test_an_answer_that_came_a_second_ago_stops_it() -> None:
    world = await queued()
    when = GOES_BY - timedelta(seconds=1)
    world.deliver(answer("could you send us two references?", when), when, "Junk")
    await world.pass_at(GOES_BY)
    assert taken(world) == []
    await world.pass_at(GOES_BY + MINUTE)
    assert (taken(world), world.drafts(), world.steps()[CHECK]) == ([], {}, "withdrawn")


class Meddling(MemoryMailbox):
    """Something happens while the program looks: before the first ``search``, after the first ``messages`` or ``expunge`` in Drafts."""

    def __init__(self) -> None:
        super().__init__()
        self.meanwhile: dict[str, Callable[[], object]] = {}

    def _happens(self, operation: str, folder: str = "Drafts") -> None:
        if folder == "Drafts" and operation in self.meanwhile:
            self.meanwhile.pop(operation)()

    def rewrite(self, folder: str, uid: int, more: bytes) -> None:
        """Other words under the same UID."""
        message = self._folders[folder].messages[uid]
        self._folders[folder].messages[uid] = replace(message, raw=message.raw + more)

    async def search(self, folder: str, uid_validity: int, wanted: MailSearch) -> frozenset[int]:
        self._happens("search")
        return await super().search(folder, uid_validity, wanted)

    async def messages(self, folder: str, uid_validity: int, uids: Sequence[int]) -> tuple[FetchedMessage, ...]:
        found = await super().messages(folder, uid_validity, uids)
        self._happens("messages", folder)
        return found

    async def expunge(self, folder: str, uid_validity: int, uid: int) -> None:
        await super().expunge(folder, uid_validity, uid)
        self._happens("expunge", folder)


async def test_an_answer_during_the_pass_stops_it_as_well() -> None:
    """It comes after the sync, before the last look."""
    mailbox = Meddling()
    world = await queued(mailbox=mailbox)
    mailbox.meanwhile["search"] = lambda: world.deliver(answer("could you send us two references?", GOES_BY), GOES_BY)
    await world.pass_at(GOES_BY)
    assert mailbox.meanwhile == {}
    assert taken(world) == []


def edit(world: MemoryWorld) -> None:
    world.edit_draft(RITA, GOES_BY - MINUTE, "My own words.")


def delete(world: MemoryWorld) -> None:
    world.mailbox.remove("Drafts", world.draft_uid(RITA))


def send_by_hand(world: MemoryWorld) -> None:
    world.send_draft(RITA, GOES_BY - MINUTE)


def mute(world: MemoryWorld) -> None:
    words.mute(world.world, world.threads()[0].id)


def switch_off(world: MemoryWorld) -> None:
    words.set_option(world.world, world.threads()[0].id, "queue", on=False)


@pytest.mark.parametrize(
    ("happens", "state"),
    [(edit, "edited"), (delete, "discarded"), (send_by_hand, "sent"), (mute, "withdrawn"), (switch_off, "drafted")],
)
async def test_what_the_user_did_counts(happens: Callable[[MemoryWorld], object], state: str) -> None:
    world = await queued()
    happens(world)
    await world.pass_at(GOES_BY)
    await world.pass_at(GOES_BY + DAY)
    assert taken(world) == []
    assert world.steps()[CHECK] == state


async def test_an_edit_right_before_the_removal_stops_it() -> None:
    """It shows as another draft of the same mail."""
    mailbox = Meddling()
    world = await queued(mailbox=mailbox)
    mailbox.meanwhile["messages"] = lambda: world.edit_draft(RITA, GOES_BY, "My own words.")
    await world.pass_at(GOES_BY)
    await world.pass_at(GOES_BY + MINUTE)
    assert (mailbox.meanwhile, taken(world), world.steps()[CHECK], set(world.drafts())) == ({}, [], "edited", {RITA})


async def test_an_edit_that_is_stored_after_the_removal_stops_it() -> None:
    mailbox = Meddling()
    world = await queued(mailbox=mailbox)
    kept = world.mailbox.contents("Drafts")[0].raw
    mailbox.meanwhile["expunge"] = lambda: mailbox.deliver("Drafts", kept + b"One word more.\r\n", GOES_BY, ("\\Draft",))
    await world.pass_at(GOES_BY)
    await world.pass_at(GOES_BY + MINUTE)
    assert (mailbox.meanwhile, taken(world), world.steps()[CHECK], set(world.drafts())) == ({}, [], "edited", {RITA})


async def test_a_draft_changed_in_place_is_not_sent() -> None:
    """No IMAP client may do it, some servers' web mail does: other words under the same UID."""
    mailbox = Meddling()
    world = await queued(mailbox=mailbox)
    mailbox.meanwhile["search"] = lambda: mailbox.rewrite("Drafts", world.draft_uid(RITA), b"One word more.\r\n")
    await world.pass_at(GOES_BY)
    await world.pass_at(GOES_BY + MINUTE)
    assert (mailbox.meanwhile, taken(world), world.steps()[CHECK], set(world.drafts())) == ({}, [], "edited", {RITA})


async def test_a_pause_that_begins_between_two_mails_is_kept() -> None:
    """Whoever calls a halt means now, and not after the rest."""
    world = await queued()
    world.clock.instant = GOES_BY
    await learn(world.world, world.account, conclude=False)
    pausing.pause(world.world)
    await send_due(world.world, world.account)
    assert taken(world) == []
    pausing.unpause(world.world)
    await send_due(world.world, world.account)
    assert len(taken(world)) == 1


async def test_a_pause_stops_it_and_its_end_lets_it_go() -> None:
    world = await queued()
    pausing.pause(world.world)
    await world.pass_at(GOES_BY)
    assert taken(world) == []
    pausing.unpause(world.world)
    await world.pass_at(GOES_BY + MINUTE)
    assert len(taken(world)) == 1


async def test_after_a_night_of_sleep_it_waits_for_their_morning() -> None:
    world = await queued()
    await world.pass_at(at("2026-12-02 22:00"))
    assert taken(world) == []
    send_at = world.step(CHECK).send_at
    assert send_at is not None
    assert at("2026-12-03 08:00") <= send_at < at("2026-12-03 09:00")


async def test_a_thank_you_stays_a_draft() -> None:
    world = MemoryWorld(INVITED, Policy(mode="queue", queue=("check_in", "rejection_reply")), transport=MemoryTransport())
    world.deliver(invitation(), INVITED)
    await world.pass_at(INVITED + HOUR)
    await world.pass_at(END + HOUR)
    assert {state for key, state in world.steps().items() if key.startswith("thank_you")} == {"drafted"}


async def test_without_uidplus_nothing_goes_by_itself_and_the_user_is_told() -> None:
    world = await queued(mailbox=MemoryMailbox(uid_plus=False))
    await world.pass_at(GOES_BY)
    assert taken(world) == []
    assert (world.steps()[CHECK], set(world.drafts())) == ("drafted", {RITA})
    assert any("safely" in alert for alert in world.alerts())


class TestRefusals:
    async def test_a_temporary_one_puts_the_draft_back_and_tries_again(self) -> None:
        world = await queued()
        transport_of(world).next_outcomes.append(SendRefused(permanent=False, answer="451 4.3.0 later", phase=SendPhase.RECIPIENT))
        await world.pass_at(GOES_BY)
        assert (taken(world), world.steps()[CHECK], len(world.mailbox.contents("Drafts"))) == ([], "queued", 1)
        assert any("451" in alert for alert in world.alerts())
        await world.pass_at(GOES_BY + MINUTE)
        assert taken(world) == []
        await world.pass_at(GOES_BY + 2 * HOUR)
        assert (len(taken(world)), world.steps()[CHECK], world.drafts()) == (1, "sent", {})
        assert not [alert for alert in world.alerts() if "451" in alert]

    async def test_five_days_of_them_are_enough(self) -> None:
        world = await queued()
        refused = SendRefused(permanent=False, answer="no connection")
        transport_of(world).next_outcomes.extend([refused] * 200)
        tries = 0
        for hours in range(0, 24 * 9, 3):
            await world.pass_at(GOES_BY + hours * HOUR)
            tries = 200 - len(transport_of(world).next_outcomes)
        assert world.steps()[CHECK] == "failed"
        assert 5 < tries < 60
        assert set(world.drafts()) == {RITA}
        assert any("given up" in alert for alert in world.alerts())

    async def test_one_for_good_is_shown_and_the_address_is_left_alone(self) -> None:
        world = await queued()
        transport_of(world).next_outcomes.append(
            SendRefused(permanent=True, answer="550 5.1.1 no such user", phase=SendPhase.RECIPIENT)
        )
        await world.pass_at(GOES_BY)
        assert (world.steps()[CHECK], set(world.drafts())) == ("failed", {RITA})
        for days in range(1, 30):
            await world.pass_at(GOES_BY + days * DAY)
        assert taken(world) == []
        assert [step.person for step in steps_of(world) if step.person == RITA and step.key != CHECK] == []

    async def test_a_wrong_password_says_nothing_about_the_mail(self) -> None:
        world = await queued()
        transport_of(world).next_outcomes.append(SendRefused(permanent=True, answer="535 5.7.8 no", phase=SendPhase.LOGIN))
        await world.pass_at(GOES_BY)
        assert world.steps()[CHECK] == "queued"
        await world.pass_at(GOES_BY + 3 * HOUR)
        assert world.steps()[CHECK] == "sent"

    async def test_the_failed_draft_is_the_users_to_send(self) -> None:
        world = await queued()
        transport_of(world).next_outcomes.append(SendRefused(permanent=True, answer="554 5.7.1 no", phase=SendPhase.MESSAGE))
        await world.pass_at(GOES_BY)
        world.send_draft(RITA, GOES_BY + HOUR)
        await world.pass_at(GOES_BY + 2 * HOUR)
        assert world.steps()[CHECK] == "sent"
        assert world.alerts() == [alert for alert in world.alerts() if "554" not in alert]

    async def test_a_full_mailbox_keeps_trying_to_put_the_draft_back(self) -> None:
        world = await queued()
        transport_of(world).next_outcomes.append(SendRefused(permanent=False, answer="no connection"))
        world.mailbox.fail_next("append", AppendRefusedError("memory:993", "over quota"))
        await world.pass_at(GOES_BY)
        assert (world.drafts(), world.steps()[CHECK]) == ({}, "attempting")
        await world.pass_at(GOES_BY + MINUTE)
        assert (set(world.drafts()), world.steps()[CHECK]) == ({RITA}, "queued")


class TestLostAnswers:
    async def test_it_is_looked_up_in_sent(self) -> None:
        world = await queued()
        transport_of(world).next_outcomes.append(SendUnknown("no answer in time after the message"))
        await world.pass_at(GOES_BY)
        assert (world.steps()[CHECK], world.drafts()) == ("unknown", {})
        assert any("may have gone out" in alert for alert in world.alerts())
        world.mailbox.deliver("Sent", taken(world)[0], GOES_BY, ("\\Seen",))
        await world.pass_at(GOES_BY + MINUTE)
        assert world.steps()[CHECK] == "sent"
        assert not [alert for alert in world.alerts() if "may have gone out" in alert]

    async def test_microsoft_gives_the_copy_another_name(self) -> None:
        world = await queued()
        transport_of(world).next_outcomes.append(SendUnknown("the connection broke off after the message"))
        await world.pass_at(GOES_BY)
        copy = message_from_bytes(taken(world)[0], policy=policy.SMTP)
        copy["X-Microsoft-Original-Message-ID"] = str(copy["Message-ID"])
        del copy["Message-ID"], copy["References"], copy["In-Reply-To"]
        copy["Message-ID"] = "<renamed@outlook.example>"
        world.mailbox.deliver("Sent", copy.as_bytes(), GOES_BY, ("\\Seen",))
        await world.pass_at(GOES_BY + MINUTE)
        assert world.steps()[CHECK] == "sent"

    async def test_what_is_found_nowhere_is_shown_and_never_sent_again_by_itself(self) -> None:
        world = await queued()
        transport_of(world).next_outcomes.append(SendUnknown("no answer in time after the message"))
        await world.pass_at(GOES_BY)
        for hours in range(1, 24 * 14, 7):
            await world.pass_at(GOES_BY + hours * HOUR)
        token = str(world.step(CHECK).message_id).encode()
        assert len([raw for raw in taken(world) if token in raw]) == 1
        assert world.steps()[CHECK] == "unknown"


class TestCopies:
    async def test_one_is_filed_where_the_server_files_none(self) -> None:
        world = await queued()
        before = len(world.mailbox.contents("Sent"))
        await world.pass_at(GOES_BY)
        for minutes in (1, 2, 3, 60):
            await world.pass_at(GOES_BY + minutes * MINUTE)
        copies = world.mailbox.contents("Sent")[before:]
        assert [(copy.raw, copy.flags) for copy in copies] == [(taken(world)[0], frozenset({"\\Seen"}))]
        assert world.steps()[CHECK] == "sent"

    async def test_the_servers_own_is_waited_for(self) -> None:
        world = await queued()
        before = len(world.mailbox.contents("Sent"))
        await world.pass_at(GOES_BY)
        world.mailbox.deliver("Sent", taken(world)[0], GOES_BY, ("\\Seen",))
        for minutes in (1, 2, 60):
            await world.pass_at(GOES_BY + minutes * MINUTE)
        assert len(world.mailbox.contents("Sent")) == before + 1

    async def test_a_copy_that_came_in_since_the_sync_is_not_doubled(self) -> None:
        mailbox = Meddling()
        world = await queued(mailbox=mailbox)
        before = len(mailbox.contents("Sent"))
        await world.pass_at(GOES_BY)
        mailbox.meanwhile["search"] = lambda: mailbox.deliver("Sent", taken(world)[0], GOES_BY, ("\\Seen",))
        await world.pass_at(GOES_BY + MINUTE)
        await world.pass_at(GOES_BY + 2 * MINUTE)
        assert mailbox.meanwhile == {}
        assert len(mailbox.contents("Sent")) == before + 1

    async def test_failing_to_file_does_not_fail_the_mail(self) -> None:
        world = await queued()
        await world.pass_at(GOES_BY)
        world.mailbox.fail_next("append", AppendRefusedError("memory:993", "over quota"))
        await world.pass_at(GOES_BY + MINUTE)
        await world.pass_at(GOES_BY + 2 * MINUTE)
        assert world.steps()[CHECK] == "sent"
        assert len(taken(world)) == 1
        assert any("over quota" in alert for alert in world.alerts())

    async def test_a_lost_answer_while_filing_makes_no_second_copy(self) -> None:
        world = await queued()
        before = len(world.mailbox.contents("Sent"))
        await world.pass_at(GOES_BY)
        world.mailbox.fail_next("append", AppendRefusedError("memory:993", "lost"), after=True)
        for minutes in (1, 2, 3):
            await world.pass_at(GOES_BY + minutes * MINUTE)
        assert len(world.mailbox.contents("Sent")) == before + 1


async def test_a_bounce_is_told_at_the_mail_that_came_back() -> None:
    world = await queued()
    await world.pass_at(GOES_BY)
    came_back = GOES_BY + HOUR
    bounce = mail(
        "Mail Delivery System <MAILER-DAEMON@home.example>",
        [USER],
        "Undelivered Mail Returned to Sender",
        f"This message could not be delivered.\n\n<{RITA}>: host mx.northwind.example said: 550 5.1.1 User unknown",
        at=came_back,
        message_id="<bounce@home.example>",
        references=[str(world.step(CHECK).message_id)],
        extra=["Return-Path: <>", "Auto-Submitted: auto-replied", f"X-Failed-Recipients: {RITA}"],
    )
    world.deliver(bounce, came_back)
    await world.pass_at(came_back + MINUTE)
    step = world.step(CHECK)
    assert step.id is not None
    with world.store.snapshot() as snapshot:
        row = snapshot.step(step.id)
    assert row.step.state == "sent"
    assert "came back" in (row.error or "")


def steps_of(world: MemoryWorld) -> list[Step]:
    with world.store.snapshot() as snapshot:
        return [step for thread in snapshot.threads() for step in snapshot.thread(thread.id).steps]


class TestOrders:
    async def test_undo_takes_it_out_of_the_queue_for_good(self) -> None:
        world = await queued()
        orders.undo(world.world, id_of(world))
        for days in range(4):
            await world.pass_at(GOES_BY + days * DAY)
        assert (taken(world), world.steps()[CHECK], set(world.drafts())) == ([], "drafted", {RITA})
        with pytest.raises(UserError):
            orders.undo(world.world, id_of(world))

    async def test_send_sends_now_at_whatever_hour(self) -> None:
        world = await queued()
        world.clock.instant = at("2026-12-02 09:01")
        orders.send(world.world, id_of(world), again=False)
        await world.pass_at(at("2026-12-02 23:00"))
        assert (len(taken(world)), world.steps()[CHECK]) == (1, "sent")
        with pytest.raises(UserError):
            orders.send(world.world, id_of(world), again=True)

    async def test_send_looks_once_more_all_the_same(self) -> None:
        world = await queued()
        orders.send(world.world, id_of(world), again=False)
        when = DRAFTED + MINUTE
        world.deliver(answer("could you send us two references?", when), when)
        await world.pass_at(when)
        await world.pass_at(when + MINUTE)
        assert (taken(world), world.steps()[CHECK]) == ([], "withdrawn")

    async def test_send_sends_a_draft_that_was_taken_out_but_never_a_thank_you(self) -> None:
        world = await queued()
        orders.undo(world.world, id_of(world))
        orders.send(world.world, id_of(world), again=False)
        await world.pass_at(DRAFTED + MINUTE)
        assert len(taken(world)) == 1
        other = MemoryWorld(INVITED, transport=MemoryTransport())
        other.deliver(invitation(), INVITED)
        await other.pass_at(END + HOUR)
        thanks = other.step(f"thank_you/2026-11-24/{DANA}")
        assert thanks.id is not None
        with pytest.raises(UserError):
            orders.send(other.world, thanks.id, again=False)

    async def test_again_is_the_users_word_for_what_may_have_gone_out(self) -> None:
        world = await queued()
        transport_of(world).lost_after = False
        transport_of(world).next_outcomes.append(SendUnknown("no answer in time after the message"))
        await world.pass_at(GOES_BY)
        with pytest.raises(UserError):
            orders.send(world.world, id_of(world), again=False)
        orders.send(world.world, id_of(world), again=True)
        await world.pass_at(GOES_BY + MINUTE)
        assert (len(taken(world)), world.steps()[CHECK]) == (1, "sent")
        assert not [alert for alert in world.alerts() if "may have gone out" in alert]

    async def test_again_sends_a_failed_one_once_more(self) -> None:
        world = await queued()
        transport_of(world).next_outcomes.append(SendRefused(permanent=True, answer="550 5.1.1 no", phase=SendPhase.RECIPIENT))
        await world.pass_at(GOES_BY)
        orders.send(world.world, id_of(world), again=True)
        await world.pass_at(GOES_BY + MINUTE)
        assert (len(taken(world)), world.steps()[CHECK], world.drafts()) == (1, "sent", {})

    async def test_an_answer_stops_what_was_to_be_sent_again(self) -> None:
        world = await queued()
        transport_of(world).lost_after = False
        transport_of(world).next_outcomes.append(SendUnknown("no answer in time after the message"))
        await world.pass_at(GOES_BY)
        orders.send(world.world, id_of(world), again=True)
        when = GOES_BY + MINUTE
        world.deliver(answer("could you send us two references?", when), when)
        await world.pass_at(when)
        assert (taken(world), world.steps()[CHECK]) == ([], "withdrawn")

    async def test_a_step_that_is_not_there_is_told(self) -> None:
        world = await queued()
        with pytest.raises(UserError):
            orders.undo(world.world, 99)
        with pytest.raises(UserError):
            orders.send(world.world, 99, again=False)


def id_of(world: MemoryWorld) -> int:
    found = world.step(CHECK).id
    assert found is not None
    return found
