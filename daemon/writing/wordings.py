"""Templates: which wording a mail gets, and how it is rendered.

Template names are ``<language>/<folder>/<wording>.txt`` beside ``<language>/<folder>/subject.txt``. Two mails of one thread never get
the same wording while there are enough of them: the thread's seed picks where to begin, the mail's position counts on from there
(E2). Beyond the last wording, the choices inside the wordings (``vary``) turn over instead.
Whatever a template is given is data: nothing is rendered twice (I8).
"""

from collections.abc import Mapping
from functools import cache, lru_cache
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from daemon.writing.errors import TemplateError

if TYPE_CHECKING:
    from jinja2 import Template
    from jinja2.sandbox import SandboxedEnvironment

_SUBJECT = "subject"


def wording_names(templates: Mapping[str, str], language: str, folder: str) -> tuple[str, ...]:
    """The names of all wordings of one folder, in order, without the subject."""
    prefix = f"{language}/{folder}/"
    names = (name for name in templates if name.startswith(prefix) and name.endswith(".txt"))
    return tuple(sorted(name for name in names if name != f"{prefix}{_SUBJECT}.txt"))


def pick(names: tuple[str, ...], seed: str, position: int) -> tuple[str, int]:
    """One wording and the turn of its inner choices, both stable for a seed and a position."""
    start = stable_number(f"{seed}/{names[0]}")
    return names[(start + position) % len(names)], start // len(names) + position // len(names)


def stable_number(text: str) -> int:
    """A number that depends on nothing but the text."""
    return int.from_bytes(sha256(text.encode("utf-8", "surrogatepass")).digest()[:6])


def render(templates: Mapping[str, str], name: str, values: Mapping[str, Any], turn: int = 0) -> str:
    """The named template with these values; raises ``TemplateError`` where it is missing, broken or asks for what there is not."""
    from jinja2.exceptions import TemplateError as JinjaError  # noqa: PLC0415 - jinja2 is slow to import, and most commands write nothing

    def vary(*choices: str) -> str:
        return choices[(turn + stable_number("/".join(choices))) % len(choices)]

    source = templates.get(name)
    if source is None:
        raise TemplateError(name, "is missing")
    try:
        return _compiled(source).render(values, vary=vary)
    except JinjaError as error:
        raise TemplateError(name, error.message or type(error).__name__) from error
    except (TypeError, ValueError, ArithmeticError, LookupError, RecursionError) as error:
        raise TemplateError(name, type(error).__name__) from error


@lru_cache(maxsize=128)
def _compiled(source: str) -> "Template":
    return _environment().from_string(source)


@cache
def _environment() -> "SandboxedEnvironment":
    from jinja2 import StrictUndefined  # noqa: PLC0415 - as above
    from jinja2.sandbox import SandboxedEnvironment  # noqa: PLC0415 - as above

    # Plain text: escaping for HTML would put "&amp;" into the mail.
    return SandboxedEnvironment(undefined=StrictUndefined, autoescape=False, trim_blocks=True, lstrip_blocks=True)
