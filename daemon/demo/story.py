"""Three conversations of one autumn, told in weeks from a Monday on. Everybody and everything in it is made up."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from daemon.demo.mails import Letter, event

RITA = ("Rita Sommer", "rita.sommer@northwind.example")
DANA = ("Dana Whitfield", "dana.whitfield@northwind.example")
OMAR = ("Omar Haddad", "omar.haddad@northwind.example")
PRIYA = ("Priya Nair", "priya.nair@lumenlabs.example")
KESTREL = ("Tom Berger", "tom.berger@kestrel.example")
INVITATION = "<invitation.7781@northwind.example>"


@dataclass(frozen=True, slots=True)
class Story:
    """What happens, by the Monday on which it begins (09:00 UTC)."""

    monday: datetime

    def at(self, week: int, weekday: int, hour: float) -> datetime:
        """An instant: week 0 is the one of ``monday``, weekday 0 is Monday, hours in UTC."""
        return self.monday.replace(hour=0, minute=0) + timedelta(weeks=week, days=weekday, hours=hour)

    @property
    def first_interview(self) -> datetime:
        """Northwind: Tuesday, 12:00 UTC, one hour."""
        return self.at(0, 1, 12)

    def invitation(self) -> Letter:
        """Northwind invites, by mail."""
        stamp = self.at(-1, 3, 9)
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
                self.first_interview,
                RITA,
                [DANA, OMAR],
                description="Data Engineer. Rita Sommer\\, Recruiter\\, is your contact.",
                stamp=stamp,
            ),
        )

    def calendar_event(self) -> str:
        """Lumen Labs: only in the calendar, Wednesday, 09:00 UTC."""
        return event(
            "lumen-1@calendar.example",
            "Interview with Lumen Labs: Backend Developer",
            self.at(0, 2, 9),
            PRIYA,
            [PRIYA],
            minutes=45,
            description="Job interview for the Backend Developer role with Priya Nair\\, Head of Engineering.",
            method=None,
            stamp=self.at(-1, 4, 9),
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
            "Interview: Platform Engineer at Kestrel", "we would like to talk with you.", "REQUEST", 0, self.at(-1, 4, 10)
        )

    def kestrel_cancellation(self) -> Letter:
        """And calls it off on Wednesday: nothing is due."""
        return self._kestrel(
            "Cancelled: Interview: Platform Engineer at Kestrel", "we have to cancel our talk.", "CANCEL", 1, self.at(0, 2, 7)
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
                self.at(0, 3, 8),
                KESTREL,
                [KESTREL],
                description="Interview for the role of Platform Engineer.",
                method=method,
                sequence=sequence,
                stamp=stamp,
            ),
        )

    def promise(self, references: tuple[str, ...]) -> Letter:
        """Priya answers the thank-you and names a date."""
        return Letter(
            sender=f"{PRIYA[0]} <{PRIYA[1]}>",
            subject="Re: Our conversation",
            body="Dear Sam,\n\nthank you, it was good to meet you. We will get back to you by the end of next week.\n\nBest,\nPriya Nair",
            message_id="<promise@lumenlabs.example>",
            references=references,
        )

    def rejection(self, references: tuple[str, ...]) -> Letter:
        """And turns the user down two weeks later."""
        return Letter(
            sender=f"{PRIYA[0]} <{PRIYA[1]}>",
            subject="Re: Our conversation",
            body=(
                "Dear Sam,\n\nthank you for your patience. Unfortunately, we have decided to move forward with another candidate.\n"
                "We wish you all the best.\n\nPriya Nair"
            ),
            message_id="<rejection@lumenlabs.example>",
            references=references,
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
