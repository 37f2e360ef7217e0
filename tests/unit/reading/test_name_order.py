"""Names as directories write them, last name first."""

import pytest

from daemon.reading.name_order import in_order


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("Whitfield, Dana", "Dana Whitfield"),
        ("van der Berg, Joost", "Joost van der Berg"),
        ("García López, María José", "María José García López"),
        ("Weber, Dr. Anna", "Dr. Anna Weber"),
        ("Miller, Karen A.", "Karen A. Miller"),
        ("O'Neill, Sean", "Sean O'Neill"),
    ],
)
def test_the_first_name_comes_first(told: str, name: str) -> None:
    assert in_order(told) == name


@pytest.mark.parametrize(
    "name",
    [
        "Acme, Inc.",
        "Kornfeld Maschinen, GmbH",
        "Anna Weber, PhD",
        "Anna Weber",
        "Sales, Marketing",
        "Hollis, Greer & Partners",
        "Weber, Anna, Omar Reyes",
        "Talent Team, 3rd floor",
        "anna, omar",
        "",
    ],
)
def test_what_is_no_turned_name_stays(name: str) -> None:
    assert in_order(name) == name
