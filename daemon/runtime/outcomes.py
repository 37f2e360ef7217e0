"""What a pass changed, for the log: a line for each step that stands elsewhere than before."""

from daemon.deciding.values import StepState
from daemon.ports.store import Store
from daemon.ports.stored import StepRow
from daemon.runtime.logs import LOGGER, personal


class Outcomes:
    """Where every step stood when it was looked at the last time; the first look is silent."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._states = {row.step.id: row.step.state for row in self._rows()}

    def log(self) -> None:
        """Log what changed since."""
        rows = self._rows()
        for row in rows:
            step = row.step
            if self._states.get(step.id) is not step.state:
                LOGGER.info("step %s of conversation %d: %s is %s", step.id, row.thread_id, step.touch.value, step.state.value)
                personal("step %s: to %s <%s>; %s", step.id, step.person_name, step.person, step.reason)
        self._states = {row.step.id: row.step.state for row in rows}

    def _rows(self) -> tuple[StepRow, ...]:
        with self._store.snapshot() as snapshot:
            return snapshot.steps_in(StepState)
