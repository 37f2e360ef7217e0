"""Several accounts, several folders, and a first look at what lay there before."""

from dataclasses import replace
from datetime import datetime

from connectors.memory_mailbox import MemoryMailbox
from daemon.errors import MailServerError
from daemon.flows import questions, words
from daemon.flows.passes import PassReport, run_pass
from daemon.flows.world import Account, Profile
from tests.builders import END, INVITED, START, at
from tests.mails import USER, invitation, mail
from tests.world import DAY, HOUR, MemoryWorld

DANA, OMAR, RITA = "dana@northwind.example", "omar@northwind.example", "rita@northwind.example"
THANK_DANA = f"thank_you/2026-11-24/{DANA}"
WORK = "sam@studio.example"


class TwoAccounts(MemoryWorld):
    """A second mailbox beside the first."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.second = MemoryMailbox()
        self.studio = Account(Profile("studio", WORK, "Sam Rivera", frozenset({WORK})), self.second)

    async def look(self, now: datetime) -> PassReport:
        self.clock.instant = now
        return await run_pass(replace(self.world, accounts=(self.account, self.studio)), conclude=True)


def invitation_to_studio() -> bytes:
    raw = invitation("studio@contoso.example", message_id="<invitation@contoso.example>")
    return (
        raw.replace(b"orthwind", b"ontoso")
        .replace(b"nontoso", b"contoso")
        .replace(b"Nontoso", b"Contoso")
        .replace(USER.encode(), WORK.encode())
    )


async def test_each_account_drafts_in_its_own_mailbox_under_its_own_address() -> None:
    world = TwoAccounts(INVITED)
    world.deliver(invitation(), INVITED)
    world.second.deliver("INBOX", invitation_to_studio(), INVITED)
    await world.look(END + HOUR)
    assert len(world.mailbox.contents("Drafts")) == len(world.second.contents("Drafts")) == 2
    assert all(b"From: Sam Rivera <sam@studio.example>" in m.raw and b"contoso" in m.raw for m in world.second.contents("Drafts"))
    assert all(
        b"From: Sam Rivera <sam@home.example>" in m.raw and b"contoso" not in m.raw for m in world.mailbox.contents("Drafts")
    )


async def test_an_account_that_fails_never_holds_up_another() -> None:
    world = TwoAccounts(INVITED)
    world.second.deliver("INBOX", invitation_to_studio(), INVITED)
    world.mailbox.down = MailServerError("memory:993", "the server is down")
    report = await world.look(END + HOUR)
    assert [failed.name for failed in report.failed] == ["personal"]
    assert len(world.second.contents("Drafts")) == 2
    assert any("the server is down" in text for text in world.alerts())
    world.mailbox.down = None
    await world.look(END + 2 * HOUR)
    assert world.alerts() == []


async def test_a_mail_sent_from_the_other_account_counts() -> None:
    """The user's mail, from any client and any address of theirs."""
    world = TwoAccounts(INVITED)
    world.deliver(invitation(), INVITED)
    await world.look(END)
    own = mail(f"Sam <{WORK}>", [DANA], "Thank you", "Dear Dana, thank you. Sam", at=END, message_id="<own@studio.example>")
    world.second.deliver("Sent", own, END + HOUR / 2)
    await world.look(END + HOUR)
    await world.look(END + 2 * HOUR)
    assert set(world.drafts()) == {OMAR}


async def test_the_first_look_thanks_for_the_last_two_days_and_asks_about_older_silence() -> None:
    """An old mailbox: one interview three weeks ago, one yesterday."""
    now = at("2026-11-25 10:00")
    world = MemoryWorld(now)
    world.deliver(invitation(), INVITED)
    old = invitation("old@contoso.example", START - 21 * DAY, INVITED - 21 * DAY, "<old@contoso.example>")
    old = old.replace(b"orthwind", b"ontoso").replace(b"nontoso", b"contoso").replace(b"Nontoso", b"Contoso")
    world.deliver(old, INVITED - 21 * DAY)
    await world.pass_at(now)
    assert set(world.drafts()) == {DANA, OMAR}
    (question,) = world.questions()
    assert (question.kind, "Contoso" in question.text or "Rita" in question.text) == ("older_silence", True)
    await world.pass_at(now + 7 * DAY)
    assert not [person for person in world.drafts() if "contoso" in person], "not without a yes"
    assert question.id is not None
    questions.answer(world.world, question.id, yes=True)
    await world.pass_at(now + 8 * DAY)
    assert "rita@contoso.example" in world.drafts()


