"""Names that nobody can guess: the left side of our Message-IDs, and what ties a command by mail to its note."""

import secrets

_BYTES = 20  # 160 bits, above the 128 that a capability needs


class RandomTokens:
    """Tokens from the operating system's random source."""

    def new(self) -> str:
        """160 random bits as 40 lower-case hexadecimal digits: safe in a Message-ID, a folder name and a subject."""
        return secrets.token_hex(_BYTES)
