"""Which schema this program has. A file of its own: who only looks does without SQLAlchemy."""

HEAD = "0008"
"""The newest migration."""
