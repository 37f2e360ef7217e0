"""French phrases of short replies: what says it only where the conversation itself tells what it is about."""

REJECTION = (
    (
        "vous|toi",
        r"(?:sera|choisi|retenu|pris|prenons|prend|garde|gardons|tranche|decide|cette{sp}fois){gap}\b(?:et{sp})?(?:non{sp})?pas{sp}(?:vous|toi)(?={sp}?[.,;!]|$)",
    ),
    (
        "autre|interne|candidat|profil|personne",
        r"(?:choisi|retenu|pris|prendre|recrute|embauche|parti\w{0,2}{sp}(?:sur|avec)|avec|opte{sp}pour|porte\w{0,2}{sp}sur|prefere|decide{sp}pour|retenir|choisir|vers|(?:attribue|donne|propose){sp}(?:le{sp}poste{sp})?a){sp}(?:\w{1,10}{sp}){0,2}(?:quelqu'un{sp}d'autre|une?{sp}{people}{sp}(?:plus|avec|qui|ayant|dont){sp}\w{2,14}|(?:une?{sp}|l'){0,1}autre{sp}(?:{people}|personne|candidat\w{0,2})|une?{sp}{people}{sp}(?:en{sp})?interne|(?:en{sp})?interne)",
    ),
    (
        "non|negati|refus",
        r"(?:c'est|sera|est|malheureusement|ce{sp}sera){sp}(?:\w{1,14}{sp}){0,3}(?:non|negati(?:f|ve)|refus)(?={sp}?[.,!;]|$|{sp}(?:pour|de{sp}notre|cette))",
    ),
    (
        "fois",
        r"pas{sp}(?:\w{1,10}{sp}){0,2}cette{sp}fois|(?:n'a|ne{sp}va|ne{sp}vont|n'ont){sp}pas{sp}(?:\w{1,10}{sp}){0,2}(?:cette{sp}fois)",
    ),
    (
        "abouti|avancer|choisi|continuer|donne|faire|marche|passe|plus|poursuivra|poursuivre|poursuivrons|pris|retenu",
        r"(?:pas|plus){sp}(?:\w{1,8}{sp}){0,2}(?:se{sp}faire|abouti|aboutir|marche{sp}(?:pour|cette)|retenue?|(?:ete{sp})?(?:prise?|choisie?)|poursuivre|poursuivra|poursuivrons|continuer|continuera|continuerons|plus{sp}loin|donner{sp}suite|donnerons{sp}suite|donne{sp}suite|avancer{sp}ensemble|passe(?={sp}?[.,!]))(?!{gap}avant)",
    ),
    (
        "annule|ferme|gele|pourvu|supprime|suspendu",
        r"(?:{role}|c'|il|recrutements?|embauches?|budget)(?:{sp}\w{1,12}){0,2}?{sp}?(?:est|sont|a{sp}ete|ont{sp}ete|vient{sp}d'etre){sp}(?:\w{1,14}{sp}){0,3}(?:pourvus?|gelee?s?|annulee?s?|fermee?s?|suspendue?s?|supprimee?s?)",
    ),
    (
        "bonne|courage|succes|meilleur",
        r"(?:bonne{sp}chance|bon{sp}courage|bonne{sp}continuation|plein{sp}de{sp}succes|beaucoup{sp}de{sp}succes|meilleur){gap}(?:recherches?|suite|avenir|projets?)|bonne{sp}continuation",
    ),
    ("decide|decision", r"(?:decide|decision){gap}(?:ne{sp}pas|contre)(?!{sp}attendre)"),
    (
        "nouvelle",
        r"(?:pas|n'ai|n'avons){sp}(?:pas{sp})?(?:de{sp}|une{sp}|la{sp})?bonnes?{sp}nouvelles?{gap}(?:candidature|poste|decision|choisi|retenu)",
    ),
)

