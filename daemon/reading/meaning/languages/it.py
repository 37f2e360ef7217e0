"""Italian phrases of job mail."""

from daemon.reading.meaning.language import MeaningLanguage
from daemon.reading.meaning.languages.it_change_lines import MOVED, MOVED_LINES, MOVED_REPLIES, MOVED_REPLY_LINES, NOT_TO_TELL, WHEN
from daemon.reading.meaning.languages.it_choice_lines import CHOICE_LINES
from daemon.reading.meaning.languages.it_company_words import COMPANY_WORDS
from daemon.reading.meaning.languages.it_farewells import FAREWELLS, PEOPLE
from daemon.reading.meaning.languages.it_lines import LINES
from daemon.reading.meaning.languages.it_meeting_words import MEETING_WORDS
from daemon.reading.meaning.languages.it_notes import MINE, NOTED
from daemon.reading.meaning.languages.it_other_matters import OTHER_MATTERS
from daemon.reading.meaning.languages.it_outcome_lines import OUTCOME_LINES
from daemon.reading.meaning.languages.it_promises import PROMISE_LINES, PROMISE_WORDS
from daemon.reading.meaning.languages.it_replies import REPLIES
from daemon.reading.meaning.languages.it_stage_words import STAGE_WORDS
from daemon.reading.meaning.languages.it_words import COMPANIES, ROLES, WORDS
from daemon.reading.meaning.wordings import joined

