"""German: the words by which people take part in an interview (see ``vocabulary``)."""

COMPANY_WORDS = {
    "company.absent": r"nicht|leider",
    "company.acts": r"führen|fuehren|gespräch|interviewen|anrufen|empfangen|erwarten|begrüßen|begrüssen|teilnehmen|auf ",
    "company.acts_before": r"sie |dich |das |an dem |am |durch ",
    "company.because": r"da|weil|denn|aber|sonst",
    "company.bullet": r"mit",
    "company.cue": r"besteht aus|setzt sich(?: zusammen)? aus|bestehend aus|zusammensetzung|treffen auf|triffst(?: auf)?|fragen sie(?: [\w ]{2,20})? nach|frag(?: [\w ]{2,20})? nach|für \w+ springt|springt|(?:gleiche|selbe|bekannte)[rn]? (?:runde|besetzung|konstellation)|ersetzt durch|statt ihm kommt|wartet|holt (?:sie|dich) ab|melden sie sich bei|melde dich bei|fragen sie nach|frag nach|mit|bei|sprechen|treffen|teilnehmen|teil nehmen|dabei sind|dabei sein werden|anwesend sind|von unserer seite sind|durch",
    "company.does": r"(?:führt|leitet) (?:das|dann|durch)|ruft (?:sie|dich)|vertritt|springt [^.!?\n]{0,30}ein\b|empfängt (?:sie|dich)|erwartet (?:sie|dich)|begrü(?:ß|ss)t (?:sie|dich)|interviewt (?:sie|dich)|spricht mit (?:ihnen|dir)|übernimmt|freut sich auf (?:sie|dich)|möchte (?:sie|dich) kennenlernen|nimmt sich",
    "company.elsewhere": r"bei(?: der)?|von|in|im|für",
    "company.first_cue": r"(?:du )?(?:triffst|sprichst mit)|frag(?:en sie)?(?: am empfang| vorne| unten)? nach|mein(?:e[rmn]?)? (?:kolleg(?:e|en|in)|chefin?|partner(?:in)?|bruder|schwester|mitgründer(?:in)?)",
    "company.held_up": r"(?:ist|liegt) (?:leider |seit \w+ |heute |kurzfristig )*(?:krank|verhindert|erkrankt|mit (?:grippe|fieber)|im stau|beim kunden) ?|(?:muss|musste) (?:leider |kurzfristig )?(?:zu|zum|zur|nach|ins?) |schafft es (?:leider )?nicht ?|steckt (?:im|in) |hat (?:leider |kurzfristig )?(?:einen termin|eine terminkollision) ?",
    "company.hours": r"Uhr",
    "company.instead": r"statt|anstelle von|anstatt|an stelle von|vertritt|für|ohne|ersetzt",
    "company.interviewer": r"(?:gespr[äa]chs|interview|ansprech)partner(?:in|innen)?",
    "company.interviewer_for": r"am|für|beim",
    "company.interviewer_is": r"ist (?:nun|jetzt|dort)|vor ort ist|sind nun|ist|sind|wird|werden",
    "company.invites_has": r"hat ",
    "company.invites_has_set": r"vereinbart|eingeladen",
    "company.invites_whom": r"mit (?:dir|ihnen)(?: [\w-]{1,12}){0,2} vereinbart",
    "company.inviting": r"l[äa]dt (?:sie|dich) zu",
    "company.label": r"teil|dabei|anwesend|vorsitz|mitglieder|beisitzer(?:innen)?|prüfer(?:innen)?|runde|auswahlkommission|ansprechperson(?:en)?|kontaktperson(?:en)?|gesprächsführung|teilnehmer(?:innen)?|gespr[äa]chspartner(?:in|innen)?|ansprechpartner(?:in)?|mit|teilnehmende|kommission",
    "company.leads": r"führen|führt|leitet|leiten",
    "company.receives": r"empfängt|empfangen|erwartet|erwarten|begrüßt|begrüssen|begrüsst|interviewt|nehmen|nimmt",
    "company.receives_whom": r"sie |dich |ihnen ",
    "company.takes_part": (
        r"(?:sto(?:ß|ss)t|stösst|stöss[et]n?|kommt|kommen)\b(?=[^.!?\n]{0,40}\b(?:dazu|hinzu))|(?:ist|sind|wird|werden) (?:auch |ebenfalls |mit )?(?:mit )?(?:dabei|am tisch)|den vorsitz|vorsitzende?r? (?:ist|der kommission)|angerufen|"
        r"teilnehmen|teilnimmt|(?:nehmen|nimmt)\b(?=[^.!?\n]{0,60}\bteil)|dabei ?sein|dabei(?= ?[.!,])|anwesend|hinzukommen|dazukommen|dazu ?sto(?:ß|ss)en|"
        r"kennenlernen werden|begleiten|zugegen"
    ),
    "company.until": r"bis",
    "company.will": r"wird|freut sich|nimmt",
    "not_coming.absent": r"(?:wird|ist|kann|muss|fällt|fehlt)\b[^.!?;,\n]{0,40}?\b(?:vertreten|ersetzt|verhindert|erkrankt|krankgeschrieben|nicht (?:teilnehmen|dabei sein|kommen|mitkommen)|absagen|nicht dabei)\b",
    "not_coming.closing": r"grüße|grüßen|gruß|gruss|grüsse|danke|lg|vg|mfg|herzlich",
    "not_coming.greeting": r"hallo|hi|hey|liebe[rs]?|guten (?:tag|morgen|abend)|sehr geehrte[rs]?|moin|servus|grüezi|grüß gott|lieb[er]{1,2}",
    "not_coming.instead": r"statt|anstelle von|anstatt|an stelle von|vertritt|ersetzt|für den erkrankten|für die erkrankte",
    "signer.after": (
        r"sind|werden|freuen|haben|nehmen|erwarten|möchten|moechten|führen|begrüßen|begrüssen|empfangen|würden|wollen|sitzen|"
        r"kommen|sprechen|treffen|holen"
    ),
    "signer.alone": (
        r"(?:mit|bei) uns (?:am tisch|dabei|im gespräch)|"
        r"(?:mit|bei|neben|außer|ausser) mir\b|ich selbst\b|meine Wenigkeit|nur wir (?:zwei|beide)|zu zweit|unter vier augen"
    ),
    "signer.and": r"und|sowie",
    "signer.before": (
        r"dabei sind|dabei sein werden|anwesend sind|teilnehmen werden|es erwarten (?:sie|dich)|es nehmen teil|"
        r"mit am tisch sitzen|vor ort sind|das sind|nur"
    ),
    "signer.meets": (
        r"ich melde mich (?:dann )?(?:telefonisch|per telefon)|nehme ich mir|ich nehme mir|ich (?:spreche|rede) mit (?:ihnen|dir)|ich erwarte (?:sie|dich)|"
        r"ich (?:werde (?:von|mit) [^.!?\n]{2,40} (?:begleitet|da|dabei|kommen)|bringe [^.!?\n]{2,40} mit\b|bin (?:mit|zusammen mit))|(?:mich begleitet|begleiten wird mich)|"
        r"ich (?:rufe?|ruf) (?:sie|dich|euch)(?: [^.!?\n]{0,60}?)? an\b|ruf(?:e|') ich (?:sie|dich)(?: [^.!?\n]{0,60}?)? an\b|"
        r"ich (?:werde|möchte) (?:sie|dich)(?: [^.!?\n]{0,60}?)? anrufen|setzen wir uns(?: [^.!?\n]{0,30}?)? zusammen|"
        r"wir setzen uns(?: [^.!?\n]{0,30}?)? zusammen|(?:wir|telefonieren wir|wir zwei) telefonieren|sprechen wir (?:zwei|"
        r"beide)|ich (?:empfange|treffe|begrüße|begrüsse|interviewe) (?:sie|dich)|ich (?:führe|leite) das (?:gespräch|"
        r"interview)|ich (?:nehme|bin)(?: [^.!?\n]{0,30}?)? (?:auch|ebenfalls|selbst) (?:teil|dabei)"
    ),
    "signer.object": r"mir|mich|meine Wenigkeit",
    "signer.ours": r"unser(?:em|en|e|es|er)? (?:gespräch|telefonat|treffen|verabredung)|ich muss (?:leider )?(?:[\w ]{0,30})?(?:verschieben|weg|zum kunden|verlegen)|bei mir (?:ist|hat|kommt|kam|klappt|geht)|ich bin (?:da|dann|an dem tag|leider) (?:[\w ]{0,20})?(?:verhindert|beim kunden)|schaffe ich (?:es )?nicht|mir ist [\w ]{0,30}dazwischen",
    "signer.subject": r"ich",
    "signer.unless": (
        r"falls|wenn|sobald|sollten?|sofern|bei (?:fragen|rückfragen|bedarf|änderungen)|um [^.!?\n]{0,40} zu bestätigen|zurück"
    ),
}
