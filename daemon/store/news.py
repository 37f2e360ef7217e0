"""The user's news, and to whom each item went (E15)."""

from datetime import datetime

from sqlalchemy import select

from daemon.deciding.values import News, StepState, ToldNews
from daemon.store.rows import Rows
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


class NewsReads(Rows):
    """What there is to tell."""

    def news(self) -> tuple[News, ...]:
        query = select(news).where(news.c.removed_at.is_(None)).order_by(news.c.id)
        return tuple(News(row.id, row.text, row.added_at) for row in self._all(query))

    def told_news(self, except_thread: int) -> tuple[ToldNews, ...]:
        """What other threads told, or have lying ready; by item and person."""
        query = (
            select(steps.c.number, steps.c.person, steps.c.due_at, steps.c.started_at, steps.c.ended_at)
            .where(TELLS_NEWS, steps.c.thread_id != except_thread, steps.c.state.in_(_TOLD))
            .order_by(steps.c.number, steps.c.person)
        )
        return tuple(ToldNews(row.number, row.person, row.ended_at or row.started_at or row.due_at) for row in self._all(query))


class NewsWrites(NewsReads):
    """Adding and removing."""

    def add_news(self, text: str, at: datetime) -> int:
        return self._insert_id(news, {"text": text, "added_at": at})

    def remove_news(self, news_id: int, at: datetime) -> bool:
        """The row stays, so that its number is given to nothing else."""
        still = news.c.removed_at.is_(None)
        return self._run(news.update().where(news.c.id == news_id, still).values(removed_at=at, text="")) > 0
