"""French phrases as plain lines (see ``wordings``)."""

LINES = {
    "alive": """
        (mais|par contre|en revanche) (j'ai|j'en ai|nous avons|nous en avons|on a|on en a|il reste|il y a) (encore|aussi|bien)? (un|une) (autre|poste|place|mission)? _ (a|au|en|pour|sur|qui)
    """,
    "job": """
        (tests?|questionnaire|epreuves?) (psychotechnique*|de recrutement|de personnalite|de selection|d'aptitude)
    """,
    "candidate_side": """
        (j'ai) (recu|eu|essuye) (un|une|encore un)? (refus|reponse negative)
        (j'ai) (eu|obtenu|decroche) (le|ce|un) (poste|job|boulot|travail)
    """,
    "rejection": """
        (pas|plus) (sur|dans|parmi) (la|notre|les) (liste restreinte|liste courte|short-list|shortlist|selection finale|finalistes)
        (attribue|confie|propose|accorde|donne) (le|ce|notre|l'|la|cette) _ (stage|poste|contrat|alternance|mission|place) a (un|une) autre (candidat*|personne|etudiant*|profil|postulant*)
        (ne|n'*) (prevoyons|envisageons|planifions|prevoit|envisage) _ (aucune|pas de|pas d') (embauche*|recrutement*|creation de poste)
        (vous|tu) (n'avez|n'as|n'avez malheureusement) (malheureusement|helas)? pas (obtenu|decroche|eu) (le|ce|notre) (poste|job|emploi|stage)
        (encourageons|invitons|encourage|invite|encouragez) (donc|vivement)? a (repostuler|postuler a nouveau|postuler de nouveau|candidater a nouveau|recandidater)
        (donner|donne|donnons|donnerons) (sa|cette|la|leur) (chance|opportunite) a (un|une|quelqu'un|l'autre|d'autres)
        (avons|ont|ai) (deja|finalement|depuis|donc)? pourvu (le|ce|notre|cette)
        (personne|candidat*|profil) (retenue|retenu|choisie|choisi|selectionne*) (avait|disposait|possedait|presentait|justifiait|etait|a plus|a davantage)
        coup de _ pour (un|une|quelqu'un|l'autre)
        (votre|ton) profil (est|etait|nous semble|semble|parait) _ trop (junior|senior|technique|generaliste|specialise|eloigne|qualifie)
        (classe|classee|arrive|arrivee|place|placee) (deuxieme|second|seconde|troisieme|en deuxieme|en seconde)
        (poste|recrutement|offre) ne (sera|verra) (finalement|malheureusement|donc)? pas (ouvert|pourvu|cree|maintenu|reconduit|remplace|le jour)
        (ne passez|ne passes|ne passerez|n'accedez|n'irez) pas (a|au|en) _ (l'etape|tour|prochaine|etape|phase|deuxieme|second|entretien)
        (n'allons|ne va|ne vais|ne vont|ne pouvons|ne souhaitons) (donc|malheureusement)? pas (vous|te)? (recruter|embaucher|engager|retenir)
        (donne|donnons|accorde|accordons|donner|accorder) (ma|notre|la) preference a (un|une|quelqu'un|d'autres|l'autre|des)
        (on en reste|en rester|restons-en|nous en restons) (donc)? la
        (d'arreter|d'interrompre|de stopper|arretons|arretent|d'en rester) (la|ici|donc|le|votre|notre) (le|la|votre|notre|nos)? (processus|recrutement|candidature|echanges|procedure)
        (de mettre fin|mettons fin|mettre fin|mis fin|mettent fin) (a|au) (votre|ta|notre|nos|ce)? (processus|candidature|recrutement|echanges|procedure|participation)
        (faites|fais|etes|es) (malheureusement|donc)? pas (partie des|partie de nos|partie de la|partie du|parmi les|parmi nos) _ (candidat*|personnes|profils|finalistes|preselection*|selection*|shortlist|liste|retenu*)
        (retiendrons|retenons|retiendrai|retiendra|retient|retiennent|garderons|poursuivrons|poursuivons) pas (votre|ta|ton|cette) (dossier|candidature|profil)
        (candidature|dossier|profil|processus) ne (sera|peut|pourra|va) (malheureusement|donc|toutefois)? pas (etre)? (poursuivi*|retenu*|selectionne*|transmis*|presente*)
        (n'entre|ne rentre|n'entrent|ne rentrent|ne repond|ne remplit|ne satisfait) pas (a|dans|aux)? (nos|les|tous|le|la|l'ensemble) _ (criteres|cadre|attentes|exigences|besoins|cible|recherche)
        (cloturer|cloturons|cloture|clos) (votre|ta) (candidature|dossier|participation)
        (choix|decision) d'arreter
        trouve (deja|entre-temps|finalement)? (quelqu'un|la personne|une personne|notre perle|la perle|un candidat|une candidate|chaussure)
        (prefere|preferons|choisi de|decide de|souhaitons) (donc)? ne pas donner (de)? suite
        (n'irons|n'irai|n'ira|n'allons|ne va|n'ira) (donc|malheureusement|finalement)? pas plus loin
        (ne|n') _ (cherch*|recrut*|embauch*|prends|prend|prenons|prennent|besoin) (plus|pas|personne|finalement)
        (penche|penchons|pench*) pour (une|un|l'autre|quelqu'un)
        (pris|embauche|recrute|engage|choisi|prefere|retenu|opte pour|garde) (finalement|plutot|donc)? (quelqu'un|une autre|un autre|un candidat|une candidate|une personne|un jeune|une jeune|un collegue|une collegue|l'autre|un profil|un gars|une fille|un ancien|une ancienne)
        (poste|place|stage|contrat) (a ete|est) (finalement)? (pourvu*|attribue*|donne*|pris*|confie*) (a|par|en interne)?
        (poste|place|stage|contrat) (va etre|sera) (finalement)? (pourvu*|attribue*|donne*|pris*|confie*) (a|par|en interne)
        (choisi|pris|retenu|recrute|embauche|engage|selectionne|prefere|trouve|choix d'|choix de) _ (une autre|un autre|quelqu'un|autre candidat*|autre personne|autre stagiaire|autre profil|d'autres)
        (poste|place|offre|job) (est|a ete|vient d'etre) (deja|maintenant|malheureusement)? (pris|prise|parti|partie)
        (poste|place) ... (confie|attribue|donne|revient|revenu|reserve) a (un|une|quelqu'un|d'autre*)
        (pas|n'a pas ete|n'est pas) (en|a) (votre|ta) (faveur|avantage)
        (choix|decision) (ne)? (s'est|c'est)? pas (porte*|arrete*) sur (vous|toi|votre|ta)
        (prefere|choisi|decide|opte) (de)? (s'orienter|nous orienter|d'orienter|retenir|poursuivre|privilegier|pour|avancer|continuer|donner suite|recruter) ... (autre*|profil*|candidat*|experience|senior|interne)
        (orient*|tourn*|port*) ... vers (un|une|d'autres|des|le|la) _ (profil*|candidat*|personne|candidature*)
        (ne|n'|pas) ... (donner|donnerons|donnons|donner une) suite
        (ne|n') (pas)? (pouvons|pourrons|pouvoir|sommes|avons|allons|souhaitons|serons) (pas|malheureusement pas) ... (suite|favorablement|retenir|retenu|retenue|poursuivre|proposer|continuer|aller plus loin|avancer|reponse favorable|en mesure)
        (n'a|n'ont|n'avons|n'avez|ne) (pu|peut|pourra|saurait|pouvons|puis) _ (retenu*|retenir|selectionn*|accept*|donner|donnee|suite|favorable*|satisfaite)
        (n'a|n'avons|n'ont|n'est|ne sera|ne serez|n'avez|n'etes|ne peut) (pas|malheureusement pas|donc pas|finalement pas) (ete)? _ (retenu*|selectionn*|choisi*|abouti*|suite|convaincu|donne)
        (candidature|profil|dossier) ... (pas retenu*|non retenu*|rejete*|refuse*|ecarte*|ne correspond pas|pas ete retenu*|pas abouti*|pas pu aboutir|sans suite)
        (retenu|choisi|selectionne|recrute|prefere) (un|une|un autre|une autre|d'autres|l'autre) (candidat*|profil*|personne|candidature*)
        (autre|un autre|une autre|d'autres|l'autre) (candidat*|profil*|personne|candidature*) (a ete|ont ete|ont|a (plus|mieux|davantage|retenu|obtenu|accepte|convaincu|ete|fait|su|ses|deja|une|un|le)|est|correspond*|qui|dont|plus)
        c'est (stop|non|mort|fini|rape|impossible) (pour|cette|cet|de notre cote|de mon cote|chez nous)
        pour (nous|moi|l'equipe|la direction) c'est (stop|non|mort|fini)
        pas (les moyens|les reins|le budget|la tresorerie|de quoi) ... (embaucher|recruter|engager|prendre)
        qui (prend|reprend|prendra|reprendra|occupera|a eu|a obtenu|decroche) (finalement)? (le|ce) (poste|stage)
        (continuer|poursuivre|avancer) ... avec (des|d'autres|plusieurs) (candidat*|profils?|personnes) (plus|dont|qui|ayant|disposant|mieux)
        c'est (donc|finalement)? avec (elle|lui|eux|cette personne|ce candidat|cette candidate) que
        (poste|offre|recrutement|mission|processus) ... (pourvu|ferme|annule|suspendu|gele|plus disponible|plus d'actualite|abandonne|attribue|mis en pause)
        (reponse|suite) (negative|defavorable)
        (aller plus loin|poursuivre) (avec vous|avec votre candidature|avec toi) ... (pas|impossible)
        pas (aller plus loin|poursuivre|continuer) (avec|ensemble|le processus|votre|dans)
        (arretons|arrete|suspendons|stoppons|annulons) (donc|malheureusement)? (le|ce|notre) (recrutement|processus)
        (budget|poste) ... (gele|supprime|coupe|suspendu|annule)
        (correspond*|corresponde*) pas (tout a fait|entierement|totalement|completement|assez)? (a|aux|avec) (nos|notre|ce que|ceux|celui)
        (reponse|decision) ... (negative|defavorable|pas favorable|n'est pas positive|n'est pas celle)
        (decliner|ecarter|rejeter) votre (candidature|dossier|profil)
        (s'arrete|s'arretent|prend fin|prendra fin) ici
        (avons|a|ai|ont) (finalement|donc|malheureusement)? (retenu|choisi|recrute|prefere|selectionne) (un|une|quelqu'un|l'autre|d'autres)
        (quelqu'un|une personne|un profil|un candidat|une candidate) (de|avec|ayant|qui|dont|deja|plus) (plus|deja|davantage|connait|une experience|l'experience)
        (manque|manquait|manquent) (d'|de|encore) ... (experience|pratique|recul|maitrise)
        (pas|plus) (en mesure|possible) de ... (proposer|offrir|suite|recruter|retenir)
        (ne|n') ... pas (vous|te) (proposer|offrir|retenir|recevoir|convoquer|accorder)
    """,
    "offer": """
        votre candidature (pour|au|a) ... (stage|poste|emploi|alternance|apprentissage) ... (a ete|est) acceptee
        (confirme|confirmons|confirmer|annoncer|annonce) (votre|ton) (embauche|recrutement|engagement|prise de poste)
        (ravi*|heureux|heureuse*|enchante*) de (vous|t') (accueillir|compter|avoir) ... (a partir|equipe|des le|le|parmi|chez nous|atelier)
        (plaisir|heureux|heureuse|ravi*|joie) ... (proposer le poste|proposer de nous rejoindre|vous proposer|te proposer|offrir le poste|accueillir|compter parmi)
        (contrat|promesse d'embauche|proposition d'embauche|lettre d'engagement|offre d'emploi|proposition) ... (ci-joint*|piece jointe|signe*|signature|signer|jointe)
        (ci-joint*|piece jointe|joint) ... (contrat|promesse d'embauche|proposition|lettre d'engagement|offre)
        (souhaitons|aimerions|voulons|souhaite|aimerais) (vraiment|tous)? (vous|te|que vous|que tu) ... (recruter|rejoindre|rejoigniez|rejoignes|embaucher|equipe)
        bienvenue (dans l'equipe|parmi nous|a bord|chez)
        (choix|decision) (s'est|s'est donc|est)? (porte*|arrete*) sur (vous|toi|votre candidature|ta candidature)
        (promesse d'embauche|contrat de travail|lettre d'engagement) ... (piece jointe|ci-joint*|signe*|signer|retourner|joint*)
    """,
    "invitation": """
        (on se voit|nous nous voyons|je vous vois|rendez-vous) ... (entretien|pour echanger)
        (passez|passe|venez|viens) (donc|nous|me)? (voir|rencontrer|a la boutique|au bureau|a l'atelier|au magasin|au restaurant)
        (vous|te) (attendons|attends|recevrons|recevrai|accueillerons|accueillerai) ... (entretien|rendez-vous|bureaux|locaux|accueil)
        (aimerions|souhaitons|souhaiterions|aimerais|souhaite|souhaiterais|voudrions|voudrais|serions|propose|proposons) ... (vous rencontrer|te rencontrer|rencontrer|echanger|entretien|vous revoir|te revoir|recevoir|rendez-vous|vous presenter|te presenter)
        (quand|quelles|quels|quel) ... (disponib*|creneau*|seriez-vous|etes-vous|vous convien*|te convien*|conviendrai*|jour*|libre)
        (creneau*|disponibilites|dates|horaires) ... (convien*|envoyer|transmettre|proposer|communiquer|indiquer|possible)
        (indiquer|transmettre|communiquer|envoyer|proposer|donner|choisir|choisissez|reservez|selectionnez) ... (creneau*|disponibilites|disponibilite|dates)
        (deuxieme|second|dernier|prochain|nouvel|premier) entretien
        (entretien|rendez-vous) ... (confirme|prevu|fixe|planifie|programme|aura lieu|est bien)
        (confirme|confirmons|confirmer) ... (entretien|rendez-vous)
        (convi*|invit*) (vous|te|a)? ... (entretien|rencontr*|rendez-vous|echange)
        (propos*) (de)? ... (venir|passer|rencontrer) ... (chez nous|matinee|journee|bureaux|equipe)
        (dispo|disponible|libre) (quel|quand|quels|le) (jour|jours|creneau*)?
        (seras|serais|serez|seriez) (dispo|disponible*|libre) (quel|quand|le|la|mardi|lundi|mercredi|jeudi|vendredi)
        (premier|second|nouvel) (echange|entretien|contact|rendez-vous) (telephonique|en visio|avec|d'une|de)
    """,
    "next_step": """
        (passez|effectuez|completez|realisez|remplissez) ... (quiz|test|questionnaire|evaluation)
        (test|tests|questionnaire|evaluation|exercice) ... (pas encore|n'avez pas|toujours pas) ... (fait|complete|passe|termine|rempli|realise)
        (pas encore|n'avez pas|toujours pas) _ (fait|complete|passe|termine|rempli|realise) _ (test|tests|questionnaire|evaluation|exercice)
        (faire|effectuer|realiser|venir faire|proposer|proposons) ... (essai|demi-journee d'essai|journee d'essai|periode d'immersion)
        (derniere|prochaine|seconde|deuxieme|nouvelle) etape
        (test|exercice|cas pratique|etude de cas|mise en situation|questionnaire) (technique|ecrit|a faire|a rendre|a realiser|en ligne|pratique|de|que)
        (apporter|apportez|apporte|prenez|pensez a prendre|pense a prendre|amenez|venez avec|viens avec|munissez-vous|se munir) ... (ordinateur|piece d'identite|carte d'identite|portfolio|diplomes|cv)
        (minutes) (avant|a l'avance|en avance) ... (entretien|rendez-vous|arriver|presenter|present*|parfait|ideal)
        (arriver|arrivez|arrive|presentez-vous|presente-toi|connectez-vous) ... (minutes) (avant|a l'avance|en avance)
        (presentez-vous|presente-toi|adressez-vous|annoncez-vous) ... (accueil|reception)
        (viendrai|viendra|viendrons) (te|vous) chercher
        (dossier|candidature|profil) ... (incomplet|incomplete|completer|a completer|pas finalisee)
        (remplir|remplissez|completer|completez|repondre) ... (formulaire|questionnaire|fiche)
        (coordonnees|noms|contacts) ... (references|anciens|managers|responsables|employeurs)
        (pretentions salariales|date de disponibilite|preavis|references|justificatifs|diplomes|casier judiciaire|permis de travail|pretentions)
        (propos*|realiser|effectuer|passer|rendre|transmettre|envoyer) ... (test|exercice|cas pratique|etude de cas|questionnaire) (technique|ecrit|pratique|en ligne|a realiser|a rendre|a faire)?
    """,
    "update": """
        (entretien|entrevue|rendez-vous|rencontre) ... (n'aura pas lieu|n'est pas|ne sera pas) ... mais (lundi|mardi|mercredi|jeudi|vendredi|demain|le|a)
        (entretien|entrevue|rendez-vous|rdv|rencontre|echange) ... (finalement|desormais) _ (visio*|distance|ligne|telephone|teams|zoom|locaux|salle)
        (entretien|entrevue|rendez-vous|rdv|rencontre) ... (passe|passera|glisse) (de|du|a|au)
        (glisser|pousser) ... (entretien|entrevue|rendez-vous|rdv)
        (je|nous|on) (decale|deplace|reporte|avance|decalons|deplacons|reportons|avancons) (notre|votre|ton|l'|le)? _ (entretien|rendez-vous|rdv|visio|appel)
        (decaler|reporter|deplacer|repousser|avancer|decale|reporte|deplace|repousse) ... (entretien|rendez-vous|rencontre|echange|appel|a|au|de)
        (entretien|rendez-vous|rencontre|echange) ... (decale*|reporte*|deplace*|repousse*|plutot|en visio|nouvelle date|autre date|autre jour|autre creneau)
        (empechement|imprevu|malade|souffrant*|contretemps) ... (decaler|reporter|plutot|autre|deplacer|possible)
    """,
    "cancellation": """
        (entretien|rendez-vous|rencontre|echange|appel) ... (ne se tiendra pas|ne pourra pas se tenir|ne pourra se tenir|ne peut pas se tenir|ne peut se tenir|ne peut pas avoir lieu|ne peut avoir lieu|n'a plus lieu|n'aura plus lieu|est supprime|tombe a l'eau)
        (dois|devons|contraint*|oblige*|falloir|allons|vais|souhaite*) ... annuler ... (entretien|rendez-vous|rencontre|appel|echange)
        (annulons|annulation) ... (entretien|rendez-vous|rencontre|appel|echange)
        (entretien|rendez-vous|rencontre) ... (annule|n'aura pas lieu|ne pourra pas avoir lieu|n'aura finalement pas lieu)
    """,
    "answer": """
        !votre|ta|ton|tes|vos (decision|reponse|retour|nouvelles|verdict|resultat*|avis|choix)
        (informe*|prevenu*|contacte*|recontacte*|avise*|averti*)
        (tiendr*|tien*) (au courant|informe*|au jus|au fait)
        (serez|seras|sera|seront|etre) fixe*
        (saur*|tranch*|decid*|statu*|arbitr*|arret*) (le|la|notre|nous|sur|d'ici|avant|dans|en|lundi|mardi|mercredi|jeudi|vendredi|au|plus)
        (dirai|dirons|appelle*|rappelle*|rappeler*|ecris|ecrir*|revien*|reviendr*|reponds|repondr*|donne*)
    """,
    "commit": """
        (comptez|compte|compter) (encore|plutot)? _ (jours|semaine|semaines|quinzaine|huitaine|mois)
        (tu as|t'as|vous avez|tu auras|vous aurez) (ta|votre|une|la) (reponse|decision)
        (sera|serez|seras|seront) (avise*|informe*|prevenu*|contacte*|averti*|recontacte*|notifie*|fixe*) ... (le lendemain|demain|lundi|mardi|mercredi|jeudi|vendredi|avant|d'ici|au plus tard|sous|dans|fin|debut|semaine|mois)
        (te|vous) (passe|passons|passerai|passerons|donne|donnons|donnerai|donnerons) un coup de (fil|telephone)
        (revien*|reviendr*|recontacte*|recontacter*|rappelle*|rappeler*|tien*|tiendr*|donne|donnons|donner*|ferai|ferons|faisons|communiqu*|informe|informons|informer*|ecris|ecrivons|ecrire|ecrirai|ecrirons|ecrira|ecriront|aur*|saur*|repond*|repons*) ... (vers vous|vers toi|vous|te|au courant|reponse|retour|informe*|nouvelles|decision|suite|parole)
        (vous|tu|nous|je|on) (vous|te)? (aurez|auras|aurons|aurai|donnerons|donnons|donne|donnerai|tiendrai|tiendrons|saurez|sauras|saurons|recevrez|recevras|ferai|ferons|dirai|dirons|dis|dit|appelle|appellerai) ... (reponse|retour|nouvelles|decision|plus|courant|signe|avant|d'ici|lundi|mardi|mercredi|jeudi|vendredi|semaine|sous|demain)
        !votre|ta|ton|une|un (reponse|retour|decision|verdict|nouvelles|choix) ... (avant|d'ici|sous|lundi|mardi|mercredi|jeudi|vendredi|semaine|debut|fin|courant|prochain*|demain|au plus tard|dans)
        (decid*|tranch*|statu*) ... (lundi|mardi|mercredi|jeudi|vendredi|semaine|debut|fin|d'ici|avant|demain|prochain*)
        (comite|jury|commission|direction) (se|s'|a lieu|aura lieu|est|passe|tranche*|decid*|deliber*|statue*|rend|rendra|siege*|doit|va|vote*|donne*|choisi*) ... (lundi|mardi|mercredi|jeudi|vendredi|semaine|debut|fin|d'ici|avant|demain|prochain*)
        (comite|jury|commission|direction) (lundi|mardi|mercredi|jeudi|vendredi|demain|la semaine|en debut|en fin)
        (d'ici|avant|sous|au plus tard|courant|debut|fin|dans) ... (revien*|recontact*|tiendr*|saur*|aur*|donner*|rappell*)
        (patience|patienter) ... (jours|semaine*|jusqu'*|encore)
        (trancher|tranche|tranchons) d'ici
        (vous|te) (reponds|repond|redonne|recontacte|redis|rappelle|reviens|reviendrai|ecris|appelle|tiens)
    """,
    "occupation": """
        (barman|barmaid|barista|plongeu*|commis|chef de rang|boulang*|patissi*|bouch*|coiffeu*|estheticien*|fleuriste|aide-soignant*|aide soignant*|auxiliaire|nounou|animat*|professeur de|formateur*|formatrice|assistant d'education|surveillant*|agent d[e'] [a-z]*|agente d[e'] [a-z]*|hotesse|hote d'accueil|gestionnaire|juriste|avocat*|notaire|clerc|ouvrier*|macon*|plombier|menuisier*|soudeu*|peintre|couvreu*|cariste|manutentionnaire|preparat*|livreu*|femme de menage|agent d'entretien|graphiste|webmaster|chercheu*|doctorant*|post-doctorant*|directeur|directrice|adjoint*)
        (assistante?|receptionniste|responsable|charge de [a-z]*|chargee de [a-z]*|chef de [a-z]*|ingenieure?|developpeu*|technicien*|infirmier*|vendeu*|serveu*|cuisinier*|comptable|secretaire|conseill*|consultante?|commerciale?|chauffeur|redact*|traduct*|analyste|apprentie?|stagiaire|alternance|stage|caissier*|educat*|mecanicien*|electricien*|magasinier*)
    """,
    "job_hint": """
        (faire|fait|pour|apres) (l'essai|un essai|votre essai|cet essai)
        (en salle|en cuisine|au comptoir|en caisse)
        (salaire|remuneration|prise de fonction|la region|notre logiciel)
        (un|l'|faire un|votre|ton) essai (de|d'une|dans|au|a|chez|samedi|lundi)
        (poste|candidature|entretien*|candidat*|recrut*|profil|embauche|contrat|cdi|cdd|stage|alternance|rh|ressources humaines)
        (references|pretentions|preavis|prise de poste|periode d'essai|lettre de motivation|cv)
        (test technique|cas pratique|derniere etape|prochaine etape|prochain tour|second tour|deuxieme tour|processus)
        (votre|ton) (parcours|experience|profil|cv|competences)
        (promesse d'embauche|contrat de travail|lettre d'engagement)
    """,
    "met": """
        (merci|remerci*) ... (echange*|temps|venue|disponibilite|interet|rencontre|message|motivation|relance|patience|mail)
        (apprecie|ravi*|plaisir|heureux|heureuse|enchante*|beaucoup aime) ... (echange*|rencontre*|discut*|parler|conversation|connaissance)
    """,
    "setting": """
        (equipe|comite|jury|direction|manager|responsable|associes|collegues)
        (nos|notre|votre) (echange*|conversation|rencontre|discussion)
        (decision|retour|reponse|reflexion)
        (cto|ceo|daf|drh|fondateur*|directeur*|directrice*|locaux)
    """,
    "working": """
        (comite|jury|direction|commission|equipe|associes|nous|conseil|college|assemblee) ... (reunit|reunissons|delibere*|se voit|se voient|tient sa|tiendra sa|votera|se prononce*)
        (prend|prendre|faut|besoin de|prendra) (encore)? ... (jours|semaine*)
    """,
    "cold": """
        (recrute|recrutons|recherche|recherchons|mandate|mandates) (actuellement|aujourd'hui)? (pour) (un|une|plusieurs|l'un|le compte) ... (client|clients|entreprises)
        (serais-tu|seriez-vous|es-tu|etes-vous) (ouvert|ouverte|a l'ecoute) ... (echange|echanger|opportunite*|discuter)
    """,
    "foreign": """
        (anciens eleves|anciens etudiants|reunion parents-professeurs|professeur principal)
        (interet|candidature|inscription|dossier) ... (envers|pour|a) (la|notre|cette|une) formation
        prochaine session (de)? (formation|candidatures|d'inscription)?
        (le bail|local commercial|fonds de commerce|commercant*|un autre local|du local)
        (france travail|pole emploi|actualisation mensuelle|allocation chomage|conseiller france travail|a l'antenne|emission de radio|auditeurs)
        (pull request|merge request|mainteneur*|copropriete|conseil syndical|seance photo|acompte|atelier cv)
        (beta-test*|programme beta|version beta|beta testeu*|entretien* utilisateur*|test* utilisateur*|nos utilisateurs)
        mariage
        merci pour (votre|ton|le) devis
        decision (sur|concernant|relative) (le|la|au|a la) (budget|projet|fournisseur|devis)
        candidature (au|a la|pour le) (conseil|bureau|presidence|comite)
        conseil syndical
        (choix|decision|selection) (du|d'un|des|de) (prestataire*|fournisseur*)
        (reunion) (d'equipe|de service|de chantier|de projet|hebdomadaire)
        (vos|votre) (postes|poste) a pourvoir
        (parents-professeurs|parents-enseignants|parents profs|parents d'eleves)
        (parcelle*|commission d'attribution|jardins partages|liste d'attente)
        (le devis|un devis|votre projet de|vos travaux|votre cuisine|votre toiture|votre vehicule|votre voiture)
        (votre film|votre manuscrit|votre texte|votre nouvelle|festival|comite de lecture|prochain numero)
        (levee de fonds|investisseur*|notre fonds|votre start-up|votre startup)
        (permis de construire|votre dossier de demande|demandeur*|demande de permis)
        (votre enfant|votre fils|votre fille|votre chiot|chaton|conservatoire|ecole de musique)
        (etude clinique|participer a l'etude|participation a l'etude)
        (une autre agence|un autre prestataire|un autre freelance|votre offre d'achat|l'acquereur|les vendeurs)
        (colocation|coloc|colocataire*|la chambre (a|est|sera|vous|du|que|libre|disponible)|une chambre|cette chambre)
        (proprietaire|logement|appartement|d'autres biens|inscription de|dossier d'inscription|dossier de location)
        (projet immobilier|votre banque|conseiller bancaire|votre conseiller|pret immobilier|votre projet de|bulletins de salaire)
        (comment s'est passe|c'etait comment|alors) ... (ton entretien|l'entretien|votre entretien)
        (bonne chance|je croise les doigts|courage) (pour|a) ... (ton entretien|l'entretien|demain)
        (tu as|as-tu|t'as) eu (une reponse|des nouvelles) ... (boulot|job|poste|entretien|boite)
        (votre commande|votre facture|colis|livraison|remboursement|panier|abonnement|bon d'achat)
        (auditeurs|notre emission|reportage|podcast|tournage|lecteurs)
        (locataire|bailleur|loyer|visite du bien|agence immobiliere|depot de garantie)
        (consulat|visa|passeport|prefecture|titre de sejour|naturalisation|mairie)
        (creche|eleves|inscription scolaire|parcoursup|scolarite|votre enfant)
        (cabinet medical|dentiste|ordonnance|vaccin)
        (compte bancaire|sinistre|impots|pret immobilier)
        (benevol*|tournoi|chorale|adhesion)
        (enquete|etude clients|panel de consommateurs|bon cadeau)
        (devis|chantier|entretien de la chaudiere|entretien de votre|chaudiere|votre vehicule|votre jardin)
        (bonne chance|croise les doigts|merde) pour (ton|votre|l'|demain|cet)
        (alors|comment) ... (s'est passe|ca s'est passe) ... entretien
        (mon memoire|ma these|mon doctorat|mes recherches)
        (salle de bain|dimensions de|artisan|travaux|chaudiere)
        (avocat*|maitre|notaire|tribunal|huissier|cabinet d'avocats)
        (concours|jury du prix|laureat*)
        (portrait pour|edition du dimanche|parution|journaliste)
    """,
    "deadline": """
        (reponse|retour|confirmation) de (votre|ta) part
        (pouvez|disposez) (contester|former un recours|d'un delai|deposer un recours|presenter)
        a (me|nous) (retourner|renvoyer|faire parvenir|transmettre|rendre)
    """,
    "confirmed": """
        (confirmer|confirmez|confirmation|confirmons) ... (entretien|entrevue) (du|de|le)
        (entretien|rendez-vous|echange) ... (tient toujours|comme prevu|inchange)
        (parfait|c'est bon|c'est note|entendu|ca marche|c'est parfait|tres bien|ok) ... (lundi|mardi|mercredi|jeudi|vendredi|demain)
        (lundi|mardi|mercredi|jeudi|vendredi|demain) _ _ (parfait|c'est bon|c'est note|entendu|ca marche|c'est parfait|tres bien)
        (on se voit|on se parle|on s'appelle|nous nous voyons|je vous appelle|je t'appelle|je vous appellerai|je vous attends|nous vous attendons|on t'attend|on vous attend|je vous recevrai|nous vous recevrons) ... (lundi|mardi|mercredi|jeudi|vendredi|demain|[0-9]*)
        (entretien|rendez-vous|echange) ... (fixe|cale|confirme|programme|maintenu|prevu)
    """,
}

