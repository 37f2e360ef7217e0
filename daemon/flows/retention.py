"""Keeping no longer than needed: what came to rest long ago is forgotten for good."""

from daemon.flows.world import World


def forget_old(world: World) -> int:
    """Forget what the user's time for keeping has run out for; how many conversations."""
    if world.keep_for is None:
        return 0
    with world.store.transaction() as tx:
        return tx.forget_old(world.now - world.keep_for)
