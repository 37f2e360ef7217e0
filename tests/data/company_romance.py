"""Sentences of our own about who takes part in an interview, in French, Spanish, Italian and Portuguese (see ``company``)."""

TOGETHER: list[tuple[str, str, set[str]]] = [
    ("fr", "Loïg se joint à nous.", {"Loïg"}),
    ("fr", "Ma collègue Solenn Lebrun nous rejoindra ; on en parle ensemble.", {"Solenn Lebrun"}),
]

ALONE: list[tuple[str, str]] = [
    ("fr", "Montez directement à mon bureau, au deuxième."),
    ("fr", "Passez me trouver au comptoir, on cause cinq minutes."),
    ("fr", "J'aurai une demi-heure pour vous écouter."),
    ("fr", "Je suis libre jeudi toute la matinée."),
    ("fr", "Je serais ravie de vous rencontrer."),
    ("fr", "Je te montrerai le four et la chambre froide."),
    ("fr", "Autour de la table : la comptable, un apprenti et moi."),
    ("fr", "Ma cheffe aimerait se joindre à nous."),
    ("fr", "De mon côté, c'est plus simple ainsi."),
]

APART: list[tuple[str, str, set[str]]] = [
    ("fr", "C'est Solenn qui mènera l'échange.", {"Solenn"}),
    ("fr", "M. Lebrun, chef d'équipe, voudrait être présent.", {"Lebrun"}),
    ("fr", "M. Quéré est souffrant ; son adjointe, Mme Lebrun, prendra le relais.", {"Lebrun"}),
    ("fr", "Le Dr Lebrun vous parlera entre deux visites.", {"Lebrun"}),
    ("fr", "Vous serez reçue par Solenn et Loïg.", {"Solenn", "Loïg"}),
    ("fr", "Ce sera un appel de 20 minutes avec Solenn, la responsable de l'atelier.", {"Solenn"}),
]

NOBODY: list[tuple[str, str]] = [
    ("fr", "La directrice viendra à ma place, on en parle après."),
    ("fr", "Groupe Valdor vous invite à un entretien vidéo."),
    ("fr", "Elle vous recevra. Le Président vous parlera, puis le Comité vous recevra."),
    ("fr", "Nous avons lu votre expérience avec Python et Django."),
    ("fr", "Je vous appelle si l'horaire change, et je suis à votre disposition pour toute question."),
]
