"""A keychain for processes under test (PYTHON_KEYRING_BACKEND=file_ring.FileRing): a file beside their home."""

import json
import os
from pathlib import Path

import keyring.backend


class FileRing(keyring.backend.KeyringBackend):
    """Entries as JSON in the file that FILE_RING names."""

    priority = 1  # pyright: ignore[reportAssignmentType] - a classproperty in keyring

    def get_password(self, service: str, username: str) -> str | None:
        return self._read().get(f"{service}/{username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        self._write(self._read() | {f"{service}/{username}": password})

    def delete_password(self, service: str, username: str) -> None:
        self._write({name: value for name, value in self._read().items() if name != f"{service}/{username}"})

    def _read(self) -> dict[str, str]:
        file = Path(os.environ["FILE_RING"])
        kept: dict[str, str] = json.loads(file.read_text()) if file.exists() else {}
        return kept

    def _write(self, kept: dict[str, str]) -> None:
        Path(os.environ["FILE_RING"]).write_text(json.dumps(kept))
