"""What the author decision looks at, gathered once: header, parts, folded texts."""

import re
from dataclasses import dataclass
from functools import cached_property

from daemon.reading.form.body import Body
from daemon.reading.values import Envelope

_JUDGED = 6000
_APOSTROPHES = str.maketrans({"\u2019": "'", "\u2018": "'", "\u02bc": "'", "`": "'"})
_LOCAL = re.compile(r"\A[^@]{0,128}")


def fold(text: str) -> str:
    """Lower case, straight apostrophes, single blanks: how the phrases of the language files are written."""
    return " ".join(text.translate(_APOSTROPHES).lower().split())


@dataclass(frozen=True)
class Evidence:
    """One message as the author decision sees it."""

    envelope: Envelope
    body: Body
    new_text: str

    def field(self, name: str) -> str:
        """Return a header field in lower case, empty where it is missing."""
        return self.envelope.fields.get(name, "").lower()

    @cached_property
    def subject(self) -> str:
        return fold(self.envelope.subject)

    @cached_property
    def text(self) -> str:
        """The beginning of what its author wrote, folded."""
        return fold(self.new_text[:_JUDGED])

    @cached_property
    def whole(self) -> str:
        """The beginning of the whole text, folded."""
        return fold(self.body.text[:_JUDGED])

    @cached_property
    def tail(self) -> str:
        """The end of the whole text, folded: footers stand there."""
        return fold(self.body.text[-3000:])

    @property
    def address(self) -> str:
        return self.envelope.sender.address if self.envelope.sender else ""

    @property
    def local_part(self) -> str:
        match = _LOCAL.match(self.address)
        return match[0] if match else ""

    @property
    def domain(self) -> str:
        return self.envelope.sender.domain if self.envelope.sender else ""

    @property
    def name(self) -> str:
        """The display name, folded; where no address could be read, whatever From says."""
        return fold(self.envelope.sender.name if self.envelope.sender else self.field("from"))

    @property
    def null_return_path(self) -> bool:
        """An empty envelope sender (RFC 5321, 4.5.5): made by a machine that wants no answer."""
        path = self.envelope.fields.get("return-path", "x").replace(" ", "").lower()
        return path in ("<>", "") or path.startswith(("<mailer-daemon", "mailer-daemon"))

    @property
    def auto_submitted(self) -> str:
        """The keyword of Auto-Submitted (RFC 3834, 5); ``no`` and nothing are both empty."""
        keyword = self.field("auto-submitted").partition(";")[0].partition("(")[0].strip()
        return "" if keyword == "no" else keyword
