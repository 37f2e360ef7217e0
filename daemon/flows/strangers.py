"""Another mailbox may answer under the account's name (I6): a proxy mixed up, a host that moved, another user's login.

The sign: every folder that was followed has another UIDVALIDITY at once. That happens to a restored mailbox too, but there the mails of the
conversations are found again; until one of them is, or the user says that it is the same mailbox, nothing is written into this one.
"""

from collections.abc import Mapping
from typing import cast

from daemon.flows.world import Account, World
from daemon.ports.mail import FolderStatus
from daemon.ports.store import Snapshot
from daemon.ports.stored import Question

KIND = "same_mailbox"
WHY = "every folder was made anew, and nothing of your conversations was found in them"


def notice(world: World, account: Account, statuses: Mapping[str, FolderStatus]) -> None:
    """Ask, before anything is forgotten, where all folders are other ones. An answer that finds itself is taken back by ``is_strange``."""
    name = account.profile.name
    with world.store.transaction() as tx:
        cursors = tx.folder_cursors(name)
        known = [cursor for cursor in cursors if cursor.folder in statuses]
        if not known or any(statuses[one.folder].uid_validity == one.uid_validity for one in known):
            return
        threads = [thread.id for thread in tx.threads() if thread.account == name]
        if not threads:
            return
        text = (
            f"Is the mailbox of “{name}” still the same? {WHY[0].upper()}{WHY[1:]}. Nothing is written into it until you say yes."
        )
        key = f"{KIND}/{name}/{world.now.isoformat()}"
        tx.ask(Question(None, key, KIND, None, name, text, {"threads": threads}, world.now))


def is_strange(world: World, account: Account) -> bool:
    """Whether nothing may be written into this mailbox for now."""
    with world.store.snapshot() as snapshot:
        asked = [
            question
            for question in snapshot.questions(answered=True)
            if question.kind == KIND
            and question.account == account.profile.name
            and (question.answered_at is None or question.yes is False)
        ]
        found = {question.key for question in asked if _is_found(snapshot, question)}
    settled = [question.key for question in asked if question.key in found and question.answered_at is None]
    if settled:
        with world.store.transaction() as tx:
            for key in settled:
                tx.withdraw_question(key, world.now)
    return any(question.key not in found for question in asked)


def _is_found(snapshot: Snapshot, question: Question) -> bool:
    threads = cast("list[int]", question.payload["threads"])
    return any(message.locations for thread in threads for message in snapshot.messages_of_thread(thread))
