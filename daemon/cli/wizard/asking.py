"""Questions to a human, each with the option that answers it beforehand: without a terminal nothing is ever waited for."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

import typer

from daemon.errors import UserError

if TYPE_CHECKING:
    from daemon.cli.terminal import Page

Answer = TypeVar("Answer")
ATTEMPTS = 3


@dataclass(frozen=True, slots=True)
class Asker:
    """``may_ask``: there is a terminal, and the user did not say ``--yes``."""

    page: "Page"
    may_ask: bool

    def text(self, question: str, option: str, parse: Callable[[str], Answer], default: str | None = None) -> Answer:
        """An answer in its form; the default where nobody is to be asked. ``UserError`` where there is none."""
        if not self.may_ask:
            if default is None:
                raise unanswered(question, option)
            return parse(default)
        for _ in range(ATTEMPTS):
            told: str = typer.prompt(question, default=default, show_default=bool(default))
            try:
                return parse(told)
            except typer.BadParameter as fault:
                self.page.line(fault.message, indent=2, hang=2)
        raise UserError(f"there was no answer to: {question}", f"give it with {option}")

    def secret(self, question: str, option: str) -> str:
        """A line that is not shown while it is typed."""
        if not self.may_ask:
            raise unanswered(question, option)
        told: str = typer.prompt(question, hide_input=True)
        return told.strip()

    def agrees(self, question: str, *, default: bool) -> bool:
        """Yes or no; the default where nobody is to be asked."""
        return typer.confirm(question, default=default) if self.may_ask else default


def unanswered(question: str, option: str) -> UserError:
    """There is nobody to ask."""
    return UserError(f"there is no terminal to ask at: {question}", f"give the answer with {option}")
