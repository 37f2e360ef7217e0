"""French: by when they answer, beside other days: words of patterns (see ``vocabulary``), and lines (see ``wordings``)."""

PROMISE_WORDS = {
    "promises.told_to": r"vous|te\b|le\b|les\b",
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
        (fais|fait|fasse|ferai|fera|ferons|faire|faisons) part de (notre|nos|la|sa|ma|mes|leur|leurs|son|ses|cette) _ (decision*|conclusion*|reponse|choix|suite*|resultat*|avis|verdict|position|retour|deliberation*|arbitrage|sentiment)
        (vous|te|t') (ferons|ferai|fera|faisons|feront) part
        (manquer*|manquera|manque) pas de (vous|te|t') (faire|informer|recontacter|contacter|tenir|prevenir|communiquer|donner|revenir|repondre|transmettre|aviser|avertir|rappeler|appeler|adresser|ecrire)
        !votre|ta (lettre*|courrier*|courriel*|reponse*|notification*|resultat*|decision*|bilan|compte rendu|compte-rendu|verdict|avis|conclusion*|suite|classement|deliberation*) ... (sera|seront) ... (envoye*|expedie*|poste*|adresse*|transmis*|communique*|notifie*|remis*|publie*|affiche*|diffuse*|rendu*|devoile*|annonce*|delivre*|donne|donnee|donnees|apporte*|prise|signifie*|partage*|tombee*)
        (liste|noms) _ (personnes|candidat*|admis*|retenu*|laureat*|selectionne*|postulant*) ... (sera|seront) ... (envoye*|transmis*|communique*|publie*|affiche*|diffuse*|devoile*|annonce*)
        (vous|te|t') (sera|seront) (donne|donnee|communique*|notifie*|transmis*|adresse*|signifie*) ... (suite|decision|reponse|resultat*|avis|verdict|conclusions|issue)
        (connaissance|avis|suite|issue) (de la suite|de l'issue|de la decision|de notre decision|reservee a)
        (resultat*|reponse|decision|verdict|avis|courrier|conclusions|suite|notification|lettre) ... (vous|te) (parviendr*|parvien*|arriver*|attendr*)
        (trouverez|trouveras|trouvez|trouvera) ... (boite*|espace candidat|messagerie|courrier|courriels) ... (reponse|contrat|refus|decision|resultat*|lettre|verdict)
        (prevoyons|prevois|comptons|compte|pensons|pense|esperons|espere|souhaitons|souhaite|envisageons|projetons|aimerions|voudrions|voulons|avons l'intention|ambitionnons|objectif est|but est|devrions|devrais|devrait) (bien|pouvoir|etre en mesure|etre en capacite)? (de|d')? (pouvoir|etre en mesure de)? (vous|te|t')? (faire une|faire un|donner|dire|repondre|rappeler|informer|ecrire|appeler|recontacter|contacter|communiquer|annoncer|revenir|prevenir|fixer|trancher|decider|statuer|rendre|avoir une|avoir notre|avoir fait|choisir|arreter|prendre une|prendre la|apporter|transmettre|envoyer|notifier|en dire|clore|boucler|finaliser)
        (vous|te) (l'|le|la) (ecrirons|ecrirai|ecrivons|dirons|dirai|disons|annoncerons|annoncerai|confirmerons|communiquerons|communiquerai|transmettrons)
        (vous|te|t') (faire|ferons|ferai|fera) (un|une) (retour|reponse|proposition|feedback)
        (comptez|compte|attendez|attends|attendez-vous|attends-toi) (bien|donc)? (a|sur)? (un|une|notre|mon|recevoir|avoir) _ (appel|coup de fil|coup de telephone|reponse|mail|courriel|message|nouvelles|retour|lettre|decision|courrier|telephone)
        (ne|sans) (vous|te) (ferons|ferai|fera|laisserons|laisserai|faire|laisser) _ (attendre|patienter|languir|mariner|dans l'attente|dans l'incertitude|sans nouvelles|sans reponse)
        (sauras|saurez|saura|sauront|sais|savez) _ (si|a quoi|qui|ce qu'il|tout|oui ou non|ce que|le resultat|notre|quoi)
        (serez|seras|sera|seront|etre) (fixe*|contacte*|recontacte*|prevenu*|avise*|informe*|averti*|rappele*|appele*|notifie*|mis* au courant|tenu* au courant|tenu* informe*|eclaire*)
        (vous|te|t') (contacte|contactera|contacterons|contacterai|recontacte|recontactera|recontactons|appelle|appellera|ecrit|ecrira|avise|avisera|avertit|avertira|previent|informera|informerons|repondra|repondrons|revient|reviendra|rappelle|rappellera|dira|donnera|communiquera|communiquerons|communiquons|transmettra|transmettrons|transmettons|adressera|adresserons|adressons|textera|texterai|texte|notifiera|notifierons|signale|signalerons) (votre|notre|la|le|l'|les|une|un|si|qui|lundi|mardi|mercredi|jeudi|vendredi|demain|avant|d'ici|au plus|dans|sous|en|debut|fin|des|courant|par|personnellement|individuellement|pour vous|ce que|ma|mon|nos)
        (on|nous|je|l'equipe|la direction|le recrut*|les rh|le service rh) (se|vous|te) (reparle|recontacte|rappelle|redit|fait signe|donne des nouvelles|donnons des nouvelles|tient au jus|tient au courant|tient informe*)
        (informerons|informons|previendrons|prevenons|aviserons|avisons|avertirons|contacterons|recontacterons|appellerons|appelons|rappellerons|ecrirons|ecrivons|repondrons|repondons|notifierons) (tous|toutes|chaque|chacun*|l'ensemble|les candidat*|a tous|a toutes|a chaque|a chacun*|aux candidat*)
        (tous|toutes|chaque|chacun*|l'ensemble) ... (candidat*|personnes|postulant*) ... (sera|seront|recevra|recevront|aura|auront) ... (avise*|informe*|prevenu*|contacte*|averti*|notifie*|reponse|courriel|decision|retour|courrier|nouvelles)
        (recevrez|recevras|recevez|recois|aurez|auras|obtiendrez) ... (reponse|decision|courriel|resultat*|retour|verdict|avis|nouvelles|contrat|proposition|lettre|offre|appel|notification|compte rendu|bilan)
        (tombera|tombe|tomberont|sera connu*|seront connu*|sera rendue|sera prise|interviendra|aura lieu) ... (decision|verdict|resultat*|choix|arbitrage)
        (decision|verdict|choix|arbitrage) ... (interviendra|tombera|tombe|sera arrete*|sera pris*|sera rendu*|sera connu*|aura ete prise)
        (donnerons|donnerai|donnera|donnons|apporterons|apporterai|apportera|rendrons|rendrai|rendra|livrerons|livrerai|communiquerons|communiquerai|communiquera|transmettrons|transmettrai|annoncerons|annoncerai|annoncera|publierons|publiera|devoilerons|afficherons|ferons connaitre|feront connaitre|enverrons|enverrai|enverra|adresserons|adresserai) _ _ !votre|ta (reponse|decision|resultat*|choix|verdict|avis|conclusion*|retour|suite|liste|nom|noms|contrat|proposition|bilan|compte rendu)
        (publions|annoncons|communiquons|envoyons|transmettons|rendons|donnons|affichons|adressons|postons) _ _ !votre|ta (reponse|resultat*|choix|verdict|decision|liste|noms|selection|contrat|reponses|courriers|lettres|decisions)
        (suite|reponse|issue) (sera|est|aura ete) (donnee|apportee|reservee)
        (donnera|donnerons|donnerai|donnons|donne) suite
        (prendra|prendront|prendrai|prendrons|prend|prenons|reprendra|reprendrai|reprendrons|reprend) contact
        (contrat|promesse d'embauche|proposition|offre) ... (partira|part|arrive|arrivera|vous sera envoye*|vous parviendra|sera dans|vous attend|te sera|suivra)
        (vous|te|t') (glisse|glisserai|passe|passerai|passons|lache|lacherai|ecrit|laisse) un (mot|message|coup|mail|texto|sms|petit mot|petit message)
        (decision|reponse|verdict|choix) _ _ (est|sont) (attendu*|prevu*|programme*|fixe*|annonce*)
        (seront|sera) (tous|toutes|chacun*)? (fixe*|informe*|avise*|prevenu*|recontacte*|contacte*)
    """,
    "deadline": """
        (nouvelles|signe|contact) de (votre|ta) part
        (reponse|retour|decision) ... (serait|sera|seraient) (parfait*|ideal*|super|top|bien|genial*|appreciable|formidable|bienvenu*)
        (parfait|ideal|super|top|bien|genial|formidable) ... (avoir|recevoir|connaitre|donner) (ta|votre|une) (reponse|decision|retour)
        (reconnaissant*|remercions|remercie) ... (ta|votre) (reponse|decision|retour)
        (donnez|donne|proposez|propose|envoyez|envoie) -?(moi|nous) (deux|trois|quelques|2|3|2-3|2/3) (creneaux|dates|options|propositions|disponibilites)
        (inutile|pas besoin|pas la peine|nul besoin|aucun besoin|pas necessaire|pas oblige*|rien ne vous oblige|pas tenu*) (de|d'|a)? (nous|me|m')? (en)? (repondre|rappeler|recontacter|ecrire|appeler|confirmer|decider|donner|faire)
        (assistance|support|service client|service informatique|hotline|helpdesk|service technique|depannage|conseillers) ... (repond*|rappelle*|traite*|revien*|recontact*|aide*)
        (sans|n'avons pas|n'ayant pas) (de)? (nouvelles|reponse|retour|confirmation) de (votre|ta) part
        merci de (nous|me) (faire|donner|dire|communiquer|transmettre|informer|indiquer|confirmer|repondre|prevenir|rappeler|recontacter) (part|connaitre|savoir)?
        a (signer|retourner|completer|renvoyer|rendre|remplir|effectuer|realiser|valider) (avant|d'ici|pour|au plus tard|sous|dans)
        (veuillez|bien vouloir|priere de|pourriez-vous|pouvez-vous|peux-tu|pourrais-tu|prions de|prie de) (bien vouloir)? (nous|me|m') (donner|faire|dire|communiquer|transmettre|repondre|confirmer|rappeler|recontacter|informer|indiquer|envoyer|retourner)
        si (vous|tu) (ne)? (nous|me|m') (donn*|repond*|confirm*|envoy*|rappel*|recontact*|dit*|dis|ecri*)
        (periode d'essai|duree du contrat|contrat|preavis) ... (dure|est de|court|prend fin|s'acheve)
    """,
}
