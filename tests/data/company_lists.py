"""Sentences and lines of our own that list who takes part in an interview; each follows the sentence that fixes it."""

LISTS: list[tuple[str, str, set[str]]] = [
    ("en", "Panel: Omar Haddad (Director, chair), Lena Fischer (Manager, Water), Tom Eze (external)", {"Omar Haddad", "Lena Fischer", "Tom Eze"}),
    ("en", "You will meet Dr. Lena Fischer (chair), Omar Haddad from the Library, and Prof. Tom Eze.", {"Lena Fischer", "Omar Haddad", "Tom Eze"}),
    ("en", "Who: Lena Fischer (Labs) + Omar Haddad (HR)", {"Lena Fischer", "Omar Haddad"}),
    ("en", "The committee will be:\n\nProfessor Lena Fischer (Chair)\nDr Omar Haddad\nMs Priya Raman, Human Resources\n\nPlease confirm by mail.", {"Lena Fischer", "Omar Haddad", "Priya Raman"}),
    ("en", "The panel (Lena Fischer and Omar Haddad) is as before.", {"Lena Fischer", "Omar Haddad"}),
    ("en", "Board members remain Lena Fischer and Omar Haddad.", {"Lena Fischer", "Omar Haddad"}),
    ("en", "Omar Haddad sits in for her alongside Lena Fischer.", {"Omar Haddad", "Lena Fischer"}),
    ("en", "You'll have Omar Haddad in her chair. Lena Fischer is still chairing.", {"Omar Haddad", "Lena Fischer"}),
    ("en", "Tom Eze (our VP of stores) phones you at the number you gave us.", {"Tom Eze"}),
    ("en", "It will be Lena Fischer from our vision team who takes the technical talk with you.", {"Lena Fischer"}),
    ("en", "Panel: Lena Fischer (Convenor) and an independent, Omar Haddad from another council.", {"Lena Fischer", "Omar Haddad"}),
    ("en", "Panel\n1. Mr Omar Haddad - Plant Manager\n2. Ms Lena Fischer - HR Manager\n\nPlease bring your ID.", {"Omar Haddad", "Lena Fischer"}),
    ("en", "Interviewing you will be\n\n    Ms Lena Fischer\n    Director of Nursing\n\n    Mr Omar Haddad\n    Board member\n\nPlease bring your passport.", {"Lena Fischer", "Omar Haddad"}),
    ("en", "The panel will be:\n\nDr Lena Fischer  Head of Research, Services\nOmar Haddad  External member\n\nLet me know if you need anything.", {"Lena Fischer", "Omar Haddad"}),
    ("en", "\nRound 1 (Technical) : Mr. Omar Haddad, AGM\nRound 2 (HR) : Ms. Lena Fischer, Manager\nVenue: Gate 4.", {"Omar Haddad", "Lena Fischer"}),
    ("en", "With you will be Colm Ó Daly and Una Ní Bhriain.", {"Colm Ó Daly", "Una Ní Bhriain"}),
    ("de", "Sie treffen Dr. Jonas Thiel, Leiter Technik und Infrastruktur, sowie Frau Lena Ritter aus seinem Team.", {"Jonas Thiel", "Lena Ritter"}),
    ("de", "Das Gespräch führen Herr Prof. Dr. Jonas Thiel, Frau Dr. Lena Ritter sowie für den Personalrat Herr Uwe Kranz.", {"Jonas Thiel", "Lena Ritter", "Uwe Kranz"}),
    ("de", "Der Kommission gehören an: Prof. Dr. Lena Ritter, Dr. Jonas Thiel, Frau Ute Kranz (Gleichstellung).", {"Lena Ritter", "Jonas Thiel", "Ute Kranz"}),
    ("de", "Ihnen gegenüber sitzen die Leiterin Controlling, Frau Lena Ritter, und Herr Jonas Thiel.", {"Lena Ritter", "Jonas Thiel"}),
    ("fr", "Solène Guivarch, la cheffe d'atelier, se connectera aussi.", {"Solène Guivarch"}),
    ("es", "Integran el órgano de selección D.ª Nuria Casals, D. Pau Ferrer y D. Jaime Soler.", {"Nuria Casals", "Pau Ferrer", "Jaime Soler"}),
    ("es", "Al final no te recibe Pau Ferrer, que está de baja, sino Nuria Casals, su homóloga.", {"Nuria Casals"}),
    ("it", "Il colloquio sarà condotto dall'Ing. Tiziana Bruni, responsabile dell'Ufficio Tecnico, e dal Dott. Paolo Neri.", {"Tiziana Bruni", "Paolo Neri"}),
    ("it", "Ci sarà, come previsto, anche l'enologo Paolo Neri.", {"Paolo Neri"}),
    ("nl", "U spreekt met Joris Hekking, directeur, en bestuurslid Anna Kuipers.", {"Joris Hekking", "Anna Kuipers"}),
    ("pt", "O júri é presidido pela Dra. Ana Lemos, sendo vogais o Dr. Nuno Ferraz e a Dra. Rita Pinto.", {"Ana Lemos", "Nuno Ferraz", "Rita Pinto"}),
    ("pt", "Quem vai te receber é a farmacêutica responsável, Dra. Ana Lemos.", {"Ana Lemos"}),
    ("pl", "Skład komisji (dr hab. Zofia Mazurek, mgr Iwona Lis) pozostaje bez zmian.", {"Zofia Mazurek", "Iwona Lis"}),
    ("en", "Tom Eze, our lead, takes her chair next to Lena Fischer.", {"Tom Eze", "Lena Fischer"}),
    ("en", "The appointing committee will consist of Professor Lena Fischer (Chair), Professor Tom Eze, and Dr Omar Haddad.", {"Lena Fischer", "Tom Eze", "Omar Haddad"}),
    ("en", "Panel : Mr. Raghavan S (Delivery Head) & Ms. Ritu Iyer", {"Raghavan", "Ritu Iyer"}),
    ("de", "Der Auswahlkommission gehören der Leiter des Amtes, Herr Dr. Jonas Thiel, für den Personalrat Frau Ute Kranz sowie die Beauftragte, Frau Lena Ritter, an.", {"Jonas Thiel", "Ute Kranz", "Lena Ritter"}),
    ("it", "La commissione è composta dal Dott. Paolo Neri, dalla Dott.ssa Tiziana Bruni e dalla Sig.ra Anna Conti.", {"Paolo Neri", "Tiziana Bruni", "Anna Conti"}),
    ("pt", "Júri: Presidente, Dr. Nuno Ferraz; vogais, Dra. Ana Lemos e Dra. Rita Pinto.", {"Nuno Ferraz", "Ana Lemos", "Rita Pinto"}),
]  # fmt: skip

