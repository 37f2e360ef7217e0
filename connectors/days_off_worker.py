"""Public holidays, reckoned in a process that ends with it: the library loads a module for each country of the world and keeps it.

``python -m connectors.days_off_worker DE-BY 2025 2028`` prints one day a line; it exits 3 where nothing is known of the place.
"""

import sys

import holidays

UNKNOWN = 3


def main(country: str, first: str, last: str) -> int:
    """Print the days off of these years, the last one included."""
    code, _, part = country.upper().partition("-")
    try:
        found = holidays.country_holidays(code, subdiv=part or None, years=range(int(first), int(last) + 1))
    except NotImplementedError:
        return UNKNOWN
    sys.stdout.writelines(f"{day.isoformat()}\n" for day in found)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
