"""Reading: bytes -> what was said. Pure: no clock, no I/O, no randomness."""
