"""Italian phrases as plain lines (see ``wordings``): what was decided."""

OUTCOME_LINES = {
    "rejection": """
        non (l'ha|l'hanno|la ha|ti ha|ti hanno|l'abbiamo|ti abbiamo|la abbiamo) (ritenut*|giudicat*|reputat*|considerat*|dichiarat*) (idone*|adatt*|in linea|all'altezza|sufficient*)
        non (rientra|rientri|figura|figuri|risulta|risulti|compare|compari|e|sei) (purtroppo)? (tra|fra) (gli|i|le) _ (ammess*|convocat*|idone*|vincitor*)
        non (siamo|sono|saremo) (purtroppo|quindi|pero)? (in grado|nelle condizioni|in condizione) di (offrir*|propor*|assumer*|prender*|dar* seguito|accoglier*|inserir*)
        non (passi|passa|passera|passerai|accedi|accede|accederai|accedera) (purtroppo)? (al|alla|alle|allo) _ (turno|fase|step|prova|colloquio|successiv*|prossim*|orale|finale|selezion*)
        (parere|giudizio|valutazione) (negativ*|sfavorevol*|contrari*|non favorevol*)
        non (ha|hai) (purtroppo)? (superat*|passat*) (la|il|lo|le|i|l') _ (scrematura|screening|vaglio|filtro|preselezione|valutazione|taglio)
        non (ha|hai|hanno|e stat*) (purtroppo)? (convinto|soddisfatto|convincente)
        (scartiamo|scarto|respingiamo|decliniamo) (la|il) (sua|tua|suo|tuo) _ (candidatura|domanda|profilo|curriculum|cv)
        (posto|lavoro|ruolo|contratto) non (sara|e) (suo|tuo|per lei|per te)
        (alla fine|per ora|quest'anno) non (assumiamo|assumo) (piu|nessuno)
        non (vuole|vogliono|vogliamo|puo|possono) (piu|purtroppo)? (assumere|prendere nessuno|prendere personale|prendere altr*)
        non (c'e|abbiamo|ho) (piu|purtroppo)? (il)? budget
        non (possiamo|posso|potremo|potro|riusciamo a) (purtroppo|quindi)? (accoglierla|accettarla|soddisfarla|prenderla|prenderti|assumerla|assumerti|tenerla|tenerti|inserirla|inserirti)
        non (daremo|diamo|dara|daranno) (purtroppo|quindi)? seguito
        (stage|tirocinio|contratto|incarico|apprendistato) ... (e|e stato|e gia stato) (gia|poi)? (stato)? (pres*|assegnat*|occupat*|coperto|affidato)
        non (intende|intendono|intendiamo|desidera|desiderano) (purtroppo)? (accoglier*|proseguir*|proceder*|assumer*|prender*|dare seguito|andare avanti)
        (serve|servirebbe|serviva|ci vuole|ci vorrebbe|cerchiamo|cercavamo) (qualcuno|qualcuna|una persona|una figura|un profilo) piu
        (trovato|raggiunto|chiuso) (un|l')? accordo con (una|un'altra|un|un altro|qualcun*|altr*)
        (arrivat*|stat*) _ a un soffio
        (serve|servirebbe|serviva|bisogno di|cerchiamo|cercavamo) (qualcuno|una persona|una figura|un profilo) (che|con|gia)
        (preso|scelto|assunto|trovato) (poi|gia)? (una|un'altra|un'|un) (persona|altra persona|candidat*|ragazz*) (disponibil*|con|che|gia|piu|subito)
        (non) (possiamo|posso|riusciamo a) (al momento|per ora|adesso)? (assumere|prendere) (nessuno|nessun|altre persone|altri)
        (meglio|preferisco|preferiamo|conviene) (fermarsi|fermarci|chiudere|chiuderla|finirla) qui
        (esclus*|non ammess*|non idone*) (dalla|dal|alla|al|dall'|per|in)
        (stipendio|ral|richiesta economica|retribuzione|compenso) ... (fuori portata|fuori budget|troppo alt*|oltre il nostro|non e sostenibile|superiore)
        (orientat*|indirizzat*|rivolt*|orientiamo|orientarci|orientarsi) (verso|su) (un|una|altr*|profil*|candidat*|figur*)
        (iter|percorso|processo|procedura) _ _ (che la riguarda*|che ti riguarda*|selezione)? ... (conclus*|terminat*|chius*)
        (titolare|capo|cliente|direzione|team|direttore|direttrice|responsabile|azienda|proprieta) (ha|hanno) (poi|infine|purtroppo)? (scelto|preferito|optato|deciso|preso|puntato) (per|su|di prendere)? (l'|un'|un|una|la|il)? _ (altro|altra|altri|qualcuno|profilo|candidat*|persona|ragazz*)
        non se ne (fa|fara) (piu)? (niente|nulla)
        (bloccat*|congelat*|sospes*|fermat*|annullat*) (le|tutte le|la|la nostra)? (assunzion*|ricerca|selezion*|nuove assunzioni)
        (assunzion*|ricerca|selezion*|posizione) (sono|e|e stata|sono state) (al momento|purtroppo|state|ora)? (bloccat*|congelat*|sospes*|ferm*|annullat*|chius*)
        non (prendiamo|assumiamo|cerchiamo|prendo|assumo|cerco|accettiamo|ospitiamo) (piu|al momento|quest'anno|per ora)? (stagist*|tirocinant*|personale|nessuno|nuov*|altr*|gente|apprendist*)
        non (sei|e|rientri|rientra|figuri|figura|risulti|risulta|siete) (purtroppo|stat*|piu)? (tra|fra|nella|nell'|nel) (i|le|gli|la|il)? _ (candidat*|selezionat*|scelt*|finalist*|rosa|elenco|persone|profili|idone*|vincitor*)
        non (sei|e) (purtroppo)? stat* (scelt*|selezionat*|ammess*|preso|presa|assunt*|individuat*)
        (selezion*|ricerca|processo|iter|posizione) (si)? (e|e stata|e stato) (conclus*|chius*|copert*|terminat*) (con|senza|a favore|scegliendo|da|internamente)
        (doverti|doverla|deluder*|delus*|deludere|deluderti|deluderla) (deluder*|dare|comunicare una risposta negativa)?
        (esito|risposta|riscontro|decisione|valutazione) (della|del|e|e stat*|purtroppo|non)? _ (negativ*|sfavorevol*|non positiv*|non e positiv*|non e favorevol*)
        (posti|posizioni|tirocini|stage|posto) (per|di|sono|e)? _ (esaurit*|gia assegnat*|terminat*|tutti occupati|gia coperti|gia coperto|gia occupat*|assegnat*)
        (preso|presa|scelto|assunto|trovato|individuato|optato per|preferito|puntato su|selezionato) (gia|poi|alla fine|infine)? (un|un'|una|l'|la|il|qualcun*)? (altr*|qualcuno|qualcun|profilo|candidat*|persona) (piu|con|che|altro|persona|profilo|candidat*|ragazz*|figura|senior|intern*)?
        (andare avanti|andiamo avanti|proseguire|proseguiremo|proseguiamo|procedere|procediamo|continuare|continuiamo) (purtroppo)? (con|solo con) (altr*|un'altr*|un altr*|i candidati|profili|candidat*|chi|qualcun*|una persona|un profilo)
        non (proseguiremo|proseguiamo|procederemo|procediamo|andremo|andiamo|continueremo|continuiamo|daremo|possiamo dare|potremo dare|intendiamo) (purtroppo|avanti|oltre)? (avanti|oltre|seguito|proseguire|procedere)? (con|alla|al|nella|nel)
        non (ti|la|vi)? (abbiamo|ho|hanno) (scelt*|selezionat*|pres*|inserit*)
        non (ha|hai) (purtroppo)? (superat*|passat*|raggiunt*|ottenut*) (la|il|lo|le|i|l') _ (prova|test|punteggio|prove|soglia|selezion*|colloquio|fase|idoneita|esame)
        (ci fermiamo|fermarci|chiudiamo|chiuderla|finisce) qui
        (non|poco) (e|sei|sia|siamo|lo riteniamo|la riteniamo|ti riteniamo|abbastanza)? _ (in linea|allineat*|adatt*|idone*|rispondent*|aderent*|compatibil*) (con|a|al|alle|alla|per|ai)
        (cerchiamo|cercavamo|cercano|cercava|serve|serviva|vogliono|volevano|vogliamo) (piuttosto|invece|una|un|qualcuno)? (figura|persona|profilo|qualcuno)? (piu|con piu|con maggior*|gia) (espert*|senior|formato|autonom*|esperienza|rodat*)
        (posto|ruolo|lavoro|posizione) (e|e stat*|e gia stat*) (gia|poi|stat*)? (assegnat*|coperto|coperta|pres*|andat*|ricopert*|occupat*|sfumat*|saltat*)
        (abbiamo|ho) (gia|poi|alla fine)? (trovato|preso|assunto|scelto) (chi|la persona|qualcuno|qualcun|una persona|un ragazzo|una ragazza|un altro|un'altra)
        (non) (abbiamo|c'e|ci sono|disponiamo di) (al momento|attualmente|purtroppo|per ora)? (posizioni|posti|posizione|posto|nulla|niente|opportunita|vacancy) (apert*|liber*|disponibil*|adatt*|per|da offrir*|in linea)
        (questa volta|stavolta|purtroppo) (non) (e andata|ce l'hai fatta|ce l'ha fatta|se ne|e possibile proseguire|ti abbiamo|l'abbiamo)
        (avrei|avremmo) (voluto|preferito) ... (notizie|notizia) (miglior*|divers*|buon*)
        (non) (ho|abbiamo) (buone|belle) (notizie|nuove)
        (ho|abbiamo) (cattive|brutte) notizie
        (arrivat*|classificat*) (al)? (second*|terz*) (posto)?
    """,
    "offer": """
        (lavoro|posto|ruolo) (e|e ora) (tuo|suo|vostro)
        (sei|e) (dei nostri|assunt*|stato assunto|stata assunta|stato scelto per|stata scelta per)
        (contratto) ... (allegato|allegata|firmare|firma|firmato|sottoscriv*)
        (allegato|allegata|alleghiamo|allego) ... (contratto|proposta|lettera di assunzione)
        (puoi|puo) (cominciare|iniziare) (gia|pure|anche)? (lunedi|martedi|mercoledi|giovedi|venerdi|domani|dal|da)
    """,
    "invitation": """
        (posso|potrei|possiamo) (chiamar*|sentir*|telefonar*|contattar*)
        (scegli|scelga|prenota|prenoti|seleziona) (un|una|il|l'|la) (orario|data|slot|appuntamento|fascia|giorno)
        (passi|passa|passate|passeresti|vieni|viene|venga|verresti|fai un salto|fa un salto|riesci a passare|puoi passare|puo passare) ... (negozio|ufficio|sede|bottega|laboratorio|ristorante|bar|locale|studio|noi|trovarci|chiacchiere|chiacchierata|conosciamo|conoscerci|caffe|parliamo)
        (vorrei|vorremmo|mi piacerebbe|ci piacerebbe|ci farebbe piacere) (incontrarti|conoscerti|conoscerla|incontrarla|sentirti|sentirla|conoscer*|incontrar*|fissare|parlare)
    """,
    "next_step": """
        (porti|porta|portate|portare|esibire|esibisca|venga con|vieni con|presentarsi con|si presenti con) ... (documento|carta d'identita|codice fiscale|tesserino|permesso|portatile|portfolio|diploma|titol*|curriculum|cv)
        (test|prova|questionario) (online)? da (completare|svolgere|compilare|effettuare)
        (indicar*|comunicar*|quanto|qual e) ... (ral|preavviso|retribuzione|stipendio|disponibilita)
        (complet*|terminar*|finalizz*) (la|il) (tua|sua|tuo|suo) (candidatura|profilo|iscrizione|registrazione)
        (sei|e) (passat*|ammess*) (alla|al) (prossim*|second*|fase|prova|step|turno|colloquio)
        (hai|ha) (passato|superato) (la|il) _ (selezion*|fase|prova|test|colloquio|step)
        (manca*|serv*|rimand*|mand*|inviar*|inoltr*) ... (curriculum|cv|documento|codice fiscale|carta d'identita|titolo|iban|certificat*|attestat*)
    """,
    "job_hint": """
        (stipendio|retribuzione|partita iva)
        (giornata di prova|giorno di prova|turno di prova|prova pratica|assunzion*|stagist*|tirocinant*|tirocinio|esito del colloquio)
    """,
    "job": """
        colloquio (telefonico|di lavoro|tecnico|di selezione|conoscitivo|attitudinale)
        (passo|fase|step|iter) della selezione
        (tuo|suo) colloquio (con|presso|per|di lavoro|di selezione|conoscitivo)
        (posizione:|ruolo:|posizione ricercata:)
        (giornata di prova|candidatura spontanea|proposta di assunzione|domanda di lavoro|offerta di lavoro)
    """,
    "confirmed": """
        (ricordiamo|ricordo|promemoria) ... colloquio
        colloquio ... (e|e stato) (confermato|fissato|prenotato|programmato)
    """,
    "commit": """
        (ti|le) (so|sapro|sapremo) (dire|qualcosa)
        (sara|sarai|verra|verrai) (ricontattat*|contattat*|informat*|aggiornat*|chiamat*)
        (conto|contiamo|prevedo|prevediamo|spero|speriamo) di (comunicar*|far* sapere|dar*|scriver*|sentir*|ricontattar*|risponder*|chiamar*)
        (ti|le|vi) (diciamo|dico|diro|diremo) (com'e|come|se|qualcosa|tutto|come va|l'esito)
        (sara|saranno|verra|verranno) (pubblicat*|inviat*|comunicat*|resa nota|rese note|affiss*) ... (entro|il|dal|sul)
    """,
    "occupation": """
        (responsabile di [a-z]*|responsabile [a-z]*|addett* [a-z]*|impiegat*|ragionier*|contabile|segretari*|receptionist|cameriere|cameriera|cuoc*|aiuto cuoco|barista|commess*|cassier*|magazzinier*|autist*|corriere|operai*|manutentor*|elettricist*|idraulic*|muratore|saldatore|meccanic*|infermier*|oss|educat*|insegnante|maestr*|traduttore|traduttrice|redattore|redattrice|grafic*|programmat*|sviluppat*|analista|ingegner*|architett*|geometra|consulente|venditore|venditrice|agente di commercio|capo reparto|capo turno|stagista|tirocinante|farmacista|fisioterapista|estetista|parrucchier*|panettiere|pasticcer*|product [a-z]*|data [a-z]*)
    """,
    "acknowledgement": """
        e stata (correttamente)? (ricevuta|registrata|inviata|inoltrata|trasmessa)
    """,
}
