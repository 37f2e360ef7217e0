"""The mail that has nothing to do with it: newsletters, alerts, family. Half a hundred, so that something has to be told apart."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from daemon.demo.mails import BULK, USER_NAME, Letter

_JOBS = "Job Radar <alerts@jobradar.example>"
_LIBRARY = "City Library <notices@library.example>"
_MUM = "Mum <anna.rivera@family.example>"
_LEO = "Leo <leo@friends.example>"
_NEWS = "Northwind News <news@mail.northwind.example>"
_GARDEN = "Garden Weekly <letter@gardenweekly.example>"
_SHOP = "Bike Shop <shop@bikes.example>"
_UTILITY = "Power & Water <billing@utility.example>"
_Written = tuple[str, str, str, tuple[tuple[str, str], ...]]
_LETTERS: tuple[_Written, ...] = (
    (_GARDEN, "What to plant now", "Ten ideas for your balcony.", BULK),
    (_LIBRARY, "Your loan is due soon", "Two books are due on the {day}.", ()),
    (_JOBS, "12 new jobs for “data engineer”", "New jobs that match your search.", BULK),
    (_SHOP, "Your order has shipped", "Your parcel is on its way.", ()),
    (_MUM, "Sunday", "Are you coming for lunch on Sunday? Bring the photos.", ()),
    (_NEWS, "How we moved to event sourcing", "Read our latest engineering post.", BULK),
    (_LEO, "Interview?!", "How did it go? Tell me everything. Football on Thursday?", ()),
    (_UTILITY, "Your invoice for {month}", "Your invoice is ready.", ()),
    (_JOBS, "How to shine in your next interview", "Five questions that always come.", BULK),
    (_MUM, "Re: Sunday", "Then come at one. Dad makes the soup.", ()),
    (_GARDEN, "The tomatoes of your neighbours", "Why theirs are bigger.", BULK),
    (_SHOP, "How was your order?", "Tell us how you like your new lamp.", ()),
    (_LEO, "Thursday", "Same pitch as last week? I bring the ball.", ()),
    (_NEWS, "Meet the team: platform", "Who keeps it all running.", BULK),
    (_LIBRARY, "The book you asked for is here", "It waits for you until the {day}.", ()),
    (_JOBS, "3 companies looked at your profile", "See who they are.", BULK),
)


def background(first: datetime, days: int) -> Iterator[tuple[datetime, Letter]]:
    """Two mails a day from ``first`` on, the same ones each time."""
    for number in range(days * 2):
        at = first + timedelta(hours=12 * number, minutes=7 * number % 60)
        sender, subject, body, fields = _LETTERS[number % len(_LETTERS)]
        yield (
            at,
            Letter(
                sender=sender,
                subject=subject.format(month=f"{at:%m/%Y}"),
                body=f"Hello {USER_NAME.split()[0]},\n\n{body.format(day=f'{at:%d}')}\n",
                message_id=f"<background-{number}@post.example>",
                fields=fields,
            ),
        )
