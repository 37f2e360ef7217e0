"""All drafts of all scenarios as one readable page: ``python -m tests.scenarios.booklet [FILE]``.

A person judges in ten minutes whether they would send these mails.
"""

import sys
from pathlib import Path

from tests.scenarios.story import Scenario, Written, drafts_of, names, read

TITLES = {"en": "English", "de": "German", "fr": "French", "es": "Spanish"}
DEFAULT = Path("build/booklet.md")


def plays() -> list[tuple[Scenario, list[Written]]]:
    """Every scenario with its drafts, in order."""
    return [(scenario, list(drafts_of(scenario.name))) for scenario in map(read, names())]


def page(played: list[tuple[Scenario, list[Written]]]) -> str:
    """The booklet, Markdown."""
    count = sum(len(written) for _, written in played)
    lines = ["# Booklet of drafts", "", f"{count} drafts of {len(played)} scenarios. Would you send them?"]
    language = ""
    for scenario, written in played:
        if scenario.language != language:
            language = scenario.language
            lines += ["", f"## {TITLES[language]}"]
        lines += ["", f"### {scenario.name}: {scenario.title}"]
        for draft in written:
            lines += ["", *_draft(draft)]
    return "\n".join(lines) + "\n"


def _draft(draft: Written) -> list[str]:
    head = f"**{draft.touch.replace('_', '-')}** to {draft.to}, {draft.at:%a %d %b %H:%M}: *{draft.subject}*"
    quoted = [f"> {line}".rstrip() + ("  " if line else "") for line in draft.body.split("\n")]
    return [head, "", *quoted, *(["", *(f"- needs you: {finding.text}" for finding in draft.findings)] if draft.findings else [])]


def main() -> None:
    """Write the page."""
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(page(plays()), encoding="utf-8")
    sys.stdout.write(f"{target}\n")


if __name__ == "__main__":
    main()
