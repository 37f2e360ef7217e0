"""Commands on folders: LIST, STATUS, SELECT, APPEND and their like."""

import fnmatch
import re
from collections.abc import Iterable
from datetime import datetime

from daemon.demo.servers.imap_session import Handler, Session
from daemon.demo.servers.imap_store import SYSTEM_FLAGS, Mail, MailFolder, MailUser, NoSuchFolderError
from daemon.demo.servers.imap_syntax import BadSyntaxError, Token, decode_folder, encode_folder, quoted, read_instant, text, texts
from daemon.demo.servers.imap_values import RefusedError, Selected

_SPECIAL_USE = frozenset({"\\All", "\\Archive", "\\Drafts", "\\Flagged", "\\Junk", "\\Sent", "\\Trash", "\\Important"})
_STATUS_ITEMS = ("MESSAGES", "RECENT", "UIDNEXT", "UIDVALIDITY", "UNSEEN", "HIGHESTMODSEQ")


async def list_folders(session: Session, arguments: list[Token]) -> str:
    """LIST with RFC 5258's selection and return options as far as SPECIAL-USE and STATUS."""
    user = session.mailbox_of()
    selecting = (
        {option.upper() for option in texts(arguments.pop(0))} if arguments and isinstance(arguments[0], list) else set[str]()
    )
    if len(arguments) < 2:
        raise BadSyntaxError("LIST takes a reference and a pattern")
    patterns = texts(arguments[1]) if isinstance(arguments[1], list) else [text(arguments[1])]
    status = _status_wanted(arguments[2:])
    if patterns == [""]:
        session.untagged('LIST (\\Noselect) "/" ""')
    for folder in user.folders():
        if any(_matches(folder.name, text(arguments[0]) + decode_folder(pattern)) for pattern in patterns):
            attributes = _attributes(session, user, folder)
            if "SPECIAL-USE" in selecting and not attributes & _SPECIAL_USE:
                continue
            session.untagged(_listed("LIST", attributes, folder))
            if status and session.offers("LIST-STATUS") and "\\Noselect" not in attributes:
                session.untagged(_status_line(session, folder, status))
    return "OK List completed."


async def list_subscribed(session: Session, arguments: list[Token]) -> str:
    """LSUB; every folder counts as subscribed."""
    user = session.mailbox_of()
    if len(arguments) != 2:
        raise BadSyntaxError("LSUB takes a reference and a pattern")
    for folder in user.folders():
        if _matches(folder.name, text(arguments[0]) + decode_folder(text(arguments[1]))):
            session.untagged(_listed("LSUB", _attributes(session, user, folder), folder))
    return "OK Lsub completed."


async def namespace(session: Session, _: list[Token]) -> str:
    """NAMESPACE (RFC 2342): one, personal."""
    session.untagged('NAMESPACE (("" "/")) NIL NIL')
    return "OK Namespace completed."


async def subscribe(session: Session, arguments: list[Token]) -> str:
    """SUBSCRIBE and UNSUBSCRIBE; accepted, since every folder counts as subscribed."""
    find_folder(session, arguments[0] if arguments else "")
    return "OK Done."


async def create(session: Session, arguments: list[Token]) -> str:
    """CREATE, with RFC 6154's USE."""
    name = decode_folder(text(arguments[0])).rstrip("/") if arguments else ""
    if not name:
        raise BadSyntaxError("CREATE takes a name")
    use = [text(item) for item in _option(arguments[1:], "USE")]
    try:
        session.mailbox_of().create_folder(name, *use)
    except ValueError:
        raise RefusedError("NO [ALREADYEXISTS] Mailbox already exists") from None
    return "OK Create completed."


async def delete(session: Session, arguments: list[Token]) -> str:
    """DELETE."""
    folder = find_folder(session, arguments[0] if arguments else "", code="[NONEXISTENT] ")
    if folder.name == "INBOX":
        raise RefusedError("NO [CANNOT] INBOX can't be deleted.")
    folder.user.delete_folder(folder.name)
    return "OK Delete completed."


