"""format=flowed (RFC 3676): soft-broken lines joined again, quote depth kept."""


def unflow(text: str, *, delete_space: bool) -> str:
    """Return ``text`` with its flowed paragraphs on one line each; ``delete_space`` is DelSp=yes."""
    done: list[str] = []
    paragraph: list[str] = []
    depth = 0
    for line in text.split("\n"):
        body = line.lstrip(">")
        quotes = len(line) - len(body)
        body = body.removeprefix(" ")
        signature = body in ("-- ", "--")
        if paragraph and (quotes != depth or signature):
            done.append(_joined(paragraph, depth))
            paragraph = []
        depth = quotes
        if body.endswith(" ") and not signature:
            paragraph.append(body[:-1] if delete_space else body)
            continue
        paragraph.append(body)
        done.append(_joined(paragraph, depth))
        paragraph = []
    if paragraph:
        done.append(_joined(paragraph, depth))
    return "\n".join(done)


def _joined(paragraph: list[str], depth: int) -> str:
    return (">" * depth + " " if depth else "") + "".join(paragraph)
