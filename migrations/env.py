"""Alembic's environment: runs the migrations on the connection it is handed (``daemon.store.schema``), in its transaction."""

from typing import Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext
from sqlalchemy.types import TypeDecorator

from daemon.store.tables import metadata


def _drafted(kind: str, item: object, _: AutogenContext) -> str | Literal[False]:
    """Migrations spell out plain types: what our own types mean may change after them."""
    return f"sa.{item.impl!r}" if kind == "type" and isinstance(item, TypeDecorator) else False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    render_item=_drafted,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
