"""A sample of ``make proof``'s cuts; how they are made is told in ``cuts``."""

import pytest

from tests.proof.cuts import caldav_cuts, imap_cuts, smtp_cuts

pytestmark = [pytest.mark.system, pytest.mark.timeout(1800)]


def test_an_imap_line_cut_anywhere_leaves_what_an_uncut_one_leaves() -> None:
    assert imap_cuts(every=3001, first=701, least=8).found() == []


def test_an_smtp_line_cut_anywhere_makes_no_false_statement() -> None:
    pytest.importorskip("aiosmtpd", reason="needs aiosmtpd (extra demo)")
    assert smtp_cuts(every=97, first=17, least=15).found() == []


def test_a_caldav_line_cut_anywhere_makes_no_half_truth() -> None:
    pytest.importorskip("radicale", reason="needs Radicale (extra demo)")
    assert caldav_cuts(every=499, first=101, least=10).found() == []
