"""The tables. A change here goes with a migration (``python -m daemon.store.schema check`` tells).

Rules: every query of the port has its index, and the cost of a pass grows with what changed. What only few rows of many have (a
body to be read, a thread) is indexed for these rows alone, so that 100,000 newsletters cost nothing; SQLite uses such an index
only where the query spells the same condition without a bound value, hence ``IS_PENDING`` and its like.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    Table,
    UniqueConstraint,
)

from daemon.store.columns import ROW_ID, Instant, Words, spelled
from daemon.store.metadata import cascading, partial
from daemon.store.metadata import metadata as metadata  # noqa: PLC0414 - from here it holds all tables
from daemon.store.talk_tables import notes as notes  # noqa: PLC0414 - same: its file is loaded with this one

accounts = Table(
    "accounts",
    metadata,
    Column("name", Words, primary_key=True),
    Column("first_look_at", Instant),
    Column("last_sync", Instant),
    Column("connected", Boolean, nullable=False),
    Column("error", Words),
)

folders = Table(
    "folders",
    metadata,
    Column("account", Words, primary_key=True),
    Column("folder", Words, primary_key=True),
    Column("uid_validity", BigInteger, nullable=False),
    Column("next_uid", BigInteger, nullable=False),
    Column("floor_uid", BigInteger, nullable=False),
    Column("first_look_done", Boolean, nullable=False),
    Column("messages", BigInteger, nullable=False),
    Column("highest_modseq", BigInteger),
    Column("synced_at", Instant),
)

threads = Table(
    "threads",
    metadata,
    Column("id", ROW_ID, primary_key=True),
    Column("account", Words, nullable=False),
    Column("employer", Words),
    Column("employer_key", Words, nullable=False, index=True),
    Column("role", Words),
    Column("state", Words, nullable=False),
    Column("waiting_on", Words, nullable=False),
    Column("since", Instant, nullable=False),
    Column("muted", Boolean, nullable=False),
    Column("decide_again_at", Instant, index=True),
)

messages = Table(
    "messages",
    metadata,
    Column("id", ROW_ID, primary_key=True),
    Column("account", Words, nullable=False),
    Column("identity", Words, nullable=False),
    Column("message_id", Words),
    Column("original_message_id", Words),
    Column("references", Words, nullable=False),
    Column("at", Instant, nullable=False),
    Column("sender_name", Words),
    Column("sender_address", Words),
    Column("recipients", Words, nullable=False),
    Column("subject", Words, nullable=False),
    Column("own", Boolean, nullable=False),
    Column("body", Words, nullable=False),
    Column("thread_id", ROW_ID, ForeignKey("threads.id", ondelete="SET NULL")),
    Column("text", Words),
    Column("language", Words),
    Column("formal", Boolean),
    Column("why", Words),
    Column("identity_hash", Integer, nullable=False, index=True),
)
"""One of an account has one identity: ``message_writes`` sees to that, as an index that does takes a third of the time of keeping them."""

IS_PENDING = messages.c.body == spelled("pending")
IS_QUARANTINED = messages.c.body == spelled("quarantined")
IS_OWN = messages.c.own.is_(True)
IN_A_THREAD = messages.c.thread_id.is_not(None)

partial("ix_messages_pending", IS_PENDING, messages.c.account, messages.c.at)
partial("ix_messages_quarantined", IS_QUARANTINED, messages.c.id)
partial("ix_messages_own", IS_OWN, messages.c.account, messages.c.at)
partial("ix_messages_thread", IN_A_THREAD, messages.c.thread_id, messages.c.at)

message_ids = Table(
    "message_ids",
    metadata,
    Column("value", Words, nullable=False),
    Column("message", ROW_ID, cascading("messages.id"), nullable=False, index=True),
    Column("refers", Boolean, nullable=False),
    PrimaryKeyConstraint("value", "message"),
    sqlite_with_rowid=False,
)
"""Every Message-ID that a message refers to, or bears (``refers`` is false) without being known by it: most identities begin with it."""

message_people = Table(
    "message_people",
    metadata,
    Column("address_hash", Integer, nullable=False),
    Column("message", ROW_ID, nullable=False),
    PrimaryKeyConstraint("address_hash", "message"),
    sqlite_with_rowid=False,
)
"""Who a message is from and to, the user's own addresses left out (rows of earlier versions have them); the message itself has the last word.

