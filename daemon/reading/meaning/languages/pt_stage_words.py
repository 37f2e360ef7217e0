"""Portuguese: the stages at the end of which they answer, and the lengths that count from them: words of patterns (see ``vocabulary``)."""

STAGE_WORDS = {
    "promises.starts_behind": r"comec\w{1,4}|inici\w{1,4}",
    "told_days.of_that": r"depois(?! d)|mais tarde|seguintes?|posterior(?:es)?|apos (?:isso|essa data|esta data|esse dia)|a partir (?:dai|dessa data|desta data|desse dia)|depois d(?:isso|essa data)",
    "told_days.of_a_day": r"(?:apos|a partir d[oae]|depois d[oae]|desde) (?:[oa] )?(?:[\w-]{1,16},? ){0,4}(?:de |em |dia |\()?",
    "told_days.of_stage": r"(?:apos|a partir d[oae]|depois d[oae]|seguintes a[o]?) (?:o |a |as |os |sua |seu )?(?:data (?:de |da |do )?)?(?:encerramento|fecho|fim do prazo|prazo|entrevistas?|reuniao|prova|teste|candidaturas)",
    "told_days.stage": r"reune|reunem|reuniao|decide|decidir\w{0,2}|decisao|encerra\w{0,5}|fecho|prazo|entrevistas?|comite|comissao|direcao|diretoria|juri|conselho|escolha|delibera\w{0,3}|termina",
    "promises.answer_time": r"(?<!seu\s)(?<!teu\s)(?:prazo|tempo|periodo)s? (?:(?:estimado|medio|maximo|previsto|habitual) )?(?:de |para (?:a )?)(?:retorno|resposta|espera|decisao|devolutiva|feedback|analise)",
    "promises.answer_label": r"(?<!sua\s)(?<!tua\s)(?:resposta|decisao|resultados?|retorno|devolutiva|feedback|divulgacao d[oa]s? \w{4,12}|comunicacao d[oa]s? \w{4,12})(?: (?!da sua parte)[\w-]{1,14}){0,4}",
    "promises.needless": r"(?:nao (?:e preciso|e necessario|precisa\w{0,1}|ha pressa|tem (?:de|que)|tens de)|sem pressa)(?: (?:que |de |em )?(?:nos |me )?(?:respond\w{1,4}|decid\w{1,3}|confirm\w{1,3}|dar))?",
    "promises.kept_until": r"(?:conserv\w{2,5}|guard\w{2,5}|manter\w{0,5}|mantemos|armazen\w{2,5}) (?:\w{1,12} ){0,5}(?:dados|cv|curriculo|candidatura|perfil)|(?:dados|cv|curriculo|candidatura|perfil) (?:\w{1,12} ){0,3}(?:conserv\w{2,4}|guardad\w{2}|eliminad\w{2}|armazen\w{3,5}|mantid\w{2})|(?:vaga|anuncio|oferta|link|portal) (?:\w{1,10} ){0,2}(?:fica|ficara|permanece\w{0,1}|esta\w{0,2}) (?:\w{1,8} )?(?:aberta?|publicad\w|ativ\w|disponivel|no ar|online)",
    "promises.only_told": r"(?:por favor,? )?(?:note|tenha em (?:conta|mente|atencao)|tome nota|aguarde|lembre-se|considere) (?:que|por favor)|(?:queira|queiram|pedimos que|solicitamos que) (?:\w{1,8} )?(?:notar|note|tenha em conta|tenha em atencao|aguarde|anote)",
    "promises.reader": r"da sua parte",
    "promises.lasts": r"e de|sera de|e|sao",
    "promises.about": r"aproximadamente|cerca de|ate|maximo|max\.|em media",
    "untouched.chosen_or_not": r"(?:selecionad|escolhid)\ws? ou nao|(?:tambem|incluindo) (?:os|as|quem) (?:que )?nao",
}
