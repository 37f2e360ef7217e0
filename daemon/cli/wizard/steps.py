"""The steps in their order: what is asked, found and tried; then written; then shown."""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from daemon.cli import arguments, errors
from daemon.cli.invocation import Invocation
from daemon.cli.render import words
from daemon.cli.wizard import calendars, composing, entering, identity, keeping, servers
from daemon.cli.wizard.answers import Answers
from daemon.cli.wizard.asking import Asker
from daemon.cli.wizard.composing import Chosen
from daemon.cli.wizard.writing import write
from daemon.errors import AfterwordError, UserError

if TYPE_CHECKING:
    from daemon.config import Config

FIRST_ACCOUNT = "personal"


def set_up(asker: Asker, answers: Answers, invocation: Invocation) -> Path:
    """Everything up to a written configuration; where it lies."""
    from daemon import paths  # noqa: PLC0415  (heavy)

    path = paths.configuration(invocation.config, os.environ)
    present = _present(asker, answers, path)
    address = answers.address or asker.text("Your mail address, the one you apply with", "--address", arguments.address)
    account = answers.account or _free_name(present, address)
    place = servers.find(asker, answers, address)
    who = entering.Who(account, address)
    entered = entering.enter(asker, answers, place, who)
    asker.page.line(("Logged in: ", "green"), words.plural(entered.folders, "folder is", "folders are"), " watched.")
    drafts = None if entered.drafts else asker.text("There is no Drafts folder. Which folder takes drafts?", "a Drafts folder", str)
    chosen = Chosen(
        account=account,
        address=address,
        imap=place.imap,
        smtp=place.smtp,
        password_command=entered.proof.command,
        oauth=entered.proof.oauth,
        drafts=drafts,
        calendar=calendars.offer(asker, answers, place, who, entered.proof),
    )
    if present is None:
        chosen = _signed(asker, answers, chosen, entered.name)
    names = (account, chosen.calendar.name) if chosen.calendar else (account,)
    with keeping.kept(asker, answers, names, entered.proof) as command:
        chosen = replace(chosen, password_command=command)
        text = composing.whole(chosen) if present is None else composing.with_another(path.read_text(encoding="utf-8"), chosen)
        write(path, text)
    asker.page.line(("Written: ", "green"), str(path), hang=2)
    if present is None:
        _tell_choices(asker, chosen)
    return path


def finish(asker: Asker, answers: Answers, invocation: Invocation) -> None:
    """Show what it would do on the real mailbox, and offer the service."""
    if answers.preview:
        _preview(asker, invocation)
    asker.page.blank()
    _offer_service(asker, answers, invocation)


def _present(asker: Asker, answers: Answers, path: Path) -> "Config | None":
    """The configuration that is there, if an account is to be added to it. Raises ``UserError`` where it is in the way."""
    from daemon.config import load  # noqa: PLC0415  (heavy)

    if not path.exists():
        return None
    if not answers.add:
        if asker.may_ask:
            asker.page.line(f"There is a configuration already: {path}", hang=2)
        if not (asker.may_ask and asker.agrees("Add another account to it?", default=False)):
            raise UserError(
                f"there is a configuration already, and it was left alone ({path})",
                "`afterword init --add` adds an account to it, `afterword check` tries it, `afterword auth login` renews a password",
            )
    return load(path)


def _free_name(present: "Config | None", address: str) -> str:
    """A name for the account that is not taken: personal, then its domain, then that with a number."""
    named = [*(one.name for one in present.accounts), *(one.name for one in present.calendars)] if present else []
    taken = {name.casefold() for name in named}
    domain = address.rpartition("@")[2]
    choices = [FIRST_ACCOUNT, domain, *(f"{domain} {number}" for number in range(2, 100))]
    return next(choice for choice in choices if choice not in taken)