OFFER = (
    (
        "contrat|offre|promesse|proposition",
        r"(?:ci-joint\w{0,2}|en{sp}piece{sp}jointe|voici|trouver\w{0,2}){gap}(?:contrat|promesse|proposition(?!{sp}de{sp}(?:date|creneau))|l'offre|votre{sp}offre|ton{sp}offre|une{sp}offre)|(?:contrat|offre|promesse){sp}(?:est|se{sp}trouve){sp}(?:\w{1,8}{sp})?(?:ci-joint\w{0,2}|en{sp}piece|pret\w{0,1}|jointe?)|(?:faire|faisons|fais){sp}(?:\w{1,8}{sp}){0,2}une{sp}(?:\w{1,10}{sp})?(?:offre|proposition)(?!{sp}de{sp}(?:date|creneau))",
    ),
    (
        "avoir|accueillir|embauche|recrute|travailler|continuer|bienvenue|prend|pris|retenu|poste|toi|vous|choisi|recruter|embauche",
        r"(?:aimerions|serions|voulons|souhaitons|adorerions|veut|aimerait|ravis?|heureux|contents?){gap}(?:(?:vous|t'){sp}?(?:avoir|accueillir|embaucher|recruter){gap}(?:equipe|bord|nous)|(?:travailler|continuer){sp}avec{sp}(?:vous|toi))|on{sp}(?:te|vous){sp}(?:prend|embauche|recrute)|bienvenue{sp}(?:a{sp}bord|dans{sp}l'equipe|parmi|chez)|(?:vous{sp}etes|tu{sp}es){sp}(?:prise?|retenue?(?!{sp}pour{sp}(?:le|la|l'|un|une){sp}?(?:\w{1,12}{sp})?(?:tour|etape|entretien|phase|selection))|embauchee?|recrutee?)|(?:le{sp}poste{sp}est|il{sp}est){sp}(?:a{sp}(?:vous|toi)|pour{sp}(?:vous|toi))|(?:vous{sp}avons|t'avons|t'a|vous{sp}a){sp}(?:choisie?|retenue?)",
    ),
    ("oui", r"(?:c'est|pour{sp}nous){sp}(?:\w{1,8}{sp}){0,2}(?:un{sp}(?:grand{sp})?)?oui(?={sp}?[.,!])"),
)

INVITATION = (
    (
        "appel|call|creneau|discuter|dispo|echanger|libre|moment|parler|passer|rencontrer|temps|venir|voir",
        r"(?:pouvez|pourriez|peux|pourrais|seriez|serais|etes|es|avez|as|auriez|aurais)[ -](?:vous|tu){sp}(?:\w{1,12}{sp}){0,6}(?:disponible|dispo|libre|parler|appeler|discuter|echanger|voir|rencontrer|venir|passer|du{sp}temps|un{sp}moment|un{sp}creneau|un{sp}call|un{sp}appel)|(?:vous{sp}etes|tu{sp}es|vous{sp}seriez|tu{sp}serais){sp}(?:dispo\w{0,5}|libre)",
    ),
    (
        "quand|quel|creneau|dispo",
        r"(?:quand|quels?|quelles?){gap}(?:disponible|dispo\w{0,7}|libre|convien\w{1,6}|arrange\w{0,3}|parler|voir|venir|appeler|creneau\w{0,1}|jour|heure)(?=[^.!;]{0,60}\?)",
    ),
    (
        "va|convient|irait|rencontre|revoir|recevoir|inviter|voir|parle|echanger|discuter|entretien|tour|rendez|appelle|fixe|cale|voit",
        r"(?:aimerions|souhaitons|voudrions|aimerais|voudrais|souhaite|aimerait){gap}(?:rencontrer|revoir|recevoir|inviter|voir|parler|echanger|discuter)|(?:deuxieme|second|prochain){sp}(?:entretien|tour|rendez-vous){gap}(?:quand|dispo\w{0,7}|\?)|(?:ca|cela){sp}(?:vous|te){sp}(?:va|convient|irait)(?=[^.!;]{0,40}\?)|on{sp}(?:s'appelle|se{sp}(?:fixe|cale|voit|rencontre|parle))",
    ),
)

NEXT_STEP = (
    (
        "besoin|envoy|faudrait|fournir|manque|merci|peux|pourrais|pourriez|pouvez|transmett|veuillez",
        r"(?:envoy\w{1,4}|transmett\w{1,4}|besoin|faudrait|merci{sp}de|peux|pouvez|pourrais|pourriez|manque\w{0,2}|fournir|veuillez){gap}(?:references?|diplomes?|pretentions|documents?|pieces?|justificatifs?|portfolio|preavis|cv|salaire|adresse|rib|titre{sp}de{sp}sejour|permis|formulaire|exercice|cas|github|contrat|disponibilite{sp}pour{sp}commencer|carte{sp}d'identite)",
    ),
    (
        "salaire|pretentions|preavis|commencer|demarrer|references|offres|teletravail|interesse|salair",
        r"(?:quel\w{0,3}|quand|avez|as|auriez|etes|es|pourriez|pouvez|peux|peut|combien|toujours){gap}(?:salair\w{1,4}|pretentions|preavis|commencer|demarrer|references|autres{sp}offres|teletravail|toujours{sp}interesse\w{0,2})(?=[^.!;]{0,60}\?)",
    ),
    (
        "envoie|envoyons|joint|prochaine|voici",
        r"(?:voici|ci-joint\w{0,2}|envoie|envoyons){gap}(?:exercice|cas{sp}pratique|etude{sp}de{sp}cas|test|enonce)|prochaine{sp}etape{sp}(?:est|sera|serait|:)",
    ),
)

