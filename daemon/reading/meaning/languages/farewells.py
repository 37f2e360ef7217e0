"""How a refusal sounds beside the sentence that refuses, as plain lines (see ``wordings``): what ``farewell`` counts."""

FAREWELLS = {
    "en": {
        "regret": """
            (unfortunately|regrettably|sadly|regret*|sorry|afraid|disappoint*)
            (bad|difficult|disappointing|better) news
            (would|'d|would've|'d've) (have)? _ (loved|liked|enjoyed) to
            (although|though|while|whilst|despite) ... (impress*|strong|excellent|great|enjoyed|liked|lovely|appreciate*|interesting|good)
        """,
        "weighed": """
            (after|following|upon|having) _ (careful*|thorough*|thoughtful*|detailed|much|long|lengthy|due|some|serious) (review*|consideration|deliberat*|thought|discussion*|evaluation|debate|reflection)
            (not|n't|never) _ (easy|simple) (decision|choice|call|one|choosing)
            (difficult|tough|hard|close) (decision|choice|call|decisions|choices)
            (having|carefully) (compared|reviewed|considered|weighed|assessed|discussed|evaluated)
            (on balance|in the end|ultimately|eventually)
        """,
        "rivals": """
            (other|another|several|many|stronger|strong|excellent|internal|different|outstanding|qualified) _ (candidates|applicants|candidate|applicant|finalist*|applications)
            (volume|number|hundreds|dozens) of _ (applications|applicants|candidates|responses|submissions)
            (field|competition|standard|calibre|caliber|pool) _ (strong|fierce|stiff|tough|high|competitive)
            (someone|somebody|person|candidate|candidates|applicant|applicants|colleague|people) (with|who|whose) ... (experience|background|track|more|already|years|closer|better|deeper)
        """,
        "ended": """
            (data|documents|papers|details|records) ... (erased|deleted|destroyed|returned|removed)
            (search|process|procedure|recruitment|hiring|application|position|role|vacancy|requisition|post|competition|opening) (has|have|is|was|will|now|been|be)? _ (concluded|ended|ends|closed|complete|completed|over|filled|cancelled|canceled|withdrawn|stops)
            (conclude*|ending|end|closing|close) (the|our|your|this) _ (process|search|recruitment|candidacy|application|conversation*)
            (this|that|here) is where ... (end|ends|stop*|part)
            (leave|leaving) (it|things) (there|here|at that)
        """,
        "denied": """
            (your application|your candidacy|your profile|your cv) ... (n't|not|cannot|unable|no longer)
            (n't|cannot|not|unable|no longer|nobody|no one) ... (your (application|candidacy|profile|cv|background|experience)|yours|candidate*|offer|invite|appoint|hire|recruit|employ|role|position|vacancy|job|shortlist*|interview|take you|next stage|next round)
        """,
        "wish": """
            (wish|wishing) you ... (luck|best|success|well|future|search|career|endeavo*)
            (best of luck|good luck|all the best|every success|much success|best wishes|continued success) (to you)? (with|for|in|on|as you) ... (search|hunt|future|career|next|applications|endeavo*|ahead|elsewhere|course|finding|whatever)
            (all the best|good luck|best of luck) (with it|out there|whatever you do|elsewhere|for the future|in future)
            (paths) (will|may|might|do)? _ cross
            (hope|sure|confident|certain|doubt) ... you ... (find|land|secure) (something|a role|a position|a job|the right|the perfect|a great|your next|what you|somewhere)
        """,
        "kept": """
            (keep|retain|kept|hold|keeping|retaining|store) (your|you|in touch) ... (on file|file|database|records|pool|community|in mind|future|months|similar)
            (future|other|upcoming|further|similar|new|suitable) _ (openings|opportunities|positions|roles|vacancies)
            (apply|applying|application|applications|applied) _ (again|in the future|for other|for another|in future|next year)
            (careers|career|jobs) (page|site|website|portal)
            (talent|candidate) (community|pool|network|pipeline)
            (stay|remain|keep|be) in touch
            another application
        """,
    },
    "de": {
        "regret": """
            (leider|bedauer*|schade|bedauerlicherweise|schweren herzens)
            (tut|tat) (uns|mir|es) _ leid
            (hatten|hatte) (wir|ich)? _ gerne?
            (keine|schlechte|andere|bessere) _ (nachricht|nachrichten|neuigkeiten)
            (obwohl|auch wenn|wenngleich|trotz) ... (uberzeug*|interessant*|eindruck*|gefallen|gut*|angenehm*|qualifi*)
        """,
        "weighed": """
            (nach) _ (sorgfaltig*|reiflich*|eingehend*|grundlich*|intensiv*|langer|genauer) ... (prufung|abwagung|durchsicht|uberlegung|diskussion|beratung|sichtung)
            (entscheidung|wahl|auswahl) ... nicht leicht
            (keine|nicht) _ (leichte|einfache) (entscheidung|wahl)
            (schwer|knapp*|schwierig*) (gefallen|entscheidung)
            (letztlich|letztendlich|schlussendlich|am ende|unterm strich|gab den ausschlag)
            den ausschlag
        """,
        "rivals": """
            (viele|vielen) (bewerber*|kandidat*|bewerbungen|profile)
            (andere*|weitere*|zahlreiche*|interne*|hervorragende*|qualifizierte*) _ (bewerber*|kandidat*|bewerbung*|profile)
            (mitbewerb*|konkurrenz)
            (vielzahl|anzahl|menge) _ (bewerb*|zuschriften|unterlagen)
            jemand* mit
        """,
        "ended": """
            (verfahren|bewerbungsverfahren|auswahlverfahren|prozess|bewerbungsprozess|suche|stelle|position|ausschreibung) ... (abgeschlossen|beendet|besetzt|vergeben|eingestellt|zuruckgezogen|geschlossen)
            (unterlagen|daten|bewerbungsunterlagen) ... (geloscht|vernichtet|zuruck|loschen)
        """,
        "denied": """
            (nicht|kein*|niemand*) ... (bewerbung|profil|stelle|position|angebot|zusage|einladen|einstellen|auswahl|gesprach|bewerber*|kandidat*|besetzen|weiter|berucksichtig*|zusammen)
            (bewerbung|profil|stelle|position|zusage|ihnen|dir|sie|dich) ... (nicht|kein*)
        """,
        "wish": """
            (alles gute|viel erfolg|viel gluck|erfolg|das beste) ... (weg|zukunft|suche|berufliche*|stellensuche|jobsuche|weitere*|werdegang|laufbahn|karriere)
            (weg|zukunft|suche|stellensuche|jobsuche|weiteren|werdegang|laufbahn|karriere) ... (alles gute|viel erfolg|viel gluck|das beste|erfolg)
            (wunsche|wunschen) (dir|ihnen|wir|ich) ... (gute|erfolg|gluck|beste)
        """,
        "kept": """
            (talentpool|talent-pool|bewerberpool|datenbank|vormerken|im hinterkopf|evidenz)
            (andere|weitere|zukunftige|kunftige|spatere|neue) _ (stellen*|position*|vakanz*|ausschreibung*|moglichkeiten)
            (erneut|nochmals|wieder) ... bewerb*
            (karriereseite|stellenportal|karriereportal)
        """,
    },
    "fr": {
        "regret": """
            (malheureusement|regret*|desole*|navre*|helas)
            (aurais|aurions|aurait) _ (aime|voulu|souhaite|prefere)
            (malgre|bien que|quoique|meme si) ... (qualite*|interet|interess*|riche*|apprecie*|parcours|competence*)
        """,
        "weighed": """
            (apres|suite a) ... (etude|examen|analyse|reflexion|deliberation|echange*)
            (choix|decision) ... (difficile|pas ete facile|pas ete simple|pas facile)
            (attentivement|avec attention|finalement|au final)
        """,
        "rivals": """
            (autres?|nombreu*|meilleurs?|plusieurs) _ (candidat*|profils?|postulants?)
            (nombre|volume) ... (candidatures|candidats)
            (quelqu'un|une personne|candidat*|profil*) (qui|dont|avec|plus|ayant|disposant)
        """,
        "ended": """
            (processus|recrutement|recherche|poste|offre) ... (cloture*|termine*|clos|close|pourvu*|attribue*|annule*|suspendu*|arrete*|gele*|ferme*)
            (s'arrete|s'acheve|mettre fin|en rester la|met fin)
        """,
        "denied": """
            (ne|n'*|pas|sans) ... (candidature|profil|poste|suite|retenu*|embauch*|recrut*|entretien|selectionn*|aller plus loin|favorable*|positive*)
        """,
        "wish": """
            (souhait*|voeux) ... (belles choses|belle suite|reussite|continuation|succes|chance|meilleur*|recherche*|trouver|projets|courage)
            (bonne|bon|plein) (continuation|chance|recherche|courage|succes)
            (esper*) ... (nos chemins|recroiser|croiser|retravailler)
        """,
        "kept": """
            (conserv*|garder*|gardons|garde) ... (cv|candidature|profil|coordonnees|dossier|vivier|base)
            (vivier|base de donnees|cvtheque)
            (autres?|futures?|prochaines?|nouvelles?) (opportunites?|offres?|postes?|annonces?)
            (postuler|candidater) ... (nouveau|autres?|avenir|prochain*)
        """,
    },
    "es": {
        "regret": """
            (lament*|desafortunadamente|desgraciadamente|sentimos|siento|por desgracia|pena)
            (hubiera*|habria*|hubiese*) _ (gustado|encantado|querido)
            (aunque|a pesar|pese) ... (gust*|interes*|perfil|valor*|experiencia|encant*|buen*)
        """,
        "weighed": """
            (tras|despues de|luego de) ... (valora*|revis*|anali*|estudi*|evalua*|consider*|deliber*|reflexion*|pensar*)
            (no ha sido|no fue|ha sido una|fue una) _ (facil|sencill*|dificil|complicad*)
            (finalmente|al final|por muy poco|detenidamente)
        """,
        "rivals": """
            (otr*|numeros*|mejores|varios) _ (candidat*|perfil*|aspirante*|postulante*)
            (muchos|muchas) (candidat*|perfiles|aspirantes|postulantes)
            (persona|candidat*|perfil*|alguien) (finalista|seleccionad*|elegid*|con|que|cuyo*|mas)
            (numero|volumen|cantidad) ... (candidat*|solicitudes|postulaciones)
        """,
        "ended": """
            (proceso|seleccion|vacante|puesto|plaza|busqueda|oferta) ... (cerrad*|finaliza*|conclui*|cubiert*|cubri*|cancelad*|suspendid*|anulad*|termina*|paralizad*|congelad*)
            (cerr*|finaliza*|conclui*|cancela*) _ (proceso|vacante|seleccion|busqueda)
        """,
        "denied": """
            (no|ni|sin|tampoco) ... (candidatura|perfil|puesto|vacante|seleccionad*|elegid*|contrat*|oferta|adelante|avanz*|continu*|fase|incorpora*|encaj*)
        """,
        "wish": """
            (dese*|mucha|mejor|mejores|toda) ... (suerte|exito*|busqueda|futuro|carrera|lo mejor|proyectos|trayectoria)
            (esper*|ojala) ... (coincid*|cruz*|encuentr*|volvamos)
            suerte (con|en|para) ... (busqueda|futuro|todo|proyecto*|siguiente*|otro*)
        """,
        "kept": """
            (base de datos|bolsa de (trabajo|empleo|candidat*)|en cuenta para)
            (futur*|proxim*|otr*|nuev*) (vacantes?|procesos?|oportunidad*|ofertas?|posiciones)
            (guard*|conserv*|mantend*|archiv*) ... (cv|curriculum|datos|perfil|candidatura)
            (volver|animamos|vuelv*) ... (postul*|presentar*|inscrib*|aplicar|optar)
        """,
    },
    "nl": {
        "regret": """
            (helaas|spijt*|jammer|teleurstell*)
            (hoewel|ondanks|al was) ... (leuk*|goed*|indruk*|interessant*|prettig*)
        """,
        "weighed": """
            (na) ... (zorgvuldig*|rijp|lang|overleg|beraad|afweging)
            (lastige|moeilijke|geen makkelijke|niet makkelijk) _ (keuze|beslissing)
            (uiteindelijk|toch voor)
        """,
        "rivals": """
            (andere|meerdere|sterke|interne) _ (kandidat*|sollicitant*|kandidaat|sollicitaties)
            veel (kandidaten|sollicitanten|sollicitaties)
            iemand (die|met)
        """,
        "ended": """
            (procedure|vacature|functie|zoektocht|proces) ... (gesloten|vervuld|ingevuld|afgerond|beeindig*|ingetrokken|geannuleerd)
            (beeindig*|stopp*|afsluiten|sluiten) _ (procedure|proces|sollicitatie)
        """,
        "denied": """
            (niet|geen) ... (sollicitatie|procedure|functie|gesprek|uitnodig*|kandidaat|verder|profiel|aanbod|aanbieden|aannemen)
        """,
        "wish": """
            (succes|sterkte|geluk|goede|beste) ... (verder|zoektocht|toekomst|vervolg|loopbaan|carriere|sollicit*|vinden)
            (wensen|wens) (we|wij|ik|je|u|jou) ... (succes|geluk|beste|goede)
            (hopen|hoop) ... (paden|elkaar) ... (kruisen|tegen|treffen|zien)
        """,
        "kept": """
            (bewaren|bewaar|portefeuille|talentpool|bestand) ... (gegevens|cv|maanden|toekomst*|sollicitatie)
            (andere|toekomstige|nieuwe|volgende) (vacatures?|functies?|kansen|rollen)
            opnieuw (te)? sollicit*
        """,
    },
    "it": {
        "regret": """
            (purtroppo|dispiac*|spiacent*|rammaric*|rincresc*)
            (avremmo|avrei) _ (voluto|preferito)
            (nonostante|sebbene|benche|anche se|pur) ... (apprezz*|interess*|profilo|buon*|ottim*|valid*)
        """,
        "weighed": """
            (dopo) ... (attent*|valutazion*|riflession*|analisi|esame|confronto)
            (scelta|decisione) ... (difficile|non e stata facile|sofferta)
            (alla fine|infine)
        """,
        "rivals": """
            (altr*|numeros*) _ (candidat*|profil*)
            (molti|molte) (candidat*|profili)
            (candidat*|persona|profil*|qualcuno|figura) (con|che|piu|il cui|la cui|maggior*)
        """,
        "ended": """
            (selezion*|processo|posizione|ricerca|posto|ruolo|iter) ... (chius*|conclus*|copert*|terminat*|sospes*|annullat*|assegnat*|ricopert*)
        """,
        "denied": """
            (non|senza) ... (candidatura|profilo|posizione|selezion*|assum*|proseguire|procedere|offrir*|colloquio|dar* seguito|in linea|idone*)
        """,
        "wish": """
            (augur*|auguri*|bocca al lupo|fortuna|meglio) ... (futuro|ricerca|carriera|successo|fortuna|percorso|meglio|prosieguo|professional*)
            in bocca al lupo
            (speriamo|spero) ... (incrocia*|incontra*|ritrovar*|rivederc*|rivederla)
        """,
        "kept": """
            (conserv*|terremo|tenere|archivi*|database|banca dati) ... (cv|curriculum|profilo|dati|candidatura|considerazione|presente)
            (altre|future|nuove|prossime) (posizioni|opportunita|selezioni|offerte)
            (ricandidar*|candidarsi|candidarti) ... (nuov*|future|altre)
        """,
    },
    "pt": {
        "regret": """
            (infelizmente|lament*|pena)
            (apesar|embora|ainda que) ... (perfil|experiencia|interess*|bom|boa|gost*|qualidade)
        """,
        "weighed": """
            (apos|depois de) ... (analise|avaliacao|reflexao|consideracao|cuidad*|conversas?)
            (decisao|escolha) ... (dificil|nao foi facil)
            (no final|por fim)
        """,
        "rivals": """
            (outr*|divers*) _ (candidat*|perfis|perfil|profissiona*)
            (muitos|muitas) (candidat*|perfis)
            (candidat*|profissional|pessoa|alguem|perfil) (com|que|cuj*|mais)
            (numero|volume|quantidade) ... (candidat*|inscri*)
        """,
        "ended": """
            (processo|vaga|selecao|posicao|recrutamento|oportunidade) ... (encerrad*|conclui*|preenchid*|cancelad*|suspens*|fechad*|finalizad*)
            (encerr*|conclui*|finaliz*) _ (processo|vaga|selecao)
        """,
        "denied": """
            (nao|nem|sem) ... (candidatura|perfil|vaga|selecionad*|contrat*|avanc*|prossegu*|seguir|aprovad*|etapa|fase|processo)
        """,
        "wish": """
            (desej*|boa|muita) ... (sorte|sucesso|futuro|carreira|jornada|busca|procura|felicidades)
            (esper*|tomara) ... (cruz*|reencontr*|encontrar)
        """,
        "kept": """
            (banco de (talentos|dados|curriculos)|base de dados)
            (futur*|outr*|proxim*|nov*) (vagas?|oportunidades?|processos?|posicoes)
            (mant*|guard*|conserv*) ... (curriculo|cv|dados|perfil|candidatura)
        """,
    },
    "pl": {
        "regret": """
            (niestety|zaluj*|przykro|szkoda)
            (chociaz|choc|mimo|pomimo) ... (dobr*|ciekaw*|doswiadczen*|interesuj*|wysok*)
        """,
        "weighed": """
            (po) ... (analiz*|rozwaz*|namys*|rozpatrz*|konsultac*|weryfik*)
            (trudna|trudny|nielatwa|nie byla latwa) ... (decyzj*|wybor*)
            (ostatecznie|ostateczni*)
        """,
        "rivals": """
            (inn*|wiel*|licz*) _ (kandydat*|osob*|aplikac*|zgloszen*)
            (osob*|kandydat*) (z|ktor*|o|wieksz*|lepiej)
        """,
        "ended": """
            (rekrutacj*|proces*|stanowisk*|nabor*) ... (zakoncz*|zamkn*|obsadz*|wstrzyma*|odwola*|anulow*)
            (zakoncz*|zamkn*|wstrzyma*) _ (rekrutac*|proces*|nabor*)
        """,
        "denied": """
            (nie|brak) ... (kandydatur*|aplikac*|stanowisk*|zaprosi*|zatrudni*|kontynuow*|spelnia*|zakwalifikow*|wybran*|oferty|profil*)
        """,
        "wish": """
            (zycz*|powodzenia|sukces*) ... (poszukiwan*|kariery|karierze|przyszlosc*|dalsz*|sukces*|powodzenia|zawodow*)
        """,
        "kept": """
            (zachow*|baz*|przechow*) ... (aplikac*|cv|danych|kandydat*|przyszl*)
            (przyszl*|kolejn*|inn*|nastepn*) (rekrutac*|stanowisk*|ofert*|nabor*)
        """,
    },
}
"""By language and signal; a mail that has several kinds of them and goes nowhere on is a refusal in words of its own."""
