"""The errors that writing may raise. None of them carries a name, an address or a sentence of the user."""


class UnwritableError(Exception):
    """No mail can be made of this brief. ``why`` is a short phrase without personal data; ``field`` names the part at fault."""

    def __init__(self, field: str, why: str) -> None:
        super().__init__(f"{field}: {why}")
        self.field = field
        self.why = why


class TemplateError(Exception):
    """A template is missing or does not render. ``name`` is the template's, ``why`` what is wrong with it."""

    def __init__(self, name: str, why: str) -> None:
        super().__init__(f"template {name}: {why}")
        self.name = name
        self.why = why
