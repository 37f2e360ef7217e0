"""What the store keeps of the user's news (E15)."""

from datetime import datetime
from typing import Protocol

from daemon.deciding.values import News


class NewsReads(Protocol):
    """Reading."""

    def news(self) -> tuple[News, ...]:
        """What the user would like to tell, oldest first."""
        ...


class NewsWrites(NewsReads, Protocol):
    """Writing."""

    def add_news(self, text: str, at: datetime) -> int: ...
    def remove_news(self, news_id: int, at: datetime) -> bool:
        """False where there is none of that number; a number is never given twice."""
        ...
