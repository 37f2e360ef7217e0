"""What all tables share: their register, and short words for foreign keys and indexes."""

from sqlalchemy import Column, ColumnElement, ForeignKey, Index, MetaData

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

ONLY = "only"
"""Where an index keeps the condition of its rows."""


def cascading(target: str) -> ForeignKey:
    """A row that goes with the one it names."""
    return ForeignKey(target, ondelete="CASCADE")


def partial(name: str, only: ColumnElement[bool], *columns: Column[object]) -> Index:
    """An index of these rows alone."""
    return Index(name, *columns, sqlite_where=only, info={ONLY: only})


def tell_postgresql() -> None:
    """Conditions of indexes, told that dialect before it makes them: loading it takes a tenth of the start, and SQLite is the rule."""
    for table in metadata.tables.values():
        for index in table.indexes:
            if ONLY in index.info:
                index.dialect_options["postgresql"]["where"] = index.info[ONLY]
