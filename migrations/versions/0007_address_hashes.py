"""Whose messages are, by a hash of the address: two thirds of the pages that a first look writes of it are spared."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any
from zlib import crc32

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_ROW_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_AT_ONCE = 5000


def upgrade() -> None:
    """Make the table anew with the rows it had, some thousand in memory at a time."""
    op.rename_table("message_people", "message_people_before")
    people = op.create_table(
        "message_people",
        sa.Column("address_hash", sa.Integer(), nullable=False),
        sa.Column("message", _ROW_ID, nullable=False),
        sa.PrimaryKeyConstraint("address_hash", "message", name="pk_message_people"),
        sqlite_with_rowid=False,
    )
    before = sa.table("message_people_before", sa.column("address"), sa.column("message"))
    by_message = sa.select(before.c.address, before.c.message).order_by(before.c.message)
    rows = _hashed(op.get_bind().execute(by_message, execution_options={"yield_per": _AT_ONCE}))
    while some := list(islice(rows, _AT_ONCE)):
        op.bulk_insert(people, some)
    op.drop_table("message_people_before")


def _hashed(rows: Iterable[Any]) -> Iterator[dict[str, object]]:
    """Two addresses of one message may have one hash."""
    last: int | None = None
    found: set[int] = set()
    for address, message in rows:
        if message != last:
            last, found = message, set()
        address_hash = crc32(address.encode()) >> 1
        if address_hash not in found:
            found.add(address_hash)
            yield {"address_hash": address_hash, "message": message}
