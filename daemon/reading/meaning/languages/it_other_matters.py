"""Italian lines of the reader's other matters: what only a customer, a tenant, a parent or an entrant reads.

No bare nouns of a trade, which its employers use too: "your claim", never "claims".
"""

OTHER_MATTERS = {
    "matter": """
        # insurance, banks, contracts of the house
        (sua|tua|vostra) (richiesta di (risarcimento|rimborso|finanziamento|prestito|mutuo|fido)|denuncia di sinistro|segnalazione|fornitura|bolletta|utenza|pratica di mutuo|pratica di rimborso|carta prepagata)
        (sinistro n*|sinistro [0-9]*|suo sinistro|tuo sinistro|denuncia di sinistro|nostro perito|perito assicurativo)
        (richiesta di finanziamento|domanda di finanziamento|requisiti della banca)
        (fornitura luce|fornitura gas|autolettura|cambio gestore|vecchio gestore|portabilita del numero|(suo|tuo) attuale fornitore)
        il passaggio (e andato|e avvenuto|e stato completato|non e avvenuto)
        # parcels, refunds, repairs, quotes
        (suo|tuo) (pacco|reso|reclamo|ordine|rimborso|acquisto|veicolo|bagno|tetto)
        (sua|tua) (lavatrice|caldaia|prenotazione|garanzia|riparazione)
        (procedere con il rimborso|rimborsarle|rimborsarti|pacco risulta|risulta consegnato)
        (bagno nuovo|nuovo bagno|cucina nuova|rifacimento del (bagno|tetto))
        # authorities
        (permesso di costruire|licenza chiosco|il chiosco|suolo pubblico|posteggio al mercato|bonus (affitti|bollette|bebe|asilo)|assegno unico|isee|reddito di inclusione|carta d'identita elettronica|giudice popolare)
        (sua|tua|vostra) (domanda|istanza|richiesta|pratica) (e stata (protocollata|respinta perche|rigettata perche)|e in lavorazione|di (cittadinanza|contributo|bonus|permesso|concessione|sussidio|iscrizione|adesione|adozione|locazione))
        (protocollata|registrata) con il numero
        # flats, housing lists, gardens
        (bilocale|monolocale|trilocale|visitare l'appartamento|visitare la casa|alloggio popolare|graduatoria degli alloggi|case popolari|orto urbano|orti urbani|orti comunali|(offrirle|offrirti|assegnarle|assegnarti) un (lotto|orto))
        # schools, courses, exchange
        (suo|tuo|vostro) (bambino|figlio|nipote|piano di studi)
        (sua|tua|vostra) (bambina|figlia|immatricolazione|carriera universitaria)
        (scelta delle superiori|pagella|colloqui con i genitori|coordinatrice di classe|coordinatore di classe|prima elementare|sorteggio|portale studenti|test d'ingresso|numero chiuso|famiglia ospitante)
        (posto|bando|graduatoria|borsa|partenza|tuo|suo) erasmus
        (ammetterti|ammetterla|ammesso|ammessa) al (corso di laurea|master|dottorato|conservatorio|collegio)
        (ammetterti|ammetterla) al corso
        (colloquio di livello|test di livello|gruppo [a-c][12]|le lezioni iniziano|le lezioni cominciano|inizio delle lezioni|corso di (ceramica|disegno|nuoto|ballo))
        # clubs, teams, choirs, the stage
        (prima squadra|il mister|giocatrici|raduno|corale|nel coro|audizione coro|i contralti|i soprani|i tenori|orchestra amatoriale|banda cittadina|banda musicale|compagnia amatoriale|filodrammatica|le prove cominciano|le prove iniziano|accetti la parte|polisportiva|bocciofila|tesseramento|quota associativa)
        # prizes, contests, calls, museums
        (tua|sua|vostra) (fotografia|poesia|ricetta|scultura|invenzione|proposta di intervento|proposta per il convegno|bancarella|donazione)
        (tuo|suo|vostro) (racconto|dipinto|quadro|romanzo|cortometraggio|abstract|contributo al convegno|orto|costume)
        (suo|tuo|vostro) progetto (non|e stato|e risultato|rientra)
        (la giuria|premio letterario|premio fotografico|concorso fotografico|concorso di bellezza|miss [a-z]*|fiera della scienza|premiazione|opere in concorso|call for papers|bando (orti|cultura|giovani|quartieri)|contributo a fondo perduto|bancarella|bancarelle)
        (offerto|offrirci|donarci|donato|donare) (il|un|la|una|i|le|gli) (quadro|dipinto|collezione|cimelio|oggett*|fotografie|lettere|manoscritt*)
        (donazione al museo|bene donato|oggetto donato|cimeli di)
        # animals, donors, studies, the press
        (a un'altra famiglia|famiglia adottiva|gattile|preaffido|cucciol*|modulo di adozione)
        (idone* (a donare|alla donazione)|donare il sangue|donazione di sangue|ovodonazione|midollo osseo|centro trasfusionale)
        (partecipare|partecipazione|prendere parte|idone*) (al nostro|allo|a questo|a uno) (studio|trial)
        (studio (sul|sulla|sui|clinico)|rimborso spese per la partecipazione)
        (intervistar(la|ti|vi) (su|sulle|sulla|sul)|preparo una serie|una puntata su|prossima puntata|la puntata|il documentario|i nostri ascoltatori)
        # doctors, weddings, holidays, cars, tenders, founders
        appuntamento (ortodontista|dall'ortodontista|dal dentista|dal veterinario|di igiene)
        (il suo referto|la sua ecografia|i suoi esami del sangue|igiene dentale)
        (ricevimento di nozze|bomboniere|madrina|padrino|testimone di nozze|cresima)
        (casa vacanze|altro ospite|car sharing)
        (gara pulizie|affidare l'incarico a un|affidare il servizio|ditta concorrente|vostra impresa)
        (in questo round|round di investimento|pitch deck|investire nella (vostra|tua)|piccolo per il nostro fondo|(grazie per il|il vostro|il tuo) pitch)
        # posts of honour, forums, meetings of those who look for work
        (moderatore|moderatrice) (del|di questo|della) (forum|gruppo|canale|community)
        (candidato|candidata|proposto|proposta) come (moderatore|moderatrice)
        (utenti del forum|rappresentante di classe|rappresentanti dei genitori)
        ci ritroviamo (in|al|alla|da)
        (racconta|raccontera|raccontano) (il suo|i suoi|i loro|il loro) (colloquio|colloqui)
        (chi cerca lavoro)
        (colloquio|incontro) con (la maestra|il maestro|le maestre|la professoressa|il professore di|il parroco|l'infermiera|il medico)
        (cucina su misura|giochera nella|giochera in|aprirle un conto|aprirti un conto|togliamo dal registro)
        (consigli su|esercitiamo i) colloqui
        (sua|tua) richiesta di (costruire|ampliare|adottare)
    """,
}
