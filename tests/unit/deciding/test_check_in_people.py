"""To whom a check-in goes (E9, E10), and who is passed over."""

from dataclasses import replace
from datetime import date, timedelta

from msgspec.structs import replace as changed

from daemon.deciding.facts import (
    MailBounced,
    TheyWereAway,
)
from daemon.deciding.values import Touch
from daemon.reading.values import Address
from tests.builders import DANA, END, OMAR, RITA, Story, at, interview, scheduled, they
from tests.unit.deciding.check_in_stories import check, none_planned


def test_goes_to_who_wrote_last_about_the_process() -> None:
    assert check(Story().tell(they(at("2026-11-25 10:00"), sender=OMAR)), END).person == OMAR.address
    machine = changed(they(at("2026-11-25 10:00"), sender=OMAR), no_reply=True)
    assert check(Story().tell(machine), END).person == RITA.address


def test_passes_over_addresses_that_bounced_down_to_who_was_thanked_last() -> None:
    story = Story()
    story.send(story.draft(END + timedelta(hours=1), Touch.THANK_YOU, OMAR), END + timedelta(hours=2))
    story.tell(MailBounced(at=END, addresses=(RITA.address or "",)))
    assert check(story, END + timedelta(hours=3)).person == OMAR.address
    story.tell(MailBounced(at=END, addresses=(OMAR.address or "",)))
    assert check(story, END + timedelta(hours=3)).person == DANA.address
    story.tell(MailBounced(at=END, addresses=(DANA.address or "",)))
    assert none_planned(story, END + timedelta(hours=3))


def test_an_organizer_who_interviews_is_asked_before_the_others() -> None:
    own = replace(interview(), coordinator=None, organizer=Address(OMAR.name, OMAR.address or ""))
    story = Story()
    story.facts[1] = scheduled(own)
    assert check(story, END).person == OMAR.address
    story.facts[1] = scheduled(replace(own, organizer=None))
    assert check(story, END).person == DANA.address


def test_an_out_of_office_notice_moves_it_and_nobody_else_is_asked() -> None:
    away = TheyWereAway(at=at("2026-11-25 10:00"), sender=RITA.address or "", return_date=date(2026, 12, 7))
    step = check(Story().tell(away), END)
    assert (step.person, step.due_at) == (RITA.address, at("2026-12-09 08:00"))


def test_an_absence_without_a_date_counts_five_business_days() -> None:
    away = TheyWereAway(at=at("2026-11-30 10:00"), sender=RITA.address or "")
    assert check(Story().tell(away), END).due_at == at("2026-12-07 10:00")


def test_a_return_date_counts_although_they_were_met_after_the_notice() -> None:
    """Found by the state machine: whoever is away until the 7th may still take part in an interview on the 24th."""
    own = replace(interview(interviewers=(DANA,)), coordinator=None, organizer=None)
    story = Story()
    story.facts[1] = scheduled(own)
    story.tell(TheyWereAway(at=END - timedelta(hours=3), sender=DANA.address or "", return_date=date(2026, 12, 7)))
    step = check(story, END)
    assert (step.person, step.due_at) == (DANA.address, at("2026-12-09 08:00"))


def test_a_notice_without_a_date_is_outdated_once_they_were_met() -> None:
    own = replace(interview(interviewers=(DANA,)), coordinator=None, organizer=None)
    story = Story()
    story.facts[1] = scheduled(own)
    due = check(story, END).due_at
    story.tell(TheyWereAway(at=END - timedelta(hours=3), sender=DANA.address or ""))
    assert check(story, END).due_at == due