UPDATE = (
    (
        "decal|deplac|report|repouss|avanc|chang|bouger",
        r"(?:decaler|deplacer|reporter|repousser|avancer|changer|bouger|decale|deplace|reporte|repousse){sp}(?:\w{1,10}{sp}){0,3}(?:{talk}|l'heure|l'horaire|la{sp}date|a{sp}(?:{day}|\d|la{sp}semaine|plus{sp}tard)|au{sp}|d'une)|(?:peut|pouvons|pourrait|pourrions|faut|dois|doit|devons|possible)[^.!?;]{0,24}(?:le{sp}|la{sp}|l'|de{sp}|d'){0,2}(?:decaler|deplacer|reporter|repousser)",
    ),
    (
        "aurai|autre|conflit|empeche|malade|plutot|pris|retard|souffrant",
        r"(?:plutot{sp}(?:{day}|le|a|en)|(?:un|une){sp}autre{sp}(?:jour|date|creneau|moment|horaire))|(?:suis|est){sp}(?:\w{1,8}{sp}){0,2}(?:malade|souffrante?|en{sp}retard|empechee?|pris\w?{sp}(?:ailleurs|ce|a))|aurai{sp}(?:\w{1,8}{sp}){0,3}retard|conflit{sp}d'agenda",
    ),
    (
        "pas|plus",
        r"(?:peux|peut|pourrai|pouvons|pourrons|pourra|suis|sera){sp}(?:\w{1,8}{sp})?(?:pas|plus){sp}(?!(?:(?:encore|rien|vous|te|t'|en){sp}?){0,2}(?:donner|dire|repondre|confirmer|promettre|communiquer|garantir|annoncer|trancher|decider))(?:\w{1,12}{sp}){0,3}(?:{day}|{talk}|etre{sp}la|etre{sp}present\w{0,1}|assurer|disponible)|(?:{day})(?:{sp}\w{1,10}){0,3}{sp}(?:ne{sp})?(?:me{sp}|nous{sp})?(?:va|convient|marche|fonctionne|arrange){sp}(?:pas|plus)",
    ),
)

CANCELLATION = (
    (
        "annul",
        r"(?:dois|devons|doit|faut|suis|contraint\w?|oblige\w?){gap}annuler(?!{sp}votre{sp}candidature)|{talk}(?:{sp}\w{1,10}){0,4}{sp}(?:est|a{sp}ete|sont){sp}annul\w{1,3}",
    ),
)

COMMIT = (
    (
        "decision|infos|nouvelles|plus|reponse|retour|suite|verdict",
        r"(?:(?:un|une|notre|la|des|mon|en|du){sp})?(?:retour|reponse|decision|nouvelles|infos|verdict|plus|suite){sp}(?:(?:de{sp}(?:notre|ma){sp}part|vous|te|sera|est|prevue?|suivra|arrive\w{0,2}){sp}){0,3}(?:d'ici|avant|lundi|mardi|mercredi|jeudi|vendredi|demain|la{sp}semaine|cette{sp}semaine|en{sp}(?:debut|fin)|debut|fin|sous|dans|mi-|le{sp}\d)",
    ),
    (
        "saur|decid|tranch|reuni|recontact|revien|dir|tien|redi|redonn|fais|fait|fer|donn|rappel",
        r"(?:on|je|nous|l'equipe|equipe|comite|direction|ils|elle|il|manager){gap}(?:saur\w{1,4}|decid\w{1,6}|tranch\w{1,6}|reuni\w{1,5}|recontact\w{1,6}|revien\w{1,5}|dir(?:a|ai|ons|ont)|tien\w{1,5}{sp}(?:vous{sp}|te{sp})?(?:au{sp}courant|informe)|redis|redit|redonne\w{0,2}|fais|fait|faisons|ferons|ferai|donne\w{0,3}|rappel\w{1,4})",
    ),
    (
        "attend|laiss|patien",
        r"patien\w{1,5}|laiss\w{1,3}-(?:moi|nous)|(?:j'attends|attendons|on{sp}attend){gap}(?:retour|feu|validation|reponse)",
    ),
)

PRIVATE = (
    (
        "diner|fete|mariage|anniversaire|enfants|randonnee|biere|concert|cine|femme|mari|ur|frere|mere|pere|fille|fils|chien|jardin|barbecue|foot",
        r"diner|fete|mariage|anniversaire|enfants|randonnee|biere|concert|cine(?:ma)?|femme|mari|soeur|s(?:oe|œ)ur|frere|mere|pere|fille|fils|chien|jardin|barbecue|foot",
    ),
)

REPLIES = {
    "private": PRIVATE,
    "rejection": REJECTION,
    "offer": OFFER,
    "invitation": INVITATION,
    "next_step": NEXT_STEP,
    "update": UPDATE,
    "cancellation": CANCELLATION,
    "commit": COMMIT,
}
