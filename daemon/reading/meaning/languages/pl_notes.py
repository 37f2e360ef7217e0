"""Polish phrases of the user's own notes: what *they* said they would do, and what is for the user to do."""

NOTED = (
    (
        "decy|odpowie|odezw|znac|zadzwon|informacj|wynik|feedback|zdecyd|oferta",
        r"decyzj\w{1,2}|zdecyduj\w{1,3}|odpowie\w{0,4}|odezw\w{1,4}|dadza{sp}znac|znac|zadzwoni\w{0,3}|informacj\w{1,2}|wynik\w{0,2}|feedback|oferta",
    ),
)

MINE = (("am|decyzj|dokumenty|odpowiedz|usze", r"musze|mam{sp}(?:czas{sp})?do|moj\w{1,2}{sp}(?:odpowiedz|decyzj\w|dokumenty)"),)
