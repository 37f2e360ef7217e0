"""Words that the proofreader looks for, by language."""

# ruff: noqa: RUF001 - French writes the typographic apostrophe

import re

from daemon.writing.words import word_set

# Words that make up most of a language's sentences and stand in no other of the four.
_TELLTALE = {
    "en": word_set(
        """the and of to is that it with for as are this be have from or by not but what all were when we there can your which their has been
        would about how our my you they will more who did do i was had them into than could should if his her she he"""
    ),
    "de": word_set(
        """der und zu das ist mit nicht von sie auf für auch dem den ein eine einen einer ich wir ihr haben hat sind sich wie bei oder aber
        nach über aus dass sehr noch nur wenn werden wurde mein meine ihre ihren euch uns durch mir habe"""
    ),
    "fr": word_set(
        """le les et est pour dans que qui une pas vous nous je du au sur avec ce sont mais plus cette votre mon ma être fait aux ont été
        très tout leur chez comme donc où j’ai c’est j'ai c'est elle il"""
    ),
    "es": word_set(
        """el los las y que por con para una del se su lo como más pero sus al le ya muy sin sobre también hay fue está todo esta ha
        mi yo nos cuando donde he este eso gracias usted es"""
    ),
}
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")

SLANG = {
    "en": word_set(
        "gonna wanna gotta kinda sorta lol omg btw thx ya yeah yep nope dude guys awesome stoked psyched lmk fyi u ur pls cuz ain't"
    ),
    "de": word_set("geil krass mega lol cool nice nö jo yo digga gecheckt krasse krasser mfg lg hdl"),
    "fr": word_set("mdr ouais kiffé kiffe cool slt stp bisous boulot pote nickel lol truc bosser"),
    "es": word_set("guay mola molar tío tía jaja jajaja chévere curro currar flipar flipé lol finde porfa pasada mogollón"),
}
DEMANDS = {
    "en": (
        "asap", "as soon as possible", "respond immediately", "reply immediately", "answer immediately", "immediate answer", "i demand", "i expect you", "i expect an", "i insist", "you must", "you have to",
        "you need to", "urgently", "still waiting", "why have you not", "why haven't you", "i deserve", "at the latest", "need an answer",
        "right away", "without delay", "by tomorrow", "no later than", "final reminder", "get back to me by", "respond by",
    ),
    "de": (
        "umgehend", "sofort antworten", "sofort eine", "sofort bescheid", "unverzüglich", "ich erwarte", "ich verlange", "ich fordere", "ich bestehe", "sie müssen", "du musst", "ihr müsst",
        "dringend", "so schnell wie möglich", "schnellstmöglich", "spätestens", "warte immer noch", "immer noch keine", "warum haben sie",
        "warum hast du", "steht mir zu", "bis morgen", "letzte mahnung",
    ),
    "fr": (
        "répondre immédiatement", "répondez immédiatement", "réponse immédiate", "dès que possible", "le plus vite possible", "au plus vite", "j’exige", "j’attends toujours", "vous devez", "tu dois",
        "urgent", "d’urgence", "sans délai", "au plus tard", "il faut que vous", "il faut que tu", "pourquoi n’avez", "pourquoi n’as", "je mérite",
        "avant demain", "j’attends de vous", "dernier rappel", "sans tarder",
    ),
    "es": (
        "responda inmediatamente", "responde inmediatamente", "respuesta inmediata", "de inmediato", "cuanto antes", "lo antes posible", "exijo", "insisto en", "debe responder", "debes responder",
        "tiene que responder", "tiene que decidir", "tienes que", "urgente", "urgentemente", "sigo esperando", "a más tardar", "por qué no ha", "merezco", "antes de mañana",
        "espero una respuesta ya", "sin demora", "último aviso",
    ),
}  # fmt: skip
ATTACHMENT = {
    "en": ("attached", "attachment", "attaching", "enclosed", "i attach"),
    "de": ("anbei", "im anhang", "angehängt", "beigefügt", "in der anlage", "als anlage", "hänge ich", "füge ich bei"),
    "fr": ("ci-joint", "ci-jointe", "ci-joints", "ci-jointes", "pièce jointe", "pièces jointes", "en pj", "je joins"),
    "es": ("adjunto", "adjunta", "adjuntos", "adjuntas", "adjuntado", "archivo adjunto", "anexo"),
}
# A thing that is no link and no text of the mail can only come as a file.
FILES = word_set(
    """slides deck cv resume résumé portfolio pdf document file spreadsheet certificate certificates diploma transcript folien präsentation
    lebenslauf dokument datei zeugnis zeugnisse zertifikat diapositives présentation fichier certificat attestation diapositivas currículum
    presentación documento archivo certificado"""
)
GREETING = word_set(
    """dear hi hello hey good morning afternoon evening guten tag hallo liebe lieber sehr geehrte geehrter geehrtes frau herr moin bonjour
    bonsoir salut madame monsieur cher chère hola buenos buenas días tardes estimada estimado querida querido team hiring professor dr prof pr
    mr ms mrs mx sr sra dra damen und herren the all everyone"""
)
UNPROFESSIONAL = word_set(
    """sexy babe baby hot hottie party gamer gaming killer ninja princess prinzessin queen king love lover drunk beer bier weed stoner crazy
    psycho devil angel engel schatz mausi hasi bisou coquin loco guapa guapo playa pimp thug boss swag noob fart poop kitty xoxo 420 666"""
)


def language_of(text: str) -> str | None:
    """The language of a sentence, or None where three telltale words are not there or none leads."""
    words = [word.casefold() for word in _WORD.findall(text)]
    counts = sorted(((sum(word in telltale for word in words), language) for language, telltale in _TELLTALE.items()), reverse=True)
    (most, language), (next_most, _) = counts[:2]
    return language if most >= 3 and most > next_most else None
