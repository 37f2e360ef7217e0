"""Servers that ship with the program: IMAP of our own, SMTP by aiosmtpd, CalDAV by Radicale. All listen on loopback only.

They serve ``afterword demo`` and the tests. Each is a context manager, runs in a thread of its own (so that a client in the same
process may block), takes a free port and leaves nothing behind. None is meant to face a network.
"""
