"""The pieces of IMAP that are pure: what is written is safe, and whatever is read gives a result or the one named error."""

from contextlib import suppress
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connectors.imap import guard
from connectors.imap.fetch import FetchItems, fetch_items, parse_internal_date
from connectors.imap.folders import Listed, decode_name, encode_name, listed, with_roles
from connectors.imap.limits import HEADER_LIMIT, select_fields
from connectors.imap.parsing import GarbledAnswerError, numbers_in_order, numbers_of_search, response_code, values
from daemon.ports.mail import FolderRole

PRINTABLE = st.text(st.characters(codec="utf-8", exclude_characters="\r\n\0"), max_size=40)
IMAPISH = st.text('()"\\{}[]<>*%+-,: \r\n0123456789UIDFETCHFLAGSBODYnil.', max_size=200).map(str.encode)


@pytest.mark.parametrize("text", ["a\rb", "a\nb", "a\0b", "\r\n"])
def test_nothing_with_a_line_end_becomes_an_argument(text: str) -> None:
    for make in (guard.quoted, guard.message_id, encode_name):
        with pytest.raises(guard.UnsafeArgumentError) as caught:
            make(text)
        assert text not in str(caught.value)


@given(PRINTABLE)
def test_a_quoted_string_reads_back_as_it_was(text: str) -> None:
    if not text.isascii():
        with pytest.raises(guard.UnsafeArgumentError):
            guard.quoted(text)
        return
    assert values([guard.quoted(text)]) == [text.encode()]


@pytest.mark.parametrize(
    ("message_id", "fits"),
    [
        ("<CAF+abc=1@mail.example.com>", True),
        ("<1.2.3@[192.0.2.1]>", True),
        ("<a@b>", True),
        ("<no-at-sign>", False),
        ("a@b", False),
        ("<a@b> <c@d>", False),
        ('<"a"@b>', False),
        ("<a\\@b>", False),
        (f"<{'a' * 251}@b>", False),
        ("<ä@b>", False),
        ("<a@b>\n", False),
    ],
)
def test_the_grammar_of_message_ids_is_narrow(message_id: str, *, fits: bool) -> None:
    assert guard.is_message_id(message_id) is fits


def test_flags_are_words() -> None:
    assert guard.flag_list((r"\Draft", r"\Seen", "$Label1")) == rb"(\Draft \Seen $Label1)"
    for flag in ("", "a b", "a)", r"\\Seen", "(", '"', "a\r\nX1 NOOP"):
        with pytest.raises(guard.UnsafeArgumentError):
            guard.flag_list((flag,))


@given(st.sets(st.integers(1, 300), min_size=1))
def test_a_set_of_uids_names_exactly_these(uids: set[int]) -> None:
    named: set[int] = set()
    for part in guard.uid_set(uids).split(b","):
        first, _, last = part.partition(b":")
        named.update(range(int(first), int(last or first) + 1))
    assert named == uids


def test_sets_and_ranges_refuse_what_is_none() -> None:
    assert guard.uid_set([5, 1, 2, 3]) == b"1:3,5"
    assert guard.uid_range(4, None) == b"4:*"
    for first, last in ((0, None), (5, 4), (-1, 2)):
        with pytest.raises(guard.UnsafeArgumentError):
            guard.uid_range(first, last)
    with pytest.raises(guard.UnsafeArgumentError):
        guard.uid_set([0])


def test_dates_are_written_in_english_whatever_the_locale() -> None:
    assert guard.search_date(date(2026, 3, 2)) == b"02-Mar-2026"
    late = datetime(2026, 12, 31, 23, 5, tzinfo=timezone(timedelta(hours=-3, minutes=-30)))
    assert guard.internal_date(late) == b'"31-Dec-2026 23:05:00 -0330"'
    with pytest.raises(guard.UnsafeArgumentError):
        guard.internal_date(late.replace(tzinfo=None))