REPLY_LINES = {
    "rejection": """
        ce n'est (malheureusement|donc|finalement|helas)? pas (vous|toi) (que|qui)
        pas (fait|faire)? l'affaire
        (ca|cela|tout|l'aventure|notre chemin) s'arrete (donc|malheureusement)? (la|ici)
        (pris|retenu|choisi|prefere) (quelqu'un|une autre|un autre|l'autre)
        (quelqu'un d'autre|une autre personne|un profil interne|en interne) ... (choisi|retenu|poste|prefere|ete)
        (malheureusement|desole*|helas|regret*) ... (pas|autre|negative|negatif|sans suite|refus)
        (mauvaise nouvelle|pas de bonne nouvelle|pas une bonne nouvelle|nouvelle n'est pas bonne)
    """,
    "invitation": """
        (seriez-vous|es-tu|etes-vous|serais-tu|pourriez-vous|pourrais-tu) ... (disponible|libre|venir|passer|rencontrer|echanger)
        (lundi|mardi|mercredi|jeudi|vendredi|demain) ... (convient|irait|possible|vous va|te va)
    """,
    "commit": """
        (un mot|deux mots|deux lignes|un petit mot|une reponse) (de ma part)? (d'ici|avant|au plus tard)
        (je|on|nous) (vous|te) (tien*|dis|dit|fais|redis|confirme|rappelle|recontacte|reviens)
    """,
}
