"""French: by when they answer, beside other days: words of patterns (see ``vocabulary``), and lines (see ``wordings``)."""

PROMISE_WORDS = {
    "promises.wished": r"(?<!une\s)(?<!d'une\s)(?:bonne|belle|excellente|agreable|bon|beau|joyeu\w{1,4})",
    "promises.writes_now": r"(?:vous|t')\s?ecri(?:s|vons) (?:parce|car|pour|puisque)",
    "promises.starts": r"(?:prise de (?:poste|fonctions?)|debut|demarrage|entree en (?:poste|fonctions?)|embauche)(?: prevue?)?(?: le| au)?",
    "promises.done_today": r"plaisir de|ravie?s? de|heureu\w{1,3} de|ci-joint|contrat|promesse d'embauche",
    "promises.of_a_day": r"agenda|entretien|reunion|rendez-vous|test|visite|appel",
    "promises.straight_after": r"(?:juste|tout de suite|aussitot|immediatement) apres|dans la foulee",
    "promises.week_out": r"(?:avant la fin de|d'ici la fin de|a la fin de|en fin de|dans|au cours de|avant que ne finisse) (?:cette semaine-la|(?:cette|la) meme semaine)",
    "promises.takes": r"prend|prennent|dure|durent",
    "promises.once_readers": r"(?:des (?:lors )?que|une fois que|quand|lorsque|a compter du moment ou) (?:vous|tu|votre|vos|ton|ta|tes)\b",
    "promises.said_once": r"(?:avai[st]|avions|ai|avons) (?:dit|promis|annonce|indique)",
    "promises.to_us": r"(?:me|nous) (?:donne|donnera|donnent|donneront|dit|dira|fait|fera|envoie|enverra|rend|rendra)",
    "promises.not_kept": r"pas|malheureusement",
}

PROMISE_LINES = {
    "commit": """
        (nous|on|je) (revenons|revient|reviens) vers (vous|toi)
        (vous|te|t'|le|la) (telephone|telephonons|telephonerai|telephonerons|passerai un coup|appelle|appelons|appellerai|appellerons|rappelle|rappelons|rappellerons|ecrivons|prevenons|previens|previendra|avisons|avertissons|repondons|recontactons)
        (promesse d'embauche|contrat|offre ecrite|lettre d'engagement|proposition ecrite|lettre d'embauche) ... (part|partira|partent|suit|suivra|arrive|arrivera|est envoye*|sera envoye*|vous parvient|vous parviendra)
        (efforcons|efforce|essayons|tachons|engageons|mettons tout en oeuvre) (de|a|pour) (vous)? (repondre|revenir|donner|apporter)
        (entendrez|entendras|entendra|entendront) (a nouveau)? parler de (nous|moi)
        (liste|resultat*|classement|palmares|noms|notes|decision*|selection) ... (paraitra|paraitront|sortira|sortiront|sort|sortent|tombera|tomberont|tombe|tombent)
        (liste|resultat*|classement|noms|notes|decision*|selection) ... (sera|seront) (bientot)? (mis* en ligne|en ligne|disponible*|connu*|consultable*|visible*)
        (communication|annonce|publication|proclamation|notification|affichage) (des|du|de|de la) (resultat*|decision*|reponse*|verdict|choix|classement|liste|admis*|laureat*) ... (le|lundi|mardi|mercredi|jeudi|vendredi|demain|avant|d'ici|au plus tard|fin|debut|courant|semaine|a partir)
        (palmares|nom|noms|resultat*|liste|laureat*|gagnant*|choix|verdict|decision) ... (devoile*|annonce*|rendu* public*|proclame*|revele*)
        (personnes|candidat*|profils|ceux|celles) _ (retenu*|choisi*|selectionne*|admis*) ... (seront|sera) (appele*|contacte*|rappele*|prevenu*|averti*|informe*|avise*|convoque*)
        (vous|te|t') (sonne|sonnons|sonnerai|sonnera|ferai signe|ferons signe|fais signe|faisons signe)
        (vous|te|t') (envoie|envoyons|enverrai|enverrons|enverra|laisse|laisserai|laisserons|ecris|ecrirai) (un|deux) (petit|petits)? (message|mail|mot|mots|texto|sms|courriel|lignes)
        (fera|ferons|ferai|feront) connaitre (sa|son|notre|leur|mon|ma|le|la) (choix|decision|reponse|verdict|resultat*)
        (admis*|candidat*|retenu*|personnes) ... (recevront|recevra) (un|une|leur) (courriel|mail|lettre|reponse|notification|message)
        (conclusions|reponse|decision|avis) (vous|te) (parviendr*|parvient|arriver*)
        (connaitrez|connaitras|connaitra|connaitront|connaitrons) ... (resultat*|fin mot|sort|issue|verdict|reponse|decision|choix)
    """,
    "deadline": """
        (nouvelles|signe|contact) de (votre|ta) part
        (reponse|retour|decision) ... (serait|sera|seraient) (parfait*|ideal*|super|top|bien|genial*|appreciable|formidable|bienvenu*)
        (parfait|ideal|super|top|bien|genial|formidable) ... (avoir|recevoir|connaitre|donner) (ta|votre|une) (reponse|decision|retour)
        (reconnaissant*|remercions|remercie) ... (ta|votre) (reponse|decision|retour)
        (donnez|donne|proposez|propose|envoyez|envoie) -?(moi|nous) (deux|trois|quelques|2|3|2-3|2/3) (creneaux|dates|options|propositions|disponibilites)
    """,
}