PHRASES = MeaningLanguage(
    code="it",
    words=WORDS | COMPANY_WORDS | PROMISE_WORDS | MEETING_WORDS | STAGE_WORDS,
    companies=COMPANIES,
    roles=ROLES,
    common=frozenset(
        (
            "domani puoi possiamo solo il lo la i gli le di del della e che per con non un una sono sua suo nostro nostra grazie gentile cordiali "
            "saluti ci è al nel ti stiamo abbiamo ancora alcune alcuni entro buongiorno salve ciao daremo faremo siamo dei "
            "delle nella presso anche ma se più come quando questo questa lei ho ha hanno sarà da dal"
            " lunedì martedì mercoledì giovedì venerdì gennaio febbraio marzo aprile giugno luglio agosto settembre ottobre"
            " novembre dicembre ciao colloquio ore quando"
        ).split()
    ),
    letters="èìòù",
    macros=PEOPLE
    | {
        "app": r"candidatura|cv|curriculum|profilo|domanda",
        "role": r"posizione|ruolo|posto|offerta|vacancy|selezione|ricerca|tirocinio|stage",
        "people": r"candidat[oiae]|profil[oi]|person[ae]",
        "when": WHEN,
        "interview": r"colloqui[oi]?|intervista|chiamata|videochiamata|call|incontro|conversazione|appuntamento",
    },
    lines=joined(LINES, OTHER_MATTERS, OUTCOME_LINES, FAREWELLS, CHOICE_LINES, PROMISE_LINES, MOVED_LINES),
    reply_lines=MOVED_REPLY_LINES,
    replies=REPLIES | {"update": REPLIES["update"] + MOVED_REPLIES},
    notes={"noted": NOTED, "mine": MINE},
    signals={
        "rejection": (
            (
                "candidat|profil|person",
                r"(?:proseguire|continuare|scelto|selezionato|procedere){sp}(?:\w{1,10}{sp}){0,3}{people}{sp}(?:che|con|il{sp}cui|piu|la{sp}cui)",
            ),
            (
                "person|profil|candidat",
                r"(?:altr[oiae]|un'altra){sp}(?:{people})(?:{gap}(?:in{sp}linea|aderent\w|corrispond\w{2,4}|maggiormente|piu|adatt\w|vicin\w))?",
            ),
            (
                "idone|ammess|andare|procede|accolta|seguito|prescelt|prosegui|avanzare|accettata|selezionat|continuare",
                r"non{sp}(?:\w{1,12}{sp}){0,4}(?:prosegui\w{0,4}|proseguire|procede\w{0,3}|procedere|dare{sp}seguito|andare{sp}avanti|continuare|selezionat[oa]|idone[oa]|accolta|accettata|prescelt[oa]|avanzare|ammess[oa])",
            ),
            (
                "linea|adatt|rispond|aderent|compatibile",
                r"non{sp}(?:\w{1,12}{sp}){0,3}(?:corrispond\w{1,4}|in{sp}linea|rispond(?:e|ono|a|ente|enti){sp}(?!a{sp}quest)|aderent\w|adatt\w|compatibile){gap}",
            ),
            (
                "chiusa|sospesa|coperta|annullata|assegnata",
                r"{role}{gap}(?:stata{sp}|gia{sp})?(?:coperta|chiusa|assegnata|ricoperta|sospesa|annullata)",
            ),
            (
                "purtroppo|spiace|rammaric|dispiace",
                r"(?:purtroppo|spiace\w{0,3}|rammaric\w{1,4}|dispiace){gap}non{sp}(?:\w{1,12}{sp}){0,6}(?:seguito|positiv\w{1,5}|selezion\w{1,5}|procede\w{0,3}|prosegui\w{0,3}|offrir\w{0,3}|accoglier\w{0,2}|avanti|candidatura)",
            ),
            (
                "positivo|negativo",
                r"(?:esito|riscontro){sp}negativo|non{gap}(?:esito|riscontro){sp}positivo",
            ),
        ),
        "offer": (
            (
                "propor|offrir|present|lettera|offerta|proposta|formular|benvenut|comunicar",
                r"(?:lieti|piacere|felici|entusiast\w|desideriamo|vorremmo){gap}(?:offrir\w{0,3}|propor\w{0,4}|formular\w{0,2}|present\w{1,5}|comunicar\w{1,3}){gap}(?:{role}|offerta|proposta|contratto|assunzione)|(?:la|una|lettera|nostra|sua|tua|allegat\w){sp}(?:\w{1,10}{sp})?(?:lettera{sp}(?:di|d'){sp}?(?:assunzione|offerta|impegno)|offerta{sp}(?:di{sp}lavoro|di{sp}assunzione|contrattuale|economica)|proposta{sp}(?:di{sp}assunzione|contrattuale|economica|di{sp}lavoro))|benvenut[oa]{sp}(?:nel{sp}team|a{sp}bordo|in{sp}squadra)",
            ),
        ),
        "invitation": (
            (
                "invit|sentir|parlar|fissare|proporti|proporle|proporre|convocar|conoscer|incontrar|colloquio|prenotare|sostenere|concordare|pianificare|organizzare|programmare",
                r"(?:invit\w{1,6}|fissare|organizzare|programmare|concordare|proporre|proporle|proporti|convocar\w{0,4}|sostenere|prenotare|pianificare){gap}{interview}|(?<!stato\sun\s)(?<!stato\s)(?:lieti|piacere|vorremmo|desideriamo|piacerebbe|felici){gap}(?:incontrar\w{1,3}|conoscer\w{1,3}|parlar\w{0,3}|invitar\w{1,3}|sentir\w{1,3})|invito{sp}a{sp}(?:un{sp})?colloquio",
            ),
            (
                "slot|fasc|orari|preferisc|disponibilita",
                r"(?:indicar\w{0,3}|quali|quando|comunicar\w{0,3}|confermar\w{0,3}|scegli\w{0,4}|sua|tua|conferma\w{0,3}){gap}(?:disponibilita|orari\w{0,1}|fasc[ei]{0,2}|preferisc\w{1,2}|slot)",
            ),
            (
                "prossima|prossimo|colloquio|successiva",
                r"(?:alla|nella|per{sp}la|passare){gap}(?:fase{sp}successiva|prossima{sp}fase|prossimo{sp}step)|secondo{sp}colloquio",
            ),
        ),
        "confirmed": (
            (
                "terra|fissat|conferm|parlera|presenti|programmat|incontrera|promemoria",
                r"{interview}{gap}(?:conferma\w{0,3}|fissat[oa]|si{sp}terra|programmat[oa])|(?:conferm\w{1,6}|promemoria){gap}{interview}|saranno{sp}presenti|(?:incontrera|incontrerai|parlera{sp}con|parlerai{sp}con)",
            ),
        ),
        "next_step": (
            (
                "link|svolgere|compilare|sostenere|effettuare|completare",
                r"(?:completare|svolgere|compilare|link|sostenere|effettuare){gap}(?:test|prova|esercizio|caso|questionario|assessment)",
            ),
        ),
        "update": (
            (
                "nuov|rinvi|spost|anticip|posticip|riprogramm",
                r"{interview}{gap}(?:(?<!\w)spost\w{1,5}|rinvi\w{1,4}|posticip\w{1,4}|anticip\w{1,4}|riprogramm\w{1,4})|(?:(?<!\w)spost\w{1,5}|rinvi\w{1,4}|posticip\w{1,4}|anticip\w{1,4}|riprogramm\w{1,4}){gap}{interview}|nuov[oa]{sp}(?:data|orario)",
            ),
            ("potro|posso|riesco|imprevisto", r"(?<!salvo )(?<!salvo un )imprevisto|non{sp}(?:posso|riesco|potro)" + NOT_TO_TELL),
            *MOVED,
        ),
        "cancellation": (
            (
                "annull|cancell",
                r"{interview}[^.!?;\n]{0,120}?(?:annull\w{1,5}|cancell\w{1,5})|(?:annull\w{1,6}|cancell\w{1,5}){gap}{interview}",
            ),
        ),
        "acknowledgement": (
            (
                "rice|inviat|pervenut|registrat",
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
                "faro|fara|avra|sapra|esito|faremo|daremo|ricever|scriver|risentir|informer|risposta|feedback|aggiorner|riscontro|decisione|metteremo|richiamer|contatter|risponder|comunicher|decideremo|prenderemo",
                r"(?:(?:le|ti|vi|la|ci){sp})?(?:(?:faremo|faro|fara){sp}(?:sapere|avere|sentire|vivi)|(?:ri)?contatter\w{1,4}|comunicher\w{1,4}|informer\w{1,4}|risentir\w{1,4}|aggiorner\w{1,4}|risponder\w{1,4}|daremo{gap}(?:risposta|riscontro|feedback)|decideremo|richiamer\w{1,4}|scriver\w{1,4}|metteremo{sp}in{sp}contatto|prenderemo{gap}decisione)|(?:ricever\w{1,2}|avra|avrai|sapra|saprai){gap}(?:risposta|riscontro|notizie|feedback|comunicazione|esito|nostre|da{sp}(?:noi|parte))|(?:risposta|riscontro|decisione|esito|feedback){gap}(?:entro|nei|nelle|la{sp}prossima|sara|verra|arrivera)",
            ),
            (
                "tempi|processo|procedura|selezione|valutazione",
                r"(?:processo|selezione|valutazione|procedura|tempi){gap}(?:richied\w{1,4}|dur\w{1,4}|impieg\w{1,4})",
            ),
        ),
        "silence_means_no": (
            (
                "ricev|risposta|riscontro",
                r"(?:se{sp})?non{sp}(?:dovess\w{1,4}{sp})?ricev\w{1,5}{gap}(?:riscontro|risposta|comunicazion\w)|(?:in{sp})?(?:assenza|mancanza){sp}di{sp}(?:riscontro|risposta)",
            ),
        ),
        "ask": (
            ("?", r"(?:[^\s.!?][^.!?]{0,200})\?(?=[\"')\]]{0,2}(?:\s|$))"),
            (
                "preg|invii|attend|attesa|inviar|scegli|scelga|compila|compili|indicar|indichi|conferma|confermi|comunicar|cortesemente",
                r"(?:la{sp}|ti{sp}|si{sp})?preg\w{1,5}{sp}(?:di|cortesemente)|cortesemente{sp}|(?:puo|potrebbe|puoi){sp}(?:confermar\w{0,3}|indicar\w{0,3}|comunicar\w{0,3}|inviar\w{0,3})|(?:scelga|scegli|confermi|conferma|compili|compila|invii|indichi)|(?:in{sp}attesa|attend\w{1,4}){sp}(?:di{sp})?(?:un{sp})?(?:su[oa]|tu[oa]|gentile|cortese){sp}(?:\w{1,8}{sp})?(?:riscontro|risposta|conferma)",
            ),
        ),
        "courtesy": (
            (
                "esit|dubbi|domand|chiariment|disposizione",
                r"(?:per|qualora|se|non){gap}(?:domand[ae]|esit\w{1,3}|chiariment[oi]|dubbi)|a{sp}(?:sua|tua){sp}disposizione",
            ),
        ),
        "conditional": (
            (
                "se|solo|caso|qualora|solamente|candidati|nell'eventuali",
                r"(?<!anche )(?<!scoccia )(?<!dispiace )(?<!spiace )(?<!dispiacerebbe )(?<!disturba )(?<!disturbo )(?<!va )(?<!bene )se|qualora|nel{sp}caso|nell'eventualita|solo|solamente|candidati{sp}(?:che|non)",
            ),
        ),
        "deadline": (
            (
                "puo|puoi|potra|potrai|potete",
                r"(?:puo|puoi|potra|potrai|potete){sp}(?:[\w']{1,10}{sp}){0,2}(?:risponder\w{1,3}|farci{sp}sapere|farmi{sp}sapere|contattar\w{1,2}|chiamar\w{1,2}|inviar\w{1,2}|mandar\w{1,2}|confermar\w{1,2}|scriver\w{1,2})\b(?![^.;]{0,60}\bse{sp}non\b)",
            ),
            (
                "devi|deve|preg|valid|dovra|compil|conferma|scadenza|risposta|decisione|riscontro|notizie",
                r"preg\w{1,5}|scadenza|valid[oa]{sp}fino|(?:deve|devi|dovra|dovrai){sp}|(?:su[aoe]|tu[aoe]|vostr[aoe]){sp}(?:\w{1,9}{sp})?(?:risposta|conferma|decisione|riscontro|notizie)|confermar\w{0,3}|compil\w{1,4}",
            ),
            ("inizio|decorrenza|assunzione dal", r"data{sp}di{sp}inizio|decorrenza|inizio{sp}(?:attivita|contratto|previsto)"),
        ),
        "job": (
            ("candidat", r"(?:sua|tua|la|una){sp}candidatura|candidatura{sp}(?:per|alla|al|inviata|spontanea)|candidat[oaie]"),
            (
                "ruolo|lavoro|offerta|posizione",
                r"(?:la|per{sp}la|alla|il|al|per{sp}il|della|nostra){sp}(?:posizione|ruolo|posto{sp}di{sp}lavoro){sp}?(?:di|da|aperta)?|offerta{sp}di{sp}lavoro",
            ),
            (
                "recruit|risorse|selezion|colloquio|curriculum|assunzione",
                r"(?:processo|iter|team|ufficio|fase){sp}(?:di{sp})?selezion[ei]|risorse{sp}umane|recruit\w{2,4}|assunzione|colloquio{sp}(?:di{sp}lavoro|conoscitivo|tecnico|di{sp}selezione|con{sp}(?:il|la))|curriculum",
            ),
        ),
        "job_hint": (
            ("colloqui|incontro|conversazione", r"colloqui[oi]?|(?:il{sp}nostro|l'){sp}?incontro|conversazione"),
            ("tuo|suo|sua|tua", r"(?:suo|tuo|sua|tua){sp}(?:profilo|esperienza|cv)"),
            (
                "team|seconda|prossimi|processo|prossima|riscontro|decisione",
                r"decisione|riscontro|(?:nostro|il){sp}team|(?:prossima|seconda){sp}fase|processo|prossimi{sp}passi",
            ),
        ),
        "foreign": (
            (
                "mutuo|credito|polizza|prestito|corrente|finanziamento|assicurazione",
                r"mutuo|prestito|carta{sp}di{sp}credito|polizza|assicurazione|finanziamento|conto{sp}corrente",
            ),
            (
                "stanza|immobil|affitto|inquilin|locazione|appartamento",
                r"appartamento|affitto|locazione|immobil\w{1,5}|inquilin\w|stanza",
            ),
            (
                "visto|patente|questura|soggiorno|consolato|passaporto|ambasciata|cittadinanza",
                r"visto{sp}(?:di|per)|consolato|ambasciata|passaporto|questura|permesso{sp}di{sp}soggiorno|patente|cittadinanza",
            ),
            (
                "tesi|asilo|studio|laurea|iscrizione|ammissione|immatricolazio",
                r"iscrizione|borsa{sp}di{sp}studio|ammissione|asilo|corso{sp}di{sp}laurea|immatricolazione|tesi",
            ),
            (
                "podcast|rivista|lettori|articolo|redazione|intervista|giornalist|documentario",
                r"(?:un|il|mio|nostro){sp}(?:articolo|podcast|documentario)|giornalist\w|rivista|redazione|intervista{sp}(?:per|esclusiva|radiofonica)|lettori",
            ),
            (
                "buono|nostri|ricerca|sondaggio",
                r"sondaggio|ricerca{sp}di{sp}mercato|buono{sp}(?:regalo|amazon)|nostri{sp}(?:utenti|clienti)",
            ),
            (
                "corso|webinar|coaching|workshop|newsletter|masterclass|simulazione",
                r"coaching|webinar|masterclass|corso{sp}(?:online|gratuito)|simulazione{sp}di{sp}colloquio|newsletter|workshop",
            ),
            (
                "pacco|ordine|fattura|acquisto|rimborso|assistenza|spedizione|abbonamento|prenotazione",
                r"(?:tuo|suo|vostro){sp}(?:ordine|pacco|abbonamento|acquisto)|(?:tua|sua){sp}(?:fattura|spedizione|prenotazione)|rimborso|assistenza{sp}clienti",
            ),
            (
                "scont|saldi|offerta|promozion",
                r"scont[oi]|offerta{sp}(?:speciale|esclusiva|lampo|limitata)|promozion[ei]|saldi",
            ),
            (
                "visita|colloqui|paziente|volontari|preventivo",
                r"visita{sp}medica|paziente|colloqui{sp}(?:con{sp}i{sp})?(?:genitori|insegnanti|docenti)|preventivo|volontari\w{1,4}",
            ),
        ),
        "advertising": (
            (
                "alert|annunci|offerte|iscriviti|candidati|newsletter|opportunita",
                r"(?:\d{1,4}{sp})?nuov[ei]{sp}(?:offerte|annunci|opportunita)|(?:offerte|annunci){sp}(?:di{sp}lavoro{sp})?(?:per{sp}te|in{sp}linea|simili)|job{sp}alert|iscriviti{sp}(?:ora|subito)|candidati{sp}(?:ora|subito)|newsletter",
            ),
        ),
        "outreach": (
            (
                "profilo|cliente|opportunita",
                r"(?:visto|trovato|notato){gap}(?:tuo|suo){sp}profilo|(?:tuo|suo){sp}profilo{gap}(?:linkedin|interessante)|(?:un|nostro|mio){sp}(?:importante{sp})?cliente|valutare{sp}nuove{sp}opportunita",
            ),
        ),
        "scam": (
            (
                "whatsapp|telegram|coordinate",
                r"(?:via|su|tramite){sp}telegram\w{0,2}|whatsapp[^.!?;]{0,40}[+\d(][\d ()-]{6}|coordinate{sp}bancarie",
            ),
        ),
        "candidate_side": (
            (
                "mi|azienda",
                r"mi[ao]{sp}(?:candidatura|cv|curriculum|colloquio|profilo)|vostra{sp}azienda",
            ),
        ),
        "withdraws": (
            (
                "altra|rinunci|candidatura",
                r"ritir\w{1,5}{gap}candidatura|(?:accettat\w|scelto|firmato){gap}(?:un'altra|altra){sp}(?:offerta|proposta|opportunita)|rinunci\w{1,4}",
            ),
        ),
        "automatic": (("risponder|automatic", r"(?:messaggio|e-?mail|mail|risposta){gap}automatic\w{1,5}|non{sp}risponder\w"),),
        "alive": (
            (
                "altro|altra",
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
    who=(
        r"persona di riferimento|"
        r"chi|con(?: chi)?|intervistator[ei]|intervistatric[ei]|partecipant[ei]|interlocutor[ei]|referent[ei]|"
        r"selezionator[ei]|organizzator[ei]|colloquio con|incontrera[i]?|presenti|ospite"
    ),
    informal=r"\b(?:[Tt]u|[Tt]i|[Tt]uo|[Tt]ua|[Tt]uoi)\b",
    formal=r"\b(?:Lei|Le|Suo|Sua|Suoi|[Ll]a sua|[Ii]l suo|Gentile (?:Sig|Dott))\b",
)
