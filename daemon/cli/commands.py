"""Which commands there are, in the order in which a new user meets them; each is imported when it is called.

The list of all commands needs their names and one line about each, not the code behind them: ``afterword --help`` has to be there at once,
and no command pays for the other thirty. A test holds each line to what the command says of itself.
"""

import importlib
from typing import Any, NamedTuple

import typer
from typer.core import TyperCommand, TyperGroup


class Entry(NamedTuple):
    """``place``: module and function (of a family: what makes it), ``words``: the line in the list."""

    name: str
    place: str
    words: str


COMMANDS = (
    Entry("init", "setting_up:init", "Set up: address, servers, login, configuration, preview."),
    Entry("check", "checking:check", "Check every part of the set-up, each with what to do about it."),
    Entry("auth", "authorizing:commands", "Passwords and logins: login, logout, status."),
    Entry("service", "serving:commands", "Run it in the background: install, uninstall, status."),
    Entry("run", "running:run", "Watch mailbox and calendar, and write drafts, until stopped."),
    Entry("preview", "running:preview", "Show what a pass would do."),
    Entry("status", "looking:status", "Show all conversations: whose turn it is, and what comes next."),
    Entry("show", "looking:show", "Show one conversation: interviews, people, mails and steps."),
    Entry("why", "looking:why", "Say which sentence, rule and clock led to each step."),
    Entry("questions", "looking:questions", "List what waits for your yes or no."),
    Entry("answer", "telling:answer", "Answer a question with yes or no."),
    Entry("note", "telling:note", "Note something about an interview."),
    Entry("news", "sharing:commands", "What you would like to tell the people you stay in touch with."),
    Entry("mute", "telling:mute", "Keep quiet in a conversation; untouched drafts are taken back."),
    Entry("resume", "telling:resume", "Take a conversation up again after mute, done or snooze."),
    Entry("done", "telling:done", "Close a conversation for good."),
    Entry("snooze", "telling:snooze", "Write nothing in a conversation for a while."),
    Entry("set", "telling:set_option", "Switch an option of one conversation: queue, keep_in_touch."),
    Entry("outbox", "outboxing:outbox", "Show what goes out by itself, and when."),
    Entry("send", "outboxing:send", "Send a queued mail now, after a last look."),
    Entry("undo", "outboxing:undo", "Take a mail out of the queue; its draft stays."),
    Entry("pause", "pausing:pause", "Write and send nothing for a while, in no conversation."),
    Entry("unpause", "pausing:unpause", "End the pause."),
    Entry("inspect", "inspecting:inspect", "Show what is read in a message (.eml) or calendar (.ics) file."),
    Entry("export", "exporting:export", "Write out everything that is kept."),
    Entry("forget", "forgetting:forget", "Forget a person for good."),
    Entry("purge", "forgetting:purge", "Remove everything that is kept."),
    Entry("demo", "demonstrating:demo", "Show the main job on a sample mailbox, with servers of its own."),
)


class Deferred(TyperCommand):
    """A command as the list knows it. Whoever calls it, asks for its help or completes its options meets the real one."""

    def __init__(self, entry: Entry) -> None:
        super().__init__(entry.name, help=entry.words, rich_markup_mode=None)
        self._place = entry.place

    def real(self) -> TyperCommand | TyperGroup:
        """The command or family itself."""
        module, _, attribute = self._place.partition(":")
        found = getattr(importlib.import_module(f"daemon.cli.{module}"), attribute)
        if attribute == "commands":
            family: typer.Typer = found()
        else:
            family = typer.Typer(add_completion=False, rich_markup_mode=None)
            family.command(self.name)(found)
        command = typer.main.get_command(family)
        assert isinstance(command, TyperCommand | TyperGroup)  # typer makes no other
        return command

    def get_short_help_str(self, limit: int = 45) -> str:
        """See click: the whole line, which a narrow terminal folds, in place of its beginning."""
        del limit
        return self.help or ""

    def make_context(self, info_name: str | None, args: list[str], parent: Any = None, **extra: Any) -> Any:
        """See click: what is parsed and called belongs to the command of the context, which is the real one."""
        return self.real().make_context(info_name, args, parent=parent, **extra)
