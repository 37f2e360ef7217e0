"""Whether a message is known, by a hash of what it is known by: an index of the texts themselves took a third of the time of keeping messages.

That an account has each identity once is seen to by the program from now on, as it looks before it inserts, in the same transaction.
"""

from zlib import crc32

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_AT_ONCE = 5000
_messages = sa.table("messages", sa.column("id"), sa.column("identity"), sa.column("identity_hash"))


def upgrade() -> None:
    """Add the column, fill it, some thousand rows in memory at a time, and let go of the index of texts."""
    op.add_column("messages", sa.Column("identity_hash", sa.Integer()))
    _fill()
    with op.batch_alter_table("messages") as batch:
        batch.drop_constraint("uq_messages_account_identity", type_="unique")
        batch.alter_column("identity_hash", existing_type=sa.Integer(), nullable=False)
    op.create_index("ix_messages_identity_hash", "messages", ["identity_hash"])


def _fill() -> None:
    connection = op.get_bind()
    some = sa.select(_messages.c.id, _messages.c.identity).order_by(_messages.c.id).limit(_AT_ONCE)
    change = _messages.update().where(_messages.c.id == sa.bindparam("row")).values(identity_hash=sa.bindparam("hash"))
    rows = connection.execute(some).all()
    while rows:
        connection.execute(change, [{"row": row.id, "hash": _hash_of(row.identity)} for row in rows])
        rows = connection.execute(some.where(_messages.c.id > rows[-1].id)).all()


def _hash_of(identity: str) -> int:
    """Of the Message-ID that it begins with; below zero for what was forgotten."""
    found = crc32(identity.partition(" ")[0].encode()) >> 1
    return ~found if identity.startswith("forgotten:") else found
