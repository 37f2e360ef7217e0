"""When interviews of threads begin, so that a copy of one is found without a look at every thread."""

import json
from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_ROW_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_TELL_A_START = ("InterviewScheduled", "InterviewMoved")


def upgrade() -> None:
    """Make the table, and fill it from the facts."""
    starts = op.create_table(
        "thread_starts",
        sa.Column("start", sa.DateTime(timezone=True), nullable=False),
        sa.Column("thread_id", _ROW_ID, nullable=False),
        sa.ForeignKeyConstraint(["thread_id"], ["threads.id"], name="fk_thread_starts_thread_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("start", "thread_id", name="pk_thread_starts"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_thread_starts_thread_id", "thread_starts", ["thread_id"])
    facts = sa.table("facts", sa.column("thread_id"), sa.column("kind"), sa.column("data"))
    told = op.get_bind().execute(sa.select(facts.c.thread_id, facts.c.data).where(facts.c.kind.in_(_TELL_A_START)))
    found = {(start, row.thread_id) for row in told if (start := _start(row.data)) is not None}
    if found:
        op.bulk_insert(starts, [{"start": start, "thread_id": thread_id} for start, thread_id in sorted(found)])


def _start(data: str) -> datetime | None:
    told = json.loads(data).get("interview", {}).get("start")
    return datetime.fromisoformat(told).astimezone(UTC) if told else None
