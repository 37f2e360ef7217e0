"""French."""

from daemon.reading.talk.languages.fr_words import WORDS as OF_PATTERNS
from daemon.reading.talk.words import TalkWords

WORDS = TalkWords(
    code="fr",
    words=OF_PATTERNS,
    labels={
        "marquant": "point",
        "sujet": "point",
        "sujets": "point",
        "point": "point",
        "points": "point",
        "en suspens": "open",
        "ouvert": "open",
        "question ouverte": "open",
        "mieux repondre": "concern",
        "meilleure reponse": "concern",
        "reserve": "concern",
        "materiel": "material",
        "document": "material",
        "documents": "material",
        "lien": "material",
        "liens": "material",
        "date": "date",
        "delai": "date",
        "calendrier": "date",
    },
    concern=(
        r"(?:on|ils?|elles?|{who}) (?:m'a|m'ont|me|a|ont) (?:demande|questionne\w{0,2})|reserves? (?:sur|quant)|inquiet\w{0,2}|j'aurais du (?:dire|repondre|expliquer)|"
        r"mieux (?:repondre|repondu)"
    ),
    open=(
        r"en suspens|reste(?:nt)? (?:flou|ouvert|a savoir)\w{0,2}|pas (?:clair|eu le temps)|flou|manque de temps|pas (?:parle|aborde) (?:de|du|des|le|la)|"
        r"(?:voulais|oublie de|dois) demander|je ne sais pas (?:encore )?(?:comment|qui|si|ce)"
    ),
    missed=(
        r"(?:j'ai oublie de|je n'ai pas eu le temps de|je voulais) (?:leur |lui )?(?:dire|mentionner|montrer|expliquer|preciser)(?: que| qu'|:)?"
    ),
    leads=(
        r"(?:nous avons|on a)(?: aussi| beaucoup| longuement)? (?:parle|discute|echange)(?: longuement| beaucoup)?(?: avec {who})?(?: de| du| des| d'| sur)?|"
        r"{who}(?: m'a| a)? (?:explique|parle|decrit|montre|raconte)(?: de| du| des| d'|:)?|(?:ce qui m'a )?marque(?: :|:)?|(?:le plus )?interessant ?:|la discussion sur"
    ),
    withs="avec",
    pronouns=r"ils?|elles?|on|(?:le|la) (?:recruteur|recruteuse|manager|cheffe?)|l'equipe",
    own=r"je|j'\w{0,12}|mon|ma|mes|nous|notre|nos|moi",
    money=r"salaires?|remuneration|paie|paye\w{0,2}|argent|primes?|bonus|tjm|brut|net|actions|augmentation",
    others=(
        r"(?:une? )?autres? (?:offres?|entreprises?|employeurs?|postes?|entretiens?|candidatures?|boites?|processus)|concurren\w{1,4}|ailleurs|mon (?:chef|patron|employeur|poste actuel)|"
        r"ma (?:boite|cheffe)|plan b|contre-?offre"
    ),
    judging=(
        r"sympas?|sympathiques?|gentil\w{0,3}|aimables?|arrogant\w{0,2}|bizarres?|etranges?|ennuyeu(?:x|se)s?|penibles?|betes?|intelligent\w{0,2}|brillant\w{0,2}|"
        r"pas prepare\w{0,2}|incompetent\w{0,2}|competent\w{0,2}|drole\w{0,1}|jolie?s?|distrait\w{0,2}|impatient\w{0,2}|idiot\w{0,2}|"
        r"(?:bon|mauvais)(?:ne|se)? (?:impression|feeling|ressenti)|genant\w{0,2}|rate|loupe|foire|plante|stresse\w{0,2}|nerveu(?:x|se)|horrible|affreux|toxique|deteste|malade|enceinte|licencie\w{0,2}"
    ),
    chatter=(
        r"(?:bonjour|salut|bonsoir|cher|chere)\b.{0,30}|merci(?: beaucoup)?|oui|non|rien(?: de special)?|pas vraiment|aucune?|ok|cordialement|bien a vous|ca s'est bien passe|"
        r"(?:non, )?pas de date(?: donnee)?"
    ),
    pointing=(
        r"(?:cela|ca)(?: (?:au|par|hier|aussi|deja|pendant)\b.{0,40})?|"
        r"(?:\w{2,5} )?(?:me |nous )?l'(?:a|ont) (?:dit|confirme|explique|mentionne)\b.{0,40}"
    ),
)
