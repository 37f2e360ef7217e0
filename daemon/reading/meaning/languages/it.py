"""Italian phrases of job mail."""

from daemon.reading.meaning.language import MeaningLanguage

PHRASES = MeaningLanguage(
    code="it",
    common=frozenset(
        "il lo la i gli le di del della e che per con non un una sono la sua suo nostro nostra grazie gentile cordiali saluti ci è al nel ti le".split()
    ),
    macros={
        "app": r"candidatura|cv|curriculum|profilo|domanda",
        "role": r"posizione|ruolo|posto|offerta|vacancy|selezione|ricerca|tirocinio|stage",
        "people": r"candidat[oiae]|profil[oi]|person[ae]",
        "interview": r"colloqui[oi]?|intervista|chiamata|videochiamata|call|incontro|conversazione|appuntamento",
    },
    signals={
        "rejection": (
            (
                "altri candidat|altro candidat|altri profili|altro profilo|un'altra persona|altra candidat",
                r"(?:altr[oiae]|un'altra){sp}(?:{people})(?:{gap}(?:in{sp}linea|aderent\w|corrispond\w{2,4}|maggiormente|piu|adatt\w|vicin\w))?",
            ),
            (
                "non proseg|non proced|non dare seguito|non andare avanti|non continu|non selezion|non e stat|non sei stat|non e risultat|non prosegu",
                r"non{sp}(?:\w{1,12}{sp}){0,4}(?:prosegui\w{0,4}|proseguire|procede\w{0,3}|procedere|dare{sp}seguito|andare{sp}avanti|continuare|selezionat[oa]|idone[oa]|accolta|accettata|prescelt[oa]|avanzare|ammess[oa])",
            ),
            (
                "non corrispond|non in linea|non e in linea|non rispond|non pienamente|non risulta",
                r"non{sp}(?:\w{1,12}{sp}){0,3}(?:corrispond\w{1,4}|in{sp}linea|rispond\w{1,4}|aderent\w|adatt\w|compatibile){gap}",
            ),
            (
                "coperta|chiusa|assegnat|ricoperta|sospesa",
                r"{role}{gap}(?:stata{sp}|gia{sp})?(?:coperta|chiusa|assegnata|ricoperta|sospesa|annullata)",
            ),
            (
                "purtroppo|spiace|rammaric|dispiace",
                r"(?:purtroppo|spiace\w{0,3}|rammaric\w{1,4}|dispiace){gap}non{sp}(?:\w{1,12}{sp}){0,6}(?:seguito|positiv\w{1,5}|selezion\w{1,5}|procede\w{0,3}|prosegui\w{0,3}|offrir\w{0,3}|accoglier\w{0,2}|avanti|candidatura)",
            ),
            (
                "esito negativo|esito positivo|riscontro positivo|riscontro negativo",
                r"(?:esito|riscontro){sp}negativo|non{gap}(?:esito|riscontro){sp}positivo",
            ),
        ),
        "offer": (
            (
                "offerta|proporre|proposta|contratto|assum",
                r"(?:lieti|piacere|felici|entusiast\w|desideriamo|vorremmo){gap}(?:offrir\w{0,3}|propor\w{0,4}|formular\w{0,2}|present\w{1,5}|comunicar\w{1,3}){gap}(?:{role}|offerta|proposta|contratto|assunzione)|(?:la|una|lettera|nostra|sua|tua|allegat\w){sp}(?:\w{1,10}{sp})?(?:lettera{sp}(?:di|d'){sp}?(?:assunzione|offerta|impegno)|offerta{sp}(?:di{sp}lavoro|di{sp}assunzione|contrattuale|economica)|proposta{sp}(?:di{sp}assunzione|contrattuale|economica|di{sp}lavoro))|benvenut[oa]{sp}(?:nel{sp}team|a{sp}bordo|in{sp}squadra)",
            ),
        ),
        "invitation": (
            (
                "colloquio|incontr|conoscer|chiamata|call",
                r"(?:invit\w{1,6}|fissare|organizzare|programmare|concordare|proporre|proporle|proporti|convocar\w{0,4}|sostenere|prenotare|pianificare){gap}{interview}|(?:lieti|piacere|vorremmo|desideriamo|piacerebbe|felici){gap}(?:incontrar\w{1,3}|conoscer\w{1,3}|parlar\w{0,3}|invitar\w{1,3}|sentir\w{1,3})|invito{sp}a{sp}(?:un{sp})?colloquio",
            ),
            (
                "disponibil|orari|data|preferisc|fascia",
                r"(?:indicar\w{0,3}|quali|quando|comunicar\w{0,3}|confermar\w{0,3}|scegli\w{0,4}|sua|tua|conferma\w{0,3}){gap}(?:disponibilita|orari\w{0,1}|fasc[ei]{0,2}|preferisc\w{1,2}|slot)",
            ),
            (
                "fase successiva|prossima fase|secondo colloquio",
                r"(?:alla|nella|per{sp}la|passare){gap}(?:fase{sp}successiva|prossima{sp}fase|prossimo{sp}step)|secondo{sp}colloquio",
            ),
        ),
        "confirmed": (
            (
                "conferm|fissat|si terra|programmat|saranno presenti|incontrera",
                r"{interview}{gap}(?:conferma\w{0,3}|fissat[oa]|si{sp}terra|programmat[oa])|(?:conferm\w{1,6}|promemoria){gap}{interview}|saranno{sp}presenti|(?:incontrera|incontrerai|parlera{sp}con|parlerai{sp}con)",
            ),
        ),
        "next_step": (
            (
                "test|prova|esercizio|caso|questionario",
                r"(?:completare|svolgere|compilare|link|sostenere|effettuare){gap}(?:test|prova|esercizio|caso|questionario|assessment)",
            ),
        ),
        "update": (
            (
                "spost|rinvi|posticip|anticip|nuova data|nuovo orario|riprogramm",
                r"{interview}{gap}(?:spost\w{1,5}|rinvi\w{1,4}|posticip\w{1,4}|anticip\w{1,4}|riprogramm\w{1,4})|(?:spost\w{1,5}|rinvi\w{1,4}|posticip\w{1,4}|anticip\w{1,4}|riprogramm\w{1,4}){gap}{interview}|nuov[oa]{sp}(?:data|orario)",
            ),
            ("imprevisto|non posso|non riesco|invece", r"imprevisto|non{sp}(?:posso|riesco|potro)"),
        ),
        "cancellation": (
            (
                "annull|cancell",
                r"{interview}{gap}(?:annull\w{1,5}|cancell\w{1,5})|(?:annull\w{1,6}|cancell\w{1,5}){gap}{interview}",
            ),
        ),
        "acknowledgement": (
            (
                "ricevut|ricezion|pervenut|inviat",
                r"{app}{gap}(?:ricevut[oa]|pervenut[oa]|inviat[oa]|registrat[oa])|(?:ricevuto|ricezione|ricevuta{sp}di){gap}{app}",
            ),
            ("grazie|ringrazi", r"(?:grazie|ringrazi\w{1,5}){gap}(?:{app}|interesse|esserti{sp}candidat\w|essersi{sp}candidat\w)"),
            (
                "valut|esamin|analizz",
                r"(?:valut\w{1,5}|esamin\w{1,5}|analizz\w{1,5}){gap}{app}|{app}{gap}(?:valut\w{1,5}|esamin\w{1,5}|analizz\w{1,5})",
            ),
        ),
        "commit": (
            (
                "faremo|faro|contatt|comunic|ricever|avra|avrai|inform|risent|aggiorn|risposta|riscontro|decision|sapere",
                r"(?:(?:le|ti|vi|la|ci){sp})?(?:(?:faremo|faro|fara){sp}(?:sapere|avere|sentire|vivi)|(?:ri)?contatter\w{1,4}|comunicher\w{1,4}|informer\w{1,4}|risentir\w{1,4}|aggiorner\w{1,4}|risponder\w{1,4}|daremo{gap}(?:risposta|riscontro|feedback)|decideremo|richiamer\w{1,4}|scriver\w{1,4}|metteremo{sp}in{sp}contatto|prenderemo{gap}decisione)|(?:ricever\w{1,2}|avra|avrai|sapra|saprai){gap}(?:risposta|riscontro|notizie|feedback|comunicazione|esito|nostre|da{sp}(?:noi|parte))|(?:risposta|riscontro|decisione|esito|feedback){gap}(?:entro|nei|nelle|la{sp}prossima|sara|verra|arrivera)",
            ),
            (
                "richied|durata|tempi",
                r"(?:processo|selezione|valutazione|procedura|tempi){gap}(?:richied\w{1,4}|dur\w{1,4}|impieg\w{1,4})",
            ),
        ),
        "silence_means_no": (
            (
                "non ricev|assenza|mancanza|non dovess",
                r"(?:se{sp})?non{sp}(?:dovess\w{1,4}{sp})?ricev\w{1,5}{gap}(?:riscontro|risposta|comunicazion\w)|(?:in{sp})?(?:assenza|mancanza){sp}di{sp}(?:riscontro|risposta)",
            ),
        ),
        "ask": (
            (
                "?",
                r"(?:puo|puoi|potrebbe|potresti|possiamo|quando|quale|quali|come|cosa|e|ha|hai|sarebbe|saresti|va|le|ti|disponibile|conferma|preferisce)[^.!?]{1,160}\?",
            ),
            (
                "preg|cortes|confermar|indicar|comunicar|scelga|scegli|attesa",
                r"(?:la{sp}|ti{sp}|si{sp})?preg\w{1,5}{sp}(?:di|cortesemente)|cortesemente{sp}|(?:puo|potrebbe|puoi){sp}(?:confermar\w{0,3}|indicar\w{0,3}|comunicar\w{0,3}|inviar\w{0,3})|(?:scelga|scegli|confermi|conferma|compili|compila|invii|indichi)|(?:in{sp}attesa|attend\w{1,4}){sp}(?:di{sp})?(?:un{sp})?(?:su[oa]|tu[oa]|gentile|cortese){sp}(?:\w{1,8}{sp})?(?:riscontro|risposta|conferma)",
            ),
        ),
        "courtesy": (
            (
                "domand|disposizione|esiti|dubbi|chiariment",
                r"(?:per|qualora|se|non){gap}(?:domand[ae]|esit\w{1,3}|chiariment[oi]|dubbi)|a{sp}(?:sua|tua){sp}disposizione",
            ),
        ),
        "conditional": (
            (
                "se |qualora|nel caso|solo |eventual",
                r"se|qualora|nel{sp}caso|nell'eventualita|solo|solamente|candidati{sp}(?:che|non)",
            ),
        ),
        "deadline": (
            (
                "preg|entro e non|scadenza|valid|conferm|deve|devi",
                r"preg\w{1,5}|scadenza|valid[oa]{sp}fino|(?:deve|devi|dovra|dovrai){sp}|(?:sua|tua){sp}(?:risposta|conferma|decisione)|confermar\w{0,3}|compil\w{1,4}",
            ),
            ("inizio|decorrenza|assunzione dal", r"data{sp}di{sp}inizio|decorrenza|inizio{sp}(?:attivita|contratto|previsto)"),
        ),
        "job": (
            ("candidat", r"(?:sua|tua|la|una){sp}candidatura|candidatura{sp}(?:per|alla|al|inviata|spontanea)|candidat[oaie]"),
            (
                "posizione|ruolo|posto",
                r"(?:la|per{sp}la|alla|il|al|per{sp}il|della|nostra){sp}(?:posizione|ruolo|posto{sp}di{sp}lavoro){sp}?(?:di|da|aperta)?|offerta{sp}di{sp}lavoro",
            ),
            (
                "selezione|risorse umane|recruit|assunzione|colloquio di lavoro|colloquio conoscitivo",
                r"(?:processo|iter|team|ufficio|fase){sp}(?:di{sp})?selezion[ei]|risorse{sp}umane|recruit\w{2,4}|assunzione|colloquio{sp}(?:di{sp}lavoro|conoscitivo|tecnico|di{sp}selezione|con{sp}(?:il|la))|curriculum",
            ),
        ),
        "job_hint": (
            ("colloqui|incontro|conversazione", r"colloqui[oi]?|(?:il{sp}nostro|l'){sp}?incontro|conversazione"),
            ("profilo|esperienza", r"(?:suo|tuo|sua|tua){sp}(?:profilo|esperienza|cv)"),
            (
                "decisione|riscontro|team|fase|processo",
                r"decisione|riscontro|(?:nostro|il){sp}team|(?:prossima|seconda){sp}fase|processo|prossimi{sp}passi",
            ),
        ),
        "foreign": (
            (
                "mutuo|prestito|carta di credito|assicurazione|finanziamento|conto corrente",
                r"mutuo|prestito|carta{sp}di{sp}credito|polizza|assicurazione|finanziamento|conto{sp}corrente",
            ),
            (
                "appartamento|affitto|locazione|immobile|inquilin",
                r"appartamento|affitto|locazione|immobil\w{1,5}|inquilin\w|stanza",
            ),
            (
                "visto|consolato|ambasciata|passaporto|questura|permesso di soggiorno|patente|cittadinanza",
                r"visto{sp}(?:di|per)|consolato|ambasciata|passaporto|questura|permesso{sp}di{sp}soggiorno|patente|cittadinanza",
            ),
            (
                "universita|iscrizione|borsa di studio|ammissione|master|asilo",
                r"iscrizione|borsa{sp}di{sp}studio|ammissione|asilo|corso{sp}di{sp}laurea|immatricolazione|tesi",
            ),
            (
                "articolo|giornalist|podcast|rivista|redazione|radio|intervista per",
                r"(?:un|il|mio|nostro){sp}(?:articolo|podcast|documentario)|giornalist\w|rivista|redazione|intervista{sp}(?:per|esclusiva|radiofonica)|lettori",
            ),
            (
                "sondaggio|ricerca di mercato|buono regalo|utenti|questionario di gradimento",
                r"sondaggio|ricerca{sp}di{sp}mercato|buono{sp}(?:regalo|amazon)|nostri{sp}(?:utenti|clienti)",
            ),
            (
                "coaching|webinar|corso|masterclass|simulazione|newsletter",
                r"coaching|webinar|masterclass|corso{sp}(?:online|gratuito)|simulazione{sp}di{sp}colloquio|newsletter|workshop",
            ),
            (
                "ordine|fattura|spedizione|pacco|abbonamento|rimborso|assistenza clienti",
                r"(?:tuo|suo|vostro){sp}(?:ordine|pacco|abbonamento|acquisto)|(?:tua|sua){sp}(?:fattura|spedizione|prenotazione)|rimborso|assistenza{sp}clienti",
            ),
            (
                "sconto|offerta speciale|promozione|saldi",
                r"scont[oi]|offerta{sp}(?:speciale|esclusiva|lampo|limitata)|promozion[ei]|saldi",
            ),
            (
                "medico|visita medica|paziente|colloquio con i genitori|insegnante|preventivo",
                r"visita{sp}medica|paziente|colloqui{sp}(?:con{sp}i{sp})?(?:genitori|insegnanti|docenti)|preventivo|volontari\w{1,4}",
            ),
        ),
        "advertising": (
            (
                "nuove offerte|offerte per te|offerte di lavoro|annunci|job alert|iscriviti",
                r"(?:\d{1,4}{sp})?nuov[ei]{sp}(?:offerte|annunci|opportunita)|(?:offerte|annunci){sp}(?:di{sp}lavoro{sp})?(?:per{sp}te|in{sp}linea|simili)|job{sp}alert|iscriviti{sp}(?:ora|subito)|candidati{sp}(?:ora|subito)|newsletter",
            ),
        ),
        "outreach": (
            (
                "tuo profilo|suo profilo|cliente|opportunita",
                r"(?:visto|trovato|notato){gap}(?:tuo|suo){sp}profilo|(?:tuo|suo){sp}profilo{gap}(?:linkedin|interessante)|(?:un|nostro|mio){sp}(?:importante{sp})?cliente|valutare{sp}nuove{sp}opportunita",
            ),
        ),
        "scam": (("whatsapp|telegram|coordinate bancarie", r"(?:via|su|tramite){sp}(?:whatsapp|telegram)|coordinate{sp}bancarie"),),
        "candidate_side": (
            (
                "mia candidatura|mio cv|mio curriculum|vostra azienda|mio colloquio",
                r"mi[ao]{sp}(?:candidatura|cv|curriculum|colloquio|profilo)|vostra{sp}azienda",
            ),
        ),
        "withdraws": (
            (
                "ritir|altra offerta|altra proposta|rinunci",
                r"ritir\w{1,5}{gap}candidatura|(?:accettat\w|scelto|firmato){gap}(?:un'altra|altra){sp}(?:offerta|proposta|opportunita)|rinunci\w{1,4}",
            ),
        ),
        "automatic": (("automatic|non risponder", r"(?:messaggio|e-?mail|mail|risposta){gap}automatic\w{1,5}|non{sp}risponder\w"),),
        "alive": (
            (
                "altra posizione|altro ruolo|altra opportunita",
                r"(?:vorremmo|piacerebbe|proporre|proporle|proporti|interessat\w|pensiamo){gap}(?:altra|altro|un'altra){sp}(?:posizione|ruolo|opportunita|selezione)",
            ),
        ),
        "slots": (
            (
                "seguenti|disponibilita|opzioni|scegli",
                r"seguenti{sp}(?:date|orari|opzioni|fasce)|(?:sua|tua){sp}disponibilita|scegli\w{0,3}{sp}(?:un|una|tra)",
            ),
        ),
    },
    informal=r"\b(?:[Tt]u|[Tt]i|[Tt]uo|[Tt]ua|[Tt]uoi)\b",
    formal=r"\b(?:Lei|Le|Suo|Sua|Suoi|[Ll]a sua|[Ii]l suo|Gentile (?:Sig|Dott))\b",
)
