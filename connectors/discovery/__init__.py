"""From a mail address to the servers that hold its mail."""

from connectors.discovery.find import discover
from connectors.discovery.values import Endpoint, Entrance, Finding, Source

__all__ = ["Endpoint", "Entrance", "Finding", "Source", "discover"]
