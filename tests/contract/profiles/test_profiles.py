"""What a user does with our drafts is recognised on every kind of server; what a server cannot do is told."""

from collections.abc import AsyncIterator, Callable
from datetime import timedelta

import pytest

from tests.builders import at
from tests.contract.profiles.worlds import ExchangeHand, GmailHand, HabitHand, Hand, IcloudHand, ServerWorld
from tests.mails import USER, invitation, mail
from tests.servers.dovecot import DovecotUser
from tests.servers.embedded import EmbeddedUser
from tests.servers.faults import read_only, refuse
from tests.servers.habits import GERMAN_DRAFTS, YAHOO_DRAFTS, proton_bridge, united_internet, yahoo
from tests.servers.providers import without

DANA, OMAR, NORA = "dana@northwind.example", "omar@northwind.example", "nora@northwind.example"
PEOPLE = (("Dana Whitfield", DANA), ("Omar Haddad", OMAR), ("Nora Lindqvist", NORA))
HOUR = timedelta(hours=1)
# In the past, whenever this runs: Dovecot takes no INTERNALDATE from the future.
INVITED, START, END = at("2026-09-11 08:00"), at("2026-09-15 12:00"), at("2026-09-15 13:00")

_LATER_THAN_IMAP4REV1 = ("IDLE", "UIDPLUS", "CONDSTORE", "QRESYNC", "LIST-EXTENDED", "LIST-STATUS", "ESEARCH", "MOVE", "ENABLE")
_FULL = "IMAP4rev1 SASL-IR ID ENABLE IDLE CHILDREN NAMESPACE UIDPLUS LIST-EXTENDED CONDSTORE ESEARCH LIST-STATUS MOVE LITERAL+ SPECIAL-USE"


def _dovecot_without(*extensions: str) -> Callable[[pytest.FixtureRequest], Hand]:
    def make(request: pytest.FixtureRequest) -> Hand:
        capability = " ".join(word for word in _FULL.split() if word not in extensions)
        server: DovecotUser = request.getfixturevalue("new_dovecot")(capability)
        return Hand(server)

    return make


def _cyrus(*suppressed: str) -> Callable[[pytest.FixtureRequest], Hand]:
    return lambda request: Hand(request.getfixturevalue("new_cyrus")(*suppressed))


def _cyrus_below_inbox(request: pytest.FixtureRequest) -> Hand:
    return Hand(request.getfixturevalue("new_cyrus")(below_inbox=True), "INBOX.Drafts", "INBOX.Sent")


def _embedded(make: Callable[[EmbeddedUser], Hand]) -> Callable[[pytest.FixtureRequest], Hand]:
    return lambda request: make(request.getfixturevalue("embedded_imap"))


_PROFILES = {
    "dovecot": _dovecot_without(),
    "dovecot without IDLE": _dovecot_without("IDLE"),
    "dovecot without UIDPLUS": _dovecot_without("UIDPLUS"),
    "dovecot without CONDSTORE": _dovecot_without("CONDSTORE"),
    "dovecot with the oldest capabilities": _dovecot_without(*_FULL.split()[1:]),
    "cyrus": _cyrus(),
    "cyrus without IDLE": _cyrus("IDLE"),
    "cyrus without UIDPLUS": _cyrus("UIDPLUS"),
    "cyrus without CONDSTORE": _cyrus("CONDSTORE", "QRESYNC"),
    "cyrus with the oldest capabilities": _cyrus(*_LATER_THAN_IMAP4REV1),
    "cyrus with its folders below INBOX": _cyrus_below_inbox,
    "gmail": _embedded(GmailHand),
    "exchange": _embedded(ExchangeHand),
    "icloud": _embedded(IcloudHand),
    "yahoo": _embedded(HabitHand.at(yahoo, YAHOO_DRAFTS)),
    "gmx": _embedded(HabitHand.at(united_internet, GERMAN_DRAFTS, "Gesendet")),
    "proton bridge": _embedded(HabitHand.at(proton_bridge)),
}


