"""French: what is said to a customer, a tenant, a parent, a donor or a citizen who applied for something else than work, matter by matter.

No bare names of trades: insurers, museums and schools write to those who want to work there too.
"""

OTHER_MATTERS = {
    "foreign": """
        # claims, and who looks at the damage
        (votre|vos) (sinistre|degat des eaux|degats|declaration de sinistre|indemnisation|franchise|reclamation)
        (notre|l'|un) (expert|experte) (est passe*|passera|a constate|a estime|a visite|viendra|s'est rendu*)
        (dommages|degats) (n'etant pas|ne sont pas|sont|n'etaient pas|subis|constates|couverts)
        # banks and cards
        (votre|ta) demande de (pret|credit|carte|financement|decouvert|rachat|prise en charge|remboursement|logement|visa|permis|bourse|subvention|aide|raccordement|mutation)
        (pret a taux zero|pret immobilier|pret etudiant|votre pret|votre credit|votre emprunt|votre epargne|livret a)
        (ouverture|cloture) (d'un|de votre|du) compte
        (compte professionnel|compte joint|compte courant)
        # grants, prizes, contests
        votre projet (n'en fait|a ete retenu|a ete selectionne|n'a pas ete|culturel|artistique|associatif)
        (bourse de projet|appel a projets|bourse de (voyage|recherche|creation)|residence d'artiste)
        (prix de la nouvelle|prix litteraire|concours (photo|de nouvelles|de poesie)|vos (images|photographies|poemes|cliches)|votre (recit|poeme|oeuvre|tableau))
        (le jury|les juges) ... (finaliste|textes|oeuvres|photos)
        (finale regionale|finale nationale|robe de soiree|miss [a-z]* [0-9]*|olympiades|election de miss)
        entretien avec les juges
        # papers, panels, stalls
        comite (scientifique|de programme|d'organisation du colloque)
        (votre|la) proposition (d'atelier|de communication|de table ronde|de panel|de session|d'article)
        (que d'emplacements|votre stand|marche de noel|brocante|vide-grenier)
        # museums, libraries
        (commission des acquisitions|comite d'acquisition|votre don|votre donation|votre legs|votre pret au musee)
        que vous (proposez|proposiez|avez propose|offrez|donnez|souhaitez donner|souhaitez offrir) au musee
        (carte de lecteur|carte de bibliotheque|livre que vous avez reserve|vos reservations)
        # flats, housing lists, allotments
        (logement social|attribution d'un logement|attribution de logement*|votre demande reste active|deux-pieces|trois-pieces|studio meuble|un bien correspondant|bien correspondant)
        (jardin familial|jardins familiaux|jardin partage|jardins ouvriers|jardin (numero)? [0-9]*)
        # planning and licences
        (extension|ravalement|piscine|veranda|cloture) de votre (maison|terrain|facade|propriete)
        (licence de debit|debit de boissons|autorisation de terrasse|licence de taxi|carte de commercant)
        # energy, telecoms, parcels
        (fournisseur d'energie|fournisseur actuel|fournisseur d'electricite|votre fournisseur|votre compteur|votre raccordement|votre fibre|votre box|votre forfait)
        (notre|un|le) technicien ... (chez vous|votre domicile|votre logement)
        (delai de retour|delai de retractation|bon de retour|votre achat|votre panier)
        # schools, nurseries, universities, exchanges, courses
        (votre|vos|ton) (enfant|enfants|fils|fille|petit-fils|petite-fille)
        (rendez-vous|reunion|rencontre) parents
        (candidature|dossier|inscription|place|demande) (en|au|pour le|pour la|dans le|dans notre) (master|licence|doctorat|bts|universite|prepa)
        (annee d'echange|place d'echange|sejour linguistique|famille d'accueil|semestre a l'etranger|erasmus)
        (cours de langue|votre cours de (francais|yoga|danse|natation|piano|poterie))
        # clubs, teams, stages
        (dans|pour) le groupe (cette fois|pour (samedi|dimanche|le match)|de samedi|de dimanche)
        (feuille de match|onze de depart|equipe reserve|convoque* pour le match)
        (seconds violons|premiers violons|pupitre des|parmi les (altos|sopranos|tenors|basses)|l'orchestre amateur|repetitions (ont|auront|commencent|debutent|reprennent))
        (troupe amateur|troupe d'amateurs|les roles sont|roles ont ete)
        (comedie musicale|distribution des roles)
        adhesion (a|au) (notre|club|l'association|l')
        # pets, donors, studies
        adoption (de|du|d'un|d'une) _ (chien|chat|chiot|chaton|belle|milo|luna|rex|animal)?
        (un autre|cet|notre|votre) (chien|chat|chiot|lapin|cheval)
        (don du sang|don de plasma|don d'ovocytes|don de moelle|donner votre sang|donneur de|donneuse de)
        (indemnise*|dedommage*) ([0-9]*)? (euros|a hauteur|de|pour votre)
        # press and programmes
        (je prepare|je realise|je produis|je tourne|nous preparons) ... (serie|emission|documentaire|podcast|article|livre|film|reportage) (sur|consacre*|a propos)
        vous interviewer (pour|dans) (mon|notre|le|un)
        (passer|intervenir|invite) dans notre (emission|podcast|journal)
        # authorities
        (aide au logement|aide juridictionnelle|votre allocation|vos allocations|votre rsa|votre prime d'activite|votre carte grise)
        (n'y avez pas droit|n'avez pas droit|n'avez plus droit|recours gracieux)
        (ceremonie de naturalisation|ceremonie d'accueil|votre naturalisation|jure d'assises|juree d'assises|convocation au tribunal|temoin au proces)
        # trades, tenders, investors
        (marche est attribue|marche a ete attribue|votre soumission|votre offre n'a pas ete retenue|votre offre n'est pas retenue)
        (votre chaudiere|votre salle de bains|votre salle de bain|votre toit|votre portail|votre fenetre|vos fenetres)
        (votre tour de table|votre levee|votre pitch deck|votre jeune pousse)
        # moderators, maintainers, volunteers
        (moderateur*|moderatrice) (du|de notre|sur le|sur notre) (forum|serveur|groupe|discord)
        (moderer|moderation de) (le|notre|du) (forum|serveur|groupe)
        (comme|en tant que) (mainteneur|committer|contributeur)
        # family, holidays, friends
        ((etre|devenir) (le|la|les)? (parrain|marraine) de|temoin de mariage|votre mariage)
        place en covoiturage
        chercheurs d'emploi
        (s'entraine|s'entrainer|entrainer|entrainons|entrainement) (ensemble)? aux entretiens
        (relit|relisons|relire) (nos|vos|les) candidatures
        (controle technique|votre vidange|vos pneus|detartrage|rappel de vaccin|chez le veterinaire)
        # what is spoken of: homes, animals, bands, marks of a school
        (comite de credit|accord de principe|votre credit)
        (plusieurs|trois|quatre|d'autres|quelques) (familles|foyers|groupes de musique)
        (une autre|a une autre) famille
        (son|ses) (dernier|derniers) (bulletin|bulletins)
        (apporter|presenter|fournir) (son|ses) (bulletin|bulletins|carnet)
        (place|pupitre|partie) de (tenor|soprano|alto|basse)
        (envoie|envoyer|enverrai) les partitions
        (pour le|au|du|votre) mariage
        (je suis|en tant que) (reporter|journaliste|realisateur|realisatrice)
    """,
}
