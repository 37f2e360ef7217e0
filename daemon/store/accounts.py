"""Accounts, how far their folders were read, alerts, and instants of the program as a whole."""

from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, select

from daemon.ports.stored import AccountState, Alert, FolderCursor
from daemon.store.fixed import fixed
from daemon.store.from_rows import account_state_of, alert_of
from daemon.store.rows import Rows
from daemon.store.tables import accounts, alerts, folders, moments


def _cursor(row: Any) -> FolderCursor:
    return FolderCursor(
        account=row.account,
        folder=row.folder,
        uid_validity=row.uid_validity,
        next_uid=row.next_uid,
        floor_uid=row.floor_uid,
        first_look_done=row.first_look_done,
        messages=row.messages,
        highest_modseq=row.highest_modseq,
        synced_at=row.synced_at,
    )


_ALERTS = fixed(select(alerts).order_by(alerts.c.at, alerts.c.key))
_ACCOUNT = fixed(select(accounts).where(accounts.c.name == bindparam("of")))
_CURSORS = fixed(select(folders).where(folders.c.account == bindparam("of")).order_by(folders.c.folder))
_CURSOR = fixed(select(folders).where(folders.c.account == bindparam("of"), folders.c.folder == bindparam("named")))
_MOMENT = fixed(select(moments).where(moments.c.key == bindparam("of")))
_FORGET_MOMENT = fixed(delete(moments).where(moments.c.key == bindparam("of")))
_TELL_ANEW = fixed(alerts.update().where(alerts.c.key == bindparam("of")).values(text=bindparam("words")))
_CLEAR = fixed(delete(alerts).where(alerts.c.key == bindparam("of")))


class AccountReads(Rows):
    """What is known of accounts and folders."""

    def account_state(self, name: str) -> AccountState | None:
        return self._first_made(account_state_of, _ACCOUNT, of=name)

    def folder_cursor(self, account: str, folder: str) -> FolderCursor | None:
        return self._first_made(_cursor, _CURSOR, of=account, named=folder)

    def folder_cursors(self, account: str) -> tuple[FolderCursor, ...]:
        return self._made(_cursor, _CURSORS, of=account)

    def alerts(self) -> tuple[Alert, ...]:
        return self._made(alert_of, _ALERTS)

    def moment(self, key: str) -> datetime | None:
        row = self._first(_MOMENT, of=key)
        return None if row is None else row.at


class AccountWrites(AccountReads):
    """Changing it."""

    def save_account_state(self, state: AccountState) -> None:
        row = {
            "name": state.name,
            "first_look_at": state.first_look_at,
            "last_sync": state.last_sync,
            "connected": state.connected,
            "error": state.error,
        }
        self._put(accounts, [row])

    def save_folder_cursor(self, cursor: FolderCursor) -> None:
        row = {
            "account": cursor.account,
            "folder": cursor.folder,
            "uid_validity": cursor.uid_validity,
            "next_uid": cursor.next_uid,
            "floor_uid": cursor.floor_uid,
            "first_look_done": cursor.first_look_done,
            "messages": cursor.messages,
            "highest_modseq": cursor.highest_modseq,
            "synced_at": cursor.synced_at,
        }
        self._put(folders, [row])

    def raise_alert(self, alert: Alert) -> bool:
        """A standing alert keeps its instant and takes the newer words."""
        standing = self._run(_TELL_ANEW, of=alert.key, words=alert.text)
        if not standing:
            self._insert(alerts, [{"key": alert.key, "text": alert.text, "at": alert.at}])
        return not standing

    def clear_alert(self, key: str) -> None:
        self._run(_CLEAR, of=key)

    def keep_moment(self, key: str, at: datetime | None) -> None:
        if at is None:
            self._run(_FORGET_MOMENT, of=key)
        else:
            self._put(moments, [{"key": key, "at": at}])
