"""What relative dates are relative to, and what a resolver hands back."""

from dataclasses import dataclass
from datetime import date

Days = tuple[date | None, date, str]
"""Earliest, latest, kind."""


@dataclass(frozen=True, slots=True)
class Frame:
    """What relative dates are relative to."""

    reference: date
    holidays: frozenset[date]
