"""German phrases of the user's own notes: what *they* said they would do, and what is for the user to do."""

NOTED = (
    (
        "angebot|antwort|bescheid|entscheid|entschluss|ergebnis|feedback|hor|meld|nachricht|ruf|sag|schreib|wissen|zeitplan|zeitrahmen|zuruck",
        r"entscheid\w{0,4}|entschluss|(?:melden?t?|meldung){gap}|bescheid|antwort\w{0,3}|ruf(?:t|en){gap}an|anrufen|schreib(?:t|en)|sag(?:t|en){sp}(?:mir|uns)|ruckmeldung|hor(?:e|t|en){gap}(?:ich|wir|von)|wissen{sp}sie|feedback|ergebnis\w{0,2}|zuruck|zeitrahmen|zeitplan|nachricht|angebot",
    ),
)

MINE = (
    (
        "ich|mein|mir",
        r"ich{sp}(?:soll|muss|will|werde|mochte|kann|sollte|schicke|sende|melde|antworte|habe{sp}(?:bis|zeit))(?!{sp}(?:\w{1,12}{sp}){0,4}(?:bescheid{sp}bekommen|horen|erfahren))|(?:von{sp}mir|meine{sp}(?:antwort|entscheidung|unterlagen|zusage)|ich{gap}(?:schicken|senden|abgeben|einreichen|antworten))",
    ),
)
