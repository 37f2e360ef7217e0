"""A private file instead of a keychain, on the user's explicit word (``token_file``): logins of one account as JSON, mode 0600."""

import json
import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from daemon.errors import SecretUnavailableError

_LARGEST = 256 * 1024


@dataclass(frozen=True, slots=True)
class PrivateFile:
    """See ``Keeper``. Replaced in one step, so that a crash leaves the old login or the new one."""

    path: Path

    def read(self, account: str) -> dict[str, str]:
        """What is kept; empty where there is no file."""
        try:
            kept: object = json.loads(self.path.read_bytes()[:_LARGEST])
        except FileNotFoundError:
            return {}
        except (OSError, ValueError):
            raise SecretUnavailableError(account, "its token file cannot be read", f"run: afterword auth login {account}") from None
        items = cast("dict[object, object]", kept).items() if isinstance(kept, dict) else ()
        return {key: value for key, value in items if isinstance(key, str) and isinstance(value, str)}

    def write(self, account: str, values: Mapping[str, str]) -> None:
        """Replace what is kept."""
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            descriptor, name = tempfile.mkstemp(dir=self.path.parent, prefix=".token-")  # made with mode 0600
            with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
                json.dump(dict(values), stream)
                stream.flush()
                os.fsync(stream.fileno())
            Path(name).replace(self.path)
        except OSError as error:
            remedy = "look at its folder's owner, mode and free space"
            raise SecretUnavailableError(account, f"its token file cannot be written ({error.strerror})", remedy) from None

    def forget(self, account: str) -> None:
        """Remove it."""
        _ = account
        self.path.unlink(missing_ok=True)
