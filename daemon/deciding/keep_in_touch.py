"""Staying in touch: now and then something worth reading, only where the user asked for it (E15).

The thread is at rest, or they turned the user down; nothing else is planned or lies there. Each item of the user's news goes to a person
once, whatever thread they are known from; mails to one person lie six weeks apart at least. Nothing to say means nothing is written.
"""

from datetime import datetime, timedelta

from daemon.deciding.addressee import addressee
from daemon.deciding.check_ins import LIFETIME, spaced
from daemon.deciding.values import LYING_STATES, OPEN_STATES, News, Step, StepState, ThreadState, Touch
from daemon.deciding.wishes import Case, Wish, absence_ends, when

APART = timedelta(weeks=6)
STALE = timedelta(weeks=26)  # what is half a year old is no news
_QUIET = frozenset({ThreadState.AWAITING_THEM, ThreadState.REJECTED})
_IN_HAND = LYING_STATES | {StepState.ATTEMPTING, StepState.EDITED}
_TOLD = _IN_HAND | {StepState.SENT, StepState.UNKNOWN, StepState.DISCARDED, StepState.SATISFIED}


def keep_in_touch(case: Case, others: list[Wish]) -> list[Wish]:
    """The next item of news for the person to stay in touch with. ``others``: what else the thread calls for."""
    person = addressee(case)
    if not _wanted(case) or person is None or _busy(case, others):
        return []
    address, name = person
    item = _item(case, address)
    if item is None:
        return []
    last = _last_contact(case, address, item)
    due = case.business.into_hours(max(last + APART, item.added_at, absence_ends(case, address, last) or last))
    act_at = spaced(case, due)
    return [
        Wish(
            key=key_of(item, address),
            touch=Touch.KEEP_IN_TOUCH,
            person=address,
            person_name=name,
            interview_day=item.added_at.astimezone(case.business.zone).date(),
            number=item.id,
            clock_due_at=due,
            due_at=act_at,
            expires_at=max(case.business.add_business_days(act_at, LIFETIME), item.added_at + STALE),
            reason=f"you have news to share, and the last mail between you and {name or address} is of {when(last, case)} (E15)",
            rules=("E15", "E13"),
        )
    ]


def key_of(item: News, address: str) -> str:
    """The step's key: an item goes once to a person."""
    return f"keep_in_touch/{item.id}/{address}"


def _wanted(case: Case) -> bool:
    chosen = case.timeline.options.get("keep_in_touch", case.policy.keep_in_touch)
    return chosen and case.timeline.state in _QUIET and bool(case.timeline.ended(case.now)) and not case.timeline.ahead(case.now)


def _busy(case: Case, others: list[Wish]) -> bool:
    """Whether another mail is to come, or lies there."""
    to_come = any(wish.satisfied_at is None and case.now < wish.expires_at and not _over(case, wish) for wish in others)
    lying = any(step.state in _IN_HAND for step in case.record.steps if step.touch is not Touch.KEEP_IN_TOUCH)
    return to_come or lying


def _over(case: Case, wish: Wish) -> bool:
    """What the wish calls for was done, or thrown away."""
    states = [step.state for step in case.record.steps if step.key.partition("#")[0] == wish.key]
    return bool(states) and not set(states) & (OPEN_STATES | _IN_HAND)


def _item(case: Case, address: str) -> News | None:
    """What is under way already, else the newest item that this person was not told."""
    steps = {step.key.partition("#")[0]: step for step in case.steps(Touch.KEEP_IN_TOUCH)}
    under_way = {step.number for step in steps.values() if step.state in _IN_HAND}
    elsewhere = {told.news for told in case.record.told_news if told.person == address}
    for item in sorted(case.record.news, key=lambda news: (news.id in under_way, news.added_at, news.id), reverse=True):
        step = steps.get(key_of(item, address))
        if item.id in elsewhere or (step is not None and step.state in _TOLD - _IN_HAND):
            continue
        if item.id in under_way or case.now < item.added_at + STALE:
            return item
    return None


def _last_contact(case: Case, address: str, item: News) -> datetime:
    """The newest mail between them: any word of the thread, news that was sent or thrown away here, news told in another thread."""
    here = [step for step in case.steps(Touch.KEEP_IN_TOUCH) if step.key.partition("#")[0] != key_of(item, address)]
    told = [told.at for told in case.record.told_news if told.person == address]
    words = [word.at for word in case.timeline.words]
    ended = [appointment.end for appointment in case.timeline.ended(case.now) if appointment.end]
    return max([*words, *ended, *told, *(_ended_at(step) for step in here if step.state in _TOLD)])


def _ended_at(step: Step) -> datetime:
    return step.ended_at or step.due_at