WITH_WRITER: list[tuple[str, str, set[str]]] = [
    ("en", "There will be four faces: myself, Lena Fischer (Soils), Omar Haddad (Statistics) and our CTO, Tom Eze.", {"Lena Fischer", "Omar Haddad", "Tom Eze"}),
    ("en", "From our side take part: Dr. Lena Fischer, head of the group, Mr Omar Haddad from the works council and me.", {"Lena Fischer", "Omar Haddad"}),
    ("en", "It'll be meself and Una Ní Bhriain who does our design.", {"Una Ní Bhriain"}),
    ("de", "Ich bringe Jonas Thiel mit, der baut bei uns die Software.", {"Jonas Thiel"}),
    ("it", "Sarà con me la collega Avv. Tiziana Bruni.", {"Tiziana Bruni"}),
]  # fmt: skip

NO_LISTS: list[tuple[str, str]] = [
    ("en", "\n\nKind regards\n\nRuth Penrose\nHR Assistant\nNorvane\nT 020 7946 0000"),
    ("en", "In the absence of Ruth Penrose a colleague will be in touch."),
    ("en", "Your panel will consist of three people.\nKind regards\n\nThe Hiring Committee\nPriya Raman"),
    ("en", "Interview: Senior Planner\nRoom: Grand Hall"),
]  # fmt: skip
