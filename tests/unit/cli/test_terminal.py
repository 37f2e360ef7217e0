"""Nothing that came by mail can do anything to a terminal."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.style import Style

from daemon.cli.terminal import TONES, Page, clean, line, shortened, speak_plainly, toned

HOSTILE = "a\x1b[31mb\x9b2Jc\x07\u202ed\u2066e\u200bf\x7f\x00\U000e0041g\ud800h\r\n\ti"


def test_escapes_directions_and_invisible_characters_are_dropped() -> None:
    assert clean(HOSTILE) == "a[31mb2Jcdefgh   i"
    assert line(HOSTILE) == "a[31mb2Jcdefgh i"


def test_letters_of_all_scripts_and_joined_emoji_stay() -> None:
    for text in ("Zoë Müller", "山田太郎", "مهندس", "क्\u200dष", "👩\u200d💻"):
        assert line(text) == text


@given(st.text())
def test_a_line_is_one_line_of_printable_characters(text: str) -> None:
    assert all(character.isprintable() or character in "\u200c\u200d\u3000" or character.isspace() for character in clean(text))
    assert len(line(text).splitlines()) <= 1


def test_what_is_cut_off_shows_that_it_was() -> None:
    assert shortened("one two three", 8) == "one two…"
    assert shortened("one two", 8) == "one two"


@pytest.mark.parametrize("width", [40, 60, 80, 120])
def test_lines_are_folded_at_the_width_with_their_indent(width: int, capsys: pytest.CaptureFixture[str]) -> None:
    page = Page(terminal=True, width=width)
    page.line("because ", "word " * 40, indent=2, hang=3)
    lines = capsys.readouterr().out.splitlines()
    assert all(len(each) <= min(width, 100) for each in lines)
    assert lines[0].startswith("  because")
    assert all(each.startswith("     word") for each in lines[1:])
    assert sum(each.count("word") for each in lines) == 40


def test_a_pipe_gets_each_line_whole_and_without_colour(capsys: pytest.CaptureFixture[str]) -> None:
    Page(terminal=False, width=40).line(("word " * 40, "bold red"))
    assert capsys.readouterr().out == "word " * 40 + "\n"


def test_markup_and_emoji_codes_of_strangers_mean_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    Page(terminal=True, width=80).line("[red]:smile:[/red]")
    assert "[red]:smile:[/red]" in capsys.readouterr().out


def _contrast(first: tuple[int, int, int], second: tuple[int, int, int]) -> float:
    """WCAG 2.2's ratio of two colours."""

    def luminance(colour: tuple[int, int, int]) -> float:
        parts = [part / 255 for part in colour]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    bright, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", TONES)
def test_every_colour_can_be_read_on_white_and_on_black(name: str) -> None:
    """Large text needs three to one, and the colour never tells anything alone."""
    colour = Style.parse(toned(f"bold {name}")).color
    assert colour is not None
    red, green, blue = colour.get_truecolor()
    assert min(_contrast((red, green, blue), (0, 0, 0)), _contrast((red, green, blue), (255, 255, 255))) >= 3.8


@pytest.mark.parametrize(
    ("text", "encoding", "told"),
    [
        ("Northwind \u00b7 Zoë\u2019s Müller \u2013 山", "ascii", b"Northwind - Zoe's Muller - ?"),
        ("Zoë · 5 \u2192 6", "latin-1", "Zoë · 5 > 6".encode("latin-1")),
        ("Zoë · 山", "utf-8", "Zoë · 山".encode()),
    ],
)
def test_a_terminal_that_lacks_a_letter_gets_its_nearest_form(
    text: str, encoding: str, told: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    stream = io.TextIOWrapper(io.BytesIO(), encoding=encoding)
    monkeypatch.setattr("sys.stdout", stream)
    speak_plainly()
    stream.write(text)
    stream.flush()
    assert stream.buffer.getvalue() == told
