"""The tables of mutations stay true to the source and to the pages that show them; `make mutations` tries them."""

import re
from pathlib import Path

import pytest

from tests.mutations.table import ROOT, Mutation, as_markdown, mutations, tables

ALL = [mutation for table in tables() for mutation in mutations(table)]


@pytest.mark.parametrize("mutation", ALL, ids=lambda mutation: f"{mutation.table}-{mutation.rule}-{mutation.breaks[:40]}")
def test_a_mutation_finds_its_text_exactly_once_and_its_tests_exist(mutation: Mutation) -> None:
    assert mutation.places() == 1
    assert mutation.before != mutation.after
    assert mutation.tests
    for test in mutation.tests:
        path, _, name = test.partition("::")
        source = (ROOT / path).read_text(encoding="utf-8")
        assert not name or f"def {name.rpartition('::')[2].partition('[')[0]}(" in source


def test_the_page_on_etiquette_shows_its_mutations_as_they_are() -> None:
    page = Path("docs/etiquette.md").read_text(encoding="utf-8")
    assert as_markdown("etiquette") in page


def test_the_page_on_etiquette_names_files_and_tests_that_exist() -> None:
    page = Path("docs/etiquette.md").read_text(encoding="utf-8").partition("## Broken on purpose")[0]
    tests = "\n".join(path.read_text(encoding="utf-8") for path in Path("tests").rglob("test_*.py"))
    for name in re.findall(r"`([^`\n]+)`", page):
        if name.startswith("test_"):
            assert f"def {name}(" in tests, name
        elif "*" in name:
            assert list(Path("daemon").glob(name)), name
        elif "/" in name and not name.endswith("/") and not name.startswith("tests/"):
            assert (Path("daemon") / name).exists(), name


def test_every_rule_of_etiquette_is_broken_once() -> None:
    rules = {f"E{number}" for number in range(1, 22)}
    assert rules == {mutation.rule for mutation in mutations("etiquette")}
