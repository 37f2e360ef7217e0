"""Italian: the stages at the end of which they answer, and the lengths that count from them: words of patterns (see ``vocabulary``)."""

STAGE_WORDS = {
    "promises.starts_behind": r"inizi\w{1,5}|cominci\w{1,4}|entrar\w{0,3} (?:a far|in)",
    "told_days.of_that": r"dopo(?=[.,;!]|$)|piu tardi|successiv[ie]|seguenti|a partire da (?:tale|quella|questa) data|da (?:tale|quella|questa) data|dopo (?:di )?(?:cio|che|tale data)|in seguito",
    "told_days.of_a_day": r"(?:dopo|da|dal|dalla|dall') ?(?:il |la |l')?(?:[\w'-]{1,16},? ){0,4}(?:del |il |\()?",
    "told_days.of_stage": r"(?:dopo|dal|dalla|dall'|successivi al|successivi alla|seguenti la|seguenti il) ?(?:il |la |l')?(?:suo |tuo |data (?:di |del |della )?)?(?:chiusura|scadenza|colloqui\w{0,1}|riunione|prova|test|termine|seduta)",
    "told_days.stage": r"riunisc\w|riunira|riunione|delibera\w{0,4}|decid\w{1,4}|decisione|scadenza|scade|chiusura|chiude|colloqui\w{0,2}|commissione|consiglio|comitato|direzione|scelta|vota\w{0,2}|seduta",
    "promises.answer_time": r"(?<!suo\s)(?<!tuo\s)(?:temp[oi]|termin[ei]) (?:(?:medi[oi]|stimat[oi]|previst[oi]|massim[oi]|indicativ[oi]) )?(?:di |d'|per la )(?:risposta|attesa|riscontro|decisione|valutazione)",
    "promises.answer_label": r"(?<!sua\s)(?<!tua\s)(?:risposta|decisione|esit[oi]|riscontro|risultat[oi]|comunicazione degli esiti|pubblicazione (?:degli esiti|dei risultati))(?: (?!da parte sua|da parte tua)[\w'-]{1,14}){0,4}",
    "promises.needless": r"(?:non (?:serve|occorre|c'e bisogno|e necessario|c'e fretta|deve|devi)|senza fretta|nessuna fretta|nessun obbligo)(?: (?:che |di |a )?(?:mi |ci )?(?:rispond\w{1,3}|decider\w|decida|confermar\w|dar\w{0,2}|comunicar\w))?",
    "promises.kept_until": r"(?:conserv\w{2,5}|terremo|tratterremo|archiv\w{2,5}) (?:\w{1,12} ){0,5}(?:dati|cv|curriculum|candidatura|profilo)|(?:dati|cv|curriculum|candidatura|profilo) (?:\w{1,12} ){0,3}(?:conserv\w{2,4}|cancellat\w|eliminat\w|archiviat\w)|(?:annuncio|offerta|link|portale|bando) (?:\w{1,10} ){0,2}(?:resta|restera|rimane|rimarra|e|sara) (?:\w{1,8} )?(?:online|apert\w|attiv\w|valid\w|pubblicat\w)",
    "promises.only_told": r"(?:si prega|la preghiamo|ti preghiamo|preghiamo|prego|vi preghiamo) (?:di )?(?:voler )?(?:notare|tenere|tener|prendere nota|attendere|pazientare|considerare|avere pazienza)|(?:tenga|tieni) presente|si noti",
    "promises.reader": r"da parte sua",
    "promises.lasts": r"e di|sara di|sono di|e pari a",
    "promises.about": r"circa|massimo|max\.|indicativamente|entro",
    "promises.meets": r"riunisc|riunira|si vede",
    "untouched.chosen_or_not": r"(?:selezionat|scelt)\w (?:o|e) (?:meno|no|non)|(?:anche|compresi) (?:quelli|coloro|i candidati) (?:che )?non",
}
