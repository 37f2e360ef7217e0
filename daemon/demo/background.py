"""The mail that has nothing to do with it: newsletters, alerts, family. Half a hundred, so that something has to be told apart."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from daemon.demo.mails import USER, USER_NAME, Letter

_BULK = (("List-Unsubscribe", "<mailto:unsubscribe@lists.example>"), ("Precedence", "bulk"))
_LETTERS = (
    ("Garden Weekly <letter@gardenweekly.example>", "What to plant in {month}", "Ten ideas for your balcony this month.", _BULK),
    ("City Library <notices@library.example>", "Your loan is due soon", "Two books are due on the {day}.", ()),
    ("Job Radar <alerts@jobradar.example>", "12 new jobs for “data engineer”", "New jobs that match your search.", _BULK),
    ("Bike Shop <shop@bikes.example>", "Your order has shipped", "Your parcel is on its way.", ()),
    ("Mum <anna.rivera@family.example>", "Sunday", "Are you coming for lunch on Sunday? Bring the photos.", ()),
    ("Northwind News <news@mail.northwind.example>", "How we moved to event sourcing", "Read our latest engineering post.", _BULK),
    ("Leo <leo@friends.example>", "Interview?!", "How did it go? Tell me everything. Football on Thursday?", ()),
    ("Power & Water <billing@utility.example>", "Your invoice for {month}", "Your invoice is ready.", ()),
)


def background(first: datetime, days: int) -> Iterator[tuple[datetime, Letter]]:
    """About two mails a day from ``first`` on, the same ones each time."""
    for number in range(days * 2):
        at = first + timedelta(hours=12 * number, minutes=7 * number % 60)
        sender, subject, body, fields = _LETTERS[number % len(_LETTERS)]
        yield (
            at,
            Letter(
                sender=sender,
                subject=subject.format(month=f"{at:%B}"),
                body=f"Hello {USER_NAME.split()[0]},\n\n{body.format(day=f'{at:%d}')}\n",
                message_id=f"<background-{number}@post.example>",
                fields=fields,
                to=f"{USER_NAME} <{USER}>",
            ),
        )
