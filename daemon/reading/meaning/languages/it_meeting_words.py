"""Italian words of a meeting with an applicant, and of what else a day and an hour may be told of; written folded."""

MEETING_WORDS = {
    "appointed.meets": (
        r"prender\w{1,2}|accompagner\w{1,2}|viene a prender\w{1,3}|"
        r"ven(?:ire|ga|iamo)|vieni|pass(?:are|i|a)|visit\w{1,4}|incontr\w{1,6}|conosc\w{1,8}|ved(?:ere|er\w{2}|iamo|ersi)|"
        r"vediamoci|parl\w{1,5}|chiacchier\w{1,4}|colloqui\w{1,2}|convocat\w|convoc\w{1,6}|appuntamento|chiam\w{1,5}|"
        r"telefon\w{1,4}|videochiamata|videoconferenza|meet|teams|zoom|prova|aspett\w{1,5}|attend\w{1,5}|ricev\w{1,7}|"
        r"accogl\w{1,6}|accoglienza|present\w{1,5}|invit\w{1,5}|pranzo|caffe|disponibil\w{1,2}|liber\w|programma|agenda|visita|"
        r"giro|saremo|saranno|sara|comincia|si comincia|affianch\w{1,5}|seguira|mostr\w{1,5}|approfond\w{1,5}|data|orario|ora|puoi|"
        r"puo|ti va|che ne dic\w|le va|incontro|commissione"
    ),
    "appointed.other": (
        r"subito dopo|parlo con (?:la|il|mio|mia)|slittament\w|"
        r"pubblic\w{1,6}|turno di (?:mattina|notte)|treno|volo|torna|torno|rientr\w{1,2}|si riuni\w{1,4}|accesso|password|computer|portatile|"
        r"i candidati|le candidate|candidati|il candidato|"
        r"inserimento|primo giorno|contratto|firm\w{1,4}|scadenza|scade|termine|entro|fino a\w{0,2}|ricevuta il|caric\w{1,4}|"
        r"compil\w{1,4}|portale|manutenzione|webinar|porte aperte|open day|incontro informativo|fiera|formazione|corso\b|"
        r"newsletter|consegn\w{1,4}|pacco|ferie|assente|fuori ufficio|raggiungibile|reperibile|orari\b|apert\w|chius\w|decision\w|"
        r"decid\w{1,5}|esit\w|risultat\w|risposta|riscontro|far\w{0,4} sapere|altri (?:candidati|colloqui)|referenz\w|"
        r"visita medica|offerta|valid\w|test online|automatic\w{1,6}|annullat\w|alumni|mentor\w{0,3}"
    ),
    "appointed.none": r"non e un colloquio(?! formale)|nessuna selezione|niente a che (?:fare|vedere) con (?:una|la) selezione",
    "moments.cannot": r"non (?:posso|possiamo|puo|potro|potra|potremo|saro|saremo|sara|sono|e piu|riesco|riusciamo|ce la)(?: \w{1,12}){0,3}",
    "moments.cannot_then": r"(?:e|sara|sono) (?:malat\w|assente|occupat\w|impegnat\w)|non (?:posso|possiamo|puo|e piu)",
    "moments.not_at": r"non piu",
    "moments.not_at_joint": r"alle|dalle",
    "untouched.absent": r"non (?:ci sara|sara presente|potra (?:esserci|partecipare|essere))",
    "appointed.never": r"(?:comunicar\w{0,3}|dar\w{0,3}|dir\w{0,3})(?: \w{1,8}){0,1} (?:l'esito|la decisione|il risultato|una risposta)|con (?:l'esito|la decisione|una risposta)|firmar\w{0,2}|contratto|primo giorno|altri candidati|visita medica|scade",
}
