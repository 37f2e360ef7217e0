"""What the user does in a life, in any client, by mail and on the command line."""

from datetime import datetime, timedelta

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from daemon.deciding.values import StepState
from daemon.flows import questions, words
from daemon.flows.attempts import WITHDRAW
from daemon.reading.values import Promise
from tests.mails import USER, mail
from tests.unit.flows.life import ALIAS, FIRST, INVITATION, PEOPLE, SUBJECT, Header, Lived, changeable, header, with_id
from tests.unit.flows.oracle import BERLIN, OurDraft, Said


class UserActs(Lived):
    """Rules for the user."""

    @rule(people=st.lists(PEOPLE, min_size=1, unique=True), sender=st.sampled_from([USER, ALIAS]), refers=st.booleans())
    def the_user_writes(self, people: list[str], sender: str, refers: bool) -> None:
        when = self.minute()
        message_id = self.name("home.example")
        raw = mail(
            f"Sam <{sender}>",
            people,
            "A few words",
            "Dear all,\n\nthank you again. I look forward to hearing from you.\n\nSam",
            at=when,
            message_id=message_id,
            references=[INVITATION] if refers else [],
        )
        self.mailbox.deliver("Sent", raw, when, ("\\Seen",))
        self.hear(Said(when, tuple(people), "own", message_id, ours=True))

    def may_go_without_a_trace(self, draft: OurDraft) -> bool:
        """What leaves Drafts empty may be a fault of the server (``test_doubtful_folders``).

        And what never was confirmed, once gone, nothing tells from what never came (docs/reliability.md, what is not promised).
        """
        with self.world.store.snapshot() as snapshot:
            unconfirmed = {row.step.message_id for row in snapshot.steps_in([StepState.ATTEMPTING])}
        return len(self.mailbox.contents("Drafts")) > 1 and header(draft.raw).message_id not in unconfirmed

    def pick(self, number: int) -> OurDraft | None:
        lying = [one for one in self.seen.drafts if one.state in ("lying", "edited")]
        return lying[number % len(lying)] if lying else None

    @precondition(lambda self: self.pick(0) is not None)
    @rule(number=st.integers(0, 3), how=st.sampled_from(["same id", "leaving it there", "new id", "microsoft"]))
    def the_user_sends_a_draft(self, number: int, how: str) -> None:
        draft = self.pick(number)
        assert draft is not None
        when = self.minute()
        uid, raw = self.uid_of(draft.raw), draft.raw
        message_id = str(header(raw).message_id)
        if how in ("new id", "microsoft"):
            original = message_id if how == "microsoft" else None
            message_id = self.name("client.example")
            raw = with_id(raw, message_id, original=original)
        if how != "leaving it there":
            self.mailbox.remove("Drafts", uid)
        self.mailbox.deliver("Sent", raw, when, ("\\Seen",))
        self.forget_theirs(draft.raw)
        draft.state, draft.ended_at = "sent", when
        self.hear(Said(when, (draft.person,), "draft", message_id, ours=True))

    @precondition(lambda self: self.pick(0) is not None)
    @rule(number=st.integers(0, 3), new_id=st.booleans())
    def the_user_edits_a_draft(self, number: int, new_id: bool) -> None:
        """Another UID always (IMAP), another Message-ID with Thunderbird and Gmail."""
        draft = self.pick(number)
        assert draft is not None
        when = self.minute()
        uid = self.uid_of(draft.raw)
        message = changeable(draft.raw)
        message.set_content(f"My own words, version {self.count}.")
        self.count += 1
        raw = message.as_bytes()
        if new_id:
            raw = with_id(raw, self.name("client.example"))
        self.mailbox.remove("Drafts", uid)
        self.mailbox.deliver("Drafts", raw, when, ("\\Draft", "\\Seen"))
        self.forget_theirs(draft.raw)
        self.theirs.append(raw)
        draft.raw, draft.state = raw, "edited"

    def forget_theirs(self, raw: bytes) -> None:
        if raw in self.theirs:
            self.theirs.remove(raw)

    @precondition(lambda self: self.pick(0) is not None)
    @rule(number=st.integers(0, 3), to_trash=st.booleans())
    def the_user_deletes_a_draft(self, number: int, to_trash: bool) -> None:
        draft = self.pick(number)
        assert draft is not None
        when = self.minute()
        uid = self.uid_of(draft.raw)
        removed = self.is_half_removed(draft, uid)
        if to_trash or not self.may_go_without_a_trace(draft):
            self.mailbox.move(uid, "Drafts", "Trash")
        else:
            self.mailbox.remove("Drafts", uid)
        self.forget_theirs(draft.raw)
        draft.state, draft.ended_at = "withdrawn" if removed else "deleted", when

    def is_half_removed(self, draft: OurDraft, uid: int) -> bool:
        """The program was removing it, and the line broke: what it had marked, or what bears another id since, is withdrawn for all it can see."""
        with self.world.store.snapshot() as snapshot:
            rows = snapshot.steps_in([StepState.ATTEMPTING])
        removing = {f"{row.thread_id}/{row.step.key}": row.step.message_id for row in rows if row.attempt == WITHDRAW}
        if draft.identity not in removing:
            return False
        marked = any(message.uid == uid and "\\Deleted" in message.flags for message in self.mailbox.contents("Drafts"))
        return marked or header(draft.raw).message_id != removing[draft.identity]

    @rule(person=PEOPLE)
    def the_user_begins_a_mail(self, person: str) -> None:
        when = self.minute()
        raw = mail(
            f"Sam <{USER}>",
            [person],
            f"Re: {SUBJECT}",
            "Dear",
            at=when,
            message_id=self.name("home.example"),
            references=[INVITATION],
        )
        self.mailbox.deliver("Drafts", raw, when, ("\\Draft", "\\Seen"))
        self.theirs.append(raw)
        self.seen.begun.append((when, person))

    @rule(number=st.integers(0, 9), away=st.booleans())
    def the_user_files_a_mail(self, number: int, away: bool) -> None:
        source, target = ("INBOX", "Archive") if away else ("Archive", "INBOX")
        there = self.mailbox.contents(source)
        if there:
            self.minute()
            self.mailbox.move(there[number % len(there)].uid, source, target)

    @rule(folder=st.sampled_from(["INBOX", "Drafts", "Sent", "Archive"]))
    def a_folder_is_renumbered(self, folder: str) -> None:
        self.minute()
        self.mailbox.renumber(folder)

    @precondition(lambda self: self.in_step)
    @rule(folder=st.sampled_from(["INBOX", "Archive"]))
    def a_folder_is_emptied(self, folder: str) -> None:
        """Only what was read already: nobody could know of the rest."""
        self.minute()
        for message in self.mailbox.contents(folder):
            self.mailbox.remove(folder, message.uid)

    @precondition(lambda self: self.in_step)
    @rule(what=st.sampled_from(["mute", "done", "resume", "resume", "snooze", "note", "tell", "tell"]), days=st.integers(1, 5))
    def the_user_commands(self, what: str, days: int) -> None:
        self.minute()
        self.world.clock.instant = self.now
        world = self.world.world
        match what:
            case "mute":
                words.mute(world, 1)
                self.seen.quiet = what if self.seen.quiet != "done" else "done"
            case "done":
                words.done(world, 1)
                self.seen.quiet = what
            case "resume":
                words.resume(world, 1)
                self.seen.quiet, self.seen.quiet_until, self.seen.resumed_at = None, None, self.now
            case "snooze":
                self.seen.quiet_until = self.now + timedelta(days=days)
                words.snooze(world, 1, self.seen.quiet_until)
            case "tell":
                self.told_since = True
                words.note(world, 1, f"Dana: your plan number {self.count} for the data platform")
            case _:
                latest = (self.now + timedelta(days=days)).astimezone(BERLIN).date()
                words.note(world, 1, "They said so on the phone.", Promise("by then", None, latest))
                self.seen.notes.append(latest)

    @precondition(lambda self: self.in_step)
    @rule(said=st.sampled_from(["stop", "tell"]), number=st.integers(0, 3), forged=st.booleans())
    def a_note_is_answered(self, said: str, number: int, forged: bool) -> None:
        """By the user, whose copy lies in Sent, or by somebody who bears their address."""
        with self.world.store.snapshot() as snapshot:
            found = [snapshot.note_by_message_id("personal", [str(note.message_id)]) for note in self.notes()]
        when = self.minute()
        valid = [note for note in found if note is not None and 1 in note.threads and when < note.valid_until]
        if not valid:
            return
        note = valid[number % len(valid)]
        words_ = "stop 1" if said == "stop" else f"Dana: your plan number {self.count} for the data platform"
        raw = mail(
            f"Sam Rivera <{USER}>",
            [USER],
            "Re: a note",
            words_,
            at=when,
            message_id=self.name("home.example"),
            references=[note.message_id],
        )
        self.mailbox.deliver("INBOX" if forged else "Sent", raw, when)
        self.told_since = self.told_since or (said == "tell" and not forged)
        if said == "stop" and not forged and self.seen.quiet != "done":
            self.seen.quiet = "mute"

    def notes(self) -> list[Header]:
        found = [header(message.raw) for message in self.mailbox.contents("INBOX")]
        return [note for note in found if note.auto_submitted == "auto-generated" and USER in note.people[:1]]

    @precondition(lambda self: self.in_step)
    @rule(yes=st.booleans(), number=st.integers(0, 3))
    def the_user_answers_a_question(self, yes: bool, number: int) -> None:
        asked = self.world.questions()
        if not asked:
            return
        self.minute()
        self.world.clock.instant = self.now
        question = asked[number % len(asked)]
        assert question.id is not None
        questions.answer(self.world.world, question.id, yes=yes)
        if question.kind == "belongs":
            for said in self.seen.said:
                if said.message_id in str(question.payload["message_ids"]):
                    said.confirmed = yes
        elif question.kind == "update" and yes:
            meeting = self.seen.meetings[FIRST]
            # They believe the mail: it was called off when that says so, not when they say yes to it.
            said_at = max(datetime.fromisoformat(str(question.payload["at"])), meeting.known_at)
            meeting.cancelled_at = meeting.cancelled_at or said_at
        elif question.kind == "took_place" and not yes:
            for meeting in self.seen.meetings.values():
                if meeting.cancelled_at is not None:
                    meeting.cancelled_at = min(meeting.cancelled_at, meeting.start)
