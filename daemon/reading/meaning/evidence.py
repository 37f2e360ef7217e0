"""Which sentence of a text is evidence of what, and what takes it back."""

from collections.abc import Sequence
from operator import attrgetter

from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.called_off import is_of_another
from daemon.reading.meaning.depends import depends_on_choice, is_of_whom
from daemon.reading.meaning.language import Manner
from daemon.reading.meaning.languages import any_of
from daemon.reading.meaning.phrasebook import Hit, SearchedText, phrase_books
from daemon.reading.meaning.sentences import Sentences
from daemon.reading.meaning.taken_back import is_for_her, is_taken_back
from daemon.reading.meaning.trifles import is_trifle
from daemon.reading.meaning.untouched import is_untouched

_AFFIRMATIVE = frozenset({"invitation", "scheduling", "next_step", "offer", "confirmed"})
_NEGATED = lazy_pattern(
    rf"(?:{any_of('evidence.negated')}|\b(?:{any_of('evidence.not')}))(?:{{sp}}(?:{any_of('evidence.not_before')})){{0,3}}{{sp}}\Z".replace(
        "{sp}", r"\s{1,3}"
    )
)
# Without "yet" only of a position: "you have not been chosen" is a refusal.
_NOT_YET = lazy_pattern(
    rf"\b(?:{any_of('evidence.not_yet')}|(?:{any_of('evidence.not_yet_before')})(?: \w{{1,12}}){{0,3}} (?:{any_of('evidence.not_yet_done')})\w{{0,3}}|(?:{any_of('evidence.we_have_not_yet')}))\b"
)
_OF_OTHERS = lazy_pattern(
    rf"\b(?:{any_of('evidence.others')}) (?:\w{{1,14}} )?(?:{any_of('evidence.others_applying')})|\b(?:{any_of('evidence.applicants')}),? (?:{any_of('evidence.whose')})\b"
)
_NOT_AMONG = lazy_pattern(rf"\b(?:{any_of('evidence.not_among')})\b[^.!?;]{{0,30}}\Z".replace(" ", r"\s{1,3}"))
_NEGATED_AFTER = lazy_pattern(
    rf"(?:(?!\b(?:{any_of('evidence.negated_after_joint')})\b)[^.!?;,]){{0,40}}\b(?:{any_of('evidence.negated_after')})\b"
)
_REFUSING = frozenset({"rejection", "denied", "ended", "chosen", "full"})
_INVITING = frozenset({"invitation", "scheduling", "confirmed"})
_WISHED = frozenset({"invitation", "scheduling", "offer"})
_TO_COME = frozenset({"invitation", "scheduling", "confirmed", "next_step", "task", "bidden"})
# What would have been: "we would have loved to have you on board".
_WOULD_HAVE = lazy_pattern(rf"(?:\b|(?<=\w))(?:{any_of('evidence.would_have')})\b".replace(" ", r"\s{1,3}"))
_REACH_OF_WOULD = 24
_REACH_OF_THANKS = 90
_REACH_OF_SIGHT = 60
_REACH_OF_YOU = 30
_REACH_OF_SELECTED = 80
_REACH_OF_AMONG = 24
_REACH_OF_YET = 20  # "malheureusement nous n'avons pas | encore"
_THANKS = lazy_pattern(rf"\b(?:{any_of('evidence.thanks')})")
_LOOKING_BACK = lazy_pattern(
    rf"\b(?:(?:{any_of('evidence.looking_back_thanks')})\b[^.!?;:,]{{0,40}}?\b(?:{any_of('evidence.looking_back_for')})\b|(?:{any_of('evidence.looking_back_after')})\b)(?:(?!\b(?:{any_of('evidence.looking_back_not')})\b)[^.!?;:,]){{0,48}}\Z"
)
# "It was great to meet you on Monday"; "it would be great to" is to come.
_WAS_GOOD = lazy_pattern(rf"(?:\A|[.!?,;\n] |\n|\b(?:{any_of('evidence.was')}) )(?:{any_of('evidence.was_good')})\b")
# Others who are still to be seen are no others who were chosen: "on Monday we meet another candidate".
_BARE_OTHERS = lazy_pattern(
    rf"(?:(?:{any_of('evidence.bare_others_before')}) ){{0,2}}(?:{any_of('evidence.bare_others')})\w{{0,3}} (?:(?:{any_of('evidence.bare_others_count')}) )?\w{{1,14}}".replace(
        " ", r"\s{1,3}"
    )
)
_SEEN = any_of("evidence.seen")
_SEEN_BEFORE = lazy_pattern(rf"\b(?:{_SEEN})(?: \w{{1,12}}){{0,5}} \Z".replace(" ", r"\s{1,3}"))
_SEEN_AFTER = lazy_pattern(rf"(?: \w{{1,12}}){{0,2}} (?:{any_of('evidence.seen_after')})\b".replace(" ", r"\s{1,3}"))
_GOING_ON_WITHOUT = lazy_pattern(rf"\b(?:{any_of('evidence.going_on_without')})")
# What the reader has not chosen ("you haven't selected a time yet"), and what they are bidden ("please don't take this further").
_BY_READER = lazy_pattern(rf"\b(?:{any_of('evidence.by_reader')})\b".replace(" ", r"\s{1,3}"))
# What they do with whoever is chosen is none of the reader's yet: "we will contact the selected candidates for the next step".
_SELECTED = lazy_pattern(rf"\b(?:{any_of('evidence.selected')})\b".replace(" ", r"\s{1,3}"))
_AMONG = lazy_pattern(rf"\b(?:{any_of('evidence.among')})(?: \w{{1,12}}){{0,2}} \Z".replace(" ", r"\s{1,3}"))
_BIDDEN = lazy_pattern(
    rf"(?:\A|[:;,] |\n)(?:(?:{any_of('evidence.bidden_before')}) ){{0,2}}(?:{any_of('evidence.bidden')})\b".replace(" ", r"\s{1,3}")
)
# What comes of it where a step is not taken: "please do it by Friday, otherwise we cannot consider you".
_OTHERWISE = lazy_pattern(rf"\b(?:{any_of('evidence.otherwise')})\b")
_UNABLE = lazy_pattern(rf"\b(?:{any_of('evidence.unable')})\b")
_REACH_OF_OTHERWISE = 100
# Not a condition of theirs: "if you are still interested, please complete the test".
_READERS_WILL = lazy_pattern(rf"(?:{any_of('evidence.readers_will')})\b".replace(" ", r"\s{1,3}"))
_JOINED = lazy_pattern(rf"\b(?:{any_of('evidence.joined')})\b")
_CITED_BLANKS = 6
_LONGEST_LINK = 300
# What is told of applicants in general: "complete profiles are invited three times more often".
_OFTEN = lazy_pattern(rf"\b(?:{any_of('evidence.often')})\b".replace(" ", r"\s{1,3}"))
_BEGIN = attrgetter("begin")
_QUOTED = lazy_pattern(r'"[^"\n]{20,300}"')


