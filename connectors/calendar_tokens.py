"""What a calendar source remembers between two passes, as one string that its owner stores and hands back."""

import base64
import binascii
import hashlib
import json
import zlib
from typing import cast

_LARGEST = 64 * 1024 * 1024


def packed(state: dict[str, object]) -> str:
    """A JSON object as printable text; ten thousand events take about 200 KB."""
    return base64.b64encode(zlib.compress(json.dumps(state, sort_keys=True, separators=(",", ":")).encode(), 1)).decode()


def unpacked(token: str | None, kind: str) -> dict[str, object] | None:
    """The state behind a token; None for no token, a damaged one, or one of another kind of source."""
    if token is None:
        return None
    try:
        unzip = zlib.decompressobj()
        state: object = json.loads(unzip.decompress(base64.b64decode(token, validate=True), _LARGEST))
    except (binascii.Error, zlib.error, ValueError, RecursionError):
        return None
    if not isinstance(state, dict):
        return None
    found = cast("dict[str, object]", state)
    return found if found.get("kind") == kind else None


def strings(value: object) -> dict[str, str]:
    """A JSON object of strings, whatever was stored."""
    if not isinstance(value, dict):
        return {}
    return {str(name): str(item) for name, item in cast("dict[object, object]", value).items()}


def digest(raw: bytes) -> str:
    """Sixteen hexadecimal digits that tell one content from another."""
    return hashlib.sha256(raw).hexdigest()[:16]