def _signed(asker: Asker, answers: Answers, chosen: Chosen, found: str) -> Chosen:
    """With name, zone and mode: given, found, or asked for."""
    from daemon.config import zones  # noqa: PLC0415  (heavy)

    name = answers.name or found or identity.name_here(chosen.address)
    zone = answers.timezone or zones.system_timezone()
    return replace(
        chosen,
        name=_one_line(name) if name else asker.text("Your name, as it signs your mails", "--name", _one_line),
        timezone=_zone(zone) if zone else asker.text("Your time zone, like Europe/Berlin", "--timezone", _zone),
        mode=answers.mode or "drafts",
    )


def _tell_choices(asker: Asker, chosen: Chosen) -> None:
    told = (("signs as ", "dim"), chosen.name, ("  zone ", "dim"), chosen.timezone, ("  mode ", "dim"), chosen.mode)
    asker.page.line(*told, indent=2, hang=2)


def _preview(asker: Asker, invocation: Invocation) -> None:
    from daemon.cli import running  # noqa: PLC0415  (heavy)

    asker.page.blank()
    try:
        found, sight = running.look_ahead(invocation)
    except AfterwordError as fault:
        told = errors.in_words(fault)
        asker.page.line((f"The preview did not work: {told.what}. ", "yellow"), told.remedy, hang=2)
        return
    running.print_found(asker.page, found, sight)


def _offer_service(asker: Asker, answers: Answers, invocation: Invocation) -> None:
    """Installed where it was said, or where somebody agrees; else the command that does it later."""
    by_hand = "Start it when you like: `afterword service install` in the background, `afterword run` in this window."
    if answers.service is False:
        asker.page.line(by_hand, hang=2)
        return
    from daemon.cli import serving  # noqa: PLC0415  (heavy)

    if answers.service is None and not (asker.may_ask and serving.possible() and _wants_service(asker, invocation)):
        asker.page.line(by_hand, hang=2)
        return
    serving.install_now(asker.page, invocation)


def _wants_service(asker: Asker, invocation: Invocation) -> bool:
    """The last question; name, zone and mode can be changed here, too."""
    changing: dict[str, tuple[str, Callable[[str], str]]] = {
        "name": ("Your name, as it signs your mails", _one_line),
        "zone": ("Your time zone, like Europe/Berlin", _zone),
        "mode": ("Mode: observe, drafts or queue", _mode),
    }
    while True:
        asker.page.line("Start the service now, and whenever you log in? Or say name, zone or mode to change that.", hang=2)
        told: str = typer.prompt("yes, no, name, zone, mode", default="yes")
        word = told.strip().lower()
        if word in changing:
            question, parse = changing[word]
            _change(invocation, word, asker.text(question, f"--{word}", parse))
            asker.page.line("Changed.", indent=2)
            continue
        try:
            return arguments.yes_or_no(word) == "yes"
        except typer.BadParameter as fault:
            asker.page.line(fault.message, indent=2, hang=2)


def _change(invocation: Invocation, word: str, value: str) -> None:
    assert invocation.config is not None
    key = {"name": "name", "zone": "timezone", "mode": "mode"}[word]
    write(invocation.config, composing.changed(invocation.config.read_text(encoding="utf-8"), key, value))


def _one_line(text: str) -> str:
    return _formed(text, "text")


def _zone(text: str) -> str:
    return _formed(text, "timezone")


def _mode(text: str) -> str:
    if text.strip().lower() not in {"observe", "drafts"}:
        raise typer.BadParameter("observe or drafts; queue needs an SMTP server too: see the comments in the configuration")
    return text.strip().lower()


def _formed(text: str, form: str) -> str:
    """A value as the configuration takes it. Raises ``typer.BadParameter``."""
    from daemon.config import forms, zones  # noqa: PLC0415  (heavy)

    parse: Callable[[object], str] = zones.timezone if form == "timezone" else forms.text
    try:
        return parse(text)
    except forms.Unfit as fault:
        raise typer.BadParameter(f"{fault.what}; {fault.remedy}") from None
