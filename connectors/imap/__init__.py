"""IMAP: a guarded client in a thread of its own behind the Mailbox port. ``mailbox`` is the way in."""
