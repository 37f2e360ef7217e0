"""Three conversations of one job search, told in days from a Monday on. Everybody and everything in it is made up."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from email.message import EmailMessage
from zoneinfo import ZoneInfo

from daemon.demo.mails import BULK, Letter, event

RITA = ("Rita Sommer", "rita.sommer@northwind.example")
DANA = ("Dana Whitfield", "dana.whitfield@northwind.example")
OMAR = ("Omar Haddad", "omar.haddad@northwind.example")
PRIYA = ("Priya Nair", "priya.nair@lumenlabs.example")
KESTREL = ("Tom Berger", "tom.berger@kestrel.example")
ZONE = ZoneInfo("Europe/Berlin")
PROMISE = "<promise@lumenlabs.example>"
INVITATION = "<invitation.7781@northwind.example>"


@dataclass(frozen=True, slots=True)
class Story:
    """What happens, by the Monday on which it begins."""

    monday: date

    @classmethod
    def before(cls, now: datetime) -> "Story":
        """The latest one that is over: real servers keep no date of mail that lies ahead, and its drafts are still of use."""
        today = now.astimezone(ZONE).date()
        story = cls(today - timedelta(days=today.weekday(), weeks=1))
        return story if story.end <= now else cls(story.monday - timedelta(weeks=1))

    @property
    def end(self) -> datetime:
        """When all of it is over."""
        return self.at(1, 4, 12)

    def at(self, week: int, weekday: int, hour: int) -> datetime:
        """An instant: week 0 is the one of ``monday``, weekday 0 is Monday, the hour that of a clock in Berlin."""
        day = self.monday + timedelta(weeks=week, days=weekday)
        return datetime.combine(day, time(hour), ZONE)

    def invitation(self) -> Letter:
        """Northwind invites, by mail."""
        return Letter(
            sender=f"{RITA[0]} <{RITA[1]}>",
            subject="Interview: Data Engineer at Northwind",
            body=(
                "Dear Sam,\n\nwe enjoyed reading your application and would like to invite you to an interview for the role of "
                "Data Engineer.\nYou will be talking with Dana Whitfield, Engineering Manager, and Omar Haddad, Staff Engineer.\n\n"
                "Best regards,\nRita Sommer\nRecruiter, Northwind"
            ),
            message_id=INVITATION,
            calendar=event(
                "7781@northwind.example",
                "Interview: Data Engineer at Northwind",
                self.at(0, 1, 14),
                RITA,
                [DANA, OMAR],
                description="Data Engineer. Rita Sommer\\, Recruiter\\, is your contact.",
                stamp=self.at(-1, 3, 11),
            ),
        )

    def calendar_event(self) -> str:
        """Lumen Labs: only in the calendar, Wednesday at eleven."""
        return event(
            "lumen-1@calendar.example",
            "Interview with Lumen Labs: Backend Developer",
            self.at(0, 2, 11),
            PRIYA,
            [PRIYA],
            minutes=45,
            description="Job interview for the Backend Developer role with Priya Nair\\, Head of Engineering.",
            method=None,
            stamp=self.at(-1, 4, 11),
        )

    def acknowledgement(self) -> Letter:
        """A machine confirms an application: no conversation begins with that."""
        return Letter(
            sender="Kestrel Careers <no-reply@kestrel.example>",
            subject="We have received your application",
            body="Dear Sam,\n\nthank you for your application as Platform Engineer at Kestrel. We will review it carefully.\n\nKestrel Careers",
            message_id="<ack-1@kestrel.example>",
            fields=(("Auto-Submitted", "auto-generated"),),
        )

    def kestrel_invitation(self) -> Letter:
        """Kestrel invites for Thursday."""
        return self._kestrel(
            "Interview: Platform Engineer at Kestrel", "we would like to talk with you.", "REQUEST", 0, self.at(-1, 4, 12)
        )

    def kestrel_cancellation(self) -> Letter:
        """And calls it off on Wednesday: nothing is due."""
        return self._kestrel(
            "Cancelled: Interview: Platform Engineer at Kestrel", "we have to cancel our talk.", "CANCEL", 1, self.at(0, 2, 9)
        )

    def _kestrel(self, subject: str, words: str, method: str, sequence: int, stamp: datetime) -> Letter:
        return Letter(
            sender=f"{KESTREL[0]} <{KESTREL[1]}>",
            subject=subject,
            body=f"Dear Sam,\n\n{words}\n\nBest regards,\nTom Berger",
            message_id=f"<kestrel-{method.lower()}@kestrel.example>",
            calendar=event(
                "k-42@kestrel.example",
                "Interview: Platform Engineer at Kestrel",
                self.at(0, 3, 10),
                KESTREL,
                [KESTREL],
                description="Interview for the role of Platform Engineer.",
                method=method,
                sequence=sequence,
                stamp=stamp,
            ),
        )

    def newsletter(self) -> Letter:
        """Northwind's newsletter: from the right house, and no answer."""
        return Letter(
            sender="Northwind News <news@mail.northwind.example>",
            subject="A year of event sourcing",
            body="Hello Sam,\n\nwhat we learned, and what we would do again. Read our latest post.\n",
            message_id="<news-44@mail.northwind.example>",
            fields=BULK,
        )

    def promise(self, thanks: EmailMessage) -> Letter:
        """Priya answers the thank-you and names a date."""
        return Letter(
            sender=f"{PRIYA[0]} <{PRIYA[1]}>",
            subject=f"Re: {thanks['Subject']}",
            body="Dear Sam,\n\nthank you, it was good to meet you. We will get back to you by the end of next week.\n\nBest,\nPriya Nair",
            message_id=PROMISE,
            references=(str(thanks["Message-ID"]),),
        )

    def rejection(self, thanks: EmailMessage) -> Letter:
        """And turns the user down a week later."""
        return Letter(
            sender=f"{PRIYA[0]} <{PRIYA[1]}>",
            subject=f"Re: {thanks['Subject']}",
            body=(
                "Dear Sam,\n\nthank you for your patience. Unfortunately, we have decided to move forward with another candidate.\n"
                "We wish you all the best.\n\nPriya Nair"
            ),
            message_id="<rejection@lumenlabs.example>",
            references=(str(thanks["Message-ID"]), PROMISE),
        )

    def request(self) -> Letter:
        """Rita answers the check-in and asks for something: now they wait for the user."""
        return Letter(
            sender=f"{RITA[0]} <{RITA[1]}>",
            subject="Re: Interview: Data Engineer at Northwind",
            body="Dear Sam,\n\nthank you for your message. Could you send us two references by Friday?\n\nBest regards,\nRita Sommer",
            message_id="<request@northwind.example>",
            references=(INVITATION,),
        )
