"""Sentences of our own that name who takes part in no words that a cue knows, and others beside them; each follows the sentence that fixes the interview."""

TAKE_PART: list[tuple[str, str, set[str]]] = [
    ("en", "Petra Lindqvist and Dev Malhotra, who run the night shift, are curious to hear your view.", {"Petra Lindqvist", "Dev Malhotra"}),
    ("en", "The questions will come from Ruth Abara (Head of Wards) and Colin Fay. Please report to Maggie Dunne at reception.", {"Ruth Abara", "Colin Fay"}),
    ("en", "It's Neil Baxter you'll be talking to; Olive Grant, who recommended you, says hello.", {"Neil Baxter"}),
    ("de", "Fragen stellen Ihnen Herr Dr. Anton Rieger und Sabine Kolb. Den Besucherausweis bekommen Sie von Frau Heller am Empfang.", {"Anton Rieger", "Sabine Kolb"}),
    ("de", "Unsere Stationsleitung Mirjam Seitz nimmt sich dafür eine Stunde Zeit.", {"Mirjam Seitz"}),
    ("fr", "C'est Hélène Marchal, notre directrice technique, qui mènera l'échange. Paul Girard, que vous remplaceriez, est déjà parti.", {"Hélène Marchal"}),
    ("fr", "Autour de la table : Farid Benyahia et Claire Vasseur.", {"Farid Benyahia", "Claire Vasseur"}),
    ("es", "Le estarán esperando Marta Quiroga, jefa de planta, y Julián Otero. El pase se lo dará Conchita Rey en la entrada.", {"Marta Quiroga", "Julián Otero"}),
    ("nl", "Aan tafel zitten Wouter Hoekstra en Nadia el Amrani. Je bezoekerspas ligt klaar bij Gerda Smit.", {"Wouter Hoekstra", "Nadia el Amrani"}),
    ("it", "Troverà ad attenderla Giulia Ferrero, responsabile del reparto, e Paolo Conti.", {"Giulia Ferrero", "Paolo Conti"}),
    ("pt", "Vão estar consigo a Teresa Amaral, diretora de produção, e o Rui Nogueira.", {"Teresa Amaral", "Rui Nogueira"}),
    ("pl", "Pytania będą zadawać Marek Sikora, kierownik działu, i Joanna Wilk.", {"Marek Sikora", "Joanna Wilk"}),
]  # fmt: skip

DO_NOT: list[tuple[str, str]] = [
    ("en", "Bring your passport to Maggie Dunne in the front office, who will copy it."),
    ("en", "The parking permit is issued by Colin Fay."),
    ("de", "Reisekosten rechnen Sie bitte mit Frau Heller ab."),
    ("de", "Die Stelle wird frei, weil Jürgen Thoma in Rente geht."),
    ("fr", "Pour vos frais de déplacement, écrivez à Sylvie Moreau."),
    ("es", "Para el reembolso del viaje escriba a Conchita Rey."),
    ("nl", "Reiskosten kunt u declareren bij Gerda Smit."),
    ("it", "Per il rimborso delle spese scriva a Carla Neri."),
    ("pt", "Para o reembolso da viagem fale com a Carla Neves."),
    ("pl", "W sprawie zwrotu kosztów podróży proszę pisać do Ewy Nowak."),
]  # fmt: skip
