"""The user's news, and to whom each item went (E15)."""

from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select

from daemon.deciding.values import News, StepState, ToldNews
from daemon.store.fixed import fixed
from daemon.store.rows import Rows, is_one_of
from daemon.store.tables import TELLS_NEWS, news, steps

_TOLD = (
    StepState.DRAFTED,
    StepState.QUEUED,
    StepState.ATTEMPTING,
    StepState.EDITED,
    StepState.UNKNOWN,
    StepState.SENT,
    StepState.SATISFIED,
    StepState.DISCARDED,
)

_NEWS = fixed(select(news).where(news.c.removed_at.is_(None)).order_by(news.c.id))
_BY_OTHERS = fixed(
    select(steps.c.number, steps.c.person, steps.c.due_at, steps.c.started_at, steps.c.ended_at)
    .where(TELLS_NEWS, steps.c.thread_id != bindparam("but"), is_one_of(steps.c.state, _TOLD))
    .order_by(steps.c.number, steps.c.person)
)


def _news(row: Any) -> News:
    return News(row.id, row.text, row.added_at)


class NewsReads(Rows):
    """What there is to tell."""

    def news(self) -> tuple[News, ...]:
        return self._made(_news, _NEWS)

    def told_news(self, except_thread: int) -> tuple[ToldNews, ...]:
        """What other threads told, or have lying ready; by item and person."""
        rows = self._all(_BY_OTHERS, but=except_thread)
        return tuple(ToldNews(row.number, row.person, row.ended_at or row.started_at or row.due_at) for row in rows)


class NewsWrites(NewsReads):
    """Adding and removing."""

    def add_news(self, text: str, at: datetime) -> int:
        return self._insert_id(news, {"text": text, "added_at": at})

    def remove_news(self, news_id: int, at: datetime) -> bool:
        """The row stays, so that its number is given to nothing else."""
        still = news.c.removed_at.is_(None)
        return self._run(news.update().where(news.c.id == news_id, still).values(removed_at=at, text="")) > 0
