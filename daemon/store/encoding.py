"""Facts, interviews and small lists as JSON.

What equals its default is left out, at every depth: a field that a later version adds then changes neither the data nor the
digest of what is kept already, and a fact that is told again is still known. Instants are put into UTC first, so that one
instant told in two zones is one.
"""

import dataclasses
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from functools import lru_cache
from hashlib import blake2b
from typing import cast

import msgspec

from daemon.deciding.facts import Fact
from daemon.errors import StoreError
from daemon.reading.values import Address, Interview
from daemon.store.storable import storable, utc

_fact: msgspec.json.Decoder[Fact] = msgspec.json.Decoder(Fact)
_interview = msgspec.json.Decoder(Interview)
_strings = msgspec.json.Decoder(tuple[str, ...])
_pairs = msgspec.json.Decoder(tuple[tuple[str, str], ...])
_events = msgspec.json.Decoder(tuple[tuple[str, str | None], ...])
_payload = msgspec.json.Decoder(dict[str, object])


def _plain(value: object) -> object:
    """The value as JSON knows it, without defaults."""
    match value:
        case str():
            return storable(str(value))
        case datetime():
            return utc(value)
        case None | bool() | int() | float() | date():
            return value
        case _:
            return _plain_parts(value)


def _plain_parts(value: object) -> object:
    match value:
        case Mapping():
            return {str(_plain(key)): _plain(item) for key, item in cast("Mapping[object, object]", value).items()}
        case tuple() | list():
            return [_plain(item) for item in cast("Iterable[object]", value)]
        case msgspec.Struct():
            tag = value.__struct_config__.tag
            fields = _without_defaults(value, ((field.name, field.default) for field in msgspec.structs.fields(value)))
            return fields if tag is None else {"type": tag, **fields}
        case _ if dataclasses.is_dataclass(value):
            return _without_defaults(value, ((field.name, field.default) for field in dataclasses.fields(value)))
        case _:
            raise TypeError(f"the store has no form for {type(value).__name__}")


def _without_defaults(value: object, fields: Iterable[tuple[str, object]]) -> dict[str, object]:
    return {name: _plain(item) for name, default in fields if (item := getattr(value, name)) != default}


def encode(value: object) -> str:
    """JSON text of facts, interviews, lists and mappings."""
    return msgspec.json.encode(_plain(value)).decode()


def encode_strings(values: Iterable[str]) -> str:
    """References, rules."""
    if values == ():
        return "[]"
    return _encode_texts(tuple(values))


def _encode_texts(texts: tuple[object, ...]) -> str:
    """As ``encode``; most mail needs no repair, and there are many."""
    try:
        return msgspec.json.encode(texts).decode()
    except UnicodeEncodeError:
        return encode(texts)


def digest(encoded: str) -> bytes:
    """What an encoded fact is known by within its thread."""
    return blake2b(encoded.encode(), digest_size=16).digest()


@lru_cache(maxsize=1024)
def decode_fact(data: str) -> Fact:
    """The fact; StoreError where a newer version or damage left something unknown. A thread's are read again and again in a pass."""
    try:
        return _fact.decode(data)
    except msgspec.MsgspecError as error:
        raise StoreError("the database holds a fact that this version cannot read") from error


def decode_interview(data: str) -> Interview:
    """The interview as one source told it."""
    return _interview.decode(data)


def decode_strings(data: str) -> tuple[str, ...]:
    """What ``encode_strings`` made."""
    return _strings.decode(data)


@lru_cache(maxsize=512)
def encode_addresses(addresses: tuple[Address, ...]) -> str:
    """Pairs of name and address: shorter than fields, and there are many. Most mail is to the same ones."""
    return _encode_texts(tuple([(person.name, person.address) for person in addresses]))


def decode_addresses(data: str) -> tuple[Address, ...]:
    """What ``encode_addresses`` made."""
    return tuple(Address(name, address) for name, address in _pairs.decode(data))


def decode_events(data: str) -> tuple[tuple[str, str | None], ...]:
    """(UID, RECURRENCE-ID) pairs."""
    return _events.decode(data)


def decode_payload(data: str) -> dict[str, object]:
    """A question's data."""
    return _payload.decode(data)
