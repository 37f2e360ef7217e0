"""Commands on messages of the selected folder: FETCH, SEARCH, STORE, COPY, MOVE, EXPUNGE."""

from functools import partial

from daemon.demo.servers.imap_fetch import parse_items
from daemon.demo.servers.imap_folders import find_folder
from daemon.demo.servers.imap_search import compile_search
from daemon.demo.servers.imap_session import Handler, Session
from daemon.demo.servers.imap_store import canonical_flags
from daemon.demo.servers.imap_syntax import BadSyntaxError, Token, number_set, text, texts
from daemon.demo.servers.imap_values import RefusedError

_NO_SUCH_CHARSET = "NO [BADCHARSET (US-ASCII UTF-8)] Unknown charset."


async def fetch(session: Session, arguments: list[Token], *, by_uid: bool) -> str:
    r"""FETCH; ``BODY[...]`` without PEEK sets ``\Seen`` in a folder opened for writing."""
    selected = session.folder()
    since, arguments = _modifier(session, arguments, "CHANGEDSINCE")
    if len(arguments) != 2:
        raise BadSyntaxError("FETCH takes a set and its items")
    items = parse_items(session, arguments[1:])
    labels = {item.label for item in items}
    implied = [b"UID"] * (by_uid and b"UID" not in labels) + [b"MODSEQ"] * (since is not None and b"MODSEQ" not in labels)
    session.tells_modseq = session.tells_modseq or since is not None or b"MODSEQ" in labels
    mails = selected.folder.view().mails
    marks_seen = not selected.read_only and any(item.marks_seen for item in items)
    for uid in selected.chosen(text(arguments[0]), by_uid=by_uid):
        mail = mails.get(uid)
        if mail is None or (since is not None and mail.modseq <= since):
            continue
        if marks_seen and "\\Seen" not in mail.flags:
            mail = selected.folder.set_flags(uid, mail.flags | {"\\Seen"}) or mail
        values = [b"%b %b" % (name, session.host.fetch_items[name.decode()](session, mail)) for name in implied]
        values += [b"%b %b" % (item.label, item.render(session, mail)) for item in items]
        session.untagged(b"%d FETCH (%b)" % (selected.number(uid), b" ".join(values)))
        await session.flush_if_large()
    return "OK Fetch completed."


async def search(session: Session, arguments: list[Token], *, by_uid: bool) -> str:
    """SEARCH."""
    selected = session.folder()
    if len(arguments) > 1 and isinstance(arguments[0], str) and arguments[0].upper() == "CHARSET":
        if text(arguments[1]).upper() not in {"US-ASCII", "UTF-8"}:
            raise RefusedError(_NO_SUCH_CHARSET)
        arguments = arguments[2:]
    test = compile_search(arguments, list(range(1, len(selected.uids) + 1)), selected.uids)
    mails = selected.folder.view().mails
    numbered = [(number, mails[uid]) for number, uid in enumerate(selected.uids, start=1) if uid in mails]
    found = [mail.uid if by_uid else number for number, mail in numbered if test(number, mail)]
    session.untagged(" ".join(["SEARCH", *map(str, found)]))
    return "OK Search completed."


async def store(session: Session, arguments: list[Token], *, by_uid: bool) -> str:
    """STORE; with UNCHANGEDSINCE (RFC 7162) what changed meanwhile is left alone and named."""
    selected = session.writable()
    unchanged_since, arguments = _modifier(session, arguments, "UNCHANGEDSINCE")
    if len(arguments) < 3:
        raise BadSyntaxError("STORE takes a set, an operation and flags")
    operation, _, suffix = text(arguments[1]).upper().partition(".")
    if operation not in {"FLAGS", "+FLAGS", "-FLAGS"} or suffix not in {"", "SILENT"}:
        raise BadSyntaxError("unknown STORE operation")
    given = canonical_flags(texts(arguments[2]) if isinstance(arguments[2], list) else map(text, arguments[2:]))
    changed_meanwhile: list[int] = []
    for uid in selected.chosen(text(arguments[0]), by_uid=by_uid):
        with session.host.store.lock:
            mail = selected.folder.view().mails.get(uid)
            if mail is None:
                continue
            if unchanged_since is not None and mail.modseq > unchanged_since:
                changed_meanwhile.append(uid if by_uid else selected.number(uid))
                continue
            wanted = {"FLAGS": given, "+FLAGS": mail.flags | given, "-FLAGS": mail.flags - given}[operation]
            mail = selected.folder.set_flags(uid, wanted) or mail
        selected.reported[uid] = mail.modseq
        if suffix != "SILENT":
            session.fetch_flags(selected.number(uid), mail, with_uid=by_uid)
    return (
        f"OK [MODIFIED {number_set(changed_meanwhile)}] Conditional store failed." if changed_meanwhile else "OK Store completed."
    )


