"""What can go wrong with a database behind SQLAlchemy, as ``StoreError`` with a sentence.

A constraint that is broken, or SQL that is wrong, is our own fault and stays what it is.
"""

from collections.abc import Generator
from contextlib import contextmanager

from sqlalchemy.exc import DatabaseError, DBAPIError, OperationalError

from daemon.errors import StoreError
from daemon.store.sentences import driver_told, sentence


@contextmanager
def told() -> Generator[None]:
    """Turn what SQLAlchemy, the driver and the system raise for reasons of the world into StoreError."""
    with driver_told():
        try:
            yield
        except DBAPIError as error:
            if type(error) not in (OperationalError, DatabaseError):
                raise
            raise StoreError(sentence(error.orig)) from error
