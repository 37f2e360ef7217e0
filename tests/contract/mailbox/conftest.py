"""An embedded server's mailbox, and twenty letters in its INBOX."""

from collections.abc import AsyncIterator

import pytest

from connectors.imap.mailbox import ImapMailbox
from tests.contract.mailbox.search_contract import NOON, letter
from tests.contract.mailbox.worlds import settings_of
from tests.servers.embedded import EmbeddedUser


@pytest.fixture
async def mailbox(embedded_imap: EmbeddedUser) -> AsyncIterator[ImapMailbox]:
    box = ImapMailbox(settings_of(embedded_imap), lambda: embedded_imap.password)
    yield box
    await box.close()


@pytest.fixture
def letters(embedded_imap: EmbeddedUser) -> None:
    for number in range(1, 21):
        embedded_imap.user.folder("INBOX").append(letter(number), internal_date=NOON)
