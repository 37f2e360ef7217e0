"""Questions to the user."""

from datetime import datetime

from sqlalchemy import bindparam, exists, select

from daemon.deciding.values import ThreadState
from daemon.ports.stored import Question
from daemon.store.columns import spelled
from daemon.store.encoding import encode
from daemon.store.fixed import fixed
from daemon.store.from_rows import question_of
from daemon.store.rows import Rows
from daemon.store.tables import IS_OPEN, questions, threads

_ALL = fixed(select(questions).order_by(questions.c.id))
_OPEN = fixed(_ALL.where(IS_OPEN))
_IN_A_CLOSED_THREAD = exists().where(threads.c.id == questions.c.thread_id, threads.c.state == spelled(ThreadState.CLOSED.value))
_TO_BE_ASKED = fixed(_OPEN.where(~_IN_A_CLOSED_THREAD))
_ONE = fixed(select(questions).where(questions.c.id == bindparam("of")))
_BY_KEY = fixed(select(questions).where(questions.c.key == bindparam("key")))
_ANSWERED = fixed(
    questions.update().where(questions.c.id == bindparam("of")).values(yes=bindparam("said"), answered_at=bindparam("at"))
)
_WITHDRAWN = fixed(questions.update().where(questions.c.key == bindparam("of"), IS_OPEN).values(answered_at=bindparam("at")))
_OPEN_OF_THREAD = fixed(_OPEN.where(questions.c.thread_id == bindparam("of")))


class QuestionReads(Rows):
    """What was asked."""

    def questions(self, *, answered: bool = False) -> tuple[Question, ...]:
        return tuple(question_of(row) for row in self._all(_ALL if answered else _TO_BE_ASKED))

    def questions_of(self, thread_id: int) -> tuple[Question, ...]:
        return tuple(question_of(row) for row in self._all(_OPEN_OF_THREAD, of=thread_id))

    def question(self, question_id: int) -> Question | None:
        row = self._first(_ONE, of=question_id)
        return None if row is None else question_of(row)


class QuestionWrites(QuestionReads):
    """Asking, answering, withdrawing."""

    def ask(self, question: Question) -> int:
        """A key that stands, or was answered, keeps its words. One that was withdrawn is asked anew."""
        row = {
            "key": question.key,
            "kind": question.kind,
            "thread_id": question.thread_id,
            "account": question.account,
            "text": question.text,
            "payload": encode(question.payload),
            "asked_at": question.asked_at,
            "answered_at": question.answered_at,
            "yes": question.yes,
        }
        known = self._first(_BY_KEY, key=question.key)
        if known is None:
            return self._insert_id(questions, row)
        if known.answered_at is not None and known.yes is None:
            self._set(questions, known.id, row)
        return int(known.id)

    def answer(self, question_id: int, *, yes: bool, at: datetime) -> None:
        """The newest answer counts; KeyError if unknown."""
        if not self._run(_ANSWERED, of=question_id, said=yes, at=at):
            raise KeyError(question_id)

    def withdraw_question(self, key: str, at: datetime) -> None:
        self._run(_WITHDRAWN, of=key, at=at)
