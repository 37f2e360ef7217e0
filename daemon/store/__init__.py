"""Store: rows <-> values (SQLAlchemy; SQLite unless told otherwise)."""