def _lies_in(inner: Hit, outer: Hit) -> bool:
    return outer.begin <= inner.begin and inner.end <= outer.end


class Evidence:
    """All evidence of one text in the given languages, found when asked for."""

    def __init__(
        self, sentences: Sentences, languages: Sequence[str], manner: Manner = Manner.LETTER, searched: SearchedText | None = None
    ) -> None:
        self.sentences = sentences
        self.languages = tuple(languages)
        self._searched = searched or SearchedText(sentences)
        self._books = [book for code in self.languages for book in phrase_books(code, manner)]
        self._hits: dict[str, tuple[Hit, ...]] = {}
        self._firm: dict[str, tuple[Hit, ...]] = {}
        self._cited: list[tuple[int, int]] | None = None

    def within_conversation(self) -> "Evidence":
        """The same text, read as an answer in a followed conversation."""
        return Evidence(self.sentences, self.languages, Manner.REPLY, self._searched)

    def hits(self, signal: str) -> tuple[Hit, ...]:
        """Every hit of ``signal``, in text order."""
        known = self._hits.get(signal)
        if known is None:
            found = [hit for book in self._books for hit in self._searched.hits(book, signal)]
            known = self._hits[signal] = tuple(sorted(found, key=_BEGIN)) if found else ()
        return known

    def firm(self, signal: str) -> tuple[Hit, ...]:
        """The hits of ``signal`` that nothing takes back: no "if", "whether" or "won't" before them, no dinner or sister, no quotation marks."""
        known = self._firm.get(signal)
        if known is None:
            hits = self.hits(signal)
            known = self._firm[signal] = self._not_taken_back(signal, hits) if hits else ()
        return known

    def _not_taken_back(self, signal: str, hits: tuple[Hit, ...]) -> tuple[Hit, ...]:
        chosen = self.hits("chosen")
        private = {hit.sentence for hit in self.hits("private") if not any(_lies_in(hit, one) for one in chosen)}
        quoted = self._quoted()
        return tuple(
            hit
            for hit in hits
            if (hit.sentence not in private or signal == "chosen")
            and (signal == "parted" or not self._conditional(hit, of_reader=signal in _TO_COME or signal == "offer"))
            and not any(begin < hit.begin < end for begin, end in quoted)
            and not (signal in _REFUSING and self._refuses_not(hit))
            and not (signal in _INVITING and (self._depends(hit) or _OFTEN.search(self.sentences.items[hit.sentence].folded)))
            and not (signal in _WISHED and self._would_have(hit))
            and not (signal == "cancellation" and self._of_another(hit))
            and not (signal == "invitation" and _OF_OTHERS.search(self.sentences.folded, hit.begin, hit.end + 30))
            and not (signal in _AFFIRMATIVE and _NEGATED.search(self.sentences.folded, max(0, hit.begin - 40), hit.begin))
            and not (signal in _AFFIRMATIVE and _NOT_AMONG.search(self.sentences.folded, max(0, hit.begin - 60), hit.begin))
            and not (signal in _TO_COME and (self._thanked_for(hit) or self._of_selected(hit)))
            and not (signal == "offer" and self._for_her(hit))
            and not (signal == "offer" and (self._thanks_within(hit) or _UNABLE.search(self.sentences.folded, hit.begin, hit.end)))
            and not (signal == "invitation" and (_NEGATED_AFTER.match(self.sentences.folded, hit.end) or self._within_no(hit)))
            and not (signal == "alive" and (self._of_rivals(hit) or self._within_refusal(hit)))
        )

    def not_invited(self) -> tuple[Hit, ...]:
        """What is not so, where that is an invitation: "you are not among the candidates who are invited to an interview"."""
        invited = self.hits("invitation")
        return (
            tuple(hit for hit in self.firm("denied") if any(self._lies_in_no(other, hit) for other in invited)) if invited else ()
        )

    def _within_no(self, hit: Hit) -> bool:
        return any(self._lies_in_no(hit, other) for other in self.firm("denied"))

    def _lies_in_no(self, inner: Hit, outer: Hit) -> bool:
        """Nothing joins them: "we do not want to keep you waiting and invite you" invites, and so does "you have not seen the last of us: come for a second interview"."""
        between = self.sentences.folded[outer.begin : inner.begin]
        return (
            _lies_in(inner, outer)
            and ":" not in between
            and ";" not in between
            and _JOINED.search(self.sentences.folded, outer.begin, inner.begin) is None
        )

    def _of_rivals(self, hit: Hit) -> bool:
        """What goes on goes on with others: "we are moving forward with other candidates for this role"."""
        others = [other for other in self.hits("rivals") if _lies_in(other, hit)]
        return bool(others) and any(_lies_in(one, refusal) for refusal in self.firm("rejection") for one in others)

    def _within_refusal(self, hit: Hit) -> bool:
        """What goes on is the refusal's own verb: "chosen to move forward with a different direction for the role"."""
        return any(refusal.begin < hit.begin < refusal.end for refusal in self.firm("rejection"))

    def _thanked_for(self, hit: Hit) -> bool:
        """What they give thanks for, or look back to, is past: "thank you for coming in to meet us", "following your interview on Monday"."""
        begin = max(self.sentences.items[hit.sentence].begin, hit.begin - _REACH_OF_THANKS)
        folded = self.sentences.folded
        return _LOOKING_BACK.search(folded, begin, hit.begin) is not None or _WAS_GOOD.search(folded[begin : hit.end]) is not None

    def _of_selected(self, hit: Hit) -> bool:
        """Those who are chosen go on, and nothing says that the reader is one of them."""
        folded = self.sentences.folded
        begin = max(self.sentences.items[hit.sentence].begin, hit.begin - _REACH_OF_SELECTED)
        chosen = _SELECTED.search(folded, begin, hit.end)
        return chosen is not None and not _AMONG.search(folded, max(begin, chosen.start() - _REACH_OF_AMONG), chosen.start())

    def _depends(self, hit: Hit) -> bool:
        """It is said of whoever will be chosen."""
        item, folded = self.sentences.items[hit.sentence], self.sentences.folded
        of_whom = hit.signal != "confirmed" and is_of_whom(folded, item.begin, hit.begin)
        return of_whom or depends_on_choice(folded, item.begin, item.begin + len(item.folded), hit.begin, hit.end)

    def _for_her(self, hit: Hit) -> bool:
        item = self.sentences.items[hit.sentence]
        return is_for_her(self.sentences.folded, item.begin, item.begin + len(item.folded))

    def _would_have(self, hit: Hit) -> bool:
        begin = max(self.sentences.items[hit.sentence].begin, hit.begin - _REACH_OF_WOULD)
        return _WOULD_HAVE.search(self.sentences.folded, begin, hit.end) is not None

    def _of_another(self, hit: Hit) -> bool:
        return is_of_another(self.sentences.folded, self.sentences.items[hit.sentence].begin, hit.begin, hit.end)

    def _thanks_within(self, hit: Hit) -> bool:
        """The words of the hit give thanks themselves: "queremos darte las gracias por tu interés en formar parte"."""
        return _THANKS.search(self.sentences.folded, hit.begin, hit.end) is not None

    def _refuses_not(self, hit: Hit) -> bool:
        item = self.sentences.items[hit.sentence]
        return (
            self._asked(hit)
            or self._open(hit)
            or self._of_silence(hit)
            or self._threatened(hit)
            or self._still_to_see(hit)
            or self._of_reader(hit)
            or is_taken_back(self.sentences.folded, item.begin, item.begin + len(item.folded), hit.begin, hit.end)
            or is_untouched(self.sentences.folded, item.begin, item.begin + len(item.folded), hit.begin, hit.end)
            or is_trifle(self.sentences.folded, item.begin, item.begin + len(item.folded), hit.begin, hit.end)
        )

    def _asked(self, hit: Hit) -> bool:
        """It is asked, and is not followed by another clause that asks something: "is the vacancy filled? Then we keep your data"."""
        item = self.sentences.items[hit.sentence]
        rest = self.sentences.folded[hit.end : item.begin + len(item.folded)]
        return item.text.rstrip().endswith("?") and not any(sign in rest for sign in ",;:") and _JOINED.search(rest) is None

    def _open(self, hit: Hit) -> bool:
        """A position that is not filled yet, a yes or a no that is still to come."""
        begin = max(self.sentences.items[hit.sentence].begin, hit.begin - 30)
        return _NOT_YET.search(self.sentences.folded, begin, hit.end + _REACH_OF_YET) is not None

    def _of_silence(self, hit: Hit) -> bool:
        """What their silence will mean: "in the absence of an answer within a month your application was not retained"."""
        return any(other.sentence == hit.sentence and other.begin < hit.begin for other in self.hits("silence_means_no"))

    def _threatened(self, hit: Hit) -> bool:
        """It only comes where the reader leaves something undone."""
        begin = max(self.sentences.items[hit.sentence].begin, hit.begin - _REACH_OF_OTHERWISE)
        return _OTHERWISE.search(self.sentences.folded, begin, hit.begin) is not None

    def _still_to_see(self, hit: Hit) -> bool:
        """Others whom they have yet to talk to, and no word of going on without the reader."""
        folded, item = self.sentences.folded, self.sentences.items[hit.sentence]
        if not _BARE_OTHERS.fullmatch(folded, hit.begin, hit.end) or _GOING_ON_WITHOUT.search(folded, item.begin, hit.end):
            return False
        begin = max(item.begin, hit.begin - _REACH_OF_SIGHT)
        return bool(_SEEN_BEFORE.search(folded, begin, hit.begin) or _SEEN_AFTER.match(folded, hit.end, hit.end + _REACH_OF_SIGHT))

    def _of_reader(self, hit: Hit) -> bool:
        """It tells what the reader has not done, or is not to do."""
        item = self.sentences.items[hit.sentence]
        before = max(item.begin, hit.begin - _REACH_OF_YOU)
        bidden = _BIDDEN.search(self.sentences.folded[before : hit.end]) if hit.begin - item.begin < _REACH_OF_YOU else None
        chosen = _BY_READER.search(self.sentences.folded, before, hit.end)
        return chosen is not None or (bidden is not None and bidden.end() >= hit.begin - before)

    def _quoted(self) -> list[tuple[int, int]]:
        """Where somebody else's words stand between quotation marks."""
        if self._cited is None:
            self._cited = (
                [match.span() for match in _QUOTED.finditer(self.sentences.folded)] if '"' in self.sentences.folded else []
            )
        return self._cited

    def in_cited_sentence(self, hit: Hit) -> bool:
        """Within quotation marks around more words than a title has: somebody tells what others wrote."""
        return any(
            begin < hit.begin < end and self.sentences.folded.count(" ", begin, end) >= _CITED_BLANKS
            for begin, end in self._quoted()
        )

    def in_link(self, hit: Hit) -> bool:
        """Within an address on the web: "https://teams.example/l/meetup-join"."""
        before = self.sentences.folded[max(0, hit.begin - _LONGEST_LINK) : hit.begin]
        return "://" in before[max(before.rfind(" "), before.rfind("\n")) + 1 :]

    def _conditional(self, hit: Hit, *, of_reader: bool = False) -> bool:
        """An "if" before it; with ``of_reader`` one that only asks what the reader wants, or has done, is none."""
        for other in self.hits("conditional"):
            if (
                other.sentence == hit.sentence
                and other.begin <= hit.begin
                and not (of_reader and _READERS_WILL.match(self.sentences.folded, other.begin))
            ):
                between = self.sentences.folded[other.end : hit.begin]
                if ";" not in between and " but " not in between and len(between) < 160:
                    return True
        return False

    def has(self, signal: str) -> bool:
        """Whether ``signal`` is hit at all."""
        return bool(self.hits(signal))

    def sentence(self, hit: Hit) -> str:
        """The sentence of ``hit`` as its author wrote it, white space evened out."""
        return " ".join(self.sentences.items[hit.sentence].text.split())
