"""Where things lie on this computer."""

from collections.abc import Mapping
from importlib import resources
from pathlib import Path

import platformdirs

NAME = "afterword"
VARIABLE = "AFTERWORD_CONFIG"


def configuration(named: Path | None, environment: Mapping[str, str]) -> Path:
    """The configuration file: the one named on the command line, else $AFTERWORD_CONFIG, else the platform's place."""
    if named is not None:
        return named.expanduser()
    if environment.get(VARIABLE):
        return Path(environment[VARIABLE]).expanduser()
    return platformdirs.user_config_path(NAME, appauthor=False) / "config.toml"


def state_folder() -> Path:
    """The platform's folder for what is kept between runs."""
    return platformdirs.user_state_path(NAME, appauthor=False)


def make_private(folder: Path) -> Path:
    """Make a folder that only its owner may enter (0700), with its parents; returns it. One that is there keeps its mode."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def default_database_url() -> str:
    """The database, where the configuration names none."""
    return f"sqlite:///{state_folder() / 'afterword.sqlite3'}"


def database(url: str) -> Path:
    """The file of a database; of one that is none, a path in its place."""
    return Path(url.removeprefix("sqlite:///")) if url.startswith("sqlite:///") else state_folder() / "afterword"


def has_database(url: str) -> bool:
    """Whether the program has been here before; where that can't be told, who opens it says why."""
    try:
        return database(url).exists()
    except OSError:
        return True


def example_configuration() -> Path:
    """The commented example: inside the installed package, or beside it in a checkout."""
    package = Path(str(resources.files("daemon")))
    installed = package / "config.example.toml"
    return installed if installed.exists() else package.parent / "config.example.toml"
