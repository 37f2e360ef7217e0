"""Spanish phrases of the user's own notes: what *they* said they would do, and what is for the user to do."""

NOTED = (
    (
        "avis|contact|decid|decision|dicen|dir|escrib|feedback|inform|llaman|llamar|noticias|oferta|plazo|responder|respuesta|resultado",
        r"decid\w{1,6}|decision|respuesta|responder\w{0,4}|llamar\w{0,4}|llaman|avis\w{1,5}|dir(?:an|a|ian|ia)|dicen{sp}algo|noticias|contact\w{1,5}|feedback|resultado|plazo|oferta|escrib\w{1,5}|inform\w{1,5}",
    ),
)

MINE = (
    (
        "tengo|debo|mi|quiero|voy",
        r"(?:tengo{sp}(?:que|hasta)|debo|voy{sp}a|quiero|(?:de{sp})?mi{sp}(?:respuesta|decision|parte)|mis{sp}(?:documentos|referencias))",
    ),
)
