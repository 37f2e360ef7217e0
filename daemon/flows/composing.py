"""A brief put into words, and the fact that says what the proofreader found and where each statement comes from (E8, I9)."""

from daemon.deciding.facts import DraftComposed, ProofFinding, StatementSource
from daemon.flows.world import World
from daemon.writing.compose import compose
from daemon.writing.values import Brief, Draft


def composed(world: World, brief: Brief) -> Draft:
    """The finished mail, proofread. Raises ``TemplateError`` and ``UnwritableError``."""
    return compose(brief, world.templates, world.word_lists)


def composed_fact(world: World, step_key: str, draft: Draft) -> DraftComposed:
    """What is kept of a draft beside its bytes."""
    return DraftComposed(
        at=world.now,
        step_key=step_key,
        findings=tuple(ProofFinding(kind=one.kind, text=one.text, serious=one.serious) for one in draft.findings),
        sources=tuple(StatementSource(statement=one.statement, origins=one.origins) for one in draft.sources),
    )
