"""``show``, ``why``, ``questions`` and ``check``."""

import json
import typing
from dataclasses import replace
from datetime import date

import pytest

from daemon.cli.render import checks, questions, thread
from daemon.cli.render.checks import Check, Level
from daemon.cli.render.facts import fact_words
from daemon.cli.render.rules import RULES
from daemon.cli.terminal import Page
from daemon.cli.views import thread_named
from daemon.deciding import facts as f
from daemon.errors import UserError
from daemon.reading.values import Promise, Topic
from tests.unit.cli import sample

AT, UID = sample.NOW, "77@calendar.example"
KEY = "check_in/2026-11-25/1"
EVERY_FACT: tuple[f.Fact, ...] = (
    *sample.DETAIL.facts,
    f.InterviewMoved(at=AT, interview=sample.interview(AT, "Ana Silva")),
    f.InterviewCancelled(at=AT, uid=UID),
    f.InterviewDeclined(at=AT, uid=UID),
    f.InterviewMissed(at=AT, uid=UID),
    f.TheyAnswered(at=AT, sender="jobs@acme.example", topic=Topic.REJECTION, automatic=True, asks_user=True),
    f.TheyWereAway(at=AT, sender="dana@acme.example", return_date=date(2026, 12, 1)),
    f.MailBounced(at=AT, addresses=("dana@acme.example",)),
    f.AddressVouchedFor(at=AT, address="dana@acme.example"),
    f.UserWrote(at=AT, recipients=("dana@acme.example",)),
    f.UserBeganDraft(at=AT, recipients=("dana@acme.example",)),
    f.PromiseNoted(at=AT, promise=Promise("by Friday", None, date(2026, 12, 4))),
    f.UserNoted(at=AT, text="we spoke of queues"),
    f.UserDebriefed(at=AT, items=(f.DebriefItem(kind="point", text="your on-call rotation"),)),
    f.DraftComposed(at=AT, step_key=KEY),
    f.DraftEdited(at=AT, step_key=KEY),
    f.DraftDiscarded(at=AT, step_key=KEY),
    f.DraftWithdrawn(at=AT, step_key=KEY, why="they answered"),
    f.DraftSent(at=AT, step_key=KEY),
    f.DeadlinePassed(at=AT, step_key=KEY),
    f.QuestionAsked(at=AT, question_key="k", text="Is it?"),
    f.QuestionAnswered(at=AT, question_key="k", yes=False),
    f.QuestionWithdrawn(at=AT, question_key="k"),
    f.ThreadMuted(at=AT),
    f.ThreadResumed(at=AT),
    f.ThreadSnoozed(at=AT, until=AT + sample.DAY),
    f.ThreadDone(at=AT),
    f.ThreadOption(at=AT, option="queue", on=True),
)


def test_every_kind_of_fact_has_words_of_its_own() -> None:
    assert {type(fact) for fact in EVERY_FACT} == set(typing.get_args(f.Fact))
    told = [fact_words(fact, sample.SIGHT) for fact in EVERY_FACT]
    assert len(set(told)) == len(told)
    assert all(told)


def test_show_tells_interviews_people_mails_promise_and_messages(capsys: pytest.CaptureFixture[str]) -> None:
    thread.print_show(Page(terminal=False, width=80), sample.DETAIL, sample.SIGHT)
    page = capsys.readouterr().out
    for part in (
        "1 Acme Analytics · Backend engineer",
        "yesterday 14:00-15:00 with Dana Wong, Lee Park",
        "Dana Wong, Head of Data <dana@acme.example>, interviewer",
        "thank-you to Lee Park: sent today 09:00",
        "“You will hear from us by the end of next week.”",
        "Dana Wong: Interview for Backend engineer",
    ):
        assert part in page


def test_show_as_an_object_adds_people_messages_and_promise() -> None:
    told = json.loads(json.dumps(thread.as_object(sample.DETAIL)))
    assert told["people"][0]["part"] == "interviewer"
    assert told["messages"][0]["subject"] == "Interview for Backend engineer"
    assert told["promise"]["latest"] == "2026-12-04"


