"""The talk with the user: notes, answers to them, what was told; and drafts that are being rewritten."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_ROW_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "notes",
        sa.Column("id", _ROW_ID, nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("thread_id", _ROW_ID),
        sa.Column("message_id", sa.Text(), nullable=False),
        sa.Column("frozen", sa.LargeBinary(), nullable=False),
        sa.Column("made_at", _INSTANT, nullable=False),
        sa.Column("valid_until", _INSTANT, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("threads", sa.Text(), nullable=False),
        sa.Column("questions", sa.Text(), nullable=False),
        sa.Column("place_folder", sa.Text()),
        sa.Column("place_uid_validity", sa.BigInteger()),
        sa.Column("place_uid", sa.BigInteger()),
        sa.ForeignKeyConstraint(["thread_id"], ["threads.id"], name="fk_notes_thread_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_notes"),
        sa.UniqueConstraint("key", name="uq_notes_key"),
    )
    for column in ("thread_id", "message_id", "state"):
        op.create_index(f"ix_notes_{column}", "notes", [column])
    op.create_table(
        "told",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("at", _INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_told"),
    )
    op.create_table(
        "note_replies",
        sa.Column("id", _ROW_ID, nullable=False),
        sa.Column("note", _ROW_ID, nullable=False),
        sa.Column("message", _ROW_ID, nullable=False),
        sa.Column("message_id", sa.Text(), nullable=False),
        sa.Column("seen_at", _INSTANT, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("told", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["note"], ["notes.id"], name="fk_note_replies_note", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["message"], ["messages.id"], name="fk_note_replies_message", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_note_replies"),
        sa.UniqueConstraint("note", "message_id", name="uq_note_replies_note_message_id"),
    )
    for column in ("message", "state"):
        op.create_index(f"ix_note_replies_{column}", "note_replies", [column])
    only = sa.text("told IS 0")
    op.create_index("ix_note_replies_untold", "note_replies", ["id"], sqlite_where=only, postgresql_where=sa.text("told IS false"))
    op.create_table(
        "rewrites",
        sa.Column("step_id", _ROW_ID, nullable=False),
        sa.Column("message_id", sa.Text(), nullable=False),
        sa.Column("frozen", sa.LargeBinary(), nullable=False),
        sa.Column("needs_you", sa.Boolean(), nullable=False),
        sa.Column("removing", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["step_id"], ["steps.id"], name="fk_rewrites_step_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("step_id", name="pk_rewrites"),
    )