async def status(session: Session, arguments: list[Token]) -> str:
    """STATUS."""
    if len(arguments) != 2:
        raise BadSyntaxError("STATUS takes a mailbox and a list")
    wanted = [item.upper() for item in texts(arguments[1])]
    session.untagged(_status_line(session, find_folder(session, arguments[0]), wanted))
    return "OK Status completed."


async def select(session: Session, arguments: list[Token]) -> str:
    """SELECT."""
    return _open(session, arguments, read_only=False)


async def examine(session: Session, arguments: list[Token]) -> str:
    """EXAMINE: SELECT without the right to change anything."""
    return _open(session, arguments, read_only=True)


async def close(session: Session, _: list[Token]) -> str:
    """CLOSE; expunges without a word if the folder was opened for writing."""
    selected = session.folder()
    if not selected.read_only:
        selected.folder.expunge(mail.uid for mail in selected.folder.mails() if "\\Deleted" in mail.flags)
    session.selected = None
    return "OK Close completed."


async def unselect(session: Session, _: list[Token]) -> str:
    """UNSELECT (RFC 3691): CLOSE that expunges nothing."""
    session.folder()
    session.selected = None
    return "OK Unselect completed."


async def append(session: Session, arguments: list[Token]) -> str:
    """APPEND, with APPENDUID (RFC 4315)."""
    session.mailbox_of()
    if len(arguments) < 2 or not isinstance(arguments[-1], bytes):
        raise BadSyntaxError("APPEND takes a mailbox and a message")
    folder = find_folder(session, arguments[0], code="[TRYCREATE] ")
    flags: Iterable[str] = ()
    internal_date: datetime | None = None
    for option in arguments[1:-1]:
        if isinstance(option, list):
            flags = texts(option)
        else:
            internal_date = read_instant(text(option))
    mail = folder.append(arguments[-1], flags, internal_date)
    if not session.offers("UIDPLUS"):
        return "OK Append completed."
    return f"OK [APPENDUID {folder.view().uid_validity} {mail.uid}] Append completed."


def find_folder(session: Session, token: Token, *, code: str = "") -> MailFolder:
    """The folder a command names; refuses where there is none or it holds no mail. ``code`` as Dovecot gives it, which is seldom."""
    try:
        folder = session.mailbox_of().folder(decode_folder(text(token)))
    except NoSuchFolderError:
        name = "".join(char if char.isprintable() else "?" for char in text(token))
        raise RefusedError(f"NO {code}Mailbox doesn't exist: {name}") from None
    if "\\Noselect" in folder.attributes:
        raise RefusedError("NO Mailbox isn't selectable")
    return folder


def _open(session: Session, arguments: list[Token], *, read_only: bool) -> str:
    session.mailbox_of()
    session.selected = None  # RFC 3501, 6.3.1: a failed SELECT leaves nothing selected
    folder = find_folder(session, arguments[0] if arguments else "")
    session.tells_modseq = session.tells_modseq or (session.offers("CONDSTORE") and "CONDSTORE" in _words(arguments[1:]))
    view = folder.view()
    mails = list(view.mails.values())
    session.selected = Selected(folder, read_only, view.uid_validity, list(view.mails), view.modseq)
    flags = " ".join(_flags_of(mails))
    session.untagged(f"FLAGS ({flags})")
    session.untagged(f"OK [PERMANENTFLAGS ({'' if read_only else flags + ' ' + chr(92) + '*'})] Flags permitted.")
    session.untagged(f"{len(mails)} EXISTS")
    session.untagged("0 RECENT")
    first_unseen = next((number for number, mail in enumerate(mails, start=1) if "\\Seen" not in mail.flags), None)
    if first_unseen:
        session.untagged(f"OK [UNSEEN {first_unseen}] First unseen.")
    session.untagged(f"OK [UIDVALIDITY {view.uid_validity}] UIDs valid")
    session.untagged(f"OK [UIDNEXT {view.uid_next}] Predicted next UID")
    if session.offers("CONDSTORE"):
        session.untagged(f"OK [HIGHESTMODSEQ {view.modseq}] Highest")
    return "OK [READ-ONLY] Examine completed." if read_only else "OK [READ-WRITE] Select completed."