def test_why_tells_reason_rules_clock_and_the_sentence_behind_it(capsys: pytest.CaptureFixture[str]) -> None:
    """I9: which sentence of which message, which rule, which clock."""
    thread.print_why(Page(terminal=False, width=80), sample.DETAIL, sample.SIGHT)
    page = capsys.readouterr().out
    for part in (
        "because  the interview of 25 November ended at 15:00",
        "when     from yesterday 16:00 until tomorrow 15:00",
        f"rule     E1: {RULES['E1']}",
        "“We would like to invite you to an interview.”",
        "mail of 17 November from dana@acme.example",
    ):
        assert part in page


def test_why_tells_where_each_statement_of_a_mail_comes_from_and_show_what_is_missing(capsys: pytest.CaptureFixture[str]) -> None:
    """I9, E8: the newest wording counts."""
    key = sample.DETAIL.view.steps[0].step.key
    gap = f.ProofFinding(kind="gap", text="A gap waits to be filled in: [[Add one thing]]")
    source = f.StatementSource(
        statement="Thank you for your time.", origins=("template en/thank_you/1.txt", "your debrief of 24 Nov")
    )
    older = f.DraftComposed(at=AT - sample.DAY, step_key=key, sources=(f.StatementSource(statement="Thanks!"),))
    detail = replace(
        sample.DETAIL, facts=(older, *sample.DETAIL.facts, f.DraftComposed(at=AT, step_key=key, findings=(gap,), sources=(source,)))
    )
    thread.print_why(Page(terminal=False, width=80), detail, sample.SIGHT)
    page = capsys.readouterr().out
    assert "missing  A gap waits to be filled in: [[Add one thing]]" in page
    assert "says     “Thank you for your time.”" in page
    assert "from template en/thank_you/1.txt; your debrief of 24 Nov" in page
    assert "Thanks!" not in page
    thread.print_show(Page(terminal=False, width=80), detail, sample.SIGHT)
    assert "! A gap waits to be filled in" in capsys.readouterr().out


def test_a_thread_is_named_by_number_or_by_words_that_fit_only_one() -> None:
    threads = [view.summary for view in sample.STATUS.threads]
    assert thread_named(threads, "3").employer == "Cobalt"
    assert thread_named(threads, "#3").employer == "Cobalt"
    assert thread_named(threads, "söhne").id == 2


@pytest.mark.parametrize("wanted", ["9", "nobody", "engineer"])
def test_a_thread_that_cannot_be_told_is_asked_for_again(wanted: str) -> None:
    with pytest.raises(UserError) as raised:
        thread_named([view.summary for view in sample.STATUS.threads], wanted)
    assert raised.value.remedy


def test_questions_come_with_the_commands_that_answer_them(capsys: pytest.CaptureFixture[str]) -> None:
    questions.print_questions(Page(terminal=False, width=80), sample.STATUS.questions, {2: "Bergmann"}, sample.SIGHT)
    page = capsys.readouterr().out
    assert "5 Bergmann" in page
    assert "afterword answer 5 yes   or   afterword answer 5 no" in page
    questions.print_questions(Page(terminal=False, width=80), (), {}, sample.SIGHT)
    assert capsys.readouterr().out == "Nothing waits for your answer.\n"


@pytest.mark.parametrize(
    ("levels", "verdict"),
    [
        ((Level.OK, Level.INFO, Level.SKIPPED), "All is well."),
        ((Level.OK, Level.WARNING), "It works; 1 warning is worth a look."),
        ((Level.WARNING, Level.ERROR, Level.ERROR), "2 errors have to be put right first."),
    ],
)
def test_checks_end_with_a_verdict(levels: tuple[Level, ...], verdict: str, capsys: pytest.CaptureFixture[str]) -> None:
    checks.print_checks(Page(terminal=False, width=80), [Check("mail", level, "it is so", "do this") for level in levels])
    assert capsys.readouterr().out.splitlines()[-1] == verdict
