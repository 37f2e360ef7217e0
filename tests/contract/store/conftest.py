"""The store under test: in memory and on disk."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from daemon.ports.store import Store
from daemon.store.database import memory_store, open_store


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a database may be made."""
    return tmp_path / "state" / "afterword.sqlite3"


@pytest.fixture
def url(path: Path) -> str:
    """The same as the configuration says it."""
    return f"sqlite:///{path}"


@pytest.fixture
def file_store(url: str) -> Iterator[Store]:
    """An empty store on disk."""
    store = open_store(url)
    yield store
    store.close()


@pytest.fixture(params=["memory", "file"])
def store(request: pytest.FixtureRequest) -> Iterator[Store]:
    """An empty store of each kind."""
    if request.param == "file":
        yield request.getfixturevalue("file_store")
        return
    store = memory_store()
    yield store
    store.close()
