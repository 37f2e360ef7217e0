"""Runtime: the supervisor, the tick, service notification, logging."""
