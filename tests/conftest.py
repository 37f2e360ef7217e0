"""Fixtures for all tests. Those for servers are told in ``tests/servers/fixtures.py``.

Hypothesis draws the same examples each time, so that a run says something about the change and not about luck;
``HYPOTHESIS_PROFILE=explore`` draws new ones, and ``AFTERWORD_EXAMPLES=1000`` more of them.
``proof`` draws as ``explore`` does, remembers nothing, and tells what failed as it was drawn: ``explore`` with its seed makes it shorter.
"""

import os

from hypothesis import HealthCheck, Phase, settings

from tests.servers.fixtures import (
    certificate,
    cyrus_server,
    dovecot,
    dovecot_server,
    embedded_imap,
    imap_server,
    new_certificate,
    new_cyrus,
    new_dovecot,
    smtp_server,
)

__all__ = [
    "certificate",
    "cyrus_server",
    "dovecot",
    "dovecot_server",
    "embedded_imap",
    "imap_server",
    "new_certificate",
    "new_cyrus",
    "new_dovecot",
    "smtp_server",
]

_PATIENT = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True)
_EXAMPLES = int(os.environ.get("AFTERWORD_EXAMPLES", "100"))
settings.register_profile("same", _PATIENT, derandomize=True, max_examples=_EXAMPLES)
settings.register_profile("explore", _PATIENT, max_examples=_EXAMPLES)
settings.register_profile("proof", _PATIENT, max_examples=_EXAMPLES, database=None, phases=[Phase.explicit, Phase.generate])
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))
