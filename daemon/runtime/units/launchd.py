"""launchd on macOS: an agent of the user's session, since a daemon could not open the keychain."""

import os
import plistlib
from pathlib import Path

from daemon.errors import UserError
from daemon.runtime.units.program import asked
from daemon.runtime.units.values import Installed, Job, Standing

LABEL = "afterword.agent"
UNDER_LAUNCHD = "AFTERWORD_LAUNCHD"
"""Set for the agent: launchd starts again whatever ended badly, so that a wrong configuration has to end with 0 there."""


class Launchd:
    """The user's agents."""

    def __init__(self, home: Path | None = None) -> None:
        """``home``: of the user, where it is not the usual one."""
        library = (home or Path.home()) / "Library"
        self._file = library / "LaunchAgents" / f"{LABEL}.plist"
        self._log = library / "Logs" / "afterword.log"
        self._domain = f"gui/{os.getuid()}"

    def is_there(self) -> bool:
        """Whether the user has a session that takes agents."""
        return asked(("launchctl", "print", self._domain)).code == 0

    def install(self, job: Job, profile: str | None) -> Installed:
        """Write and (re)start. Raises ``UserError``; profiles are systemd's."""
        if profile is not None:
            raise UserError("launchd knows no profiles", "leave --profile out")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            self._log.parent.mkdir(parents=True, exist_ok=True)
            self._file.write_bytes(agent(job, self._log))
        except OSError as fault:
            raise UserError(f"{self._file} can't be written: {fault.strerror}", "look at its owner and its mode") from None
        self.stop()
        self.start()
        return Installed(self._file)

    def stop(self) -> None:
        """Stop it for a while; it is fine where it did not run."""
        asked(("launchctl", "bootout", f"{self._domain}/{LABEL}"))

    def start(self) -> None:
        """Start it again. Raises ``UserError``."""
        said = asked(("launchctl", "bootstrap", self._domain, str(self._file)))
        if said.code != 0:
            raise UserError(f"launchd would not start it: {said.text or said.code}", f"look into {self._log}, then try again")

    def uninstall(self) -> bool:
        """Stop and remove; whether there was anything."""
        there = self._file.exists()
        self.stop()
        self._file.unlink(missing_ok=True)
        return there

    def standing(self) -> Standing:
        """How it stands."""
        said = asked(("launchctl", "print", f"{self._domain}/{LABEL}"))
        running = said.code == 0 and "state = running" in said.text
        words = "running" if running else "loaded, not running" if said.code == 0 else "not loaded"
        return Standing(self._file.exists(), running, words, self._file, str(self._log))


def agent(job: Job, log: Path) -> bytes:
    """The agent's property list (launchd.plist(5))."""
    return plistlib.dumps(
        {
            "Label": LABEL,
            "ProgramArguments": [str(job.program), "--config", str(job.config), "run"],
            "EnvironmentVariables": {UNDER_LAUNCHD: "1"},
            "RunAtLoad": True,
            "KeepAlive": {"SuccessfulExit": False},
            "ThrottleInterval": 30,
            "ExitTimeOut": 10,
            "ProcessType": "Background",
            "Umask": 0o077,
            "StandardOutPath": str(log),
            "StandardErrorPath": str(log),
        }
    )