Only a hash, and no index by message: rows come in the order of senders, and so many pages of this table are written in each portion of a first look
that with addresses in it they took a fifth of its time. Nothing refers to a message that goes: messages stay, if only as husks.
"""

locations = Table(
    "locations",
    metadata,
    Column("account", Words, nullable=False),
    Column("folder", Words, nullable=False),
    Column("uid_validity", BigInteger, nullable=False),
    Column("uid", BigInteger, nullable=False),
    Column("message", ROW_ID, cascading("messages.id"), nullable=False, index=True),
    PrimaryKeyConstraint("account", "folder", "uid_validity", "uid"),
    sqlite_with_rowid=False,
)

facts = Table(
    "facts",
    metadata,
    Column("id", ROW_ID, primary_key=True),
    Column("thread_id", ROW_ID, cascading("threads.id"), nullable=False),
    Column("at", Instant, nullable=False),
    Column("kind", Words, nullable=False),
    Column("data", Words, nullable=False),
    Column("recorded_at", Instant, nullable=False),
    Column("digest", LargeBinary, nullable=False),
    UniqueConstraint("thread_id", "digest"),
)

steps = Table(
    "steps",
    metadata,
    Column("id", ROW_ID, primary_key=True),
    Column("thread_id", ROW_ID, cascading("threads.id"), nullable=False),
    Column("key", Words, nullable=False),
    Column("touch", Words, nullable=False),
    Column("person", Words, nullable=False),
    Column("person_name", Words, nullable=False),
    Column("interview_day", Date, nullable=False),
    Column("number", Integer, nullable=False),
    Column("due_at", Instant, nullable=False),
    Column("expires_at", Instant, nullable=False),
    Column("state", Words, nullable=False),
    Column("reason", Words, nullable=False),
    Column("rules", Words, nullable=False),
    Column("needs_you", Boolean, nullable=False),
    Column("withdraw_because", Words),
    Column("message_id", Words),
    Column("started_at", Instant),
    Column("ended_at", Instant),
    Column("attempt", Words),
    Column("error", Words),
    Column("place_account", Words),
    Column("place_folder", Words),
    Column("place_uid_validity", BigInteger),
    Column("place_uid", BigInteger),
    Column("place_content_hash", Words),
    Column("place_missing_since", Instant),
    Column("frozen", LargeBinary),
    Column("send_at", Instant),
    Column("urged_at", Instant),
    Column("tries", Integer),
    Column("first_tried_at", Instant),
    Column("tried_at", Instant),
    Column("copy_since", Instant),
    UniqueConstraint("thread_id", "key"),
    Index("ix_steps_state_due_at", "state", "due_at"),
)

IS_TO_GO = steps.c.send_at.is_not(None)
WAS_TRIED = steps.c.tried_at.is_not(None)
LACKS_A_COPY = steps.c.copy_since.is_not(None)
TELLS_NEWS = steps.c.touch == spelled("keep_in_touch")
partial("ix_steps_news", TELLS_NEWS, steps.c.number)
partial("ix_steps_to_go", IS_TO_GO, steps.c.send_at)
partial("ix_steps_tried", WAS_TRIED, steps.c.tried_at)
partial("ix_steps_without_copy", LACKS_A_COPY, steps.c.copy_since)

thread_message_ids = Table(
    "thread_message_ids",
    metadata,
    Column("account", Words, nullable=False),
    Column("message_id", Words, nullable=False),
    Column("thread_id", ROW_ID, cascading("threads.id"), nullable=False, index=True),
    PrimaryKeyConstraint("account", "message_id", "thread_id"),
    sqlite_with_rowid=False,
)

thread_people = Table(
    "thread_people",
    metadata,
    Column("thread_id", ROW_ID, cascading("threads.id"), nullable=False),
    Column("address", Words, nullable=False, index=True),
    Column("name", Words, nullable=False),
    Column("title", Words),
    Column("part", Words, nullable=False),
    PrimaryKeyConstraint("thread_id", "address"),
)

thread_events = Table(
    "thread_events",
    metadata,
    Column("uid", Words, nullable=False),
    Column("thread_id", ROW_ID, cascading("threads.id"), nullable=False, index=True),
    PrimaryKeyConstraint("uid", "thread_id"),
    sqlite_with_rowid=False,
)

thread_starts = Table(
    "thread_starts",
    metadata,
    Column("start", Instant, nullable=False),
    Column("thread_id", ROW_ID, cascading("threads.id"), nullable=False, index=True),
    PrimaryKeyConstraint("start", "thread_id"),
    sqlite_with_rowid=False,
)
"""When interviews of a thread begin, or were once to begin: by that a calendar's copy of one is found."""

questions = Table(
    "questions",
    metadata,
    Column("id", ROW_ID, primary_key=True),
    Column("key", Words, nullable=False, unique=True),
    Column("kind", Words, nullable=False),
    Column("thread_id", ROW_ID, cascading("threads.id"), index=True),
    Column("account", Words),
    Column("text", Words, nullable=False),
    Column("payload", Words, nullable=False),
    Column("asked_at", Instant, nullable=False),
    Column("answered_at", Instant),
    Column("yes", Boolean),
)

IS_OPEN = questions.c.answered_at.is_(None)
partial("ix_questions_open", IS_OPEN, questions.c.id)

calendars = Table(
    "calendars",
    metadata,
    Column("name", Words, primary_key=True),
    Column("token", Words),
    Column("synced_at", Instant),
    Column("first_look_at", Instant),
    Column("objects", BigInteger, nullable=False),
    Column("error", Words),
)

calendar_objects = Table(
    "calendar_objects",
    metadata,
    Column("calendar", Words, nullable=False),
    Column("href", Words, nullable=False),
    Column("content_hash", Words, nullable=False),
    Column("events", Words, nullable=False),
    PrimaryKeyConstraint("calendar", "href"),
)

interview_words = Table(
    "interview_words",
    metadata,
    Column("uid", Words, nullable=False),
    Column("recurrence_id", Words, nullable=False),
    Column("source", Words, nullable=False),
    Column("interview", Words, nullable=False),
    PrimaryKeyConstraint("uid", "recurrence_id", "source"),
)
"""``recurrence_id`` is empty where the event has none: a primary key holds no NULL."""

alerts = Table(
    "alerts",
    metadata,
    Column("key", Words, primary_key=True),
    Column("text", Words, nullable=False),
    Column("at", Instant, nullable=False),
)

news = Table(
    "news",
    metadata,
    Column("id", ROW_ID, primary_key=True),
    Column("text", Words, nullable=False),
    Column("added_at", Instant, nullable=False),
    Column("removed_at", Instant),
)
"""A removed item keeps its number, never its words."""

moments = Table(
    "moments",
    metadata,
    Column("key", Words, primary_key=True),
    Column("at", Instant, nullable=False),
)
"""Instants of the program as a whole, by name."""
