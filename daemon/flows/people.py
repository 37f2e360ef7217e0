"""Who takes part in a conversation, and what is known of their addresses: that takes no mail in one conversation takes none in any."""

from collections.abc import Iterable
from datetime import datetime

from daemon.deciding.facts import AddressVouchedFor, Fact, MailBounced
from daemon.flows.decisions import refresh
from daemon.flows.world import World
from daemon.ports.store import Transaction
from daemon.ports.stored import ThreadPerson


def join(tx: Transaction, thread_id: int, people: Iterable[ThreadPerson], now: datetime) -> None:
    """Put people into a conversation; whose mail came back before it began is known there, too."""
    joining = tuple(people)
    known = {person.address for person in tx.thread_people(thread_id)}
    new = {person.address for person in joining} - known
    tx.add_thread_people(thread_id, joining)
    if not new:
        return
    came_back = _came_back(tx.facts_of_addresses(new, thread_id))
    carried = [
        MailBounced(at=now, evidence=fact.evidence, addresses=(address,))
        for address, fact in sorted(came_back.items())
        if address in new
    ]
    tx.append_facts(thread_id, carried, now)


def learn_of_address(tx: Transaction, world: World, thread_id: int, address: str, fact: Fact) -> None:
    """Keep in this conversation, and in all others that somebody takes part in, what became of their address; the others are decided anew."""
    tx.append_facts(thread_id, [fact], world.now)
    for other in sorted(tx.threads_by_people([address]) - {thread_id}):
        tx.append_facts(other, [fact], world.now)
        refresh(tx, other, world.policy, world.now)


def _came_back(facts: Iterable[Fact]) -> dict[str, MailBounced]:
    found: dict[str, MailBounced] = {}
    for fact in facts:
        if isinstance(fact, MailBounced):
            found |= dict.fromkeys(fact.addresses, fact)
        elif isinstance(fact, AddressVouchedFor):
            found.pop(fact.address, None)
    return found
