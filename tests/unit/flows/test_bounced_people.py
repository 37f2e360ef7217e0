"""An address that takes no mail takes none in any conversation, however late that one begins."""

from daemon.deciding.facts import Evidence, ThreadBegan
from daemon.deciding.folding import fold
from daemon.flows import orders
from daemon.ports.sending import SendPhase, SendRefused
from daemon.ports.stored import ThreadPerson
from tests.builders import at
from tests.mails import USER, invitation, mail
from tests.unit.flows.queue_world import CHECK, DANA, GOES_BY, OMAR, RITA, queued, transport_of
from tests.world import HOUR, MemoryWorld

INVITED = at("2026-11-20 09:00")
BOUNCED = at("2026-11-24 16:00")
AGAIN = at("2027-02-01 09:00")
"""When they invite for something else: a conversation of its own."""
BEGINS = at("2027-02-04 13:00")


def bounce_of(address: str) -> bytes:
    return mail(
        "Mail Delivery System <MAILER-DAEMON@home.example>",
        [USER],
        "Undelivered Mail Returned to Sender",
        f"This message could not be delivered.\n\n<{address}>: host mx.northwind.example said: 550 5.1.1 User unknown",
        at=BOUNCED,
        message_id="<bounce@home.example>",
        extra=["Return-Path: <>", "Auto-Submitted: auto-replied", f"X-Failed-Recipients: {address}"],
    )


def invite_again(world: MemoryWorld) -> None:
    world.deliver(invitation("again@northwind.example", BEGINS, AGAIN, "<again@northwind.example>"), AGAIN)


def bounced_in(world: MemoryWorld, thread_id: int) -> set[str]:
    with world.store.snapshot() as snapshot:
        return fold(snapshot.thread(thread_id).facts, world.world.now).bounced


async def test_nobody_is_thanked_in_a_later_conversation_whose_mail_came_back() -> None:
    world = MemoryWorld(INVITED)
    world.deliver(invitation(), INVITED)
    await world.pass_at(INVITED)
    world.deliver(bounce_of(DANA), BOUNCED)
    await world.pass_at(BOUNCED)
    invite_again(world)
    await world.pass_at(AGAIN)
    assert len(world.threads()) == 2
    await world.pass_at(BEGINS + 3 * HOUR)
    assert set(world.drafts()) == {OMAR}


def another_conversation_with(world: MemoryWorld, address: str) -> int:
    with world.store.transaction() as tx:
        thread_id = tx.create_thread("personal", "agency.example")
        tx.append_facts(thread_id, [ThreadBegan(at=INVITED, evidence=Evidence(source="a mail"), employer="Agency")], INVITED)
        tx.add_thread_people(thread_id, [ThreadPerson(address, "")])
    return thread_id


async def refused_for_good(world: MemoryWorld) -> int:
    """Rita's server knows her no more; the step that was to go to her."""
    transport_of(world).next_outcomes.append(SendRefused(permanent=True, answer="550 5.1.1 no", phase=SendPhase.RECIPIENT))
    await world.pass_at(GOES_BY)
    step_id = world.step(CHECK).id
    assert step_id is not None
    return step_id


async def test_what_a_mail_server_says_of_an_address_holds_in_all_conversations_until_the_user_says_otherwise() -> None:
    world = await queued()
    other = another_conversation_with(world, RITA)
    step_id = await refused_for_good(world)
    assert (bounced_in(world, 1), bounced_in(world, other)) == ({RITA}, {RITA})
    orders.send(world.world, step_id, again=True)
    assert (bounced_in(world, 1), bounced_in(world, other)) == (set(), set())


async def test_an_address_that_the_user_vouched_for_is_not_carried_over() -> None:
    world = await queued()
    orders.send(world.world, await refused_for_good(world), again=True)
    invite_again(world)
    await world.pass_at(AGAIN)
    assert len(world.threads()) == 2
    assert bounced_in(world, 2) == set()
