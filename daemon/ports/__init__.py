"""What the program needs of the world outside, as protocols. Flows know these and nothing behind them.

Rules for every implementation:

- An instant is a timezone-aware ``datetime`` in UTC unless said otherwise.
- Faults of the world are raised as ``errors.WorldError`` (or a subclass); anything else is a bug of ours.
- A method that can leave an operation in doubt says so in its docstring.
"""
