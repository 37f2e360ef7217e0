"""What the author decision looks at, gathered once: header, parts, folded texts."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from daemon.reading.form.body import Body
from daemon.reading.form.languages import any_of
from daemon.reading.lazy import lazy_pattern
from daemon.reading.signs import Signs
from daemon.reading.values import Envelope

_JUDGED = 6000
_APOSTROPHES = Signs({ord(sign): "'" for sign in "\u2019\u2018\u02bc`"})
_ANSWER = lazy_pattern(rf"(?:{any_of('evidence.answer')})\s?(?:\[\d{{1,3}}\])?\s?[:\uff1a]")
_LOCAL = lazy_pattern(r"\A[^@]{0,128}")


def mentions(text: str, phrases: tuple[str, ...]) -> bool:
    """Whether any of the phrases stands in the text; both folded."""
    return any(map(text.__contains__, phrases))


def fold(text: str) -> str:
    """Lower case, straight apostrophes, single blanks: how the phrases of the language files are written."""
    plain = text.replace("`", "'") if text.isascii() else _APOSTROPHES.replaced_in(text)
    return " ".join(plain.lower().split())


@dataclass(frozen=True)
class Evidence:
    """One message as the author decision sees it."""

    envelope: Envelope
    body: Body
    new_text: str
    signature: str = ""
    had_quote: bool = False

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
    def own(self) -> str:
        """What its author wrote, footers too, folded: the begin and the end of it, nothing that was quoted."""
        source = f"{self.new_text}\n{self.signature}" if self.had_quote else self.body.text
        return fold(source if len(source) < _JUDGED * 2 else source[:_JUDGED] + "\n" + source[-_JUDGED:])

    @cached_property
    def answers(self) -> bool:
        """Whether it answers a mail, by subject and References."""
        return bool(self.envelope.references and self.titled_answer)

    @property
    def titled_answer(self) -> bool:
        """Whether its subject says that it answers a mail."""
        return _ANSWER.match(self.subject) is not None

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


Rule = Callable[[Evidence], str | None]


def first_reason(evidence: Evidence, rules: tuple[Rule, ...]) -> str | None:
    """Return the reason of the first rule that holds, or None."""
    for rule in rules:
        reason = rule(evidence)
        if reason is not None:
            return reason
    return None
