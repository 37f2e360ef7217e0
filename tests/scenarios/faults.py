"""Faults planted into the booklet's drafts, six of every kind that the proofreader knows (E8, E3, E17).

Each is what a hurried user, a mixed-up thread or a broken template would leave behind.
"""

# ruff: noqa: RUF001 - people type both kinds of apostrophe

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from connectors.spelling import word_list
from daemon.reading.values import Address
from daemon.writing.proofread import proofread
from daemon.writing.values import Brief, Finding
from tests.scenarios.story import Written

OTHER_EMPLOYER = "Harwick Mills"
OTHER_PERSON = "Tessa Quillon"


@dataclass(frozen=True, slots=True)
class Planted:
    """A draft with a fault in it. ``kind``: as which the proofreader has to know it."""

    kind: str
    fault: str
    body: str
    subject: str
    brief: Brief

    def findings(self) -> tuple[Finding, ...]:
        """What the proofreader says of it."""
        return proofread(self.body, self.brief, self.brief.other_employers, subject=self.subject, word_lists=word_list)


SENTENCES: dict[str, tuple[tuple[str, str], ...]] = {
    "gap": (
        ("en", "I was glad to hear about [topic]."),
        ("en", "Thank you again, {{ first_name }}."),
        ("de", "Besonders spannend fand ich XXX."),
        ("de", "Ich freue mich auf <Firma>."),
        ("fr", "J’ai apprécié [[à compléter]]."),
        ("es", "TODO: añadir el tema."),
    ),
    "wrong_company": (
        ("en", f"I would love to work at {OTHER_EMPLOYER}."),
        ("en", f"The culture of {OTHER_EMPLOYER} impressed me."),
        ("de", f"Bei {OTHER_EMPLOYER} würde ich sehr gern arbeiten."),
        ("fr", f"Je serais ravi de rejoindre {OTHER_EMPLOYER}."),
        ("fr", f"Le projet de {OTHER_EMPLOYER} me plaît beaucoup."),
        ("es", f"Me encantaría trabajar en {OTHER_EMPLOYER}."),
    ),
    "wrong_person": (
        ("en", f"Please give my regards to {OTHER_PERSON}."),
        ("de", f"Bitte grüßen Sie {OTHER_PERSON} von mir."),
        ("es", f"Saludos a {OTHER_PERSON}."),
    ),
    "mixed_languages": (
        ("en", "Vielen Dank auch für die Einladung und das gute Gespräch mit dem Team."),
        ("en", "Merci beaucoup pour cet échange, je suis très intéressé par le poste."),
        ("de", "I would be very happy to hear from you and the team about the next steps."),
        ("de", "Gracias por la conversación y por el tiempo que me ha dedicado."),
        ("fr", "I look forward to the next steps and to hearing from you about it."),
        ("es", "Ich freue mich sehr auf die nächsten Schritte und auf das Team."),
    ),
    "spelling": (
        ("en", "I realy enjoyed our discusion."),
        ("en", "Your aproach to testing was convincing."),
        ("de", "Die Zusammenarbeid im Team hat mir gefallen."),
        ("de", "Das war sehr intressant für mich."),
        ("fr", "J’ai beacoup appris."),
        ("es", "Me gustó el anbiente del equipo."),
    ),
    "slang": (
        ("en", "It was awesome talking with you guys."),
        ("en", "Thanks again :)"),
        ("de", "Das war echt geil."),
        ("de", "Danke!!"),
        ("fr", "C’était vraiment cool."),
        ("es", "La charla fue guay."),
    ),
    "demand": (
        ("en", "Please get back to me by Friday."),
        ("en", "I expect an answer as soon as possible."),
        ("de", "Ich erwarte Ihre Antwort umgehend."),
        ("de", "Bitte melden Sie sich spätestens am Freitag."),
        ("fr", "Merci de me répondre au plus vite."),
        ("es", "Necesito una respuesta cuanto antes."),
    ),
    "questions": (
        ("en", "How large is the team? And who decides?"),
        ("en", "Did you like my answers? When do I hear from you?"),
        ("de", "Wie groß ist das Team? Wer entscheidet?"),
        ("de", "Darf ich nachfragen? Wann geht es weiter?"),
        ("fr", "Qui décide ? Et quand ?"),
        ("es", "¿Quién decide? ¿Y cuándo?"),
    ),
    "attachment": (
        ("en", "My slides are attached."),
        ("en", "Please find my portfolio enclosed."),
        ("de", "Meine Folien finden Sie im Anhang."),
        ("de", "Anbei meine Unterlagen."),
        ("fr", "Vous trouverez mon dossier ci-joint."),
        ("es", "Le envío el documento adjunto."),
    ),
    "date": (
        ("en", "I remember Friday, 24 November well."),
        ("en", "We could talk again on Monday, 1 December."),
        ("de", "Ich denke gern an Freitag, den 24. November zurück."),
        ("de", "Am Montag, 1.12. hätte ich wieder Zeit."),
        ("fr", "Je repense à notre rencontre du vendredi 24 novembre."),
        ("es", "Recuerdo bien el viernes 24 de noviembre."),
    ),
}  # fmt: skip
GREETINGS = (
    ("en", "Dear Tessa,"),
    ("de", "Sehr geehrte Frau Quillon,"),
    ("fr", "Bonjour Tessa Quillon,"),
)
SENDERS = (
    Address("sam", "sam@home.example"),
    Address("Sam Rivera", "partyboy420@home.example"),
    Address("sam@home.example", "sam@home.example"),
    Address("Sam Rivera", "hot.coquin@home.example"),
    Address("SamR99", "sam@home.example"),
    Address("Sam Rivera", "gaming.king@home.example"),
)
FILLERS = {
    "en": "It was good to hear about the work, and I have thought about it often since then. ",
    "de": "Es war gut, von der Arbeit zu hören, und ich habe seither oft daran gedacht. ",
    "fr": "J’ai été heureux d’en apprendre davantage sur le travail, et j’y repense souvent depuis. ",
    "es": "Me alegró saber más sobre el trabajo, y desde entonces pienso en ello a menudo. ",
}
SUBJECTS: tuple[Callable[[str], str], ...] = (
    lambda subject: subject.removeprefix("Re: "),
    lambda subject: subject[:0],
    lambda subject: f"Re: {subject}",
    lambda subject: f"Fwd: {subject.removeprefix('Re: ')}",
    lambda subject: f"Thank you! {subject[:0]}".strip(),
    lambda subject: f"{subject} (follow-up)",
)


