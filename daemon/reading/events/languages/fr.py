"""French."""

from daemon.reading.events.languages.words import EventWords

FRENCH = EventWords(
    plain=(
        "entretien d embauche", "entretien de recrutement", "entretien d'embauche", "entretien rh", "entretien technique", "entretien téléphonique", "entretien visio", "entretien vidéo",
        "entretien candidat", "entretien de sélection", "entretien de motivation", "premier entretien", "second entretien", "deuxième entretien", "entretien final", "entretien pour le poste",
        "entretien avec le manager", "pré entretien", "entretien physique",
    ),
    likely=("entretien", "entretiens"),
    soft=("échange", "échange téléphonique", "appel", "rencontre", "rendez vous", "point téléphonique", "prise de contact", "visio", "préqualification"),
    job=("poste", "candidature", "recrutement", "offre d emploi", "cv", "candidat", "candidate", "votre profil", "opportunité", "f h", "h f", "cdi", "cdd", "alternance", "stage"),
    to_candidate=(
        "votre candidature", "ta candidature", "votre entretien", "ton entretien", "nous serions ravis de vous rencontrer", "vous rencontrer", "te rencontrer", "vous convier", "vous inviter", "votre intérêt pour",
        "votre profil", "vos interlocuteurs", "votre interlocuteur", "votre interlocutrice",
    ),
    to_interviewer=("profil du candidat", "cv du candidat", "grille d évaluation", "le candidat", "la candidate", "débrief candidat", "debrief entretien"),
    never=(
        "entretien annuel", "entretien professionnel", "entretien individuel", "entretien préalable", "entretien de départ", "entretien de sortie", "entretien du véhicule", "entretien voiture", "entretien auto",
        "entretien chaudière", "entretien ménager", "entretien ménage", "entretien du jardin", "entretien jardin", "entretien climatisation", "agent d entretien", "entretien des locaux", "entretien maison", "contrat d entretien",
        "entretien d évaluation", "entretien de suivi", "entretien médical", "entretien prénatal", "entretien parent*", "préparation entretien", "préparation à l entretien", "préparer son entretien", "simulation d entretien", "coaching entretien", "atelier entretien",
        "interview presse", "interview radio", "podcast", "entretien utilisateur", "entretiens utilisateurs", "recherche utilisateur", "préfecture", "ambassade", "consulat", "france travail", "pôle emploi", "forum emploi", "salon de l emploi", "entretien chaudiere", "révision",
        "entretien de naturalisation", "entretien d assimilation", "entretien vélo", "entretien ordinateur", "entretien piscine",
    ),
    elsewhere=("journaliste*", "journal", "magazine", "article sur", "reportage", "lecteurs", "auditeurs", "émission", "enquête", "étude utilisateur", "bon d achat", "mémoire", "thèse", "podcast", "sondage"),
    one_to_one=("point hebdo", "hebdomadaire", "point individuel", "tête à tête", "réunion d équipe", "point mensuel", "mensuel"),
    recruiter=("recruteur", "recruteuse", "chargé de recrutement", "chargée de recrutement", "recrutement", "ressources humaines", "rh", "drh", "talents", "talent", "assistante", "assistant de direction", "chasseur de têtes", "responsable recrutement"),
    room=("salle", "salle de réunion", "bureau", "étage", "salle de conférence"),
    at=("chez",),
    in_=("à",),
    with_=("avec", "avec mme", "avec m"),
    for_=("pour le poste de", "pour le poste d", "poste de", "pour le poste", "pour"),
    people_label=("interlocuteur", "interlocuteurs", "vos interlocuteurs", "votre interlocuteur", "participants", "intervenants", "avec", "recruteurs", "jury"),
    role_label=("poste", "intitulé du poste", "intitulé", "offre", "candidature"),
    employer_label=("entreprise", "société", "employeur"),
    role_noun=(
        "ingénieur*", "développeu*", "responsable", "chef de projet", "chef de produit", "cheffe de projet", "chargé de", "chargée de", "directeur", "directrice", "analyste*", "consultant*", "technicien*", "assistant*", "comptable*", "commercial",
        "commerciale", "infirmi*", "professeur*", "architecte*", "concepteur*", "stagiaire", "alternant*", "vendeu*", "conseill*", "gestionnaire*", "rédact*", "juriste*", "acheteu*", "graphiste*", "apprenti*", "data scientist",
    ),
    filler=("invitation", "confirmation", "annulé", "annulée", "mise à jour", "modifié", "téléphonique", "visio", "premier", "deuxième", "second", "final", "technique", "rh", "un", "une", "le", "la", "les", "de", "du", "des", "d", "l", "votre", "et", "en", "sur", "rappel", "par"),
)  # fmt: skip
