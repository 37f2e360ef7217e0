"""What can go wrong with a database behind SQLAlchemy, as ``StoreError`` with a sentence.

A constraint that is broken, or SQL that is wrong, is our own fault and stays what it is.
"""

from collections.abc import Generator
from contextlib import contextmanager

from sqlalchemy.exc import DatabaseError, DBAPIError, OperationalError

from daemon.errors import StoreError
from daemon.store.sentences import driver_fault, sentence


@contextmanager
def told() -> Generator[None]:
    """Turn what SQLAlchemy, the driver and the system raise for reasons of the world into StoreError."""
    try:
        yield
    except Exception as error:
        fault = fault_of(error)
        if fault is None:
            raise
        raise fault from error


def fault_of(error: BaseException) -> StoreError | None:
    """What is told of it; None where it is not for a reason of the world."""
    if isinstance(error, DBAPIError):
        return StoreError(sentence(error.orig)) if type(error) in (OperationalError, DatabaseError) else None
    return driver_fault(error)
