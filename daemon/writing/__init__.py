"""Writing: what to do -> words. Pure: no clock, no I/O, no randomness."""
