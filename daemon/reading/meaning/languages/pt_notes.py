"""Portuguese phrases of the user's own notes: what *they* said they would do, and what is for the user to do."""

NOTED = (
    (
        "deci|resposta|respond|avis|ligam|liga|contact|contat|retorno|noticias|resultado|feedback|proposta",
        r"deci\w{2,8}|resposta|respond\w{1,5}|avis\w{1,5}|liga\w{1,3}|conta[c]?t\w{1,5}|retorno|noticias|resultado|feedback|proposta",
    ),
)

MINE = (
    (
        "tenho|devo|minha|meus|preciso",
        r"(?:eu{sp})?(?:tenho{sp}(?:de|que|ate)|devo|preciso)|(?:a{sp})?minha{sp}(?:resposta|decisao)|meus{sp}documentos",
    ),
)
