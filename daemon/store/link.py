"""A connection with the driver's own under it."""

import sqlite3
from dataclasses import dataclass

from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class Link:
    """``driver``: what is asked without SQLAlchemy in between; None where the database is not SQLite.

    It is looked for once for all the transactions of a connection: on the way to it lie four objects of SQLAlchemy's.
    """

    connection: Connection
    driver: sqlite3.Connection | None
