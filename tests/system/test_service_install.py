"""``afterword service``: what the platform's service manager is given, and how it is asked."""

import os
import plistlib
import shutil
import subprocess
from collections.abc import Callable
from importlib import resources
from pathlib import Path

import pytest

from daemon.errors import UserError
from daemon.runtime.units.launchd import Launchd, agent
from daemon.runtime.units.systemd import PROFILES, Systemd, quoted, sandbox, text
from daemon.runtime.units.values import Job

pytestmark = pytest.mark.system
STRANGE = Path('/home/sam/100% "so" $HOME\\x y')
Manager = Callable[[str], Path]

SYSTEMCTL = """#!/bin/sh
echo "$(basename "$0") $*" >> "{log}"
case "$*" in {cases} esac
exit 0
"""


@pytest.fixture
def asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Manager:
    """A service manager's programs that write down what they are asked; ``cases``: how a shell's ``case`` answers."""
    log = tmp_path / "asked"

    def make(cases: str = "") -> Path:
        folder = tmp_path / "bin"
        folder.mkdir(exist_ok=True)
        for name in ("systemctl", "systemd-run", "loginctl", "launchctl"):
            (folder / name).write_text(SYSTEMCTL.format(log=log, cases=cases))
            (folder / name).chmod(0o755)
        monkeypatch.setenv("PATH", f"{folder}:{os.environ['PATH']}")
        log.write_text("")
        return log

    return make


def job(tmp_path: Path) -> Job:
    program = tmp_path / "afterword"
    program.write_text("#!/bin/sh\nexit 0\n")
    program.chmod(0o755)
    return Job(program, tmp_path / "config.toml", (tmp_path,))


def test_installs_enables_and_starts(tmp_path: Path, asked: Manager) -> None:
    log = asked("*Linger*) echo no;;")
    installed = Systemd(tmp_path / "units").install(job(tmp_path), None)
    assert installed.profile == "full"
    assert "enable-linger" in installed.notes[0]
    assert installed.file.read_text() == text(job(tmp_path), "full")
    words = [line.removeprefix("systemctl --user ") for line in log.read_text().splitlines()]
    assert [word for word in words if word in {"daemon-reload", "enable afterword.service", "restart afterword.service"}] == [
        "daemon-reload",
        "enable afterword.service",
        "restart afterword.service",
    ]
    probe = next(line for line in log.read_text().splitlines() if line.startswith("systemd-run"))
    assert "--property PrivateUsers=yes" in probe
    assert probe.endswith("afterword --version")


@pytest.mark.parametrize("where", ["probe", "start"])
def test_a_host_that_forbids_the_sandbox_gets_the_plain_profile(tmp_path: Path, asked: Manager, where: str) -> None:
    """AppArmor on Ubuntu 24.04 forbids user namespaces: the probe fails, or the start itself does."""
    unit = tmp_path / "units" / "afterword.service"
    asked("*PrivateUsers*) exit 1;;" if where == "probe" else f"*restart*) grep -q PrivateUsers '{unit}' && exit 1;;")
    assert Systemd(unit.parent).install(job(tmp_path), None).profile == "plain"
    assert "PrivateUsers" not in unit.read_text()


def test_a_profile_that_was_named_is_not_replaced_in_silence(tmp_path: Path, asked: Manager) -> None:
    asked("*restart*) echo 'Failed at step USER'; exit 1;;")
    with pytest.raises(UserError, match="Failed at step USER"):
        Systemd(tmp_path / "units").install(job(tmp_path), "full")
    with pytest.raises(UserError, match="no profile"):
        Systemd(tmp_path / "units").install(job(tmp_path), "best")


def test_without_a_session_nothing_is_written(tmp_path: Path, asked: Manager) -> None:
    asked("*show-environment*) exit 1;;")
    with pytest.raises(UserError) as caught:
        Systemd(tmp_path / "units").install(job(tmp_path), None)
    assert "docs/headless.md" in caught.value.remedy
    assert not (tmp_path / "units").exists()


def test_uninstalls_and_tells_how_it_stands(tmp_path: Path, asked: Manager) -> None:
    log = asked("*is-active*) echo active;;")
    manager = Systemd(tmp_path / "units")
    assert not manager.uninstall()
    manager.install(job(tmp_path), "plain")
    standing = manager.standing()
    assert (standing.installed, standing.running, standing.words) == (True, True, "active")
    assert manager.uninstall()
    assert "disable --now afterword.service" in log.read_text()
    assert not manager.standing().installed


def test_a_path_is_read_back_as_it_is() -> None:
    """systemd.syntax(7): quotes and backslashes; systemd.unit(5): percent signs; systemd.service(5): dollar signs."""
    assert quoted(str(STRANGE)) == '"/home/sam/100%% \\"so\\" $$HOME\\\\x y"'
    with pytest.raises(UserError):
        quoted("/a\nExecStart=/bin/evil")


@pytest.fixture
def analyze() -> str:
    found = shutil.which("systemd-analyze")
    if found is None:
        pytest.skip("systemd-analyze is not installed (Debian: systemd)")
    return found