def planted(drafts: list[Written]) -> Iterator[Planted]:
    """Every fault, each in a draft of its language; a kind's faults in different ones."""
    by_language = {language: [d for d in drafts if d.language == language and not d.needs_you] for language in FILLERS}
    for kind, sentences in SENTENCES.items():
        for number, (language, sentence) in enumerate(sentences):
            yield _with(by_language[language][3 * number % len(by_language[language])], kind, sentence, _inserted(sentence))
    for number, (language, greeting) in enumerate(GREETINGS):
        yield _with(by_language[language][number], "wrong_person", greeting, _greeting(greeting))
    for number, language in enumerate(["en", "de", "fr", "es", "en", "de"]):
        filler = FILLERS[language] * 11
        yield _with(by_language[language][number], "length", f"{len(filler.split())} words more", _inserted(filler.strip()))
    threaded = [draft for draft in drafts if draft.brief.thread_subject is not None]
    for number, subject in enumerate(SUBJECTS):
        draft = threaded[7 * number]
        yield replace(_with(draft, "subject", subject(draft.subject), lambda body: body), subject=subject(draft.subject))
    for number, sender in enumerate(SENDERS):
        draft = drafts[5 * number]
        one = _with(draft, "sender", f"{sender.name} <{sender.address}>", lambda body: body)
        yield replace(one, brief=replace(one.brief, sender=sender))


def _with(draft: Written, kind: str, fault: str, change: Callable[[str], str]) -> Planted:
    brief = replace(draft.brief, other_employers=(OTHER_EMPLOYER,), other_people=(OTHER_PERSON,))
    return Planted(kind, fault, change(draft.body), draft.subject, brief)


def _inserted(sentence: str) -> Callable[[str], str]:
    """As a paragraph of its own before the sign-off."""

    def change(body: str) -> str:
        said, _, sign_off = body.rpartition("\n\n")
        return f"{said}\n\n{sentence}\n\n{sign_off}"

    return change


def _greeting(greeting: str) -> Callable[[str], str]:
    def change(body: str) -> str:
        return f"{greeting}{body[body.index(chr(10)) :]}"

    return change