def _flags_of(mails: list[Mail]) -> list[str]:
    keywords = frozenset[str]().union(*{mail.flags for mail in mails}) - set(SYSTEM_FLAGS)
    return [*SYSTEM_FLAGS, *sorted(keywords)]


def _status_line(session: Session, folder: MailFolder, wanted: list[str]) -> bytes:
    if unknown := set(wanted) - set(_STATUS_ITEMS):
        raise RefusedError(f"BAD Unknown status item {min(unknown)}.")
    view = folder.view()
    numbers = {
        "MESSAGES": len(view.mails),
        "RECENT": 0,
        "UIDNEXT": view.uid_next,
        "UIDVALIDITY": view.uid_validity,
        "UNSEEN": sum("\\Seen" not in mail.flags for mail in view.mails.values()),
        "HIGHESTMODSEQ": view.modseq,
    }
    if "HIGHESTMODSEQ" in wanted and not session.offers("CONDSTORE"):
        raise RefusedError("BAD Unknown status item HIGHESTMODSEQ.")
    values = " ".join(f"{name} {numbers[name]}" for name in wanted)
    return b"STATUS %b (%b)" % (quoted(encode_folder(folder.name)), values.encode())


def _attributes(session: Session, user: MailUser, folder: MailFolder) -> frozenset[str]:
    children = any(other.name.startswith(f"{folder.name}/") for other in user.folders())
    shown = folder.attributes if session.offers("SPECIAL-USE") else folder.attributes - _SPECIAL_USE
    return shown | {"\\HasChildren" if children else "\\HasNoChildren"}


def _listed(verb: str, attributes: frozenset[str], folder: MailFolder) -> bytes:
    return b'%b (%b) "/" %b' % (verb.encode(), " ".join(sorted(attributes)).encode(), quoted(encode_folder(folder.name)))


def _matches(name: str, pattern: str) -> bool:
    """``*`` crosses levels, ``%`` does not; a hundred wildcards in a row mean no more than one."""
    if name == "INBOX":
        pattern = "INBOX" if pattern.upper() == "INBOX" else pattern
    if "%" not in pattern:
        return fnmatch.fnmatchcase(name, re.sub(r"\*+", "*", pattern).replace("[", "[[]").replace("?", "[?]"))
    levels, wanted = name.split("/"), pattern.split("/")
    return len(levels) == len(wanted) and all(
        _matches(level, want.replace("%", "*")) for level, want in zip(levels, wanted, strict=True)
    )


def _status_wanted(rest: list[Token]) -> list[str]:
    return [text(item).upper() for item in _option(rest, "RETURN", "STATUS")]


def _option(rest: list[Token], *path: str) -> list[Token]:
    """The list that follows the last word of ``path``: ``RETURN (SPECIAL-USE STATUS (...))`` or ``(USE (...))``."""
    found: list[Token] = rest[0] if len(rest) == 1 and isinstance(rest[0], list) else rest
    for word in path:
        place = next((index for index, item in enumerate(found) if isinstance(item, str) and item.upper() == word), None)
        following = found[place + 1] if place is not None and place + 1 < len(found) else []
        found = following if isinstance(following, list) else []
    return found


def _words(tokens: list[Token]) -> list[str]:
    return [word.upper() for token in tokens if isinstance(token, list) for word in token if isinstance(word, str)]


COMMANDS: dict[str, Handler] = {
    "LIST": list_folders,
    "LSUB": list_subscribed,
    "NAMESPACE": namespace,
    "SUBSCRIBE": subscribe,
    "UNSUBSCRIBE": subscribe,
    "CREATE": create,
    "DELETE": delete,
    "STATUS": status,
    "SELECT": select,
    "EXAMINE": examine,
    "CLOSE": close,
    "UNSELECT": unselect,
    "APPEND": append,
}
