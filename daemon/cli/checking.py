"""``check``: every part of the set-up, one line each, with its remedy. Safe to paste: no addresses, no secrets."""

import json
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from daemon.cli import errors
from daemon.cli.invocation import Invocation

if TYPE_CHECKING:
    from daemon.cli.render.checks import Check
    from daemon.config import Config
    from daemon.errors import Problem
    from daemon.flows.world import Account
    from daemon.ports.calendar import Calendar


def check(
    invocation: typer.Context,
    as_json: Annotated[bool, typer.Option("--json", help="As one JSON object.")] = False,
    no_network: Annotated[bool, typer.Option("--no-network", help="Leave out what needs a server.")] = False,
) -> None:
    """Check every part of the set-up, each with what to do about it. Safe to paste in public."""
    from daemon.cli.render import checks as render  # noqa: PLC0415  (heavy)
    from daemon.cli.terminal import Page  # noqa: PLC0415  (heavy)

    found = [_public(one) for one in _checks(invocation.obj, network=not no_network)]
    if as_json:
        json.dump(render.as_object(found), sys.stdout)
        sys.stdout.write("\n")
    else:
        render.print_checks(Page(), found)
    if any(one.level is render.Level.ERROR for one in found):
        raise typer.Exit(1)


def _public(check: "Check") -> "Check":
    """An account may be called by its address, and a server may repeat one: neither is to be pasted anywhere."""
    from daemon.runtime.logs import without_addresses  # noqa: PLC0415  (heavy)

    part, what, remedy = (without_addresses(text) for text in (check.part, check.what, check.remedy))
    return replace(check, part=part, what=what, remedy=remedy)


def _checks(invocation: Invocation, *, network: bool) -> "list[Check]":
    from daemon import paths  # noqa: PLC0415  (heavy)
    from daemon.cli.render.checks import Check, Level  # noqa: PLC0415  (heavy)
    from daemon.cli.render.words import plural  # noqa: PLC0415  (heavy)
    from daemon.config import load  # noqa: PLC0415  (heavy)
    from daemon.errors import ConfigurationError, UserError  # noqa: PLC0415  (heavy)

    try:
        config = load(paths.configuration(invocation.config, os.environ))
    except ConfigurationError as fault:
        return [
            Check("configuration", Level.ERROR, f"line {p.line}: {_told(p)}" if p.line else _told(p), p.remedy)
            for p in fault.problems
        ]
    except UserError as fault:
        return [Check("configuration", Level.ERROR, fault.what, fault.remedy)]
    found = [
        Check(
            "configuration",
            Level.OK,
            f"{plural(len(config.accounts), 'account', 'accounts')}, {plural(len(config.calendars), 'calendar', 'calendars')}",
        )
    ]
    found += [Check("configuration", Level.WARNING, _told(p), p.remedy) for p in config.warnings]
    found += [_tried("policy", lambda: _policy(config)), *_templates(config), *_database(config)]
    if network:
        import asyncio  # noqa: PLC0415  (heavy)

        found += asyncio.run(_servers(config))
    else:
        found += [Check(f"account {one.name}", Level.SKIPPED, "not asked: --no-network") for one in config.accounts]
        found += [Check(f"calendar {one.name}", Level.SKIPPED, "not asked: --no-network") for one in config.calendars]
    return found


def _told(problem: "Problem") -> str:
    return f"{problem.key} {problem.what}".strip()


def _tried(part: str, try_it: Callable[[], "str"]) -> "Check":
    from daemon.cli.render.checks import Check, Level  # noqa: PLC0415  (heavy)
    from daemon.errors import AfterwordError  # noqa: PLC0415  (heavy)

    try:
        return Check(part, Level.OK, try_it())
    except AfterwordError as fault:
        told = errors.in_words(fault)
        return Check(part, Level.ERROR, told.what, told.remedy)


def _policy(config: "Config") -> str:
    from daemon import app, viewing  # noqa: PLC0415  (heavy)

    policy, _ = app.policy_and_templates(config, viewing.clock_at(None).now())
    return f"mode {policy.mode}, {len(policy.holidays)} days off known, zone {policy.timezone}"


