"""Flows: the order of steps and of transactions. They talk to ports only."""
