"""Step: the configuration into its place, whole or not at all."""

import os
import tempfile
from pathlib import Path

from daemon.errors import UserError


def write(path: Path, text: str) -> None:
    """Check the text as every command will, then put it there in one step, readable by its owner alone (0600).

    Raises ``ConfigurationError`` before anything is written, ``UserError`` where the place can't be written to.
    """
    from daemon import paths  # noqa: PLC0415  (heavy)
    from daemon.config import parse  # noqa: PLC0415  (heavy)

    parse(text, path)
    place = path.absolute()
    try:
        paths.make_private(place.parent)
        _replace(Path(os.path.realpath(place)), text)
    except OSError as fault:
        raise UserError(f"{path} can't be written: {fault.strerror}", "name another place: afterword --config PATH init") from None


def _replace(place: Path, text: str) -> None:
    descriptor, name = tempfile.mkstemp(dir=place.parent, prefix=".afterword-", suffix=".toml")  # made with mode 0600
    made = Path(name)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        made.replace(place)
    except BaseException:
        made.unlink(missing_ok=True)
        raise
