"""Every fact, whatever it holds, comes back as it was, and two that are equal are known to be."""

import dataclasses
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta, timezone
from types import NoneType, UnionType
from typing import Any, Union, cast, get_args, get_origin, get_type_hints

import msgspec
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from daemon.deciding.facts import Fact, InterviewScheduled, ThreadDone, UserNoted, UserWrote
from daemon.errors import StoreError
from daemon.reading.values import Interview
from daemon.store.encoding import decode_fact, decode_interview, decode_payload, digest, encode

Strategy = st.SearchStrategy[Any]

IN_UTC = st.datetimes(datetime(1, 1, 2), datetime(9999, 12, 30), timezones=st.just(UTC))  # noqa: DTZ001  (bounds have no zone)
PLAIN: Mapping[object, Strategy] = {
    str: st.text(max_size=20).map(lambda text: text.replace("\0", "")),
    datetime: IN_UTC,
    date: st.dates(),
    bool: st.booleans(),
    int: st.integers(-(2**40), 2**70),
    NoneType: st.none(),
}


def values(kind: Any) -> Strategy:
    """Values of a type with every field filled, also those that have a default."""
    if kind in PLAIN:
        return PLAIN[kind]
    if get_origin(kind) in (Union, UnionType):
        return st.one_of([values(choice) for choice in get_args(kind)])
    if get_origin(kind) is tuple:
        return st.lists(values(get_args(kind)[0]), max_size=3).map(tuple)
    if dataclasses.is_dataclass(kind) or issubclass(kind, msgspec.Struct):
        made = cast("type[object]", kind)
        return st.builds(made, **{name: values(hint) for name, hint in get_type_hints(kind).items() if not name.startswith("__")})
    return st.from_type(kind)


FACTS = values(Fact)


@given(FACTS)
def test_a_fact_comes_back_as_it_was(fact: Fact) -> None:
    assert decode_fact(encode(fact)) == fact


@given(values(Interview))
def test_an_interview_comes_back_as_it_was(interview: Interview) -> None:
    assert decode_interview(encode(interview)) == interview


@given(FACTS, FACTS)
@example(UserNoted(at=datetime(2026, 1, 1, tzinfo=UTC), text=""), UserNoted(at=datetime(2026, 1, 1, tzinfo=UTC), text="\x00"))
def test_facts_that_differ_are_known_apart(one: Fact, other: Fact) -> None:
    assume(one != other)
    assert digest(encode(one)) != digest(encode(other))


@given(FACTS, st.timedeltas(timedelta(hours=-23), timedelta(hours=23)))
def test_a_fact_is_the_same_in_every_zone(fact: Fact, offset: timedelta) -> None:
    elsewhere = msgspec.structs.replace(fact, at=fact.at.astimezone(timezone(offset)))
    assert encode(elsewhere) == encode(fact)
    assert decode_fact(encode(elsewhere)).at.tzinfo is UTC


def test_a_default_that_a_later_version_adds_changes_nothing_that_is_kept() -> None:
    interview = Interview(uid="u", start=datetime(2026, 11, 24, 13, tzinfo=UTC))
    fact = InterviewScheduled(at=datetime(2026, 11, 20, tzinfo=UTC), interview=interview)
    assert encode(fact) == (
        '{"type":"InterviewScheduled","at":"2026-11-20T00:00:00Z","interview":{"uid":"u","start":"2026-11-24T13:00:00Z"}}'
    )


def test_a_fact_of_a_later_version_is_told_not_guessed() -> None:
    with pytest.raises(StoreError, match="cannot read"):
        decode_fact('{"type":"PhoneRang","at":"2026-11-20T00:00:00Z"}')


def test_an_instant_without_a_zone_in_a_fact_is_refused() -> None:
    with pytest.raises(ValueError, match="without a time zone"):
        encode(ThreadDone(at=datetime(2026, 11, 24)))  # noqa: DTZ001  (that is the fault)


def test_what_has_no_form_is_refused() -> None:
    with pytest.raises(TypeError, match="no form for object"):
        encode({"key": object()})


def test_a_payload_comes_back_as_it_was() -> None:
    payload: dict[str, object] = {"ids": [1, None, True, 1.5], "nested": {"a": {"b": "ü"}}, "": ""}
    assert decode_payload(encode(payload)) == payload


def test_repaired_text_is_known_again() -> None:
    broken = UserWrote(at=datetime(2026, 1, 1, tzinfo=UTC), recipients=("\ud800@x",))
    assert decode_fact(encode(broken)) == UserWrote(at=broken.at, recipients=("\ufffd@x",))
    assert digest(encode(broken)) == digest(encode(decode_fact(encode(broken))))
