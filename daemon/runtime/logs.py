"""Logging: one line an event on standard error, without addresses, subjects or bodies."""

import logging
import os
import sys

LOGGER = logging.getLogger("afterword")


def set_up(*, verbose: bool = False) -> None:
    """Log to standard error; under a journal without times of our own, since it has its own."""
    under_journal = "JOURNAL_STREAM" in os.environ
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(message)s" if under_journal else "%(asctime)s %(levelname)s %(message)s"))
    LOGGER.handlers[:] = [handler]
    LOGGER.setLevel(logging.DEBUG if verbose else logging.INFO)
    LOGGER.propagate = False
