"""Everything that is kept, row by row: the user's data for ``export``, whatever tables there are."""

import base64
from collections.abc import Iterator
from datetime import date

from sqlalchemy import select

from daemon.store.rows import Rows
from daemon.store.tables import metadata


class DumpReads(Rows):
    """The whole database as plain values."""

    def everything(self) -> Iterator[tuple[str, dict[str, object]]]:
        """Table and row of all that is kept; referred to before referring. Values are JSON's: instants ISO 8601 in UTC, days ISO, bytes Base64."""
        for table in metadata.sorted_tables:
            for row in self._connection.execute(select(table).order_by(*table.primary_key)).mappings():
                yield table.name, {name: _plain(value) for name, value in row.items()}


def _plain(value: object) -> object:
    if isinstance(value, date):  # an instant is one, too
        return value.isoformat()
    return base64.b64encode(value).decode("ascii") if isinstance(value, bytes) else value
