"""Italian."""

from daemon.reading.form.languages.base import FormLanguage

ITALIAN = FormLanguage(
    code="it",
    stopwords=frozenset(
        "il lo la gli le di che e un una per con non è sono del della dei delle al alla nel nella da dal si ci suo sua suoi nostro nostra nostri "
        "abbiamo ha hanno essere grazie saluti cordiali gentile buongiorno ma anche più come se questo questa mi ti vi sarà stato stata "
        "candidatura in sarò fino a ho ad".split()
    ),
    labels={
        "from": ("da", "mittente", "risposta", "rispondi a"),
        "date": ("data", "inviato", "inviato il"),
        "to": ("a", "cc", "per"),
        "subject": ("oggetto", "priorità"),
    },
    wrote=("ha scritto", "scrisse", "scrive", "hanno scritto", "ha scritto:"),
    quote_openers=("il", "in data", "il giorno"),
    original_markers=("messaggio originale", "messaggio originario", "appuntamento originale"),
    forward_markers=("messaggio inoltrato", "inizio messaggio inoltrato", "messaggio inoltrato da", "inoltrato da"),
    device_lines=("inviato da", "inviato dal mio", "inviato con", "ottieni outlook", "scarica outlook", "inviato tramite"),
    sign_offs=(
        "cordiali saluti", "distinti saluti", "saluti", "un saluto", "cordialmente", "un cordiale saluto", "grazie", "a presto", "buona giornata",
        "grazie mille", "con i migliori saluti", "buon lavoro",
    ),
    disclaimers=(
        "questo messaggio e gli eventuali", "questo messaggio è destinato", "informazioni riservate", "le informazioni contenute in", "ad uso esclusivo",
        "qualora non siate", "se avete ricevuto questo messaggio per errore", "prima di stampare", "regolamento ue 2016/679", "esclusivamente al destinatario",
    ),
    absence_subjects=(
        "fuori ufficio", "fuori sede", "assenza", "assente", "in ferie", "ferie:", "fuori dall'ufficio", "non sono in ufficio", "avviso di assenza",
        "congedo parentale", "in maternità", "notifica di assenza",
    ),
    absence_texts=(
        "fuori ufficio", "fuori sede", "sono assente", "sarò assente", "in ferie", "in vacanza", "non sono in ufficio", "non sarò in ufficio", "al mio rientro",
        "al mio ritorno", "durante la mia assenza", "in mia assenza", "rientrerò", "rientro il", "tornerò", "sarò di nuovo", "sarò di ritorno", "in maternità",
        "congedo parentale", "in trasferta", "accesso limitato", "fuori dall'ufficio", "i nostri uffici sono chiusi", "uffici resteranno chiusi", "assenza",
        "torno il", "torno in ufficio", "sarò nuovamente", "non sono disponibile",
    ),
    reply_subjects=("risposta automatica", "risponditore automatico", "autorisposta"),
    back_words=("rientr", "torn", "ritorno", "di nuovo", "nuovamente", "disponibile", "operativo", "riprend", "riapr"),
    inclusive_words=("compreso", "incluso", "inclusi"),
    machine_texts=(
        "non rispondere a questa", "non rispondere a questo", "non rispondete a", "si prega di non rispondere", "la preghiamo di non rispondere",
        "generata automaticamente", "generato automaticamente", "inviata automaticamente", "inviato automaticamente", "messaggio automatico", "email automatica",
        "e-mail automatica", "non è presidiata", "non è monitorata", "ricevi questa email perché", "ricevi questa e-mail perché",
    ),
    bounce_subjects=("non recapitabile", "mancato recapito", "non consegnato", "recapito non riuscito", "messaggio non recapitato", "mancata consegna", "impossibile recapitare"),
    bounce_texts=(
        "non è stato recapitato", "non è stato possibile recapitare", "non è stato consegnato", "impossibile recapitare", "indirizzo non trovato",
        "utente sconosciuto", "casella piena", "non è stato possibile consegnare", "indirizzo email inesistente",
    ),
    delay_texts=("è in ritardo", "non è ancora stato recapitato"),
    form_letters=("abbiamo ricevuto la tua candidatura", "abbiamo ricevuto la sua candidatura", "grazie per la tua candidatura", "grazie per la sua candidatura", "grazie per l'interesse", "grazie per esserti candidat"),
    team_names=r"(?:il )?(?:team|ufficio) [\w&.,\'’()/ +-]{1,60}",
    reply_lines=("sopra questa riga", "sopra questa linea"),
)
