"""An answer keeps its subject behind exactly one "Re:"."""

# ruff: noqa: RUF001 - Chinese mail programs write a full-width colon

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.writing.subjects import is_reply, reply_subject
from tests.unit.writing.builders import unhurried


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        ("Interview", "Re: Interview"),
        ("Re: Interview", "Re: Interview"),
        ("AW: Interview", "Re: Interview"),
        ("RE: Re: SV: Interview", "Re: Interview"),
        ("Re[2]: Interview", "Re: Interview"),
        ("Antw.: Interview", "Re: Antw.: Interview"),
        ("RES: TR: Interview", "Re: TR: Interview"),
        ("回复：面试", "Re: 面试"),
        ("Re : Interview", "Re: Interview"),
        ("Fwd: Interview", "Re: Fwd: Interview"),
        ("Research: an interview", "Re: Research: an interview"),
        ("Review: the interview", "Re: Review: the interview"),
        ("", "Re:"),
    ],
)
def test_reply_prefixes_of_all_languages_become_one(subject: str, expected: str) -> None:
    assert reply_subject(subject) == expected


@unhurried
@given(st.text(max_size=200))
def test_answering_an_answer_changes_nothing_more(subject: str) -> None:
    once = reply_subject(subject)
    assert reply_subject(once) == once
    assert is_reply(once)
