"""Italian."""

from daemon.reading.form.languages.base import FormLanguage, phrases, words
from daemon.reading.form.languages.it_words import WORDS

ITALIAN = FormLanguage(
    code="it",
    words=WORDS,
    stopwords=frozenset(
        words(
            """
        domani puoi possiamo lunedì martedì giovedì
        a abbiamo ad al alcune alcuni alla anche ancora buongiorno candidatura che ci ciao come con cordiali da dal
        daremo dei del della delle di e entro essere faremo fino gentile gli grazie ha hanno ho il in la le lei lo ma
        mi nel nella non nostra nostri nostro per più presso quando questa questo saluti salve sarà sarò se si siamo
        sono stata stato stiamo sua suo suoi ti un una vi è
        """
        )
    ),
    labels={
        "from": phrases("da | mittente | risposta | rispondi a"),
        "date": phrases("data | inviato | inviato il"),
        "to": phrases("a | cc | per"),
        "subject": phrases("oggetto | priorità"),
    },
    wrote=phrases("ha scritto | scrisse | scrive | hanno scritto | ha scritto:"),
    quote_openers=phrases("il | in data | il giorno"),
    original_markers=phrases("messaggio originale | messaggio originario | appuntamento originale"),
    forward_markers=phrases("messaggio inoltrato | inizio messaggio inoltrato | messaggio inoltrato da | inoltrato da"),
    device_lines=phrases("inviato da | inviato dal mio | inviato con | ottieni outlook | scarica outlook | inviato tramite"),
    sign_offs=phrases(
        """
        cordiali saluti | distinti saluti | saluti | un saluto | cordialmente | un cordiale saluto | grazie | a presto |
        buona giornata | grazie mille | con i migliori saluti | buon lavoro
        """
    ),
    disclaimers=phrases(
        """
        questo messaggio e gli eventuali | questo messaggio è destinato | informazioni riservate |
        le informazioni contenute in | ad uso esclusivo | qualora non siate |
        se avete ricevuto questo messaggio per errore | prima di stampare | regolamento ue 2016/679 |
        esclusivamente al destinatario
        """
    ),
    absence_subjects=phrases(
        """
        fuori ufficio | fuori sede | assenza | assente | in ferie | ferie: | fuori dall'ufficio | non sono in ufficio |
        avviso di assenza | congedo parentale | in maternità | notifica di assenza
        """
    ),
    absence_texts=phrases(
        """
        fuori ufficio | fuori sede | sono assente | sarò assente | in ferie | in vacanza | non sono in ufficio |
        non sarò in ufficio | al mio rientro | al mio ritorno | durante la mia assenza | in mia assenza | rientrerò |
        rientro il | tornerò | sarò di nuovo | sarò di ritorno | in maternità | congedo parentale | in trasferta |
        accesso limitato | fuori dall'ufficio | i nostri uffici sono chiusi | uffici resteranno chiusi | assenza |
        torno il | torno in ufficio | in congedo | in permesso | in malattia | chiusura estiva | siamo chiusi | resterà chius | rimarrà chius | chiusura aziendale | chiusi per ferie | non sarò reperibile | sarò nuovamente | non sono disponibile
        """
    ),
    reply_subjects=phrases("assente: | fuori ufficio: | risposta automatica | risponditore automatico | autorisposta"),
    back_words=phrases(
        "rientr | torn | ritorno | di nuovo | nuovamente | disponibile | operativ | risponderò | leggerò | riprend | riapr"
    ),
    inclusive_words=phrases("compreso | incluso | inclusi"),
    machine_texts=phrases(
        """
        non rispondere a questa | non rispondere a questo | non rispondete a | si prega di non rispondere |
        la preghiamo di non rispondere | generata automaticamente | generato automaticamente | inviata automaticamente |
        inviato automaticamente | messaggio automatico | email automatica | e-mail automatica | non è presidiata |
        non è monitorata | ricevi questa email perché | ricevi questa e-mail perché
        """
    ),
    bounce_subjects=phrases(
        """
        non recapitabile | mancato recapito | non consegnato | recapito non riuscito | messaggio non recapitato |
        mancata consegna | impossibile recapitare
        """
    ),
    bounce_texts=phrases(
        """
        non è stato recapitato | non è stato possibile recapitare | non è stato consegnato | impossibile recapitare |
        indirizzo non trovato | utente sconosciuto | casella piena | non è stato possibile consegnare |
        indirizzo email inesistente
        """
    ),
    delay_texts=phrases("è in ritardo | non è ancora stato recapitato"),
    form_letters=phrases(
        """
        abbiamo ricevuto la tua candidatura | abbiamo ricevuto la sua candidatura | grazie per la tua candidatura |
        grazie per la sua candidatura | grazie per l'interesse | grazie per esserti candidat
        """
    ),
    letters="èìòù",
    team_names=r"(?:il )?(?:team|ufficio) [\w&.,\'\u2019()/ +-]{1,60}",
    reply_lines=phrases("sopra questa riga | sopra questa linea"),
    away_subjects=r"ferie|vacanza|vacanze|assen(?:te|za)|fuori|malattia",
    away_texts=phrases(
        """
        sono via | sarò via | sono fuori | sarò fuori | vado in ferie | in malattia | non ci sono | non ci sarò
        """
    ),
    absence_clauses=phrases(
        """
        accesso limitato | senza accesso | risponderò | al mio rientro | reception |
        urgen | contatt | rivolger | rivolget | mi sostituisce | sostituisce | nel frattempo | intanto | scrivete a |
        scrivere a | per qualsiasi | per domande | vostri messaggi | suo messaggio | buona settimana |
        buone feste | buon anno | come anticipato | come annunciato | vi informo | per conoscenza | è a disposizione |
        mare
        """
    ),
)
