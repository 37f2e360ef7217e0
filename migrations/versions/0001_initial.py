"""Everything there is at the beginning."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_ROW_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make all tables."""
    op.create_table(
        "accounts",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("first_look_at", _INSTANT),
        sa.Column("last_sync", _INSTANT),
        sa.Column("connected", sa.Boolean(), nullable=False),
        sa.Column("error", sa.Text()),
        sa.PrimaryKeyConstraint("name", name="pk_accounts"),
    )
    op.create_table(
        "alerts",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("at", _INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_alerts"),
    )
    op.create_table(
        "calendar_objects",
        sa.Column("calendar", sa.Text(), nullable=False),
        sa.Column("href", sa.Text(), nullable=False),
        sa.Column("content_hash", sa.Text(), nullable=False),
        sa.Column("events", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("calendar", "href", name="pk_calendar_objects"),
    )
    op.create_table(
        "calendars",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("token", sa.Text()),
        sa.Column("synced_at", _INSTANT),
        sa.Column("first_look_at", _INSTANT),
        sa.Column("objects", sa.BigInteger(), nullable=False),
        sa.Column("error", sa.Text()),
        sa.PrimaryKeyConstraint("name", name="pk_calendars"),
    )
    op.create_table(
        "folders",
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("folder", sa.Text(), nullable=False),
        sa.Column("uid_validity", sa.BigInteger(), nullable=False),
        sa.Column("next_uid", sa.BigInteger(), nullable=False),
        sa.Column("floor_uid", sa.BigInteger(), nullable=False),
        sa.Column("first_look_done", sa.Boolean(), nullable=False),
        sa.Column("messages", sa.BigInteger(), nullable=False),
        sa.Column("highest_modseq", sa.BigInteger()),
        sa.Column("synced_at", _INSTANT),
        sa.PrimaryKeyConstraint("account", "folder", name="pk_folders"),
    )
    op.create_table(
        "interview_words",
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("recurrence_id", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("interview", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("uid", "recurrence_id", "source", name="pk_interview_words"),
    )
    op.create_table(
        "threads",
        sa.Column("id", _ROW_ID, nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("employer", sa.Text()),
        sa.Column("employer_key", sa.Text(), nullable=False),
        sa.Column("role", sa.Text()),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("waiting_on", sa.Text(), nullable=False),
        sa.Column("since", _INSTANT, nullable=False),
        sa.Column("muted", sa.Boolean(), nullable=False),
        sa.Column("decide_again_at", _INSTANT),
        sa.PrimaryKeyConstraint("id", name="pk_threads"),
    )
    op.create_index("ix_threads_decide_again_at", "threads", ["decide_again_at"])
    op.create_index("ix_threads_employer_key", "threads", ["employer_key"])

    op.create_table(
        "facts",
        sa.Column("id", _ROW_ID, nullable=False),
        sa.Column("thread_id", _ROW_ID, nullable=False),
        sa.Column("at", _INSTANT, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("data", sa.Text(), nullable=False),
        sa.Column("recorded_at", _INSTANT, nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["thread_id"], ["threads.id"], name="fk_facts_thread_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_facts"),
        sa.UniqueConstraint("thread_id", "digest", name="uq_facts_thread_id_digest"),
    )
    op.create_table(
        "messages",
        sa.Column("id", _ROW_ID, nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("identity", sa.Text(), nullable=False),
        sa.Column("message_id", sa.Text()),
        sa.Column("original_message_id", sa.Text()),
        sa.Column("references", sa.Text(), nullable=False),
        sa.Column("at", _INSTANT, nullable=False),
        sa.Column("sender_name", sa.Text()),
        sa.Column("sender_address", sa.Text()),
        sa.Column("recipients", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("own", sa.Boolean(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("thread_id", _ROW_ID),
        sa.Column("text", sa.Text()),
        sa.Column("language", sa.Text()),
        sa.Column("formal", sa.Boolean()),
        sa.Column("why", sa.Text()),
        sa.ForeignKeyConstraint(["thread_id"], ["threads.id"], name="fk_messages_thread_id", ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name="pk_messages"),
        sa.UniqueConstraint("account", "identity", name="uq_messages_account_identity"),
    )
    op.create_index(
        "ix_messages_own",
        "messages",
        ["account", "at"],
        sqlite_where=sa.text("own IS 1"),
        postgresql_where=sa.text("own IS true"),
    )
    op.create_index(
        "ix_messages_pending",
        "messages",
        ["account", "at"],
        sqlite_where=sa.text("body = 'pending'"),
        postgresql_where=sa.text("body = 'pending'"),
    )
    op.create_index(
        "ix_messages_quarantined",
        "messages",
        ["id"],
        sqlite_where=sa.text("body = 'quarantined'"),
        postgresql_where=sa.text("body = 'quarantined'"),
    )
    op.create_index(
        "ix_messages_thread",
        "messages",
        ["thread_id", "at"],
        sqlite_where=sa.text("thread_id IS NOT NULL"),
        postgresql_where=sa.text("thread_id IS NOT NULL"),
    )

    op.create_table(
        "questions",
        sa.Column("id", _ROW_ID, nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("thread_id", _ROW_ID),
        sa.Column("account", sa.Text()),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("payload", sa.Text(), nullable=False),
        sa.Column("asked_at", _INSTANT, nullable=False),
        sa.Column("answered_at", _INSTANT),
        sa.Column("yes", sa.Boolean()),
        sa.ForeignKeyConstraint(["thread_id"], ["threads.id"], name="fk_questions_thread_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_questions"),
        sa.UniqueConstraint("key", name="uq_questions_key"),
    )
    op.create_index(
        "ix_questions_open",
        "questions",
        ["id"],
        sqlite_where=sa.text("answered_at IS NULL"),
        postgresql_where=sa.text("answered_at IS NULL"),
    )
    op.create_index("ix_questions_thread_id", "questions", ["thread_id"])

    op.create_table(
        "steps",
        sa.Column("id", _ROW_ID, nullable=False),
        sa.Column("thread_id", _ROW_ID, nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("touch", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("person_name", sa.Text(), nullable=False),
        sa.Column("interview_day", sa.Date(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("due_at", _INSTANT, nullable=False),
        sa.Column("expires_at", _INSTANT, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("rules", sa.Text(), nullable=False),
        sa.Column("needs_you", sa.Boolean(), nullable=False),
        sa.Column("withdraw_because", sa.Text()),
        sa.Column("message_id", sa.Text()),
        sa.Column("started_at", _INSTANT),
        sa.Column("ended_at", _INSTANT),
        sa.Column("attempt", sa.Text()),
        sa.Column("error", sa.Text()),
        sa.Column("place_account", sa.Text()),
        sa.Column("place_folder", sa.Text()),
        sa.Column("place_uid_validity", sa.BigInteger()),
        sa.Column("place_uid", sa.BigInteger()),
        sa.Column("place_content_hash", sa.Text()),
        sa.Column("place_missing_since", _INSTANT),
        sa.Column("frozen", sa.LargeBinary()),
        sa.ForeignKeyConstraint(["thread_id"], ["threads.id"], name="fk_steps_thread_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_steps"),
        sa.UniqueConstraint("thread_id", "key", name="uq_steps_thread_id_key"),
    )
    op.create_index("ix_steps_state_due_at", "steps", ["state", "due_at"])

    op.create_table(
        "thread_events",
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("thread_id", _ROW_ID, nullable=False),
        sa.ForeignKeyConstraint(["thread_id"], ["threads.id"], name="fk_thread_events_thread_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("uid", "thread_id", name="pk_thread_events"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_thread_events_thread_id", "thread_events", ["thread_id"])

    op.create_table(
        "thread_message_ids",
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("message_id", sa.Text(), nullable=False),
        sa.Column("thread_id", _ROW_ID, nullable=False),
        sa.ForeignKeyConstraint(["thread_id"], ["threads.id"], name="fk_thread_message_ids_thread_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("account", "message_id", "thread_id", name="pk_thread_message_ids"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_thread_message_ids_thread_id", "thread_message_ids", ["thread_id"])

    op.create_table(
        "thread_people",
        sa.Column("thread_id", _ROW_ID, nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("title", sa.Text()),
        sa.Column("part", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["thread_id"], ["threads.id"], name="fk_thread_people_thread_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("thread_id", "address", name="pk_thread_people"),
    )
    op.create_index("ix_thread_people_address", "thread_people", ["address"])

    op.create_table(
        "locations",
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("folder", sa.Text(), nullable=False),
        sa.Column("uid_validity", sa.BigInteger(), nullable=False),
        sa.Column("uid", sa.BigInteger(), nullable=False),
        sa.Column("message", _ROW_ID, nullable=False),
        sa.ForeignKeyConstraint(["message"], ["messages.id"], name="fk_locations_message", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("account", "folder", "uid_validity", "uid", name="pk_locations"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_locations_message", "locations", ["message"])

    op.create_table(
        "message_ids",
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("message", _ROW_ID, nullable=False),
        sa.Column("refers", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["message"], ["messages.id"], name="fk_message_ids_message", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("value", "message", name="pk_message_ids"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_message_ids_message", "message_ids", ["message"])

    op.create_table(
        "message_people",
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("message", _ROW_ID, nullable=False),
        sa.ForeignKeyConstraint(["message"], ["messages.id"], name="fk_message_people_message", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("address", "message", name="pk_message_people"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_message_people_message", "message_people", ["message"])
