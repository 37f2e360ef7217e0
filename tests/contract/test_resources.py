"""Days off and templates are found for the user's country and laid over by the user's own."""

from datetime import date
from pathlib import Path

import pytest

from connectors.resources import country_of_zone, days_off, load_resources, load_templates
from daemon.errors import UserError


def test_a_zone_tells_the_country() -> None:
    assert country_of_zone("Europe/Berlin") == "DE"
    assert country_of_zone("America/Chicago") == "US"
    assert country_of_zone("UTC") is None
    assert country_of_zone("../../etc/passwd") is None


def test_days_off_cover_the_year_before_and_two_after() -> None:
    days = load_resources(None, "Europe/Berlin", 2026).holidays
    assert {date(year, 10, 3) for year in (2025, 2026, 2027, 2028)} <= days
    assert {day.year for day in days} == {2025, 2026, 2027, 2028}


def test_a_part_of_a_country_has_days_of_its_own() -> None:
    assert date(2026, 1, 6) in days_off("DE-BY", range(2026, 2027))
    assert date(2026, 1, 6) not in days_off("DE", range(2026, 2027))


def test_the_users_word_on_the_country_goes_before_the_zone() -> None:
    assert date(2026, 7, 4) in load_resources("US", "Europe/Berlin", 2026).holidays
    assert load_resources("", "Europe/Berlin", 2026).holidays == frozenset()


def test_a_zone_of_no_country_has_no_days_off() -> None:
    assert load_resources(None, "UTC", 2026).holidays == frozenset()


def test_an_unknown_country_is_the_users_to_correct() -> None:
    with pytest.raises(UserError) as caught:
        load_resources("Atlantis", "Europe/Berlin", 2026)
    assert "policy.holidays" in caught.value.remedy


def test_the_users_templates_lie_over_our_own(tmp_path: Path) -> None:
    (tmp_path / "en" / "thank_you").mkdir(parents=True)
    (tmp_path / "en" / "thank_you" / "own.txt").write_text("Hi {{ name }}\n", encoding="utf-8")
    (tmp_path / "notes.md").write_text("no template")
    ours, both = load_templates(), load_templates(tmp_path)
    assert both == {**ours, "en/thank_you/own.txt": "Hi {{ name }}\n"}
    assert load_templates(tmp_path / "missing") == ours


def test_a_template_that_is_no_text_is_the_users_to_correct(tmp_path: Path) -> None:
    (tmp_path / "bad.txt").write_bytes(b"\xff\xfe")
    with pytest.raises(UserError, match="cannot be read"):
        load_templates(tmp_path)