def _templates(config: "Config") -> "list[Check]":
    """The user's own templates, each tried on made-up mails; nothing where there are none, or where the policy says that already."""
    from daemon import app  # noqa: PLC0415  (heavy)
    from daemon.cli.render.checks import Check, Level  # noqa: PLC0415  (heavy)
    from daemon.cli.render.words import plural  # noqa: PLC0415  (heavy)
    from daemon.errors import AfterwordError  # noqa: PLC0415  (heavy)
    from daemon.writing.trying import template_faults  # noqa: PLC0415  (heavy)

    try:
        own, templates = app.own_and_all_templates(config)
    except AfterwordError:
        return []  # told with the policy
    faults = template_faults(templates, own)
    remedy = "docs/writing.md says what a template may hold"
    found = [Check("templates", Level.ERROR if one.broken else Level.WARNING, f"{one.name}: {one.why}", remedy) for one in faults]
    sound = len(own) - len(faults)
    return found + ([Check("templates", Level.OK, f"{plural(sound, 'template', 'templates')} of your own")] if sound else [])


def _database(config: "Config") -> "list[Check]":
    from daemon import app  # noqa: PLC0415  (heavy)
    from daemon.cli.render.checks import Check, checks_of_left_out  # noqa: PLC0415  (heavy)
    from daemon.cli.render.words import plural  # noqa: PLC0415  (heavy)

    left_out: list[Check] = []

    def look() -> str:
        with app.store_for_reading(config) as store, store.snapshot() as snapshot:
            left_out.extend(checks_of_left_out(snapshot.quarantined()))
            threads, open_questions = len(snapshot.threads()), len(snapshot.questions())
        return f"{plural(threads, 'conversation', 'conversations')}, {plural(open_questions, 'open question', 'open questions')}"

    return [_tried("database", look), *left_out]


async def _servers(config: "Config") -> "list[Check]":
    from daemon import app  # noqa: PLC0415  (heavy)

    found: list[Check] = []
    async with app.opened(config, preview=True) as application:
        for account in application.world.accounts:
            found += await _account(account)
        for name, calendar in application.world.calendars.items():
            found.append(await _calendar(name, calendar))
    return found


async def _account(account: "Account") -> "list[Check]":
    from daemon.cli.render.checks import Check, Level  # noqa: PLC0415  (heavy)
    from daemon.cli.render.words import plural  # noqa: PLC0415  (heavy)
    from daemon.errors import AfterwordError  # noqa: PLC0415  (heavy)
    from daemon.flows.folders import drafts_folder, watched  # noqa: PLC0415  (heavy)
    from daemon.flows.unopened import unopened_folders  # noqa: PLC0415  (heavy)

    part = f"account {account.profile.name}"
    try:
        folders = await account.mailbox.folders()
        drafts = drafts_folder(folders, account.profile)
        if drafts is not None:
            await account.mailbox.examine(drafts)
        unopened = await unopened_folders(account.mailbox, [folder.name for folder in watched(folders, account.profile)])
    except AfterwordError as fault:
        told = errors.in_words(fault)
        return [Check(part, Level.ERROR, told.what, told.remedy)]
    found = [
        Check(
            part,
            Level.OK,
            f"logged in; watches {len(watched(folders, account.profile))} of {plural(len(folders), 'folder', 'folders')}",
        )
    ]
    remedy = "ask its operator, or leave it out with watch under [accounts.imap]"
    found += [Check(part, Level.WARNING, f"the folder {name!r} could not be opened", remedy) for name in unopened]
    if drafts is None:
        remedy = "create a folder for drafts in your mail client, or name one as drafts under [accounts.imap]"
        found.append(Check(part, Level.ERROR, "there is no Drafts folder", remedy))
    return found


async def _calendar(name: str, calendar: "Calendar") -> "Check":
    from daemon.cli.render.checks import Check, Level  # noqa: PLC0415  (heavy)
    from daemon.cli.render.words import plural  # noqa: PLC0415  (heavy)
    from daemon.errors import AfterwordError  # noqa: PLC0415  (heavy)

    part = f"calendar {name}"
    try:
        answer = await calendar.sync(None)
    except AfterwordError as fault:
        told = errors.in_words(fault)
        return Check(part, Level.ERROR, told.what, told.remedy)
    return Check(part, Level.OK, f"{plural(len(answer.changes), 'entry', 'entries')} read")