def system_unit(program: Path) -> str:
    written = resources.files("daemon.runtime.units").joinpath("system.service").read_text(encoding="utf-8")
    return written.replace("/usr/local/bin/afterword", str(program))


def units(tmp_path: Path) -> dict[str, Path]:
    """Every unit, filled in, as a file."""
    program = job(tmp_path).program
    there = Job(program, STRANGE / "config.toml", (STRANGE, tmp_path))
    written = {profile: text(there, profile) for profile in PROFILES} | {"system": system_unit(program)}
    files = {name: tmp_path / name / "afterword.service" for name in written}
    for name, file in files.items():
        file.parent.mkdir()
        file.write_text(written[name])
    return files


@pytest.mark.parametrize("name", [*PROFILES, "system"])
def test_systemd_finds_no_fault_in_a_unit(tmp_path: Path, analyze: str, name: str) -> None:
    """It answers 0 on an unknown key, so what counts is that it says nothing."""
    done = subprocess.run([analyze, "verify", str(units(tmp_path)[name])], capture_output=True, text=True, check=False)
    about_it = [line for line in (done.stdout + done.stderr).splitlines() if "afterword.service" in line]
    assert (done.returncode, about_it) == (0, [])


@pytest.mark.parametrize("name", ["full", "system"])
def test_the_sandbox_is_tight(tmp_path: Path, analyze: str, name: str) -> None:
    """Exposure of 2.0 at most, out of 10."""
    command = [analyze, "security", "--offline=yes", "--threshold=20", str(units(tmp_path)[name])]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert "Overall exposure level" in done.stdout, done.stderr
    assert done.returncode == 0, done.stdout[-200:]


def test_the_pages_show_the_unit_that_is_tested() -> None:
    page = Path(__file__).resolve().parents[2] / "docs/headless.md"
    written = resources.files("daemon.runtime.units").joinpath("system.service").read_text(encoding="utf-8")
    shown = "\n".join(line.removeprefix("    ") for line in page.read_text(encoding="utf-8").splitlines())
    assert written.strip() in shown


def test_the_probe_asks_for_the_whole_sandbox(tmp_path: Path) -> None:
    settings = list(sandbox(text(job(tmp_path), "full")))
    assert len(settings) > 20
    assert {"PrivateUsers=yes", "MemoryDenyWriteExecute=yes", "SystemCallFilter=@system-service"} <= set(settings)
    assert all("=" in one for one in settings)


def test_the_agent_is_a_sound_property_list(tmp_path: Path) -> None:
    """What plutil and launchd.plist(5) want of it: types, absolute paths; it is started again only after a bad end."""
    told = plistlib.loads(agent(Job(tmp_path / "afterword", STRANGE, (tmp_path,)), tmp_path / "log"))
    assert told["ProgramArguments"] == [str(tmp_path / "afterword"), "--config", str(STRANGE), "run"]
    assert told["KeepAlive"] == {"SuccessfulExit": False}
    assert told["EnvironmentVariables"] == {"AFTERWORD_LAUNCHD": "1"}
    kinds = {"Label": str, "RunAtLoad": bool, "ThrottleInterval": int, "ExitTimeOut": int, "Umask": int, "ProcessType": str}
    assert all(type(told[key]) is kind for key, kind in kinds.items())


def test_the_agent_is_started_and_removed(tmp_path: Path, asked: Manager) -> None:
    log = asked("*print*) echo 'state = running';;")
    manager = Launchd(tmp_path)
    file = manager.install(job(tmp_path), None).file
    assert file == tmp_path / "Library/LaunchAgents/afterword.agent.plist"
    assert f"launchctl bootstrap gui/{os.getuid()} {file}" in log.read_text()
    assert manager.standing().running
    assert manager.uninstall()
    assert not file.exists()


def test_from_the_command_line(tmp_path: Path, asked: Manager, program: list[str], home_environment: dict[str, str]) -> None:
    """The unit calls the installed script by its absolute path, with the configuration it was installed for."""
    asked("*is-active*) echo active;;")
    script = Path(program[0]) if program[1:] == [] else Path(program[0]).parent / "afterword"
    config = tmp_path / "config.toml"
    config.write_text('[user]\nname="Sam"\n[[accounts]]\nname="p"\naddress="a@b.example"\n[accounts.imap]\nhost="b.example"\n')
    environment = home_environment | {"PATH": os.environ["PATH"]}

    def run(*arguments: str) -> "subprocess.CompletedProcess[str]":
        command = [str(script), "--config", str(config), "service", *arguments]
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=60)

    assert run("status").returncode == 1
    done = run("install")
    assert done.returncode == 0, done.stderr
    unit = Path(environment["HOME"]) / ".config/systemd/user/afterword.service"
    assert f'ExecStart="{script}" --config "{config}" run' in unit.read_text()
    assert "runs" in run("status").stdout
    assert run("uninstall").returncode == 0
    assert not unit.exists()
