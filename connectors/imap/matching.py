"""Whether a header is one that the last look asks for: what SEARCH does, done here where a server can't or won't."""

from daemon.ports.mail import MailSearch


def matches(header: bytes, wanted: MailSearch) -> bool:
    """Any of the addresses in From, To or Cc, or any of the ids in Message-ID, In-Reply-To or References."""
    fields = _unfolded(header)
    people = " ".join(fields.get(name, "") for name in ("from", "to", "cc"))
    ids = " ".join(fields.get(name, "") for name in ("message-id", "in-reply-to", "references"))
    return any(address.lower() in people for address in wanted.addresses) or any(
        message_id.lower() in ids for message_id in wanted.message_ids
    )


def _unfolded(header: bytes) -> dict[str, str]:
    """Field name -> value, both in lower case; repeated fields are joined."""
    fields: dict[str, list[str]] = {}
    name = ""
    for line in header.decode("utf-8", "replace").lower().split("\n"):
        if line.startswith((" ", "\t")):
            fields.setdefault(name, []).append(line.strip())
            continue
        name, _, value = line.partition(":")
        name = name.strip()
        fields.setdefault(name, []).append(value.strip())
    return {key: " ".join(parts) for key, parts in fields.items()}
