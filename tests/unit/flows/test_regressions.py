"""Bugs that other follow-up tools had, each told by its name; none of them may ever be ours."""

from collections.abc import Sequence
from datetime import datetime, timedelta

import pytest

from connectors.memory_mailbox import STANDARD_FOLDERS, MemoryMailbox
from daemon.flows import questions
from daemon.ports.mail import Folder, FolderRole
from tests.builders import END, INVITED, START, at
from tests.mails import USER, event, invitation, mail
from tests.world import DAY, HOUR, MemoryWorld

DANA, OMAR, RITA = "dana@northwind.example", "omar@northwind.example", "rita@northwind.example"
THANK_DANA, THANK_OMAR = f"thank_you/2026-11-24/{DANA}", f"thank_you/2026-11-24/{OMAR}"
CHECK, SECOND = "check_in/2026-11-24/1", "check_in/2026-11-24/2"
THREAD = ["<invitation@northwind.example>"]
SUBJECT = "Interview: Data Engineer at Northwind"


async def thanked(mailbox: MemoryMailbox | None = None) -> MemoryWorld:
    """The interview is over, and both thank-yous are sent."""
    world = MemoryWorld(INVITED, mailbox=mailbox or MemoryMailbox())
    world.deliver(invitation(), INVITED)
    await world.pass_at(END + HOUR)
    for person in (DANA, OMAR):
        world.send_draft(person, END + HOUR)
    await world.pass_at(END + 2 * HOUR)
    return world


async def asking() -> MemoryWorld:
    """The check-in lies in Drafts."""
    world = await thanked()
    await world.pass_at(at("2026-12-02 09:00"))
    assert world.steps()[CHECK] == "drafted"
    return world


def theirs(
    body: str,
    when: datetime,
    *,
    sender: str = f"Rita Sommer <{RITA}>",
    references: Sequence[str] = THREAD,
    extra: Sequence[str] = (),
) -> bytes:
    words = f"Dear Sam,\n\n{body}\n\nBest"
    message_id = "<answer@northwind.example>"
    return mail(sender, [USER], f"Re: {SUBJECT}", words, at=when, message_id=message_id, references=references, extra=extra)


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


@pytest.mark.parametrize(
    "links",
    [
        ["In-Reply-To: <invitation@northwind.example>"],
        ["References: <invitation@northwind.example> <unknown@northwind.example>", "In-Reply-To: <unknown@northwind.example>"],
        ["References: <unknown@northwind.example>", "In-Reply-To: <invitation@northwind.example>"],
    ],
    ids=["only In-Reply-To", "only References", "they disagree"],
)
async def test_only_one_of_in_reply_to_and_references_was_checked(links: list[str]) -> None:
    """From mxr."""
    world = await asking()
    when = at("2026-12-02 10:00")
    world.deliver(theirs("could you call me?", when, references=[], extra=links, sender="Lee Park <lee@northwind.example>"), when)
    await world.pass_at(at("2026-12-02 11:00"))
    assert world.drafts() == {}
    assert world.threads()[0].waiting_on == "you"


async def test_thank_you_clock_started_at_the_application_not_the_interview() -> None:
    """career-ops."""
    world = MemoryWorld(INVITED - 10 * DAY)
    receipt = mail(
        f"Rita Sommer <{RITA}>",
        [USER],
        "Your application",
        "We received your application.",
        at=INVITED - 10 * DAY,
        message_id="<got@northwind.example>",
    )
    world.deliver(receipt, INVITED - 10 * DAY)
    await world.pass_at(INVITED - 9 * DAY)
    assert world.threads() == ()
    world.deliver(invitation(), INVITED)
    await world.pass_at(END)
    assert world.drafts() == {}
    assert world.step(THANK_DANA).due_at == END + HOUR
    assert world.step(THANK_DANA).expires_at == END + 2 * DAY


async def test_unlimited_follow_ups() -> None:
    """inbox-zero, career-ops: two, then silence for ever."""
    world = await asking()
    for days in range(0, 120, 2):
        now = at("2026-12-02 10:00") + days * DAY
        if RITA in world.drafts():
            world.send_draft(RITA, now)
        await world.pass_at(now + HOUR)
    assert [key for key in world.steps() if key.startswith("check_in")] == [CHECK, SECOND]
    assert world.threads()[0].state == "resting"


