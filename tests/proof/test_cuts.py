"""A sample of ``make proof``'s cuts; how they are made is told in ``cuts``, ``imap_bytes``, ``watch_bytes`` and ``caldav_bytes``."""

import pytest

from tests.proof.caldav_bytes import caldav_byte_cuts
from tests.proof.cuts import caldav_cuts, imap_cuts, smtp_cuts
from tests.proof.imap_bytes import imap_byte_cuts
from tests.proof.watch_bytes import watch_byte_cuts

pytestmark = [pytest.mark.system, pytest.mark.timeout(1800)]


def test_an_imap_line_cut_anywhere_leaves_what_an_uncut_one_leaves() -> None:
    assert imap_cuts(every=6007, first=701, beside=40, least=25).found() == []


def test_a_mailbox_whose_line_is_cut_anywhere_tells_the_truth_or_a_fault_of_the_line() -> None:
    assert imap_byte_cuts(every=401, first=7, beside=3, least=400).found() == []


def test_a_watcher_whose_line_is_cut_anywhere_hints_at_the_mail_that_comes() -> None:
    assert watch_byte_cuts(every=97, first=5, beside=3, least=20).found() == []


def test_an_smtp_line_cut_anywhere_makes_no_false_statement() -> None:
    pytest.importorskip("aiosmtpd", reason="needs aiosmtpd (extra demo)")
    assert smtp_cuts(every=97, first=17, least=15).found() == []


def test_a_caldav_line_cut_anywhere_makes_no_half_truth() -> None:
    pytest.importorskip("radicale", reason="needs Radicale (extra demo)")
    assert caldav_byte_cuts(every=40, first=6, least=150).found() == []
    assert caldav_cuts(every=499, first=101, least=10).found() == []
