"""To whom a check-in goes (E11)."""

from datetime import datetime

from daemon.deciding.wishes import Case


def addressee(case: Case, before: datetime | None = None) -> tuple[str, str] | None:
    """Address and name of the person to ask, or None where nobody can be asked.

    It is who last wrote about the process, else the recruiter or organizer, else the interviewer thanked last; addresses that
    bounced, and machines, are passed over. ``before``: as it would have been answered at that instant.
    """
    limit = before or case.now
    bounced = case.timeline.bounced
    for word in sorted(case.timeline.words, key=lambda w: w.at, reverse=True):
        if word.ours or word.automatic or word.no_reply or (before is not None and word.at >= limit):
            continue
        if word.people[0] not in bounced:
            return word.people[0], word.name
    for address, name in [*_arrangers(case), *_thanked(case)]:
        if address not in bounced:
            return address, name
    return None


def _arrangers(case: Case) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for appointment in reversed(case.timeline.in_force()):
        coordinator, organizer = appointment.interview.coordinator, appointment.interview.organizer
        if coordinator is not None and coordinator.address:
            found.append((coordinator.address, coordinator.name))
        elif organizer is not None and any(p.address == organizer.address for p in appointment.interview.interviewers):
            found.append((organizer.address, organizer.name))
    return found


def _thanked(case: Case) -> list[tuple[str, str]]:
    """Interviewers: the one written to last first, then the others of the last interviews."""
    people = [
        (p.address, p.name)
        for appointment in reversed(case.timeline.in_force())
        for p in appointment.interview.interviewers
        if p.address
    ]
    written = {address: word.at for word in sorted(case.timeline.words, key=lambda w: w.at) if word.ours for address in word.people}
    return sorted(people, key=lambda person: written.get(person[0], case.timeline.began_at), reverse=True)
