"""The lines of text that come out of HTML: white space folded as a browser folds it, quote depth in front."""

from daemon.reading.lazy import lazy_pattern

_SPACES = lazy_pattern(r"[ \t\n\r\f]+")
_DEEPEST_QUOTE = 20


class Lines:
    """Collects text; ``text()`` gives it with single blank lines between paragraphs."""

    def __init__(self) -> None:
        self.preformatted = 0
        self.link = ""
        self._done: list[str] = []
        self._line: list[str] = []
        self._depth = 0
        self._gap = False

    def add(self, piece: str) -> None:
        if self.preformatted:
            head, *rest = piece.split("\n")
            self._line.append(head)
            for line in rest:
                self.end_line()
                self._line.append(line)
            return
        folded = _SPACES.sub(" ", piece)
        if folded == " " and not self._line:
            return
        self._line.append(folded)

    def end_line(self) -> None:
        """End the line, an empty one too."""
        line = "".join(self._line)
        self._line.clear()
        line = line.rstrip() if self.preformatted else line.replace("\xa0", " ").strip()
        prefix = "> " * min(self._depth, _DEEPEST_QUOTE)
        if self._gap and line:
            if self._done:
                self._done.append(prefix.rstrip())
            self._gap = False
        self._done.append((prefix + line).rstrip())

    def break_line(self, spaced: bool) -> None:
        """End the line if it holds anything; ``spaced``: a blank line belongs before the next."""
        if self._line and "".join(self._line).strip():
            self.end_line()
        self._line.clear()
        self._gap = self._gap or spaced

    def join_cell(self) -> None:
        """A cell stands on the line of the one before it, unless either holds blocks."""
        if self._line:
            self._line.append("  ")

    def quoted(self, step: int) -> None:
        self.break_line(spaced=True)
        self._depth += step

    def start_signature(self) -> None:
        self.break_line(spaced=False)
        last = next((line for line in reversed(self._done[-3:]) if line.strip("> ")), "")
        if last.strip("> ") != "--":
            self._done.append("> " * min(self._depth, _DEEPEST_QUOTE) + "-- ")

    def end_link(self) -> None:
        if self.link and self.link not in "".join(self._line[-3:]):
            self._line.append(f" <{self.link}>")
        self.link = ""

    def text(self) -> str:
        self.break_line(spaced=False)
        kept: list[str] = []
        blanks = 0
        for line in self._done:
            blanks = 0 if line.strip("> ") or line == "-- " else blanks + 1
            if blanks < 3:
                kept.append(line)
        return "\n".join(kept).strip("\n")