async def copy(session: Session, arguments: list[Token], *, by_uid: bool, move: bool = False) -> str:
    """COPY and MOVE, with COPYUID (RFC 4315, RFC 6851)."""
    selected = session.writable() if move else session.folder()
    if len(arguments) != 2:
        raise BadSyntaxError("COPY takes a set and a mailbox")
    target = find_folder(session, arguments[1], code="[TRYCREATE] ")
    with session.host.store.lock:
        uids = selected.folder.copy(selected.chosen(text(arguments[0]), by_uid=by_uid), target)
        if move:
            selected.folder.expunge(uids)
    code = f"[COPYUID {target.view().uid_validity} {number_set(uids)} {number_set(uids.values())}] " if uids else ""
    code = code if session.offers("UIDPLUS") else ""
    if not move:
        return f"OK {code}Copy completed."
    if code:
        session.untagged(f"OK {code}Moved UIDs.")
    return "OK Move completed."


async def expunge(session: Session, _: list[Token]) -> str:
    r"""EXPUNGE: everything marked ``\Deleted``, whoever marked it."""
    selected = session.writable()
    selected.folder.expunge(mail.uid for mail in selected.folder.mails() if "\\Deleted" in mail.flags)
    return "OK Expunge completed."


async def uid_expunge(session: Session, arguments: list[Token]) -> str:
    """UID EXPUNGE (RFC 4315): only these, and only if marked."""
    selected = session.writable()
    if not session.offers("UIDPLUS"):
        raise RefusedError("BAD Unknown command.")
    if len(arguments) != 1:
        raise BadSyntaxError("UID EXPUNGE takes a set")
    mails = selected.folder.view().mails
    chosen = selected.chosen(text(arguments[0]), by_uid=True)
    selected.folder.expunge(uid for uid in chosen if uid in mails and "\\Deleted" in mails[uid].flags)
    return "OK Expunge completed."


async def move(session: Session, arguments: list[Token], *, by_uid: bool) -> str:
    """MOVE (RFC 6851)."""
    if not session.offers("MOVE"):
        raise RefusedError("BAD Unknown command.")
    return await copy(session, arguments, by_uid=by_uid, move=True)


def _modifier(session: Session, arguments: list[Token], name: str) -> tuple[int | None, list[Token]]:
    """Takes ``(CHANGEDSINCE n)`` or ``(UNCHANGEDSINCE n)`` out of the arguments."""
    for place, argument in enumerate(arguments):
        words = [text(word) for word in argument if not isinstance(word, list)] if isinstance(argument, list) else []
        if len(words) >= 2 and words[0].upper() == name and words[1].isdigit():
            if not session.offers("CONDSTORE"):
                raise RefusedError(f"BAD Unknown modifier {name}.")
            return int(words[1]), arguments[:place] + arguments[place + 1 :]
    return None, arguments


COMMANDS: dict[str, Handler] = {
    "FETCH": partial(fetch, by_uid=False),
    "UID FETCH": partial(fetch, by_uid=True),
    "SEARCH": partial(search, by_uid=False),
    "UID SEARCH": partial(search, by_uid=True),
    "STORE": partial(store, by_uid=False),
    "UID STORE": partial(store, by_uid=True),
    "COPY": partial(copy, by_uid=False),
    "UID COPY": partial(copy, by_uid=True),
    "MOVE": partial(move, by_uid=False),
    "UID MOVE": partial(move, by_uid=True),
    "EXPUNGE": expunge,
    "UID EXPUNGE": uid_expunge,
}
