"""Placeholder."""

from dataclasses import replace

from daemon.reading.meaning.languages import en

PHRASES = replace(en.PHRASES, code="nl", signals={})
