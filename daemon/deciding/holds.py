"""What waits for the user's yes or no to a question."""

from dataclasses import replace

from daemon.deciding.facts import QuestionAsked
from daemon.deciding.thank_yous import thank_you_keys
from daemon.deciding.values import Touch
from daemon.deciding.wishes import Case, Wish


def held(case: Case, wish: Wish) -> Wish:
    """An open question holds what hangs on its answer."""
    if wish.held_because is not None or wish.satisfied_at is not None:
        return wish
    asked = next((one for one in case.timeline.holds.values() if _hangs_on(case, wish, one)), None)
    return wish if asked is None else replace(wish, held_because=asked.text)


def _hangs_on(case: Case, wish: Wish, asked: QuestionAsked) -> bool:
    match asked.holds:
        case "all":
            return True
        case "check_ins":
            return wish.touch is Touch.CHECK_IN
        case "interview":
            return _hangs_on_interview(case, wish, asked)
        case _:
            return False


def _hangs_on_interview(case: Case, wish: Wish, asked: QuestionAsked) -> bool:
    """Whether the interview may have been called off that a thank-you is for, or that a check-in follows."""
    appointment = next((one for one in case.timeline.in_force() if one.interview.key == (asked.uid, asked.recurrence_id)), None)
    if appointment is None:
        return False
    if wish.touch is Touch.THANK_YOU:
        return wish.key in thank_you_keys(case, appointment)
    return wish.touch is Touch.CHECK_IN and appointment in case.timeline.ended(case.now)
