"""What the user would like to tell the people they stay in touch with (E15)."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_ROW_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Add a table, and an index for the few steps that tell news."""
    op.create_table(
        "news",
        sa.Column("id", _ROW_ID, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("added_at", _INSTANT, nullable=False),
        sa.Column("removed_at", _INSTANT),
        sa.PrimaryKeyConstraint("id", name="pk_news"),
    )
    only = sa.text("touch = 'keep_in_touch'")
    op.create_index("ix_steps_news", "steps", ["number"], sqlite_where=only, postgresql_where=only)
