"""The subjects put together: what the port calls a snapshot and a transaction."""

from daemon.store.accounts import AccountReads, AccountWrites
from daemon.store.calendars import CalendarReads, CalendarWrites
from daemon.store.dump import DumpReads
from daemon.store.forgetting import Forgets
from daemon.store.message_writes import MessageWrites
from daemon.store.messages import MessageReads
from daemon.store.news import NewsWrites
from daemon.store.questions import QuestionReads, QuestionWrites
from daemon.store.talk import TalkReads, TalkWrites
from daemon.store.thread_writes import ThreadWrites
from daemon.store.threads import ThreadReads


class SqlSnapshot(AccountReads, MessageReads, ThreadReads, QuestionReads, CalendarReads, TalkReads, DumpReads):
    """Reading inside one transaction: all of it is of one instant."""


class SqlTransaction(
    AccountWrites, MessageWrites, ThreadWrites, QuestionWrites, CalendarWrites, NewsWrites, TalkWrites, Forgets, SqlSnapshot
):
    """Reading and writing inside one transaction."""
