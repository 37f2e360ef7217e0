"""One interview through two sources is one; two interviews are two."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from daemon.reading.events.sameness import is_same_interview
from daemon.reading.values import Interview, Person

ONE = Interview(
    uid="a",
    start=datetime(2026, 12, 3, 9, tzinfo=UTC),
    summary="Interview: Data Engineer at Northwind",
    interviewers=(Person("Dana", "dana@northwind.example"),),
)

NAMED = replace(ONE, employer="Northwind", interviewers=(Person("Dana Whitfield", "dana@northwind.example"),))
NAMELESS, OTHER = Person("Dana WHITFIELD"), Person("Eve Moreau")


@pytest.mark.parametrize(
    ("other", "same"),
    [
        pytest.param(replace(ONE, summary="anything", start=None), True, id="one UID"),
        pytest.param(replace(ONE, recurrence_id="20261203T090000Z"), False, id="one UID, another instance"),
        pytest.param(replace(ONE, uid="b"), True, id="copied by hand"),
        pytest.param(replace(ONE, uid="b", summary="Northwind Interview (Data Engineer)"), True, id="reworded"),
        pytest.param(replace(ONE, uid="b", summary="Interview"), True, id="a title that says nothing"),
        pytest.param(replace(ONE, uid="b", start=datetime(2026, 12, 3, 10, tzinfo=UTC)), False, id="another hour"),
        pytest.param(replace(ONE, uid="b", interviewers=(Person("Eve", "eve@globex.example"),)), False, id="other people"),
        pytest.param(replace(ONE, uid="b", summary="Interview: Accountant, Globex"), False, id="another title"),
        pytest.param(replace(ONE, uid="b", interviewers=()), True, id="people hidden, title to the letter"),
        pytest.param(replace(ONE, uid="b", interviewers=(), summary="Interview"), False, id="people hidden, title open"),
        pytest.param(replace(NAMED, uid="b", interviewers=(NAMELESS,)), True, id="names in the place of addresses"),
        pytest.param(replace(NAMED, uid="b", interviewers=(OTHER,)), False, id="other names"),
        pytest.param(replace(NAMED, uid="b", interviewers=(NAMELESS,), employer="Globex"), False, id="a namesake elsewhere"),
        pytest.param(
            replace(NAMED, uid="b", interviewers=(), summary="Talk", employer="Northwind GmbH"),
            True,
            id="people hidden, one employer",
        ),
        pytest.param(
            replace(NAMED, uid="b", interviewers=(), summary="Talk", employer="Globex"), False, id="people hidden, two employers"
        ),
    ],
)
def test_uid_else_start_people_and_title_decide(other: Interview, same: bool) -> None:
    one = NAMED if other.employer else ONE
    assert is_same_interview(one, other) is same
    assert is_same_interview(other, one) is same


def test_a_minute_apart_is_another_interview() -> None:
    assert not is_same_interview(ONE, replace(ONE, uid="b", start=ONE.start + timedelta(minutes=1) if ONE.start else None))
