"""The tables of the talk with the user: notes, answers to them, what was told, and drafts that are being rewritten with it."""

from sqlalchemy import BigInteger, Boolean, Column, LargeBinary, Table, UniqueConstraint

from daemon.store.columns import ROW_ID, Instant, Words
from daemon.store.metadata import cascading, metadata, partial

notes = Table(
    "notes",
    metadata,
    Column("id", ROW_ID, primary_key=True),
    Column("key", Words, nullable=False, unique=True),
    Column("kind", Words, nullable=False),
    Column("account", Words, nullable=False),
    Column("thread_id", ROW_ID, cascading("threads.id"), index=True),
    Column("message_id", Words, nullable=False, index=True),
    Column("frozen", LargeBinary, nullable=False),
    Column("made_at", Instant, nullable=False),
    Column("valid_until", Instant, nullable=False),
    Column("state", Words, nullable=False, index=True),
    Column("threads", Words, nullable=False),
    Column("questions", Words, nullable=False),
    Column("place_folder", Words),
    Column("place_uid_validity", BigInteger),
    Column("place_uid", BigInteger),
)

note_replies = Table(
    "note_replies",
    metadata,
    Column("id", ROW_ID, primary_key=True),
    Column("note", ROW_ID, cascading("notes.id"), nullable=False),
    Column("message", ROW_ID, cascading("messages.id"), nullable=False, index=True),
    Column("message_id", Words, nullable=False),
    Column("seen_at", Instant, nullable=False),
    Column("state", Words, nullable=False, index=True),
    Column("outcome", Words, nullable=False),
    Column("told", Boolean, nullable=False),
    UniqueConstraint("note", "message_id"),
)

IS_UNTOLD = note_replies.c.told.is_(False)
partial("ix_note_replies_untold", IS_UNTOLD, note_replies.c.id)

told = Table(
    "told",
    metadata,
    Column("key", Words, primary_key=True),
    Column("at", Instant, nullable=False),
)
"""What the user was told of in some note."""

rewrites = Table(
    "rewrites",
    metadata,
    Column("step_id", ROW_ID, cascading("steps.id"), primary_key=True),
    Column("message_id", Words, nullable=False),
    Column("frozen", LargeBinary, nullable=False),
    Column("needs_you", Boolean, nullable=False),
    Column("removing", Boolean, nullable=False),
)
"""Drafts that are being replaced; empty but for moments."""