@pytest.fixture(params=list(_PROFILES))
def hand(request: pytest.FixtureRequest) -> Hand:
    return _PROFILES[str(request.param)](request)


async def with_drafts(hand: Hand) -> ServerWorld:
    world = ServerWorld(hand.server, INVITED)
    hand.server.mail.append("INBOX", invitation(start=START, at=INVITED, attendees=PEOPLE), (), INVITED)
    await world.pass_at(INVITED + HOUR)
    await world.pass_at(END + HOUR)
    assert world.states() == {DANA: "drafted", OMAR: "drafted", NORA: "drafted"}, world.alerts()
    return world


@pytest.fixture
async def world(hand: Hand) -> AsyncIterator[ServerWorld]:
    world = await with_drafts(hand)
    yield world
    await world.mailbox.close()


async def test_edited_sent_and_discarded_drafts_are_told_apart(hand: Hand, world: ServerWorld) -> None:
    hand.edit(DANA)
    hand.send(OMAR, END + 2 * HOUR)
    hand.discard(NORA)
    await world.pass_at(END + 3 * HOUR)
    assert world.states() == {DANA: "edited", OMAR: "sent", NORA: "discarded"}


async def test_drafts_nobody_touched_stay_as_they_are(hand: Hand, world: ServerWorld) -> None:
    before = hand.lying()
    await world.pass_at(END + 2 * HOUR)
    await world.pass_at(END + 3 * HOUR)
    assert hand.lying() == before


async def test_a_draft_that_is_edited_and_then_sent_was_sent(hand: Hand, world: ServerWorld) -> None:
    hand.edit(DANA)
    await world.pass_at(END + 2 * HOUR)
    hand.send(DANA, END + 3 * HOUR)
    await world.pass_at(END + 4 * HOUR)
    assert world.states()[DANA] == "sent"


async def _refusal_arrives(server_hand: Hand, world: ServerWorld) -> None:
    raw = mail(
        "Rita Sommer <rita@northwind.example>",
        [USER],
        "Re: Interview: Data Engineer at Northwind",
        "Dear Sam,\n\nunfortunately we have decided to move forward with another candidate.\n\nBest regards,\nRita",
        at=END + 2 * HOUR,
        message_id="<refusal@northwind.example>",
        references=["<invitation@northwind.example>"],
    )
    server_hand.server.mail.append("INBOX", raw, (), END + 2 * HOUR)
    await world.pass_at(END + 3 * HOUR)


async def test_what_is_no_longer_wanted_is_withdrawn_or_told_where_that_is_not_safe(hand: Hand, world: ServerWorld) -> None:
    hand.edit(DANA)
    await world.pass_at(END + HOUR)
    await _refusal_arrives(hand, world)
    left = [raw for raw in hand.lying().values() if b"rita@" not in raw.partition(b"\r\n\r\n")[0]]
    assert any(b"Words of my own" in raw for raw in left), "what the user changed is theirs"
    withdrawn = [person for person, state in world.states().items() if state == "withdrawn"]
    lying = [person for person, state in world.states().items() if state == "drafted"]
    assert len(left) == 3 - len(withdrawn)
    assert all(any(person in alert for alert in world.alerts()) for person in lying)


async def test_a_full_mailbox_is_told_and_the_draft_is_written_once_there_is_room(embedded_imap: EmbeddedUser) -> None:
    world = ServerWorld(embedded_imap, INVITED)
    embedded_imap.mail.append("INBOX", invitation(start=START, at=INVITED), (), INVITED)
    await world.pass_at(INVITED + HOUR)
    embedded_imap.faults.on("APPEND", refuse("NO [OVERQUOTA] No room left"), times=2)
    await world.pass_at(END + HOUR)
    assert any("full" in alert for alert in world.alerts())
    assert set(world.states().values()) == {"planned"}
    await world.pass_at(END + 2 * HOUR)
    assert set(world.states().values()) == {"drafted"}
    assert not any("full" in alert for alert in world.alerts())
    assert len(embedded_imap.mail.list("Drafts")) == 2
    await world.mailbox.close()


