"""French."""

from daemon.reading.form.languages.base import FormLanguage, phrases, words
from daemon.reading.form.languages.fr_words import WORDS

FRENCH = FormLanguage(
    code="fr",
    words=WORDS,
    stopwords=frozenset(
        words(
            """
        demain pouvez peux
        a afin ai ainsi au aux avec avez avons bien bonjour candidature ce cet cette cordialement d'un dans de des du
        elle en encore est et il je la le les leur ma madame mais me merci mes mon monsieur ne notre nous ou par pas
        plus pour que qui salut se sera si sommes sont suis suite sur ta te ton toujours tout toute très tu un une vos
        votre vous à été être
        """
        )
    ),
    labels={
        "from": phrases("de | expéditeur | répondre à"),
        "date": phrases("envoyé | date | envoyé le | date d'envoi"),
        "to": phrases("à | a | cc | copie à | destinataire"),
        "subject": phrases("objet | sujet | importance"),
    },
    wrote=phrases("a écrit | écrit | a ecrit | a écrit "),
    quote_openers=phrases("le"),
    original_markers=phrases(
        """
        message d'origine | message original | mail original | message initial | courriel original |
        rendez-vous d'origine
        """
    ),
    forward_markers=phrases(
        """
        message transféré | message transmis | début du message transféré | début du message réexpédié |
        courriel transféré | message réexpédié
        """
    ),
    device_lines=phrases(
        """
        envoyé de mon | envoyé depuis | envoyé à partir | envoyé avec | obtenez outlook | télécharger outlook |
        obtenir outlook | envoyé par | provenance :
        """
    ),
    sign_offs=phrases(
        """
        cordialement | bien cordialement | bien à vous | très cordialement | sincères salutations | salutations |
        meilleures salutations | bonne journée | à bientôt | amicalement | respectueusement | merci | merci d'avance |
        cdlt | belle journée | sincèrement
        """
    ),
    disclaimers=phrases(
        """
        ce message et toutes les pièces jointes | ce message et ses pièces jointes | ce courriel et ses pièces jointes |
        ce message est confidentiel | informations confidentielles | destiné exclusivement | à l'usage exclusif |
        si vous n'êtes pas le destinataire | avant d'imprimer | pensez à l'environnement |
        si vous avez reçu ce message par erreur | exclusivement destiné
        """
    ),
    absence_subjects=phrases(
        """
        absence du bureau | absent du bureau | absence | absente du bureau | en congés | en congé | en vacances |
        message d'absence | hors du bureau | congé maternité | absente | absent | je suis absent | je suis en congé |
        notification d'absence
        """
    ),
    absence_texts=phrases(
        """
        absent du bureau | absente du bureau | suis absent | suis absente | serai absent | serai absente |
        actuellement absent | en congé | en congés | en vacances | en déplacement | hors du bureau | de retour |
        à mon retour | pendant mon absence | durant mon absence | en mon absence | congé maternité | congé parental |
        arrêt maladie | ne suis pas au bureau | ne suis pas disponible | indisponible | mon retour | je reviens |
        je reviendrai | je rentre | nos bureaux sont fermés | nos bureaux seront fermés | un accès limité |
        ne serai pas au bureau | absence du bureau | je serai joignable | serai de nouveau | en formation jusqu | en arrêt | en rtt | entreprise est fermée | entreprise sera fermée | sommes fermés | fermeture annuelle | en télétravail sans accès | bureaux fermés | bureau est fermé | à l'extérieur du bureau | à l'étranger jusqu
        """
    ),
    reply_subjects=phrases(
        """
        absent : | absente : | absent: | absente: | absence : | absence: | réponse automatique | reponse automatique | réponse auto | réponse automatisée |
        accusé de réception automatique
        """
    ),
    back_words=phrases(
        """
        retour | reviens | reviendrai | rentre | rentrerai | joignable | disponible | de nouveau | à nouveau |
        traiterai | lirai | répondrai | reprends | reprendrai | reprise | rouvr
        """
    ),
    inclusive_words=phrases("inclus | compris"),
    machine_texts=phrases(
        """
        ne pas répondre à ce | ne répondez pas à ce | ne pas y répondre | merci de ne pas répondre |
        envoyé automatiquement | message automatique | courriel automatique | e-mail automatique | mail automatique |
        généré automatiquement | n'est pas consultée | n'est pas surveillée | adresse d'envoi uniquement |
        cette boîte n'est pas | vous recevez cet e-mail | vous recevez cet email | vous recevez ce message car
        """
    ),
    bounce_subjects=phrases(
        """
        non remis | non distribué | non délivré | échec de la remise | échec de remise | non distribuable |
        notification d'état de remise | retour à l'expéditeur | courrier non | échec de distribution |
        remise impossible | échec de livraison
        """
    ),
    bounce_texts=phrases(
        """
        n'a pas pu être remis | n'a pas pu être délivré | n'a pas pu être distribué | n'a pas été remis |
        adresse introuvable | boîte pleine | n'ont pas reçu | impossible de remettre | échec de la remise |
        échec de remise | utilisateur inconnu
        """
    ),
    delay_texts=phrases("a été retardé | est retardée | pas encore été remis | nouvelles tentatives"),
    form_letters=phrases(
        """
        nous avons bien reçu votre candidature | nous avons bien reçu ta candidature | avoir postulé |
        merci pour votre candidature | nous vous remercions de votre candidature | nous vous remercions de l'intérêt |
        merci pour ta candidature | accusons réception de votre candidature | votre candidature a
        """
    ),
    letters="èêçœùîûô",
    team_names=r"(?:l\'|l\u2019|votre |le |notre )?(?:équipe|service) [\w&.,\'\u2019()/ +-]{1,60}",
    reply_lines=phrases("au dessus de cette ligne | au-dessus de cette ligne"),
    away_subjects=r"vacances|congés?|absen(?:te?s?|ce)|en déplacement",
    away_texts=phrases(
        """
        serai absent | suis absent | je m'absente | je pars | ne serai pas là | ne suis pas là | serai en déplacement |
        suis malade
        """
    ),
    absence_clauses=phrases(
        """
        accès limité | accès à mes | messagerie | répondrai | mon retour | transférés |
        urgence | urgent | contacter | contactez | contact | joindre | adresser | adressez | me remplace | remplace |
        assure l'intérim | intérim | prend le relais | prendra le relais | en attendant | pendant ce temps |
        entre-temps | pour toute question | vos messages | votre message | bonne semaine | bonnes fêtes |
        bonne année | bonne journée | comme annoncé | pour information | pour info | vous aidera | à disposition | plage
        """
    ),
)
