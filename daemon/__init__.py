"""Afterword, room by room.

Imports run one way: ``cli > demo > app > runtime | connectors | store > flows > writing > deciding > reading``.

- ``reading``   bytes -> what was said (pure)
- ``deciding``  what was said -> what to do, and when (pure)
- ``writing``   what to do -> words (pure)
- ``flows``     the order of steps and transactions; talks to ports only
- ``store``     rows <-> values
- ``runtime``   processes, signals, ticks
- ``app``       picks the implementations
- ``demo``      a sample world and its embedded servers
- ``cli``       speaks to a human

The world outside (mail servers, calendars, clock, keychain) is in the package ``connectors``.
"""
