"""Asking ``deciding`` about a thread and keeping its answer, in the caller's transaction."""

from datetime import datetime

from daemon.deciding.decide import decide
from daemon.deciding.values import Decision, Policy
from daemon.ports.store import Transaction
from daemon.ports.stored import Alert, Question

DECIDED = frozenset({"took_place", "older_silence", "whose_point"})


def refresh(tx: Transaction, thread_id: int, policy: Policy, now: datetime) -> Decision:
    """Decide again, and keep the state, the steps, the standing questions and the alerts."""
    decision = decide(tx.thread(thread_id), policy, now)
    tx.save_decision(thread_id, decision)
    _keep_questions(tx, thread_id, decision, now)
    _keep_alerts(tx, thread_id, decision, now)
    return decision


def refresh_employer(tx: Transaction, thread_id: int, policy: Policy, now: datetime) -> None:
    """Decide again about this thread and every other with its employer: a mail that went out, or was taken back, moves theirs (E12, E13)."""
    refresh(tx, thread_id, policy, now)
    key = tx.thread_summary(thread_id).employer_key
    for other in tx.threads_by_employer(key) if key else ():
        if other != thread_id:
            refresh(tx, other, policy, now)


def _keep_questions(tx: Transaction, thread_id: int, decision: Decision, now: datetime) -> None:
    standing = {f"{thread_id}/{question.key}": question for question in decision.questions}
    for key, question in standing.items():
        account = tx.thread_summary(thread_id).account
        tx.ask(
            Question(
                id=None,
                key=key,
                kind=question.kind,
                thread_id=thread_id,
                account=account,
                text=question.text,
                payload={},
                asked_at=now,
            )
        )
    for asked in tx.questions_of(thread_id):
        if asked.kind in DECIDED and asked.key not in standing:
            tx.withdraw_question(asked.key, now)


def _keep_alerts(tx: Transaction, thread_id: int, decision: Decision, now: datetime) -> None:
    prefix = f"thread/{thread_id}/"
    standing = {prefix + alert.key: alert.text for alert in decision.alerts}
    for key, text in standing.items():
        tx.raise_alert(Alert(key, text, now))
    for alert in tx.alerts():
        if alert.key.startswith(prefix) and alert.key not in standing:
            tx.clear_alert(alert.key)
