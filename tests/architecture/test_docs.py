"""The pages: no link leads nowhere, none is lost, and what they say of the program is so."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])
_CODE = re.compile(r"`[^`\n]*`")
_LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
_HEADING = re.compile(r"^#+ +(.+?) *#*$", re.MULTILINE)


def prose(page: Path) -> str:
    """Without code: there brackets mean something else."""
    text = re.sub(r"^```.*?^```", "", page.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    return _CODE.sub("", re.sub(r"^ {4,}\S.*$", "", text, flags=re.MULTILINE))


def links(page: Path) -> Iterator[str]:
    return (unquote(found) for found in _LINK.findall(prose(page)))


def anchors(page: Path) -> set[str]:
    """As the forges make them of headings."""
    text = re.sub(r"^```.*?^```", "", page.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in _HEADING.findall(text)}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_no_link_leads_nowhere(page: Path) -> None:
    """Of links to other sites only the form is looked at: the tests ask nobody."""
    for link in links(page):
        if re.match(r"[a-z]+:", link):
            assert re.fullmatch(r"https://[a-z0-9.-]+(/\S*)?|mailto:\S+@\S+", link), link
            continue
        name, _, anchor = link.partition("#")
        target = page if not name else (page.parent / name).resolve()
        assert target.exists(), link
        assert target.is_relative_to(ROOT), link
        assert not anchor or anchor in anchors(target), link


def test_every_page_can_be_reached() -> None:
    """From the README, by following links."""
    reached, waiting = set[Path](), [ROOT / "README.md"]
    while waiting:
        page = waiting.pop()
        if page in reached or page.suffix != ".md":
            continue
        reached.add(page)
        found = (link.partition("#")[0] for link in links(page) if not re.match(r"[a-z]+:", link))
        waiting += [(page.parent / name).resolve() for name in found if name]
    assert {page.name for page in PAGES if page.parent.name == "docs"} - {"index.md"} <= {page.name for page in reached}


def test_every_command_that_a_page_names_is_there() -> None:
    """``afterword word`` in code, anywhere."""
    helped = subprocess.run([sys.executable, "-m", "daemon", "--help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    known = set(re.findall(r"^  ([a-z]+) {2,}\S", helped.partition("Commands:")[2], re.MULTILINE))
    for page in PAGES:
        code = "\n".join(
            one or other for one, other in re.findall(r"`([^`\n]+)`|^ {4,}(\S.*)$", page.read_text("utf-8"), re.MULTILINE)
        )
        named = set(re.findall(r"(?:^|[|$/] ?|bin/)afterword(?: --config \S+)? ([a-z]+)\b", code, re.MULTILINE))
        assert named <= known, page.name
