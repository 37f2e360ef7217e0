"""What sending needs: when a queued step goes, what was tried, which sent copy is still to come; and instants of the program as a whole."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Add columns and their indexes for the few rows that have them, and a table."""
    op.create_table(
        "moments",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("at", _INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_moments"),
    )
    for column in (
        sa.Column("send_at", _INSTANT),
        sa.Column("urged_at", _INSTANT),
        sa.Column("tries", sa.Integer()),
        sa.Column("first_tried_at", _INSTANT),
        sa.Column("tried_at", _INSTANT),
        sa.Column("copy_since", _INSTANT),
    ):
        op.add_column("steps", column)
    for name, instant in (("to_go", "send_at"), ("tried", "tried_at"), ("without_copy", "copy_since")):
        only = sa.text(f"{instant} IS NOT NULL")
        op.create_index(f"ix_steps_{name}", "steps", [instant], sqlite_where=only, postgresql_where=only)
