"""A Message-ID that a message is known by has no row of its own any more: its identity begins with it.

Nothing changes in the tables. An older program would look for such rows, and is kept out by the number.
"""

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Leave all as it is: rows of before say the same once more."""
