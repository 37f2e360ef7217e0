"""Rows -> values, whoever read them: SQLAlchemy, or the driver alone (``looking.py``).

A row has its columns as attributes, instants aware and in UTC, truth values as such.
"""

from collections.abc import Iterable
from typing import Any

from daemon.deciding.values import Step, StepState, ThreadState, Touch, WaitingOn
from daemon.ports.queueing import Sending
from daemon.ports.stored import (
    AccountState,
    Alert,
    BodyState,
    CalendarState,
    DraftPlace,
    Location,
    Question,
    StepRow,
    StoredMessage,
    ThreadPerson,
    ThreadSummary,
)
from daemon.reading.values import Address
from daemon.store.encoding import decode_addresses, decode_payload, decode_strings


def summary_of(row: Any) -> ThreadSummary:
    """A thread's row."""
    return ThreadSummary(
        id=row.id,
        account=row.account,
        employer=row.employer,
        employer_key=row.employer_key,
        role=row.role,
        state=ThreadState(row.state),
        waiting_on=WaitingOn(row.waiting_on),
        since=row.since,
        muted=row.muted,
        decide_again_at=row.decide_again_at,
    )


def step_of(row: Any) -> Step:
    """What deciding knows of a step."""
    return Step(
        key=row.key,
        touch=Touch(row.touch),
        person=row.person,
        person_name=row.person_name,
        interview_day=row.interview_day,
        number=row.number,
        due_at=row.due_at,
        expires_at=row.expires_at,
        state=StepState(row.state),
        reason=row.reason,
        rules=decode_strings(row.rules),
        needs_you=row.needs_you,
        withdraw_because=row.withdraw_because,
        message_id=row.message_id,
        started_at=row.started_at,
        ended_at=row.ended_at,
        id=row.id,
        send_at=row.send_at,
    )


def place_of(row: Any) -> DraftPlace | None:
    """Where its draft lies, if it has one."""
    if row.place_folder is None:
        return None
    return DraftPlace(
        account=row.place_account,
        folder=row.place_folder,
        uid_validity=row.place_uid_validity,
        uid=row.place_uid,
        content_hash=row.place_content_hash,
        missing_since=row.place_missing_since,
    )


def step_row_of(row: Any) -> StepRow:
    """A step with what carrying it out needs."""
    sending = Sending(row.urged_at, row.tries or 0, row.first_tried_at, row.tried_at, row.copy_since)
    return StepRow(row.thread_id, step_of(row), row.frozen, place_of(row), row.attempt, row.error, sending)


def question_of(row: Any) -> Question:
    """A question."""
    return Question(
        id=row.id,
        key=row.key,
        kind=row.kind,
        thread_id=row.thread_id,
        account=row.account,
        text=row.text,
        payload=decode_payload(row.payload),
        asked_at=row.asked_at,
        answered_at=row.answered_at,
        yes=row.yes,
    )


def message_of(row: Any, lies: Iterable[Location]) -> StoredMessage:
    """A message, and where it lies."""
    return StoredMessage(
        id=row.id,
        account=row.account,
        identity=row.identity,
        message_id=row.message_id,
        references=decode_strings(row.references),
        original_message_id=row.original_message_id,
        at=row.at,
        sender=None if row.sender_address is None else Address(row.sender_name or "", row.sender_address),
        recipients=decode_addresses(row.recipients),
        subject=row.subject,
        own=row.own,
        body=BodyState(row.body),
        thread_id=row.thread_id,
        text=row.text,
        language=row.language,
        formal=row.formal,
        why=row.why,
        locations=tuple(lies),
    )


def account_state_of(row: Any) -> AccountState:
    """An account."""
    return AccountState(row.name, row.first_look_at, row.last_sync, row.connected, row.error)


def calendar_state_of(row: Any) -> CalendarState:
    """A calendar."""
    return CalendarState(row.name, row.token, row.synced_at, row.first_look_at, row.objects, row.error)


def alert_of(row: Any) -> Alert:
    """An alert."""
    return Alert(row.key, row.text, row.at)


def location_of(row: Any) -> Location:
    """Where a message lies."""
    return Location(row.folder, row.uid_validity, row.uid)


def person_of(row: Any) -> ThreadPerson:
    """Somebody of theirs."""
    return ThreadPerson(row.address, row.name, row.title, row.part)
