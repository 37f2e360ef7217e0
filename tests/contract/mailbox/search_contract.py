"""What the last look finds on every Mailbox, and what it never does."""

from datetime import UTC, datetime, timedelta

import pytest

from daemon.ports.mail import MailSearch
from tests.contract.mailbox.worlds import MailWorld

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
DAY = timedelta(days=1)


def letter(
    number: int = 1,
    *,
    sender: str = "lena@example.com",
    to: str = "sam@example.org",
    more: str = "",
    body: str = "Hello Sam,\r\nuntil Friday.\r\n",
) -> bytes:
    return (
        f"From: Lena Brandt <{sender}>\r\nTo: {to}\r\nSubject: Talk {number}\r\n"
        f"Message-ID: <{number}@mail.example.com>\r\n{more}X-Unasked: yes\r\n\r\n{body}"
    ).encode()


class SearchContract:
    """Subclasses give the fixture ``world``: an account whose INBOX is empty."""

    async def test_the_last_look_finds_people_in_from_to_and_cc(self, world: MailWorld) -> None:
        await world.deliver("INBOX", letter(1, sender="Lena@Example.com"), NOON)
        await world.deliver("INBOX", letter(2, sender="x@example.net", to="lena@example.com"), NOON)
        await world.deliver("INBOX", letter(3, sender="x@example.net", more="Cc: B <lena@example.com>\r\n"), NOON)
        await world.deliver("INBOX", letter(4, sender="x@example.net"), NOON)
        await world.deliver("INBOX", letter(5), NOON - 9 * DAY)
        validity = (await world.mailbox.examine("INBOX")).uid_validity
        wanted = MailSearch(NOON.date(), ("nobody@example.net", "lena@example.com"))
        assert await world.mailbox.search("INBOX", validity, wanted) == {1, 2, 3}

    async def test_the_last_look_finds_ids_in_all_three_fields(self, world: MailWorld) -> None:
        await world.deliver("INBOX", letter(1), NOON)
        await world.deliver("INBOX", letter(2, more="In-Reply-To: <1@mail.example.com>\r\n"), NOON)
        await world.deliver("INBOX", letter(3, more="References: <0@x.example>\r\n <1@mail.example.com>\r\n"), NOON)
        await world.deliver("INBOX", letter(4), NOON)
        validity = (await world.mailbox.examine("INBOX")).uid_validity
        wanted = MailSearch(NOON.date(), (), ("<1@mail.example.com>", "<9@mail.example.com>"))
        assert await world.mailbox.search("INBOX", validity, wanted) == {1, 2, 3}

    async def test_the_last_look_finds_what_arrived_while_the_folder_was_open(self, world: MailWorld) -> None:
        validity = (await world.mailbox.examine("INBOX")).uid_validity
        await world.deliver("INBOX", letter(), NOON)
        assert await world.mailbox.search("INBOX", validity, MailSearch(NOON.date(), ("lena@example.com",))) == {1}

    async def test_a_long_list_of_people_and_ids_is_no_trouble(self, world: MailWorld) -> None:
        await world.deliver("INBOX", letter(), NOON)
        validity = (await world.mailbox.examine("INBOX")).uid_validity
        wanted = MailSearch(
            NOON.date(),
            (*(f"person.{number}@a-rather-long-name.example.net" for number in range(200)), "lena@example.com"),
            tuple(f"<{number}.{'x' * 60}@example.net>" for number in range(300)),
        )
        assert await world.mailbox.search("INBOX", validity, wanted) == {1}

    @pytest.mark.parametrize(
        "message_id",
        [
            '<1@mail.example.com>"\r\nX1 DELETE "Spare',
            '<1@mail.example.com>\r\nX1 CREATE Intruder\r\nX2 NOOP "',
            "<1@mail.example.com>\nX1 DELETE Spare",
            "<1@mail.example.com> {3}",
            '<"a b"@mail.example.com>',
            "<\N{LATIN SMALL LETTER A WITH DIAERESIS}@mail.example.com>",
            "<\x001@mail.example.com>",
            "",
        ],
    )
    async def test_a_crafted_message_id_gives_no_commands(self, world: MailWorld, message_id: str) -> None:
        """Regression: imapclient#657, where it wrote whole commands on the wire."""
        await world.create_folder("Spare")
        await world.deliver("INBOX", letter(), NOON)
        before = {folder.name for folder in await world.mailbox.folders()}
        validity = (await world.mailbox.examine("INBOX")).uid_validity
        wanted = MailSearch(NOON.date(), ("lena@example.com",), (message_id,))
        assert await world.mailbox.search("INBOX", validity, wanted) == {1}
        assert {folder.name for folder in await world.mailbox.folders()} == before

    async def test_a_crafted_address_gives_no_commands(self, world: MailWorld) -> None:
        await world.deliver("INBOX", letter(), NOON)
        validity = (await world.mailbox.examine("INBOX")).uid_validity
        wanted = MailSearch(NOON.date(), ('x@example.com"\r\nX1 CREATE Intruder', "lena@example.com"))
        assert await world.mailbox.search("INBOX", validity, wanted) == {1}
        assert "Intruder" not in {folder.name for folder in await world.mailbox.folders()}
