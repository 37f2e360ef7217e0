"""The one error that reading may raise."""


class UnreadableMessageError(Exception):
    """The bytes are beyond the caps, or no message or calendar at all. ``why`` is a short phrase without personal data."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why
