"""Italian."""

from daemon.reading.events.languages.words import EventWords

ITALIAN = EventWords(
    plain=(
        "colloquio di lavoro", "colloquio conoscitivo", "colloquio di selezione", "colloquio tecnico", "colloquio telefonico", "colloquio in presenza", "colloquio online", "primo colloquio", "secondo colloquio", "colloquio finale", "colloquio hr",
        "colloquio per la posizione", "colloquio motivazionale",
    ),
    likely=("colloquio", "colloqui"),
    soft=("chiamata", "videochiamata", "incontro", "call conoscitiva", "telefonata", "confronto"),
    job=("posizione", "candidatura", "selezione", "annuncio", "offerta di lavoro", "curriculum", "il tuo cv", "il suo cv", "candidato", "candidata", "assunzione", "risorse umane"),
    to_candidate=("sua candidatura", "tua candidatura", "il suo colloquio", "il tuo colloquio", "conoscerla", "conoscerti", "incontrarla", "incontrarti", "invitarla a", "invitarti a", "suo interesse", "tuo interesse"),
    to_interviewer=("cv del candidato", "profilo del candidato", "scheda di valutazione", "il candidato", "colloquio con candidat*", "colloquio candidat*"),
    never=(
        "preparazione al colloquio", "preparazione colloquio", "simulazione di colloquio", "simulazione colloquio", "colloquio di uscita", "colloquio con gli insegnanti", "colloqui genitori", "colloquio genitori", "colloquio insegnanti",
        "colloquio docenti", "colloquio psicologic*", "colloquio clinico", "colloquio annuale", "colloquio di valutazione", "intervista radio*", "intervista stampa", "podcast", "interviste utenti", "intervista utente", "ambasciata", "consolato",
        "colloquio maturità", "colloquio d esame", "fiera del lavoro", "career day", "colloquio di orientamento",
    ),
    elsewhere=("giornalista", "giornalisti", "giornale", "rivista", "articolo su", "lettori", "ascoltatori", "sondaggio", "tesi", "podcast", "buono regalo"),
    one_to_one=("settimanale", "riunione di team", "allineamento", "mensile"),
    recruiter=("selezionatore", "selezionatrice", "risorse umane", "ufficio personale", "selezione del personale", "talent", "segreteria", "assistente", "hr"),
    room=("sala", "sala riunioni", "sala conferenze", "piano", "ufficio"),
    at=("presso", "per l azienda"),
    in_=("in", "a"),
    with_=("con",),
    for_=("per la posizione di", "per la posizione", "per il ruolo di", "posizione di", "posizione", "per"),
    people_label=("intervistatore", "intervistatori", "partecipanti", "interlocutori", "con"),
    role_label=("posizione", "ruolo", "mansione", "figura"),
    employer_label=("azienda", "società"),
    role_noun=(
        "ingegnere", "ingegneri", "sviluppat*", "programmat*", "analista*", "responsabile", "direttore", "direttrice", "consulente*", "progettista*", "tecnico di", "impiegat*", "addett*", "infermier*", "insegnante*", "architetto", "stagista", "tirocin*",
        "contabile", "specialista*", "coordinat*", "assistente", "commerciale", "grafico", "ricercat*", "operaio", "operatore", "operatrice", "avvocato", "magazzinier*",
    ),
    filler=("invito", "conferma", "annullato", "annullata", "aggiornato", "primo", "secondo", "tecnico", "telefonico", "conoscitivo", "un", "una", "il", "la", "lo", "di", "del", "della", "a", "e", "promemoria", "appuntamento", "online"),
)  # fmt: skip
