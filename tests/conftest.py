"""Fixtures for all tests. Those for servers are told in ``tests/servers/fixtures.py``."""

from tests.servers.fixtures import (
    certificate,
    dovecot,
    dovecot_server,
    embedded_imap,
    imap_server,
    new_certificate,
    new_dovecot,
)

__all__ = ["certificate", "dovecot", "dovecot_server", "embedded_imap", "imap_server", "new_certificate", "new_dovecot"]
