"""Italian phrases as plain lines (see ``wordings``)."""

LINES = {
    "update": """
        (colloquio|incontro|appuntamento) ... non (sara|e|si terra) ... ma (lunedi|martedi|mercoledi|giovedi|venerdi|domani|dopodomani|alle|il)
        (colloquio|incontro|appuntamento|chiamata|videochiamata) ... (comincera|iniziera|inizia|comincia|partira) (solo|soltanto|invece|ora) (alle|dalle|a)
        (colloquio|incontro|appuntamento|chiamata|videochiamata) ... (passa|slitta|slittera) (dalle|dal|alle|al|a|di)
        (sposto|spostiamo|anticipiamo|rimandiamo|rimando|posticipo|posticipiamo) (il|l'|la)? _ (colloquio|appuntamento|incontro|chiamata|videochiamata)
    """,
    "rejection": """
        (il|la) (posto|posizione) (non e|non risulta|non sara) (piu)? (disponibile|libero|libera|vacante)
        (selezione|processo|percorso|iter|candidatura) _ (per lei|per te) (si conclude|si chiude|finisce|termina|si ferma) (qui|oggi|a questo punto)?
        (selezione|processo|percorso|iter|candidatura) (si conclude|si chiude|finisce|termina|si ferma) (qui|oggi|a questo punto)? (per lei|per te)
        (non|nessuna) (prevediamo|previste|prevista|abbiamo in programma|abbiamo in previsione) (nuove|altre|alcuna|ulteriori)? (assunzion*|inserimenti)
        non (e|sei|ha) (rientrat*|stat* inserit*|entrat*|passat*) (nella|tra|fra|alla) (rosa|i|le|gli|lista|selezione) (finalist*|dei|ristretta|finale|candidat*)
        (invitiamo|incoraggiamo|invito) a (ricandidar*|candidar* nuovamente|candidar* di nuovo)
        (prendiamo|prenderemo|assumiamo|assumeremo|abbiamo preso|abbiamo assunto|abbiamo scelto|scegliamo) (un|una|qualcun*|l'altr*) (ragazz*|person*|candidat*|collega|figura|altr*|giovane|professionist*|che|con)
        (posizione|ruolo|posto) (e|stata|stato|gia) (gia|stata|stato)? (assegnat*|occupat*|coperta|coperto|ricopert*)
        (le|ti) (manca|mancava|mancano) (un po' di|ancora)? (esperienza|competenze|pratica)
        (interrompere|chiudere|fermare|concludere) (qui)? (il|la) (processo|percorso|selezione|iter|candidatura)
        non (fa|fai) parte (dei|delle|della|di) _ (candidat*|selezionat*|finalist*|rosa)
        non (ho|abbiamo|ci sono|porto) (buone|belle) notizie
        (altri|altre) (candidati|candidate|profili|persone) ... (piu|meglio) (vicin*|adatt*|in linea|rispond*|corrispond*)
        (trovato|trovata) (gia|nel frattempo)? (qualcun*|un altro|un'altra|il ragazzo|la ragazza|la persona|chi|una persona|un candidato|una candidata)
        (non) (cerchiamo|assumiamo|prendiamo|abbiamo bisogno di) (piu)? (nessun*|altri|altre|personale)
        (non) (andremo|andiamo|procediamo|procederemo|proseguiamo|proseguiremo) (oltre|avanti)?
        (scelto|preso|assunto|selezionato|optato per|preferito|individuato) (di|infine|alla fine|poi)? (qualcun*|un altro|un'altra|altri|altre|una persona|un candidato|una candidata|un ragazzo|una ragazza|un profilo|l'altro|l'altra)
        (scelto|assunto|assumere|selezionato|preferito|individuato|puntare su|puntato su|optato per|trovato|orientati su) (di assumere)? (un altro|un'altra|altri|qualcuno|una persona|un candidato|una candidata|un collega|un profilo)
        (posto|lavoro|incarico|ruolo) ... (dato|assegnato|affidato|preso) (a|da) (un altro|un'altra|altri|qualcun altro)
        non (e|ha) (ricaduta|caduta|ricaduto) su di (lei|te)
        non (abbiamo|ho|hanno)? (ritenuto|reputato|considerato|trovato|giudicato) ... (in linea|idone*|adatt*|adeguat*|corrispondente|sufficiente)
        (profilo|candidatura|esperienza) ... non (e|risulta|sia|sono|e stato|e stata) (in linea|idone*|adatt*|adeguat*|corrispondente|pienamente)
        (scelta|decisione) (e|si e|ricade|cade)? (ricaduta|caduta|orientata|indirizzata) su
        (scelto|preferito|deciso|optato|selezionato|individuato) (di|per)? _ (altro candidato|altra candidata|altra persona|altri candidati|altro profilo|altri profili|un profilo|una persona|internamente)
        (proseguire|andare avanti|procedere|continuare) con (altri|un altro|un'altra|altro|altra)
        non (procedere|proseguire|andare avanti|procederemo|proseguiremo|dare seguito|e stata selezionata|e stato selezionato|possiamo procedere)
        (posizione|ruolo|selezione) ... (coperta|coperto|chiusa|chiuso|sospesa|annullata|congelata|interna|interno|internamente)
        (altro|altra|un'altra|un altro) (candidato|candidata|persona|profilo) (piu|che|con|il cui|la cui)
    """,
    "invitation": """
        (ti|le|vi) (andrebbe|va|farebbe piacere|piacerebbe|sarebbe possibile) ... (chiacchierata|videochiamata|chiamata|incontro|incontrarci|conoscerci|sentirci|passare|venire)
        (ci vediamo|l'aspettiamo|la aspettiamo|ti aspettiamo|ti aspetto|l'aspetto) ... (colloquio|parlare|conoscerci)
        (passi|passa|venga|vieni) (a|in|da|pure) (trovarci|trovarmi|noi|negozio|ufficio|sede|bottega|laboratorio)
    """,
    "next_step": """
        (test|prova|questionario) ... (non ancora|ancora non|non risulta*) ... (complet*|svolto|effettuat*|compilat*)
        non (hai|ha) ancora (completato|svolto|effettuato|compilato) _ (test|prova|questionario)
        (prossimo passo|prossimo step|passo successivo|step successivo|fase successiva|prossima fase)
        (prova|test|esercizio|caso|compito|questionario) (tecnic*|pratic*|scritt*|da svolgere|online|attitudinale)
        (titolo di studio|referenze|preavviso|ral|retribuzione|pretese economiche|certificat*|documento d'identita) ... (inviar*|mandar*|indicar*|fornir*|allegar*|comunicar*)
        (inviar*|mandar*|indicar*|fornir*|comunicar*|bisogno di|copia) ... (titolo di studio|referenze|preavviso|ral|retribuzione|pretese economiche|certificat*|documento d'identita)
    """,
    "answer": """
        (ti|le|vi) (dico|diciamo|diro|diremo|faccio sapere|facciamo sapere|faro sapere|faremo sapere|faccio avere|facciamo avere|scrivo|chiamo|chiamero)
        !sua|tua|vostra (decisione|risposta|esito|riscontro|notizie|feedback|aggiornamento)
        (sapere|contatter*|comunicher*|informer*|aggiorner*|daremo|daro|sapr*|decider*|decidiamo|sentir*|risponder*|ricontatter*|chiamer*|scriver*)
    """,
    "commit": """
        (faro|faremo|faccio|facciamo) (sapere|avere)
        (ti|le|vi) (daremo|daro|diamo|do|contatteremo|contattero|richiameremo|richiamero|aggiorneremo|aggiornero|scrivero|scriveremo|diro|diremo|rispondero|risponderemo|comunicheremo|comunichero)
        (riceverai|ricevera|avrai|avra|saprai|sapra|avremo|sapremo) ... (risposta|riscontro|notizie|esito|entro|decisione|qualcosa)
        (risposta|riscontro|esito|decisione|notizie) ... (entro|settimana|lunedi|martedi|mercoledi|giovedi|venerdi|domani|giorni|fine|inizio)
        entro ... (faremo|faro|daremo|sapremo|saprai|riceverai|ricevera|contatteremo|decideremo|ricontatt*)
    """,
    "occupation": """
        (istruttor*|istruttrice|allenator*|animator*|educator*|bagnin*|maestr* di|cuoco|chef|pizzaiolo|barman|gelatai*|operator*|coordinator*|programmator*|manutentor*)
        (banconist*|barist*|barman|lavapiatti|aiuto cuoco|pizzaiol*|pasticcer*|panettier*|fornai*|macellai*|parrucchier*|estetist*|fiorist*|babysitter|badante|oss|educatric*|educatore|docente|farmacista|fisioterapist*|avvocat*|architett*|geometra|ragionier*|muratore|idraulic*|falegname|saldatore|verniciatore|carrellista|corriere|fattorino|portiere|custode|grafic*|programmator*|ricercator*|dottorat*|apprendist*|venditor*|agente|hostess)
        (impiegat[oa]|assistente|receptionist|responsabile|tecnic[oa]|ingegnere|sviluppatore|infermier[ea]|commess[oa]|camerier[ea]|cuoc[oa]|contabile|segretari[oa]|consulente|commerciale|autista|redattore|traduttore|analista|tirocini[oa]|stage|cassier[ea]|meccanico|elettricista|magazziniere|operai[oa]|capocantiere|addett[oa])
    """,
    "job": """
        (test|prova|questionario|valutazione) (attitudinal*|psicoattitudinal*|di selezione)
        (proseguire|continuare|procedere|avanzare|accedere) (con|nella|nell'|alla|nel) (la|vostra|nostra|sua|tua|fase|processo|iter)? _ (selezione|iter di selezione|colloqui)
        (prova|giornata|turno) di prova
    """,
    "job_hint": """
        (lavoro|impiego)
        (colloquio|colloqui|candidatura|candidato|candidata|selezione|posizione|assunzione|risorse umane|contratto|offerta di lavoro)
        (secondo|prossimo|ulteriore) (colloquio|incontro|step)
    """,
    "met": """
        (grazie|ringrazi*) ... (a te|a lei|tempo|disponibilita|colloquio|incontro|chiacchierata|pazienza|mail|messaggio|interesse)
        (piacere|bello|piaciuto) ... (conoscerti|conoscerla|parlare|incontrarti|incontrarla|chiacchierare)
    """,
    "setting": """
        (team|direzione|responsabile|manager|commissione|decisione|riscontro|sapere)
    """,
    "foreign": """
        (aula ricevimento|ricevimento (genitori|famiglie|docenti)|consiglio di classe|ex alunni|ex studenti|collega di (matematica|italiano|inglese|lettere|scienze))
        (parrocchia|parroco|canonica|battesimo|fidanzati|nulla osta|nozze)
        (centro per l'impiego|naspi|disoccupazione|in diretta|in onda|trasmissione radio*|ascoltatori)
        (pull request|merge request|manutentori del progetto|assemblea condominiale|condomini|servizio fotografico|acconto)
        (programma beta|versione beta|beta-test*|beta tester*|interviste agli utenti|intervista utente|test utente|nostri utenti)
        (genitore|genitori|docenti|alunn*|insegnanti|scuola di suo figlio|visita medica)
        partita (di|a) (calcio|tennis|pallavolo|basket|padel)
        (preventivo|sopralluogo|caldaia|stanza|coinquilin*|la sua auto|la tua auto|ristrutturazione|il suo manoscritto|il tuo racconto|il tuo film|concorso letterario|partecipare allo studio|indagine|lista d'attesa|investitor*|un'altra agenzia|un altro fornitore|acquirente|cuccioli)
        (proprietari*|appartamento|affitto|inquilin*|iscrizione)
        (ordine|fattura|pacco|spedizione|rimborso|inquilino|affitto|podcast|ascoltatori|dentista|visita medica|passaporto|questura|asilo|mutuo|prestito|polizza|insegnant*|tua figlia|sua figlia|tuo figlio|suo figlio|pagella|alunn*)
    """,
    "confirmed": """
        (colloquio|intervista) (e|sara|si terra|si svolgera|avra luogo|iniziera|comincera) (solo|fissato|previsto)? (il|lunedi|martedi|mercoledi|giovedi|venerdi|domani|oggi|alle)
        (confermi|conferma|confermare|confermarci) ... colloquio (di|del|dell')
        (colloquio|incontro|intervista) ... (resta confermato|rimane confermato|come previsto|invariato)
        (perfetto|va bene|benissimo|d'accordo|ottimo|confermato|ok|affare fatto) ... (lunedi|martedi|mercoledi|giovedi|venerdi|domani)
        (lunedi|martedi|mercoledi|giovedi|venerdi|domani) _ _ (perfetto|va bene|benissimo|d'accordo|ottimo|confermato)
        (ci sentiamo|ci vediamo|ci incontriamo|ti chiamo|la chiamo|ti chiamero|la chiamero|l'aspetto|ti aspetto|l'aspettiamo|la aspettiamo|ti aspettiamo) ... (lunedi|martedi|mercoledi|giovedi|venerdi|domani|oggi|alle|il)
        (fissato|confermato|programmato|fissiamo|confermo|confermiamo|segnato) ... (colloquio|incontro|call|chiamata|videochiamata|appuntamento)
    """,
    "cancellation": """
        (colloquio|incontro|intervista|chiamata) ... (non si terra|non potra svolgersi|non si svolgera|non potra aver luogo|non avra luogo|non puo svolgersi|non puo tenersi|non potra tenersi|salta|disdett*)
        (disdire|annullare) ... (colloquio|incontro|intervista|chiamata)
    """,
    "deadline": """
        (puo|potra|possono|potranno) (presentare|ricorrere|proporre|impugnare)
    """,
}
