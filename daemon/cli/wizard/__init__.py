"""The set-up wizard: each step asks, tries and returns a value; nothing is written before all are there."""
