"""Dutch phrases of the user's own notes: what *they* said they would do, and what is for the user to do."""

NOTED = (
    (
        "beslis|besluit|antwoord|reactie|hoor|laten|bel|terug|uitslag|feedback|nieuws",
        r"beslis\w{1,4}|besluit|antwoord\w{0,3}|reactie|hoor(?:t|en)?|laten{gap}weten|bel(?:t|len)|terug|uitslag|feedback|nieuws",
    ),
)

MINE = (("ik|mijn|mij", r"ik{sp}(?:moet|wil|zal|ga|kan){sp}(?!horen)|mijn{sp}(?:antwoord|beslissing|documenten)|van{sp}mij"),)
