"""What a message is known by (``ports.store``), and the hash by which that is found.

Message-IDs come in no order, so that an index of the texts themselves was written all over again with each transaction of a first look. Of its hash,
four bytes, all that a large mailbox has fits into memory.
"""

from hashlib import sha256
from zlib import crc32

from daemon.store.storable import storable

HUSK = "forgotten:"


def husk_of(identity: str) -> str:
    """What a forgotten mail is known by."""
    return HUSK + sha256(identity.encode("utf-8", "surrogatepass")).hexdigest()


def first_word_of(identity: str) -> str:
    """The Message-ID of whoever is known by one: no blank stands in it."""
    return identity.partition(" ")[0]


def hash_of_identity(identity: str) -> int:
    """Of its first word: by it are found both one identity and all that begin with a Message-ID; the text itself has the last word.

    31 bits, as SQLite keeps them in four bytes: of 100,000 messages a look meets another one's hash once in 20,000 times. Who forges such
    hashes gains no more than by using a Message-ID twice. A husk's is below zero, which tells whether there is any.
    """
    found = crc32(first_word_of(storable(identity)).encode()) >> 1
    return ~found if identity.startswith(HUSK) else found
