"""Italian phrases of the user's own notes: what *they* said they would do, and what is for the user to do."""

NOTED = (
    (
        "deci|risposta|rispond|sapere|chiam|contatt|esito|notizie|feedback|richiam|offerta",
        r"deci\w{2,8}|risposta|rispond\w{1,6}|sapere|chiam\w{1,6}|contatt\w{1,6}|esito|notizie|feedback|richiam\w{1,6}|offerta",
    ),
)

MINE = (("devo|mia|mio|voglio|miei", r"devo|voglio|(?:la{sp})?mia{sp}(?:risposta|decisione)|i{sp}miei{sp}documenti"),)