@given(st.datetimes(datetime(1971, 1, 1), datetime(2200, 1, 1)), st.integers(-14 * 60, 14 * 60))  # noqa: DTZ001 - zone below
def test_an_internal_date_reads_back(moment: datetime, minutes: int) -> None:
    at = moment.replace(microsecond=0, tzinfo=timezone(timedelta(minutes=minutes)))
    read = parse_internal_date(guard.internal_date(at).strip(b'"'))
    assert read == at
    assert read.tzinfo is UTC


@pytest.mark.parametrize("text", [b"", b"32-Mar-2026 00:00:00 +0000", b"01-Foo-2026 00:00:00 +0000", b"01-Mar-0000 00:00:00 +0000"])
def test_what_is_no_date_is_garbled(text: bytes) -> None:
    with pytest.raises(GarbledAnswerError):
        parse_internal_date(text)


def test_a_header_answer_is_read_in_any_order_of_its_items() -> None:
    header = b"Subject: )( {3}\r\n\r\n"
    wanted = FetchItems(9, frozenset({r"\Seen", "$Job"}), datetime(2026, 3, 2, 8, 30, tzinfo=UTC), 777, header)
    usual = rb'4 FETCH (UID 9 FLAGS (\Seen $Job \Recent) INTERNALDATE " 2-Mar-2026 09:30:00 +0100" RFC822.SIZE 777 BODY[HEADER.FIELDS (SUBJECT)] {19}'
    turned = rb'4 FETCH (RFC822.SIZE 777 MODSEQ (88) INTERNALDATE "02-Mar-2026 09:30:00 +0100" UID 9 FLAGS ($Job \Seen) BODY[HEADER.FIELDS ("Subject")]<0> {19}'
    assert fetch_items([usual, header, b")"]) == wanted
    assert fetch_items([turned, header, b")"]) == wanted
    assert fetch_items([turned.replace(b" UID 9", b""), header, b" UID 9)"]) == wanted
    assert fetch_items([usual.replace(b"{19}", b'"Subject: x"') + b")"]).body == b"Subject: x"
    assert fetch_items([usual.replace(b"{19}", b"NIL") + b")"]).body == b""


@given(st.lists(IMAPISH, max_size=5))
def test_any_answer_gives_items_or_is_garbled(pieces: list[bytes]) -> None:
    with suppress(GarbledAnswerError):
        fetch_items([b"1 FETCH (" + b"".join(pieces[:1]), *pieces[1:]])
    with suppress(GarbledAnswerError):
        numbers_of_search([[b"SEARCH " + piece] for piece in pieces])
    with suppress(GarbledAnswerError):
        numbers_of_search([[b"ESEARCH " + piece] for piece in pieces])
    listed([b"LIST " + b"".join(pieces[:1]), *pieces[1:]])
    response_code(b"".join(pieces))


def test_nesting_without_end_is_garbled() -> None:
    with pytest.raises(GarbledAnswerError, match="deep"):
        values([b"(" * 100_000 + b")" * 100_000])


def test_search_answers_of_both_kinds_are_read() -> None:
    assert numbers_of_search([[b"SEARCH 3 1 2"], [b"SEARCH"], [b"SEARCH 9 (MODSEQ 17)"]]) == {1, 2, 3, 9}
    assert numbers_of_search([[b'ESEARCH (TAG "A1") UID ALL 1:3,7']]) == {1, 2, 3, 7}
    assert numbers_of_search([[b'ESEARCH (TAG "A1") UID']]) == frozenset()
    with pytest.raises(GarbledAnswerError, match="measure"):
        numbers_of_search([[b"ESEARCH UID ALL 1:4294967295"]])


def test_the_numbers_of_a_whole_folder_come_in_order_whatever_the_server_does() -> None:
    assert list(numbers_in_order([[b'ESEARCH (TAG "A1") UID ALL 1:3,7']])) == [1, 2, 3, 7]
    assert list(numbers_in_order([[b"SEARCH 9 3 1 3"], [b"SEARCH 2 4294967295"]])) == [1, 2, 3, 9, 4294967295]
    assert not numbers_in_order([[b"SEARCH"]])


