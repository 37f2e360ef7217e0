"""What was understood of the user's own words."""

from collections.abc import Iterator, Mapping

from daemon.deciding.debriefs import SAYABLE
from daemon.flows.debriefing import Noted

_KINDS = {"point": "a point", "concern": "a better answer", "material": "material"}


def noted_lines(noted: Noted, names: Mapping[str, str]) -> Iterator[str]:
    """One line a thought: where it goes, or why it goes nowhere. ``names``: of people, by address."""
    for item in noted.items:
        if item.kind in SAYABLE:
            whom = f" for the mail to {names.get(item.person, item.person)}" if item.person else ""
            yield f"  {_KINDS[item.kind]}{whom}: “{item.text}”"
        elif item.kind == "open":
            yield f"  kept for you alone, as an open question: “{item.text}”"
    for one in noted.left_out:
        yield f"  kept for you alone ({one.why}): “{one.text}”"
