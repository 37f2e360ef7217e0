"""Which schema this program has. A file of its own: who only looks does without SQLAlchemy."""

HEAD = "0007"
"""The newest migration."""
