"""Italian phrases of short replies: what says it only where the conversation itself tells what it is about."""

from daemon.reading.meaning.languages.it_change_lines import NOT_TO_TELL

REJECTION = (
    (
        "noi|persona|profilo|figura|candidat|ragazz|ten|prend|assum|conferm|tu|te|lei|niente|nostr",
        r"(?:sara|scelto|preso|preferito|deciso|stavolta){gap}\b(?:e{sp})?non{sp}(?:tu|te|lei)(?={sp}?[.,;!]|$)|(?:per{sp})?(?:quest'anno|stavolta|questa{sp}volta){sp}niente{sp}da{sp}fare|(?:ma|pero){sp}per{sp}(?:noi|me){sp}non{sp}(?:va|ci{sp}siamo|funziona|fa)|non{sp}fa{sp}per{sp}(?:noi|me|il{sp}nostro|la{sp}nostra)|non{sp}(?:sei|e){sp}(?:lei{sp}|tu{sp})?(?:la|il){sp}(?:persona|profilo|figura|candidat\w|ragazz\w){sp}(?:che|giust\w|adatt\w|di{sp}cui)|non{sp}(?:la|ti){sp}(?:teniamo|tengo|prendiamo|prendo|assumiamo|assumo|terremo|prenderemo|assumeremo|confermiamo)(?={sp}?[.,;!]|{sp}(?:purtroppo|con{sp}noi|in{sp}prova)|$)",
    ),
    (
        "altr|intern|qualcun",
        r"(?:scelto|preso|assunto|selezionato|preferito|optato|andati|deciso|puntato){sp}(?:\w{1,8}{sp}){0,2}(?:un'altra{sp}(?:persona|candidata|risorsa)|un{sp}altro(?:{sp}(?:candidato|profilo))?|qualcun{sp}altro|qualcuno{sp}(?:di{sp})?intern\w|una?{sp}(?:candidat\w|risorsa){sp}intern\w)",
    ),
    (
        "no|negativ",
        r"(?:e|sara|risposta{sp}e){sp}(?:\w{1,10}{sp}){0,2}(?:un{sp}no|no|negativ\w)(?={sp}?[.,!]|$|{sp}per)|(?:questa|stavolta){sp}(?:volta{sp})?(?:\w{1,8}{sp}){0,2}non{sp}(?:e{sp})?(?:andata|andato|riuscit\w|possibile)",
    ),
    (
        "andata|assunzioni|avanti|bocca|posizione|posto|procediamo|proseguiamo|proseguire|ruolo|stato",
        r"non{sp}(?:\w{1,8}{sp}){0,3}(?:andata{sp}(?:bene|in{sp}porto)|stato{sp}possibile|avanti|proseguire|proseguiamo|procediamo)|(?:posizione|posto|assunzioni|ruolo){sp}(?:\w{1,8}{sp}){0,3}(?:copert\w|congelat\w|assegnat\w|chius\w|bloccat\w)|in{sp}bocca{sp}al{sp}lupo{gap}(?:ricerca|futuro|resto)",
    ),
)

OFFER = (
    (
        "contratto|offerta|proposta",
        r"(?:allegat\w|in{sp}allegato|ecco|le{sp}invio|ti{sp}invio|ti{sp}mando){gap}(?:il{sp}contratto|la{sp}(?:nostra{sp})?(?:offerta|proposta)|contratto)|farti{sp}un'offerta|farle{sp}un'offerta",
    ),
    (
        "abbiamo|benvenut|contenti|felici|lavoro|lieti|piacerebbe|posto|vogliamo|vorremmo",
        r"(?:felici|lieti|vorremmo|vogliamo|contenti|piacerebbe){gap}(?:averti|averla|assumer\w{2}|che{sp}tu{sp}(?:entrassi|entri)){gap}(?:team|squadra|noi)?|benvenut[oa]{sp}(?:a{sp}bordo|nel{sp}team|nella{sp}squadra|in{sp}squadra)|(?:il{sp}posto|il{sp}lavoro){sp}e{sp}(?:tuo|suo)|abbiamo{sp}scelto{sp}(?:te|lei)",
    ),
)

