"""Which schema a database has, making it, and bringing it up to date.

Alembic takes up to a second to import, so a database that is up to date is recognised by its version row alone, and a new one is
made from the tables directly. Tests hold the row's constant and the tables equal to the migrations.

An upgrade is one transaction with foreign keys off, since Alembic's batch mode drops and remakes tables, and dropping one with
keys on empties its children through ON DELETE CASCADE. The switch works outside of a transaction only. What the keys would have
refused is looked for before the commit.
"""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Column, Connection, Engine, MetaData, PrimaryKeyConstraint, String, Table, inspect, select

import daemon
from daemon.errors import NewerSchemaError, StoreError
from daemon.store.engine import WRITES, memory_engine
from daemon.store.tables import metadata
from daemon.store.version import HEAD as HEAD  # noqa: PLC0414 - of the schema, for all who have to do with it

if TYPE_CHECKING:
    from alembic.config import Config

_version = Table(
    "alembic_version",
    MetaData(),
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)


def revision(connection: Connection) -> str | None:
    """The migration a database stands at, None for an empty database; StoreError for one that is not ours."""
    tables = inspect(connection).get_table_names()
    if not tables:
        return None
    found = connection.execute(select(_version.c.version_num)).scalar() if _version.name in tables else None
    if found is None:
        raise StoreError("the file is a database, but not one of Afterword")
    return str(found)


def create(connection: Connection) -> None:
    """Make all tables, inside the caller's transaction."""
    metadata.create_all(connection, checkfirst=False)
    _version.create(connection, checkfirst=False)
    connection.execute(_version.insert().values(version_num=HEAD))


def upgrade(engine: Engine) -> None:
    """Run the migrations that are missing. NewerSchemaError where the database stands at one that is none of ours."""
    from alembic import command  # noqa: PLC0415  (slow to import, rarely needed)

    with engine.connect().execution_options(**{WRITES: True}) as connection:
        _set_foreign_keys(connection, on=False)
        try:
            with connection.begin():
                found = revision(connection)
                if found == HEAD:  # another process was faster
                    return
                command.upgrade(_known(connection, found), "head")
                _refuse_broken_keys(connection)
        finally:
            _set_foreign_keys(connection, on=True)


def refuse_newer(engine: Engine, found: str) -> None:
    """NewerSchemaError unless ``found`` is one of our migrations."""
    with engine.connect() as connection:
        _known(connection, found)


def _known(connection: Connection, found: str | None) -> "Config":
    from alembic.script import ScriptDirectory  # noqa: PLC0415  (see upgrade)
    from alembic.util import CommandError  # noqa: PLC0415  (see upgrade)

    configuration = _configuration(connection)
    try:
        ScriptDirectory.from_config(configuration).get_revision(found or "base")
    except CommandError as error:
        raise NewerSchemaError(found or "") from error
    return configuration


def _configuration(connection: Connection) -> "Config":
    from alembic.config import Config  # noqa: PLC0415  (see upgrade)

    configuration = Config()
    configuration.set_main_option("script_location", str(_migrations()).replace("%", "%%"))
    configuration.attributes["connection"] = connection
    return configuration


def _migrations() -> Path:
    """In the wheel they lie inside the package, in a checkout beside it."""
    package = Path(daemon.__file__).parent
    packaged = package / "migrations"
    return packaged if packaged.is_dir() else package.parent / "migrations"


def _set_foreign_keys(connection: Connection, *, on: bool) -> None:
    """On the driver's connection: SQLAlchemy's own would begin a transaction first, in which the switch does nothing."""
    driver = connection.connection.driver_connection
    if driver is not None:
        driver.execute(f"PRAGMA foreign_keys={'ON' if on else 'OFF'}").close()


def _refuse_broken_keys(connection: Connection) -> None:
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    if broken:
        raise StoreError(f"the upgrade would leave rows of {broken[0][0]} without what they belong to; nothing was changed")


def differences() -> list[str]:
    """What the tables have and the migrations lack, or the other way round."""
    from alembic.autogenerate import compare_metadata  # noqa: PLC0415  (a developer's tool)
    from alembic.migration import MigrationContext  # noqa: PLC0415  (a developer's tool)

    engine = memory_engine()
    migrate_empty(engine)
    with engine.connect() as connection:
        found = compare_metadata(MigrationContext.configure(connection, opts={"compare_type": True}), metadata)
    engine.dispose()
    return [str(difference) for difference in found]


def migrate_empty(engine: Engine) -> None:
    """Make all tables by running every migration."""
    from alembic import command  # noqa: PLC0415  (see upgrade)

    with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
        command.upgrade(_configuration(connection), "head")


def main(arguments: list[str]) -> int:
    """``check``: do tables and migrations agree? ``draft WORDS``: write a migration that makes them agree, to be edited by hand."""
    from alembic import command  # noqa: PLC0415  (a developer's tool)

    match arguments:
        case ["check"]:
            found = differences()
            sys.stdout.writelines(f"{difference}\n" for difference in found)
            return 1 if found else 0
        case ["draft", words]:
            engine = memory_engine()
            with engine.connect().execution_options(**{WRITES: True}) as connection:
                configuration = _configuration(connection)
                command.upgrade(configuration, "head")
                command.revision(configuration, words, autogenerate=True, rev_id=f"{int(HEAD) + 1:04}")
            return 0
        case _:
            sys.stderr.write("usage: python -m daemon.store.schema check | draft WORDS\n")
            return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
