"""HTML as a reader sees it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.reading.form.html import html_to_text


def shown(source: str) -> str:
    return html_to_text(source)[0]


@pytest.mark.parametrize(
    "hidden",
    [
        '<div style="display:none">secret</div>',
        '<div style="DISPLAY : none !important">secret</div>',
        '<p style="dis/**/play:none">secret</p>',
        '<span style="font-size:0">secret</span>',
        '<span style="font-size:1px">secret</span>',
        '<span style="visibility:hidden">secret</span>',
        '<span style="opacity:0">secret</span>',
        '<div style="max-height:0;overflow:hidden">secret</div>',
        '<div style="color:#ffffff">secret</div>',
        '<font color="white">secret</font>',
        '<div style="position:absolute;left:-9999px">secret</div>',
        "<p hidden>secret</p>",
        "<style>.pre{display:none!important}</style><p class='a pre'>secret</p>",
        "<b><div style='display:none'></b>secret</div>",
        "<table><tr><td style='display:none'></div></span>secret</td></tr></table>",
        "<!-- secret -->",
        "<script>secret</script>",
        "<title>secret</title>",
        "<div style='display:none'>secret",
    ],
)
def test_hidden_text_is_dropped(hidden: str) -> None:
    assert shown(f"<p>before</p>{hidden}<p>after</p>").find("secret") == -1
    assert "before" in shown(f"<p>before</p>{hidden}")


@pytest.mark.parametrize(
    "visible",
    [
        '<td bgcolor="#003366"><a style="color:#ffffff">button</a></td>',
        '<div style="background:#222;color:white">button</div>',
        '<div style="font-size:10px">button</div>',
        '<div style="opacity:0.9">button</div>',
        "<style>@media (max-width:600px){.wide{display:none}}</style><p class=wide>button</p>",
        '<p style="display:none">x</p><p>button</p>',
    ],
)
def test_visible_text_stays(visible: str) -> None:
    assert "button" in shown(visible)


def test_quotes_and_signatures_are_marked_as_in_plain_mail() -> None:
    source = (
        '<div>Yes, Friday works.</div><div class="gmail_signature">Dana</div>'
        '<div class="gmail_quote">On Monday Sam wrote:<blockquote class="gmail_quote">Does Friday work?</blockquote></div>'
    )
    assert shown(source).split("\n") == [
        "Yes, Friday works.",
        "-- ",
        "Dana",
        ">",
        "> On Monday Sam wrote:",
        "> >",
        "> > Does Friday work?",
    ]


def test_lines_paragraphs_lists_and_cells() -> None:
    source = "<p>Dear  Sam,<br>see&nbsp;you\n there</p><ul><li>one<li>two</ul><table><tr><td>When<td>Friday<tr><td>Where<td>Room 4</table>"
    assert shown(source) == "Dear Sam,\nsee you there\n\n- one\n- two\n\nWhen  Friday\nWhere  Room 4"


def test_links_to_meetings_are_kept() -> None:
    assert shown('<a href="https://zoom.us/j/1">Join</a>') == "Join <https://zoom.us/j/1>"


@given(
    st.lists(
        st.sampled_from(
            [
                "<div>",
                "</div>",
                "<b>",
                "</p>",
                "<td>",
                "<blockquote>",
                "<pre>",
                "x",
                "&lt;",
                "<!--",
                '<a b="',
                ">",
                "<style>",
                "</a>",
                "<li>",
            ]
        )
    )
)
def test_any_tag_soup_has_a_text(pieces: list[str]) -> None:
    html_to_text("".join(pieces))