@given(PRINTABLE)
def test_a_folder_name_reads_back_as_it_was(name: str) -> None:
    wire = encode_name(name)
    assert wire.isascii()
    assert decode_name(wire) == name


@given(st.binary(max_size=60))
def test_any_folder_name_can_be_read(wire: bytes) -> None:
    assert isinstance(decode_name(wire), str)


def test_folder_names_as_the_rfc_gives_them() -> None:
    assert encode_name("Entwürfe") == b"Entw&APw-rfe"
    assert encode_name("R&D") == b"R&-D"
    assert decode_name(b"~peter/mail/&U,BTFw-/&ZeVnLIqe-") == "~peter/mail/台北/日本語"
    assert decode_name("Entwürfe".encode()) == "Entwürfe"
    assert decode_name(b"broken&zz zz") == "broken&zz zz"


def one(line: bytes, *more: bytes) -> Listed:
    found = listed([line, *more])
    assert found is not None
    return found


def test_lists_of_folders_are_read_however_the_name_is_sent() -> None:
    assert one(rb'LIST (\HasNoChildren) "/" INBOX').name == "INBOX"
    assert one(rb'LIST () NIL "Sent \"old\""').name == 'Sent "old"'
    assert one(rb'LIST (\Noselect) "." {4}', b"a\xc3\xa4b", b"").name == "aäb"
    assert not one(rb'LIST (\Noselect) "." a').selectable
    assert not one(rb'LIST (\NonExistent \HasChildren) "." a').selectable
    assert listed([b"LIST (("]) is None


def roles_of(*lines: bytes, drafts: str | None = None, sent: tuple[str, ...] = ()) -> dict[str, FolderRole | None]:
    return {folder.name: folder.role for folder in with_roles([one(line) for line in lines], drafts, sent)}


def test_the_servers_word_goes_before_a_familiar_name() -> None:
    assert roles_of(rb'LIST (\Drafts) "/" Notes', rb'LIST () "/" Drafts', rb'LIST () "/" INBOX') == {
        "Notes": FolderRole.DRAFTS,
        "Drafts": None,
        "INBOX": FolderRole.INBOX,
    }


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("Entwürfe", FolderRole.DRAFTS),
        ("Éléments envoyés", FolderRole.SENT),
        ("Bozze", FolderRole.DRAFTS),
        ("Papelera", FolderRole.TRASH),
        ("Ongewenste e-mail", FolderRole.JUNK),
        ("Elementy wysłane", FolderRole.SENT),
        ("Rascunhos", FolderRole.DRAFTS),
        ("INBOX/Gesendet", FolderRole.SENT),
        ("[Gmail]/Brouillons", FolderRole.DRAFTS),
        ("下書き", FolderRole.DRAFTS),
        ("Clients/Drafts", None),
        ("INBOX/Clients/Drafts", None),
        ("Draughts", None),
    ],
)
def test_familiar_names_count_near_the_top_only(name: str, role: FolderRole | None) -> None:
    assert roles_of(b'LIST () "/" ' + guard.quoted(encode_name(name))) == {name: role}


def test_a_folder_that_holds_no_messages_gets_no_role_by_name() -> None:
    assert roles_of(rb'LIST (\Noselect) "/" Drafts', rb'LIST () "/" "Draft"') == {"Drafts": None, "Draft": FolderRole.DRAFTS}


def test_xlist_words_are_understood() -> None:
    assert roles_of(rb'XLIST (\AllMail) "/" Alles', rb'XLIST (\Spam) "/" Muell') == {
        "Alles": FolderRole.ALL,
        "Muell": FolderRole.JUNK,
    }


def test_selected_fields_are_those_asked_for_with_their_folds() -> None:
    raw = b"Received: x\r\n y\r\nSubject: a\r\n b\r\nX-Spam: Subject: no\r\nFROM: c\r\n\r\nTo: body\r\n"
    assert select_fields(raw) == b"Subject: a\r\n b\r\nFROM: c\r\n\r\n"
    assert len(select_fields(b"Subject: " + b"x" * 200_000)) == HEADER_LIMIT
