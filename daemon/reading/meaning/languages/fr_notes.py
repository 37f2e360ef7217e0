"""French phrases of the user's own notes: what *they* said they would do, and what is for the user to do."""

NOTED = (
    (
        "decid|decision|repon|retour|rappel|contact|dir|nouvelles|revien|tranch|verdict|resultat|delai|offre|inform",
        r"decid\w{1,6}|decision|repon\w{1,6}|retour|rappel\w{1,6}|(?:re)?contact\w{1,6}|dir(?:a|ont|aient|ait)|nouvelles|revien\w{1,6}|tranch\w{1,6}|verdict|resultats?|delai|offre|inform\w{1,6}",
    ),
)

MINE = (
    (
        "decision|devrai|documents|dois|faut|jusqu|part|peux|references|reponse|vais|veux",
        r"(?:je{sp}(?:dois|devrai|veux|vais|peux)|j'ai{sp}jusqu|il{sp}faut{sp}que{sp}j\w{1,2}|de{sp}ma{sp}part|ma{sp}(?:reponse|decision)|mes{sp}(?:documents|references))",
    ),
)
