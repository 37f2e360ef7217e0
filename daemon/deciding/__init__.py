"""Deciding: what was said -> what to do, and when. Pure: no clock, no I/O, no randomness."""
