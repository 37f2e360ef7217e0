"""What the world answers to a queued mail: refusals, silence, copies, a bounce; each ends where the table says."""

from email import message_from_bytes, policy

from daemon.deciding.values import Step
from daemon.errors import AppendRefusedError
from daemon.ports.sending import SendPhase, SendRefused, SendUnknown
from tests.mails import USER, mail
from tests.unit.flows.queue_world import CHECK, GOES_BY, MINUTE, RITA, Meddling, queued, taken, transport_of
from tests.world import DAY, HOUR, MemoryWorld


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
