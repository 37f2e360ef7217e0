"""The whole in view (E20): how many conversations stand where, and how long they take to answer."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median

from daemon.deciding.timeline import Timeline
from daemon.deciding.values import ThreadState, WaitingOn

_ENDED = {ThreadState.REJECTED, ThreadState.CLOSED}


@dataclass(frozen=True, slots=True)
class Standing:
    """One conversation: its state as decided, and its timeline."""

    state: ThreadState
    waiting_on: WaitingOn
    timeline: Timeline


@dataclass(frozen=True, slots=True)
class Overview:
    """The funnel from conversation to offer, whose turn it is, and the median of days from an interview's end to their next word."""

    conversations: int = 0
    interviewed: int = 0
    second_round: int = 0
    offers: int = 0
    rejections: int = 0
    resting: int = 0
    waiting_on_them: int = 0
    waiting_on_you: int = 0
    ahead: int = 0
    answer_days: float | None = None


def overview(standings: Iterable[Standing], now: datetime) -> Overview:
    """Counted over all conversations that were ever followed."""
    found = list(standings)
    rounds = [len({end.date() for a in one.timeline.ended(now) if (end := a.end) is not None}) for one in found]
    times = [days for one in found for days in _answer_days(one.timeline, now)]
    return Overview(
        conversations=len(found),
        interviewed=sum(count > 0 for count in rounds),
        second_round=sum(count > 1 for count in rounds),
        offers=sum(one.state is ThreadState.OFFER for one in found),
        rejections=sum(one.state is ThreadState.REJECTED for one in found),
        resting=sum(one.state is ThreadState.RESTING for one in found),
        waiting_on_them=sum(one.waiting_on is WaitingOn.THEM for one in found),
        waiting_on_you=sum(one.waiting_on is WaitingOn.YOU for one in found),
        ahead=sum(bool(one.timeline.ahead(now)) for one in found if one.state not in _ENDED),
        answer_days=round(median(times), 1) if times else None,
    )


def _answer_days(timeline: Timeline, now: datetime) -> list[float]:
    """From the end of each interview to the first word of theirs after it, before the next one's end."""
    ends = sorted(a.end for a in timeline.ended(now) if a.end is not None)
    found: list[float] = []
    for end, following in zip(ends, [*ends[1:], None], strict=False):  # where none has ended there is nothing to go on from
        said = [
            word.at for word in timeline.words if not word.ours and word.at > end and (following is None or word.at < following)
        ]
        if said:
            found.append((min(said) - end) / timedelta(days=1))
    return found