async def test_older_silence_can_still_be_answered_after_a_mute_was_lifted() -> None:
    now = at("2026-11-25 10:00")
    world = MemoryWorld(now)
    world.deliver(invitation("old@northwind.example", START - 21 * DAY, INVITED - 21 * DAY), INVITED - 21 * DAY)
    await world.pass_at(now)
    words.mute(world.world, 1)
    assert world.questions() == ()
    words.resume(world.world, 1)
    (question,) = world.questions()
    assert question.id is not None
    questions.answer(world.world, question.id, yes=True)
    await world.pass_at(now + HOUR)
    assert set(world.drafts()) == {RITA}


async def test_a_thank_you_snoozed_past_its_time_comes_back_when_the_snooze_is_lifted() -> None:
    world = MemoryWorld(INVITED)
    world.deliver(invitation(), INVITED)
    await world.pass_at(END)
    words.snooze(world.world, 1, END + 3 * DAY)
    await world.pass_at(END + HOUR)
    assert world.drafts() == {}
    words.resume(world.world, 1)
    await world.pass_at(END + 2 * HOUR)
    assert set(world.drafts()) == {DANA, OMAR}


async def test_the_same_message_in_two_folders_is_one_message() -> None:
    world = MemoryWorld(INVITED)
    world.mailbox.create_folder("Jobs")
    world.deliver(invitation(), INVITED)
    world.deliver(invitation(), INVITED, "Jobs")
    await world.pass_at(INVITED + HOUR)
    with world.store.snapshot() as snapshot:
        (message,) = snapshot.messages_of_thread(1)
        assert {place.folder for place in message.locations} == {"INBOX", "Jobs"}
        facts = snapshot.thread(1).facts
    assert len(world.threads()) == 1
    world.mailbox.remove("Jobs", 1)
    await world.pass_at(INVITED + 2 * HOUR)
    world.mailbox.move(1, "INBOX", "Jobs")
    await world.pass_at(INVITED + 3 * HOUR)
    with world.store.snapshot() as snapshot:
        assert snapshot.thread(1).facts == facts, "a move is no news"


async def test_an_emptied_folder_concludes_nothing_and_is_told_until_something_lies_there_again() -> None:
    world = MemoryWorld(INVITED)
    for number in range(5):
        when = INVITED + number * HOUR
        world.deliver(mail("A <a@shop.example>", [USER], "Offers", "x", at=when, message_id=f"<{number}@shop.example>"), when)
    world.deliver(invitation(), INVITED)
    await world.pass_at(INVITED + 6 * HOUR)
    before = world.steps()
    for message in world.mailbox.contents("INBOX"):
        world.mailbox.remove("INBOX", message.uid)
    await world.pass_at(INVITED + 7 * HOUR)
    assert world.steps() == before
    assert len(world.alerts()) == 1
    world.deliver(mail("A <a@shop.example>", [USER], "Offers", "x", at=INVITED, message_id="<9@shop.example>"), INVITED + 8 * HOUR)
    await world.pass_at(INVITED + 8 * HOUR)
    assert world.alerts() == []


async def test_somebody_away_since_before_the_interview_is_not_asked_before_they_are_back() -> None:
    world = MemoryWorld(INVITED)
    world.deliver(invitation(), INVITED)
    await world.pass_at(INVITED + HOUR)
    when = at("2026-11-23 10:00")
    notice = mail(
        f"Rita Sommer <{RITA}>",
        [USER],
        "Automatic reply: Interview",
        "I am out of the office and will be back on 7 December 2026.",
        at=when,
        message_id="<away@northwind.example>",
        references=["<invitation@northwind.example>"],
        extra=["Auto-Submitted: auto-replied"],
    )
    world.deliver(notice, when)
    await world.pass_at(END + HOUR)
    assert set(world.drafts()) == {DANA, OMAR}
    for person in (DANA, OMAR):
        world.send_draft(person, END + HOUR)
    await world.pass_at(at("2026-12-02 10:00"))
    assert RITA not in world.drafts()
    assert world.step("check_in/2026-11-24/1").due_at == at("2026-12-09 08:00")
