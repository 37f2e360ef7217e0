"""``python -m daemon`` and the console script ``afterword``."""

import sys


def main() -> int:
    """Run the command line."""
    from daemon.cli.main import run  # noqa: PLC0415  (keeps `python -m daemon` importable without the command line)

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
