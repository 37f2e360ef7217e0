"""Dates and time frames in mail text, in the languages people write mail in."""

from daemon.reading.dates.find import find_dates
from daemon.reading.dates.folding import fold
from daemon.reading.dates.lengths import Length, find_lengths
from daemon.reading.dates.mention import DateMention

__all__ = ["DateMention", "Length", "find_dates", "find_lengths", "fold"]