async def test_a_read_only_drafts_folder_is_told(embedded_imap: EmbeddedUser) -> None:
    world = ServerWorld(embedded_imap, INVITED)
    embedded_imap.mail.append("INBOX", invitation(start=START, at=INVITED), (), INVITED)
    read_only("Drafts")(embedded_imap.faults)
    await world.pass_at(INVITED + HOUR)
    await world.pass_at(END + HOUR)
    assert any("read-only" in alert for alert in world.alerts())
    assert set(world.states().values()) == {"planned"}
    await world.mailbox.close()


async def test_a_missing_drafts_folder_is_told_and_nothing_is_claimed(embedded_imap: EmbeddedUser) -> None:
    world = ServerWorld(embedded_imap, INVITED)
    without(embedded_imap, "SPECIAL-USE")
    embedded_imap.user.delete_folder("Drafts")
    embedded_imap.mail.append("INBOX", invitation(start=START, at=INVITED), (), INVITED)
    await world.pass_at(INVITED + HOUR)
    await world.pass_at(END + HOUR)
    assert any("no Drafts folder" in alert for alert in world.alerts())
    embedded_imap.user.create_folder("Entwürfe")
    await world.pass_at(END + 2 * HOUR)
    assert set(world.states().values()) == {"drafted"}
    assert len(embedded_imap.mail.list("Entw&APw-rfe")) == 2
    await world.mailbox.close()


async def test_a_pass_with_nothing_new_takes_at_most_ten_round_trips(embedded_imap: EmbeddedUser) -> None:
    hand = Hand(embedded_imap)
    for number in range(30):
        embedded_imap.user.create_folder(f"Clients/{number}")
    world = await with_drafts(hand)
    await world.pass_at(END + HOUR)
    embedded_imap.faults.commands.clear()
    await world.pass_at(END + 2 * HOUR)
    assert len(embedded_imap.faults.commands) <= 10, embedded_imap.faults.commands
    await world.mailbox.close()


async def test_spam_and_trash_are_not_read_out_of_a_folder_that_shows_everything_once_more(embedded_imap: EmbeddedUser) -> None:
    """Proton Bridge's "All Mail" (proton-bridge#63): an invitation in Spam is none."""
    proton_bridge(embedded_imap)
    world = ServerWorld(embedded_imap, INVITED)
    for folder in ("Spam", "Trash"):
        raw = invitation(start=START, at=INVITED).replace(b"invitation@", folder.encode() + b"@")
        embedded_imap.mail.append(folder, raw, (), INVITED)
    assert len(embedded_imap.user.folder("All Mail").mails()) == 2
    await world.pass_at(INVITED + HOUR)
    await world.pass_at(END + HOUR)
    assert world.states() == {}
    await world.mailbox.close()


async def test_a_draft_thrown_away_is_no_mail_in_a_folder_that_shows_everything_once_more(embedded_imap: EmbeddedUser) -> None:
    """Nor once it lies in the trash without its flag: it is discarded, never taken for a mail that the user wrote."""
    hand = HabitHand.at(proton_bridge)(embedded_imap)
    world = await with_drafts(hand)
    uid, raw = hand.draft_to(DANA)
    embedded_imap.mail.append("Trash", raw, ("\\Seen",), END + HOUR)
    embedded_imap.mail.delete("Drafts", uid)
    embedded_imap.mail.append("Trash", hand.draft_to(OMAR)[1], ("\\Seen",), END + HOUR)
    embedded_imap.mail.delete("Drafts", hand.draft_to(OMAR)[0])
    await world.pass_at(END + 2 * HOUR)
    await world.pass_at(END + 3 * HOUR)
    assert world.states() == {DANA: "discarded", OMAR: "discarded", NORA: "drafted"}
    hand.discard(NORA)
    await world.pass_at(at("2026-09-23 10:00"))
    assert len(hand.lying()) == 1, "the check-in comes when it is due: its last look found no mail of the user's either"
    assert set(world.states().values()) == {"discarded"}
    await world.mailbox.close()
