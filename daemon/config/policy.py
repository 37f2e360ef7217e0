"""The user's wishes as ``deciding`` takes them."""

from datetime import date

from daemon.config.values import Config
from daemon.deciding.values import Policy


def to_policy(config: Config, holidays: frozenset[date]) -> Policy:
    """The policy, with the days off that ``config.policy.holidays`` stands for."""
    wishes = config.policy
    return Policy(
        mode=wishes.mode,
        queue=wishes.queue,
        review_window=wishes.review_window,
        digest_at=f"{wishes.digest_at:%H:%M}",
        thank_you_after=wishes.thank_you_after,
        thank_you_within=wishes.thank_you_within,
        check_in_after=wishes.check_in_after,
        second_check_in_after=wishes.second_check_in_after,
        max_check_ins=wishes.max_check_ins,
        opens=wishes.opens,
        closes=wishes.closes,
        holidays=holidays,
        keep_in_touch=wishes.keep_in_touch,
        notes=wishes.notes,
        timezone=config.user.timezone,
    )
