"""Nothing in the tables and statements is SQLite's alone: they can be said to PostgreSQL too. No server is asked here."""
# pyright: reportPrivateUsage=false
# The statement is looked at before it is sent.

import pytest
from sqlalchemy import make_url
from sqlalchemy.schema import CreateIndex, CreateTable

from daemon.store import bulk
from daemon.store.bulk import Conflict
from daemon.store.metadata import ONLY, tell_postgresql
from daemon.store.tables import metadata

DIALECT = make_url("postgresql://").get_dialect()()
tell_postgresql()


@pytest.mark.parametrize("name", sorted(metadata.tables))
def test_a_table_and_its_indexes_can_be_made(name: str) -> None:
    table = metadata.tables[name]
    made = str(CreateTable(table).compile(dialect=DIALECT))
    assert "DATETIME" not in made
    assert "WITHOUT ROWID" not in made
    for index in table.indexes:
        assert ("WHERE" in str(CreateIndex(index).compile(dialect=DIALECT))) == (ONLY in index.info)


@pytest.mark.parametrize("name", sorted(metadata.tables))
@pytest.mark.parametrize("conflict", Conflict)
def test_rows_can_be_put_there(name: str, conflict: Conflict) -> None:
    table = metadata.tables[name]
    if conflict is Conflict.REPLACES and len(table.primary_key) == len(table.columns):
        return  # a row that is all key has nothing to replace
    names = [column.name for column in table.columns]
    text = str(bulk._statement(table, names, conflict, DIALECT).compile(dialect=DIALECT, column_keys=names))
    assert ("ON CONFLICT" in text) == (conflict is not Conflict.REFUSED)
