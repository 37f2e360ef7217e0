"""Bugs that other follow-up tools had around threads, clocks and employers, each told by its name; none of them may ever be ours."""

from datetime import timedelta

import pytest

from daemon.flows import questions
from tests.builders import END, INVITED, START, at
from tests.mails import USER, event, invitation, mail
from tests.unit.flows.regression_world import CHECK, DANA, OMAR, RITA, SECOND, asking, thanked, theirs
from tests.world import DAY, HOUR, MemoryWorld

THANK_DANA, THANK_OMAR = f"thank_you/2026-11-24/{DANA}", f"thank_you/2026-11-24/{OMAR}"


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


@pytest.mark.parametrize(
    "said",
    [
        "I am sorry, we have to move our interview tomorrow at 3 pm. When would suit you?",
        "Our interview tomorrow at 3 pm is postponed.",
    ],
)
async def test_a_thank_you_for_an_interview_that_was_put_off(said: str) -> None:
    """Nobody is thanked at the old time, nor asked whether the old time is an interview: only whether it took place."""
    world = MemoryWorld(INVITED)
    world.deliver(invitation(), INVITED)
    await world.pass_at(INVITED + HOUR)
    when = START - DAY
    world.deliver(theirs(said, when, sender=f"Dana Whitfield <{DANA}>"), when)
    await world.pass_at(END + 2 * HOUR)
    assert world.drafts() == {}
    assert [question.kind for question in world.questions()] == ["took_place"]
