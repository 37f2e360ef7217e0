"""systemd's user manager: the unit from a template, in a sandbox as tight as the host allows."""

import os
from collections.abc import Iterator
from importlib import resources
from pathlib import Path

from daemon.errors import UserError
from daemon.runtime.units.program import Said, asked
from daemon.runtime.units.values import Installed, Job, Standing

UNIT = "afterword.service"
PROFILES = ("full", "plain")
LOGS = "journalctl --user -u afterword"
_NO_SESSION = (
    "on a server log in directly (not by su or sudo), or see docs/headless.md for a system service; "
    "`afterword run` works anywhere, in tmux for instance"
)


class Systemd:
    """The user's manager."""

    def __init__(self, folder: Path | None = None) -> None:
        """``folder``: of the user's units, where it is not the usual one."""
        home = os.environ.get("XDG_CONFIG_HOME") or str(Path.home() / ".config")
        self._file = (folder or Path(home) / "systemd" / "user") / UNIT

    def install(self, job: Job, profile: str | None) -> Installed:
        """Write, enable and (re)start; the profile is probed where none is named. Raises ``UserError``."""
        self._need_manager()
        chosen = profile or probed(job)
        self._write(text(job, chosen))
        try:
            self._told("daemon-reload")
            self._told("enable", UNIT)
            self._told("restart", UNIT)
        except UserError:
            if profile is None and chosen == "full":  # the probe saw less than the service does
                return self.install(job, "plain")
            raise
        return Installed(self._file, chosen, tuple(_notes()))

    def uninstall(self) -> bool:
        """Stop and remove; whether there was anything. Raises ``UserError``."""
        if not self._file.exists():
            return False
        self._need_manager()
        self._told("disable", "--now", UNIT)
        self._file.unlink(missing_ok=True)
        self._told("daemon-reload")
        return True

    def stop(self) -> None:
        """Stop it for a while. Raises ``UserError``."""
        self._told("stop", UNIT)

    def start(self) -> None:
        """Start it again. Raises ``UserError``."""
        self._told("start", UNIT)

    def standing(self) -> Standing:
        """How it stands."""
        active = _ask("is-active", UNIT)
        words = active.text.splitlines()[-1] if active.text and active.code in {0, 3, 4} else "no systemd session to ask"
        return Standing(self._file.exists(), active.code == 0, words, self._file, LOGS)

    def is_there(self) -> bool:
        """Whether the user has a manager in this session."""
        return _ask("show-environment").code == 0

    def _need_manager(self) -> None:
        if not self.is_there():
            raise UserError("there is no systemd session of yours here to start a service in", _NO_SESSION)

    def _write(self, unit: str) -> None:
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            self._file.write_text(unit, encoding="utf-8")
        except OSError as fault:
            raise UserError(f"{self._file} can't be written: {fault.strerror}", "look at its owner and its mode") from None

    def _told(self, *words: str) -> None:
        said = _ask(*words)
        if said.code != 0:
            raise UserError(f"systemd would not {words[0]} it: {said.text or said.code}", f"look at what it says: {LOGS} -n 30")


def text(job: Job, profile: str) -> str:
    """The unit file of a profile. Raises ``UserError`` for one that is not known."""
    if profile not in PROFILES:
        raise UserError(f"there is no profile {profile!r}", f"name one of {', '.join(PROFILES)}")
    template = resources.files("daemon.runtime.units").joinpath(f"{profile}.service").read_text(encoding="utf-8")
    values = {"@PROGRAM@": (job.program,), "@CONFIG@": (job.config,), "@WRITABLE@": job.writable}
    for name, paths in values.items():
        template = template.replace(name, " ".join(quoted(str(path)) for path in paths))
    return template


def quoted(path: str) -> str:
    """A path as systemd reads it back: in quotes, with what it would expand doubled (systemd.syntax(7), systemd.unit(5))."""
    if any(ord(character) < 32 for character in path):
        raise UserError("a path with control characters cannot stand in a unit", "choose another folder")
    escaped = path.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%").replace("$", "$$")
    return f'"{escaped}"'


def probed(job: Job) -> str:
    """``full`` where the manager can start our program in that sandbox, else ``plain`` (AppArmor on Ubuntu 24.04 forbids it)."""
    options = [word for line in sandbox(text(job, "full")) for word in ("--property", line)]
    command = ("systemd-run", "--user", "--quiet", "--wait", "--collect", *options, str(job.program), "--version")
    return "full" if asked(command).code == 0 else "plain"


def sandbox(unit: str) -> Iterator[str]:
    """The settings below the heading Sandbox."""
    for line in unit.partition("\n# Sandbox.")[2].partition("\n[Install]")[0].splitlines()[1:]:
        if line and not line.startswith("#"):
            yield line


def _ask(*words: str) -> Said:
    return asked(("systemctl", "--user", *words))


def _notes() -> Iterator[str]:
    lingering = asked(("loginctl", "show-user", str(os.getuid()), "--property=Linger", "--value"))
    if lingering.text.strip() == "no":
        yield "It stops when you log out; on a server: `loginctl enable-linger` lets it run on."
