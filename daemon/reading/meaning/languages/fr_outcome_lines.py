"""French phrases as plain lines (see ``wordings``): what was decided."""

OUTCOME_LINES = {
    "alive": """
        (mais|par contre|en revanche|toutefois) (nous|on|j'|il) _ (ouvrons|ouvre|avons|cherchons|recrutons|recherchons|reste|a) (un|une|aussi|egalement|encore) ... (interesse*|tente*|convien*|dit)
        (mais|par contre|en revanche) ... (vous interesse*|t'interesse*|vous conviendrait|te conviendrait|vous irait|te tente)
    """,
    "rejection": """
        ca (ne)? (le fera|collera|marchera|passera|jouera|suffira) (donc|malheureusement|finalement|helas)? pas
        (ecartons|ecarte|declinons|rejetons) (donc|malheureusement)? (votre|ta) (candidature|dossier|profil)
        (n'aurez|n'auras) (donc|malheureusement)? pas (le|la|ce) (poste|place|job|stage|contrat)
        (candidature|profil|dossier) ne fait (malheureusement|donc|helas)? pas partie (de|des) (ceux|celles|profils|candidat*|dossiers)
        ca n'ira (donc|malheureusement|finalement|helas)? pas
        (n'avez|n'as|n'a) (malheureusement|helas|donc)? pas (su)? (convaincu|convaincre)
        (jury|commission|comite|conseil|direction|patron|patronne|equipe) ... ne (vous|t') (a|ont) (malheureusement|helas|donc)? pas (classe*|retenu*|choisi*|selectionne*|admis*|auditionne*)
        (candidature|profil|dossier) ne (passe|passera|ira|va|franchit|franchira) (donc|malheureusement|helas)? pas (au|a|en|la|le|plus) _ (tour|etape|phase|suite|selection|finale|loin|suivant*)
        (stage|job|boulot|contrat|mission|alternance|apprentissage) (est|a ete|vient d'etre) (deja|maintenant|malheureusement|desormais)? (pris|prise|pourvu*|attribue*|parti*)
        (gelons|gelent|suspendons|suspendent|stoppons|stoppent|bloquons|freinons|arretons) (toutes|tous)? (les|nos) (nouvelles)? (embauches|recrutements)
        (ne|n') (pouvons|peux|peut|pourrons|pourrai) (donc|malheureusement|finalement|helas)? pas (vous|te) (prendre|garder|engager|embaucher|retenir|integrer)
        (ne|n') (allons|vais|va|vont) (donc|malheureusement|finalement|helas)? pas (vous|te) (garder|engager|embaucher|retenir|integrer)
        (equipe|equipes|effectif*|planning) (est|sont) (au complet|complete|complet|complets|completes) (pour|cette|jusqu'a|desormais)
        (poursuivrons|poursuivons|continuerons|continuons|avancerons|irons) (donc|malheureusement|toutefois)? pas _ (ensemble|plus loin|cette fois*|avec)
        (concentrer|recentrer|focaliser|concentrons|recentrons) _ sur (des|les|d'autres) (personnes|profils|candidat*|candidatures)
        (renonc*|renoncer|renoncons|contrainte de renoncer|contraint de renoncer) _ (a|au|aux) (ce|cette|le|la|notre|ces)? (recrutement|embauche|poste|creation|projet de recrutement)
        (passe|passent|passons|passer|preferent passer|prefere passer) (donc|malheureusement)? (leur|son|notre) tour
        (financement|budget|subvention*|credits) ... (pas renouvele*|pas ete renouvele*|supprime*|refuse*|retire*|pas ete accorde*)
        ca (leur|lui|nous) prend (quelqu'un|une personne)
        (autre profil|autre candidat*|autre candidature|autre personne) (nous|l'equipe|les|leur|m') (a|ont) (davantage|plus|mieux)? (convaincu*|seduit*|plu|paru*|semble*)
        (exclu*|non admis*|non retenu*) (du|de la|de|a l'issue|pour)
        c'est (a)? (elle|lui|la seconde|l'autre|une autre|un autre) que (nous|l'on|on) (l'|le|la)? (avons|a|ont) _ (propose|choisi|retenu|donne|confie|offert|attribue)
        (accepte|acceptee) (ce matin|hier|aujourd'hui|le poste|notre proposition|l'offre)
        (aucun|aucune) (candidat*|recrutement|embauche|candidature|profil) ne (sera|va etre|pourra etre|est) (donc|malheureusement|finalement)? _ (embauche*|retenu*|recrute*|effectue*|realise*|pourvu*|convoque*)
        (suspendre|suspendu|annuler|annule|retirer|retire|fermer|ferme|abandonner|geler|gele) (l'|le|la|ce|cet|notre|cette) _ (affichage|concours|poste|recrutement|offre|ouverture|processus)
        (concours|affichage|poste|recrutement|offre) ... (a ete|est|sont) (donc|finalement)? (suspendu*|annule*|retire*|abandonne*|ferme*|infructueu*|sans suite)
        (s'est|s'etait|se sont) (finalement|donc)? (porte*|oriente*|tourne*|arrete*) (finalement)? (vers|sur) (un|une|d'|l'|quelqu'un)
        (fait|faisons|font) (le choix d'|le choix d'une|un)? (autre|un autre|une autre|d'autres) (choix|candidat*|profil*|personne)
        ca (ne)? (va|pourra|peut|sera) (malheureusement|donc|finalement)? pas (le faire|etre possible|possible|marcher|coller|se faire|etre toi|etre vous)
        (on|nous|je|ils|elle|il) (ne)? (va|allons|vais|vont) (donc|malheureusement|finalement)? pas (te|vous)? (continuer|poursuivre|aller plus loin|donner suite|garder|retenir|embaucher|recruter|engager|convoquer|rappeler)
        il (nous|me|leur|lui) (faut|fallait|faudrait) (plutot|vraiment)? (quelqu'un|une personne|un profil|un candidat)
        (places|postes|contrats|stages|offres|missions) _ (sont|ont ete|etaient) _ (pris|prises|pourvus|pourvues|attribuees|attribues|complets|completes|parties|partis)
        (part|partons|partent|parti|partis|partie|partir|continue|continuons|continuent|reste|restons) (finalement|plutot|donc)? (sur|avec) (un|une|d'|l'|des)? _ (autre|autres|candidat*|profil*|personne|candidature)
        (geler|gele|gel|suspendre|suspendu|stopper|bloquer|bloque|stoppe|arreter|arrete|annuler|annule) (de|des|les|le|tous les|toutes les|tout|nos|ce) (embauches|recrutements|recrutement|nouvelles embauches)
        (embauches|recrutements|recrutement) (sont|est|ont ete|a ete) _ (gele*|suspendu*|stoppe*|bloque*|annule*|arrete*|interrompu*)
        (on|nous) (s'arrete|s'arretera|s'arretent|arretons|en reste|en resterons|en restera|arreterons) (donc|la|ici|malheureusement)
        (mettre|mettons|met|mis|mettent) (donc)? (un terme|fin) (au|a la|a|a ce|a cette|a votre|a ta) (processus|procedure|recrutement|candidature|collaboration|echange*|discussion*)
        (on a|nous avons|j'ai|c'est bon) (deja|enfin|finalement|on a)? trouve (merci|quelqu'un|notre|la personne|notre bonheur|une personne)
        (ne|n') (vous|te)? (voit|voyons|vois|voient|imagine|imaginons) pas (sur|dans|a) (ce|le|cette|la|l'|notre)
        (ne|n'est|n'etes) pas (le bon|la bonne|le|la) (profil|personne|candidat*|moment|choix)
        (malheureusement|helas|desole*|navre*) ... (fait partie|abouti*|favorable|concretise*|concluant*|autre choix|quelqu'un d'autre|pourvu*)
        (n'en|vous n'en|tu n'en|qui n'en) (fait|faites|fais|font) (malheureusement|helas)? pas partie
        (ne|n') (figure*|apparai*|compte*|faites|fais) (malheureusement|helas|donc)? pas (partie|parmi|dans|au nombre) (des|les|la|de|du|nos) _ (candidat*|retenu*|selectionn*|liste|finaliste*|profil*|personnes|admis|heureux)
        (aucun|aucune|pas de|pas d'|plus de|plus d') (poste|place|stage|mission|contrat|alternance|ouverture|recrutement|besoin|embauche) (actuellement|disponible*|vacant*|a pourvoir|correspondant|a vous proposer|a te proposer|en ce moment|pour l'instant|pour le moment|prevu*|ouvert*|cette annee)
        (ne|n') (prenons|prends|prend|accueillons|accueille|recrutons|recrute|embauchons|embauche|cherchons|cherche) (malheureusement|donc|actuellement|plus)? (pas|plus|personne|aucun*) (de|d')? (stagiaire*|alternant*|apprenti*|monde|nouveau*|personnel|saisonnier*|cette|en ce moment|pour|actuellement)
        (equipe|equipes|effectif*|planning) (est|sont) (deja|desormais|maintenant|malheureusement) (au complet|complet*)
        (choisi|decide|decidons|decision|choix|prefere|preferons|preferable) (de|d'|d'en)? (s'arreter|nous arreter|m'arreter|rester la|en rester la|ne pas) (la|ici|donner suite|poursuivre|aller plus loin|continuer|vous|te|retenir|recruter)
        (candidature|profil|dossier|experience) ... (n'a pas retenu|ne retient pas|n'a pas suscite|n'a pas ete|n'a pu|n'a malheureusement pas|ne repond*|ne correspond*|n'entre|ne rentre)
        (elimine*|ecarte*) (a ce stade|a l'issue|du processus|de la selection|au premier|au deuxieme)
        (n'avez|n'as|n'a) (malheureusement|helas)? pas (ete)? (reussi|valide|franchi|passe|obtenu|atteint|satisfait) (le|la|l'|cette|ce|aux|les) _ (etape|test|tests|seuil|score|note|epreuve*|selection|poste|tour|entretien)
        (mauvaise nouvelle|mauvaises nouvelles|pas de bonnes nouvelles|pas de bonne nouvelle)
        (aurais|aurions|aurait) ... (meilleure nouvelle|meilleures nouvelles|autre nouvelle|bonne nouvelle|bonnes nouvelles)
    """,
    "offer": """
        (heureu*|ravi*|content*|enchante*) que (vous|tu) (rejoigniez|rejoignes|nous rejoigniez|nous rejoignes|integriez|fassiez partie)
        (marque|donne|donnee) (son)? accord (sur|a|pour) (votre|ton) (designation|recrutement|engagement|nomination|embauche|titularisation)
        (designe|nomme|recrute|engage|titularise*) (en qualite de|au poste de|comme|sur le poste)
        (votre|ton) (designation|nomination|engagement|embauche|recrutement) (en qualite|au poste|comme|prendra effet|prend effet|a compter)
        (tu|vous) (commences|commencez|demarres|demarrez|attaques|attaquez) (lundi|mardi|mercredi|jeudi|vendredi|samedi|demain)
        c'est oui
        (poste|job|place|stage) (est|etait) (a|pour) (vous|toi)
        (on|nous) (t'|vous|te)? _ (prend|prenons|embauche|embauchons|engage|engageons) (lundi|mardi|mercredi|jeudi|vendredi|des|a partir|le premier|en cdi|en cdd)
    """,
    "invitation": """
        (puis-je|pouvons-nous|est-ce que je peux|je peux|pourrais-je) (vous|te)? (appeler|rappeler|joindre|telephoner|contacter)
        (choisissez|choisis|reservez|selectionnez|reserve) (un|votre|ton|le) (creneau|horaire|rendez-vous|moment)
        (convoqu*|invit*|convi*) ... entrevue
        (plaisir|souhaiterions|aimerions|ravis|heureux) (a|de)? faire votre connaissance
        (peux|peut|pouvez|pourrais|pourriez|veux|voulez) (tu|vous)? (nous)? (passer|venir|repasser|faire un saut) (nous|me)? (voir|rencontrer|au|a la|a l'|chez|demain|lundi|mardi|mercredi|jeudi|vendredi)
        (faire) (votre|ta) connaissance
    """,
    "next_step": """
        (retenu|retenue|selectionne*|admis*) pour (le|la|l') (second|deuxieme|prochain|dernier) (tour|etape|entretien|phase)
        (rencontrer|rencontriez|rencontre|voir) (maintenant|aussi|ensuite|egalement)? ... (directeur|directrice|responsable|patron|patronne|dirigeant|fondateur|fondatrice|grand patron|associe*)
        (prendra|prendrons|prend|prends) contact avec (vous|toi) pour (organiser|fixer|convenir|planifier|caler)
        (antecedents judiciaires|formulaire de consentement|verification* preemploi|references professionnelles)
        (besoin|faut|manque) ... (coordonnees de|noms de|deux superviseurs|references)
        (passez|passes|accedez|accede|admis*|retenu*|qualifie*|passe) (donc|a|au|pour) (l'etape|l'|la|le)? _ (suivante|suivant|prochaine|second|seconde|deuxieme|finale) (etape|tour|phase)?
        (etape|tour|phase) (suivante|suivant)
        (manque*|envoy*|transmett*|fourni*|joindre|besoin de) ... (copie|diplome*|attestation*|justificatif*|rib|carte vitale|piece d'identite|casier|certificat*|permis)
        (completer|completez|finaliser|finalisez|terminer|terminez) (votre|ta) (candidature|dossier|inscription|profil)
    """,
    "job": """
        (entretien|entrevue) (telephonique|d'embauche|de recrutement|de motivation|technique|rh|video differe)
        (preemploi|antecedents judiciaires|references professionnelles|verification* des antecedents|procedure de recrutement)
        (votre|ton) (entretien|entrevue) (avec|chez|pour|de recrutement|d'embauche|de selection)
        (poste :|poste:|fonction :|fonction:|intitule du poste :)
        (cdi|cdd|agent de maitrise|statut cadre|brut sur (douze|treize|12|13) mois|affichage de poste|entrevue d'embauche|entrevue de selection)
        (alternance|contrat d'apprentissage|contrat de professionnalisation|journee d'essai|jour d'essai|essai en cuisine|candidature spontanee|demande d'emploi)
    """,
    "job_hint": """
        (votre experience|ton experience|teletravail|consultant* en recrutement)
        (salaire|remuneration)
        entrevue*
        (saisonnier*|mission d'interim|interim|retour client|l'essai|embauche*)
    """,
    "silence_means_no": """
        (en l'absence|faute|a defaut|sans) (de|d'une)? (reponse|retour|nouvelles|contact|signe) (de notre part|de l'etablissement|de notre equipe|de leur part|sous|dans|d'ici|avant|passe|au-dela)
        (n'avez|n'as) (pas)? (recu|eu) (de|aucune|aucun)? (reponse|retour|nouvelles) ... (considerer|considerez|considere*|retenu*)
    """,
    "cancellation": """
        (entretien|rendez-vous|rencontre|entrevue) ... (ne pourra avoir lieu|ne pourra pas avoir lieu|ne peut avoir lieu|n'aura pas lieu|ne pourra etre maintenu*|est annule*)
        (laisse|laissons|laisser) tomber (l'|notre|le|cet|votre) (entretien|rendez-vous|rencontre|echange|entrevue)
    """,
    "confirmed": """
        (vous|t'|te) (appellera|appelera|rappellera|telephonera|joindra|recevra|attendra) (lundi|mardi|mercredi|jeudi|vendredi|demain|le|a)
        (confirme|confirmons) (notre|le|votre|ton) (rdv|rendez-vous|entretien|appel)
        (rappel*|rappelons) ... (votre|ton|l') (entretien|entrevue|rendez-vous)
        c'est (cale|note|fixe|confirme|bon) pour (lundi|mardi|mercredi|jeudi|vendredi|demain|le)
        (confirme|confirmons|confirmer) (votre|ton|l'|notre) _ entrevue
        (entrevue) ... (aura lieu|se tiendra|prevue|confirmee|fixee|est bien)
    """,
    "commit": """
        (sera|seront) (publie*|affiche*|communique*|notifie*|proclame*) ... (avant|le|au plus tard|d'ici|sous|a partir)
    """,
    "occupation": """
        (assistant*|secretaire|charge* (de|d'affaires|d'etudes)|chef de (projet|produit|rayon|cuisine|chantier|partie|equipe)|libraire|correct(eur|rice)|redact(eur|rice)|editeur|editrice|commis de cuisine|plongeu*|estheticien*|auxiliaire de vie|aide a domicile|animat*|formateur|formatrice|interprete|clerc|dessinat*|menuisier*|soudeur*|cariste|hotesse|gardien*|paysagiste|conducteur de [a-z]*|repartiteur*|gestionnaire [a-z]*|conseill* [a-z]*|attache* (commercial*|de presse|territorial*)|acheteu*|logisticien*|data [a-z]*|product [a-z]*|bibliothecaire|documentaliste|kinesitherapeute|psychologue|veterinaire|regisseu*|maquettiste|standardiste|agent d'accueil|agent d'entretien)
    """,
    "slots": """
        (quel|quels|lequel|laquelle) (bout|moment|creneau|jour|heure|date) (t'|vous|te)? (arrange|convient|conviendrait|irait)
    """,
    "acknowledgement": """
        (a ete|est) (bien)? (transmise|enregistree|recue|deposee|prise en compte|parvenue)
    """,
}
