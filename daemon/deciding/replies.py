"""The gracious answer to a rejection, once (E14)."""

from daemon.deciding.check_ins import LIFETIME, RECENT
from daemon.deciding.timeline import Word
from daemon.deciding.values import ThreadAlert, ThreadState, Touch
from daemon.deciding.wishes import Case, Wish, when
from daemon.reading.values import Topic


def rejection_replies(case: Case) -> tuple[list[Wish], list[ThreadAlert]]:
    """One draft when a rejection was read; none to a machine, where the user is told instead."""
    refusal = _standing_refusal(case)
    if not refusal:
        return [], []
    reachable = [word for word in refusal if not word.no_reply and word.people[0] not in case.timeline.bounced]
    rejection = (reachable or refusal)[0]
    first_look = case.timeline.first_look_at
    if first_look is not None and rejection.at < first_look - RECENT:
        return [], []
    if not reachable:
        return [], [_told(case, rejection)]
    address = rejection.people[0]
    satisfied = next(
        (w for w in case.timeline.words if w.ours and w.step_key is None and w.at > rejection.at and address in w.people), None
    )
    name = rejection.name or address
    wish = Wish(
        key=f"rejection_reply/{rejection.at:%Y-%m-%d}/{address}",
        touch=Touch.REJECTION_REPLY,
        person=address,
        person_name=rejection.name,
        interview_day=rejection.at.date(),
        number=1,
        clock_due_at=rejection.at,
        due_at=max(rejection.at, case.timeline.snoozed_until or rejection.at),
        expires_at=case.business.add_business_days(rejection.at, LIFETIME),
        reason=f"{name} turned you down on {when(rejection.at, case)}; one gracious answer, then the thread rests (E14)",
        rules=("E14",),
        satisfied_at=satisfied.at if satisfied else None,
        satisfied_because=f"you answered {name} yourself" if satisfied else "",
    )
    return [wish], []


def _standing_refusal(case: Case) -> list[Word]:
    """Every word of the refusal that stands, oldest first: a recruiter's and a machine's are one, until an interview begins it anew."""
    timeline = case.timeline
    if timeline.state is not ThreadState.REJECTED:
        return []
    said = sorted((w for w in timeline.words if w.topic is Topic.REJECTION), key=lambda word: word.at)
    anew = [a.known_at for a in timeline.in_force() if a.end is not None and a.known_at < a.end]
    anew.extend([timeline.resumed_at] if timeline.resumed_at is not None else [])
    since = max((at for at in anew if said and at < said[-1].at), default=None)
    return [word for word in said if since is None or word.at > since]


def _told(case: Case, rejection: Word) -> ThreadAlert:
    known = [
        w
        for w in case.timeline.words
        if not w.ours and not w.automatic and not w.no_reply and w.people[0] not in case.timeline.bounced
    ]
    text = "They turned you down from an address that takes no mail, so no answer was drafted."
    if known:
        text += f" {known[-1].name or 'Somebody of theirs'} wrote from {known[-1].people[0]}, should you want to say thanks."
    return ThreadAlert(f"rejection/{rejection.at:%Y-%m-%d}", text)