async def test_oldest_overdue_missed_because_only_the_newest_were_scanned() -> None:
    """From gaia, which looked at the newest 200; here the thread lies below 700 others."""
    world = await thanked()
    for number in range(700):
        when = END + DAY + number * timedelta(minutes=5)
        letter = mail("News <news@shop.example>", [USER], "Offers", "x", at=when, message_id=f"<n{number}@shop.example>")
        world.deliver(letter, when)
    await world.pass_at(at("2026-12-02 09:00"))
    assert set(world.drafts()) == {RITA}


async def test_edited_draft_deleted() -> None:
    """inbox-zero."""
    world = await asking()
    world.edit_draft(RITA, at("2026-12-02 10:00"), "My own words.")
    kept = [m.raw for m in world.mailbox.contents("Drafts")]
    when = at("2026-12-02 10:30")
    world.deliver(theirs("unfortunately, we have decided to move forward with another candidate.", when), when)
    await world.pass_at(at("2026-12-02 11:00"))
    assert kept[0] in [m.raw for m in world.mailbox.contents("Drafts")]


async def test_one_relay_taken_for_many_employers() -> None:
    """freehire#1193: an applicant tracking system invites for whoever pays it."""
    world = MemoryWorld(INVITED)
    for number, employer in enumerate(("Northwind", "Contoso"), start=1):
        start = START + number * HOUR * 2
        raw = mail(
            f"{employer} Hiring Team <no-reply@us.greenhouse-mail.io>",
            [USER],
            f"Interview: Data Engineer at {employer}",
            f"Dear Sam,\n\nwe are glad to invite you to an interview for the Data Engineer role at {employer}.",
            at=INVITED,
            message_id=f"<i{number}@greenhouse-mail.io>",
            calendar=event(
                f"{number}@greenhouse.example",
                start,
                attendees=((f"Dana {number}", f"dana@{employer.lower()}.example"),),
                organizer=(f"{employer} Hiring Team", "no-reply@us.greenhouse-mail.io"),
                summary=f"Interview: Data Engineer at {employer}",
                description="A conversation about the Data Engineer role.",
                stamp=INVITED,
            ),
        )
        world.deliver(raw, INVITED)
    await world.pass_at(INVITED + HOUR)
    assert {thread.employer for thread in world.threads()} == {"Northwind", "Contoso"}
    await world.pass_at(END + 7 * HOUR)
    assert set(world.drafts()) == {"dana@northwind.example", "dana@contoso.example"}


async def test_interviewers_invitation_without_role_or_company() -> None:
    """career-ops#1495: no word of the role or the firm; the people and the event are enough."""
    world = MemoryWorld(INVITED)
    raw = invitation(
        organizer=("Dana Whitfield", DANA),
        attendees=(("Dana Whitfield", DANA),),
        summary="Interview with Sam Rivera",
        description="Looking forward to our job interview.",
    )
    raw = raw.replace(b"Subject: Interview: Data Engineer at Northwind", b"Subject: Interview")
    raw = (
        raw.replace(b"for the Data Engineer role at Northwind", b"with me")
        .replace(b"Recruiter", b"")
        .replace(b"Rita Sommer <rita@", b"Dana Whitfield <dana@")
    )
    world.deliver(raw, INVITED)
    await world.pass_at(INVITED + HOUR)
    for question in world.questions():
        assert question.id is not None
        questions.answer(world.world, question.id, yes=True)
    await world.pass_at(END + HOUR)
    assert set(world.drafts()) == {DANA}


async def test_no_show_after_a_confirmed_time() -> None:
    """career-ops#1859: nobody is thanked for a talk that they missed, before the user says that it took place."""
    world = MemoryWorld(INVITED)
    world.deliver(invitation(), INVITED)
    await world.pass_at(END)
    when = END + HOUR / 3
    world.deliver(
        theirs("I am so sorry, I missed our interview today. Can we reschedule?", when, sender=f"Dana Whitfield <{DANA}>"), when
    )
    await world.pass_at(END + HOUR)
    assert world.drafts() == {}
    (question,) = world.questions()
    assert question.id is not None
    questions.answer(world.world, question.id, yes=False)
    await world.pass_at(END + 3 * HOUR)
    assert world.drafts() == {}
