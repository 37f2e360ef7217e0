"""What a pass changed, for the log: a line for each step that stands elsewhere than before."""

from daemon.ports.store import Store
from daemon.runtime.logs import LOGGER, personal


class Outcomes:
    """Where every step stood when it was looked at the last time; the first look is silent."""

    def __init__(self, store: Store) -> None:
        self._store = store
        with store.snapshot() as snapshot:
            self._states = snapshot.step_states()

    def log(self) -> None:
        """Log what changed since."""
        with self._store.snapshot() as snapshot:
            states = snapshot.step_states()
            changed = [snapshot.step(number) for number, state in states.items() if self._states.get(number) is not state]
        for row in changed:
            step = row.step
            LOGGER.info("step %s of conversation %d: %s is %s", step.id, row.thread_id, step.touch.value, step.state.value)
            personal("step %s: to %s <%s>; %s", step.id, step.person_name, step.person, step.reason)
        self._states = states