INVITATION = (
    (
        "bene|chiamata|disponibil|incontrarci|liber|parlare|piacerebbe|sentir|tempo|vederci|vorremmo",
        r"(?:puoi|puo|potresti|potrebbe|possiamo|hai|ha|sei|sarebbe|saresti|quando|che{sp}giorno|quale{sp}giorno){gap}(?:sentir\w{1,3}|parlare|disponibil\w|liber[oa]|tempo|vederci|chiamata|incontrarci|va{sp}bene)(?=[^.!;]{0,60}\?)|(?:vorremmo|piacerebbe){gap}(?:rivederti|rivederla|risentirti|conoscerti|incontrarti)",
    ),
)

NEXT_STEP = (
    (
        "referenz|document|titol|cv|stipendi|retribu|preavviso|iniziare|prova|modulo|portfolio|ral",
        r"(?:mandar\w{0,3}|inviar\w{0,3}|mandi|manda|invii|invia|puo|puoi|potresti|potrebbe|serv\w{1,4}|manca\w{0,2}|bisogno|quali|qual|quando|compilar\w{0,2}|hai|ha){gap}(?:referenze|document\w|titol\w|cv|stipendi\w|retribu\w{1,6}|preavviso|iniziare|prova|modulo|portfolio|ral)",
    ),
)

UPDATE = (
    (
        "altr|anticipare|malat|possiamo|posso|riesco|rimandar|rimandiamo|rinviamo|rinviar|ritardo|riusciamo|spostar|spostiamo",
        r"(?:spostar\w|spostiamo|rimandar\w|rimandiamo|rinviar\w|rinviamo|anticipare){sp}(?:\w{1,10}{sp}){0,4}(?:colloquio|chiamata|call|incontro|appuntamento|a{sp}|al{sp}|all)|un{sp}altr[oa]{sp}(?:giorno|orario|data)|(?:sono|e){sp}(?:\w{1,8}{sp})?(?:malat[oa]|in{sp}ritardo)|non{sp}(?:riesco|posso|possiamo|riusciamo)"
        + NOT_TO_TELL
        + r"{sp}(?:\w{1,8}{sp}){0,3}(?:domani|oggi|lunedi|martedi|mercoledi|giovedi|venerdi)|(?:domani|oggi|lunedi|martedi|mercoledi|giovedi|venerdi){sp}(?:\w{1,8}{sp}){0,2}non{sp}(?:riesco|posso|possiamo)"
        + NOT_TO_TELL,
    ),
)

CANCELLATION = (("annull|cancell|disd", r"(?:devo|dobbiamo|tocca|costrett\w){gap}(?:annullare|cancellare|disdire)"),)

COMMIT = (
    (
        "aggiorniamo|aggiorno|chiamiamo|chiamo|confermiamo|confermo|contattiamo|contatto|decideremo|decidiamo|decisione|diciamo|dico|notizie|novita|rispondiamo|rispondo|risposta|sapere|sapremo|scriviamo|scrivo",
        r"(?:faccio|facciamo|faremo){sp}sapere|(?:ti|le|vi){sp}(?:dico|diciamo|scrivo|scriviamo|aggiorno|aggiorniamo|chiamo|chiamiamo|rispondo|rispondiamo|contatto|contattiamo|confermo|confermiamo)|sapremo|decidiamo|decideremo|(?:risposta|notizie|decisione|novita){sp}(?:\w{1,8}{sp}){0,3}(?:entro|domani|lunedi|martedi|mercoledi|giovedi|venerdi|la{sp}prossima|questa|prima)",
    ),
)

REPLIES = {
    "rejection": REJECTION,
    "offer": OFFER,
    "invitation": INVITATION,
    "next_step": NEXT_STEP,
    "update": UPDATE,
    "cancellation": CANCELLATION,
    "commit": COMMIT,
}
