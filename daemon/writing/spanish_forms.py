"""Which words a Spanish form may come from: the word list holds infinitives and singulars, and few of their forms.

A form that comes from a listed word is spelt right. What is irregular stands here; the rest is endings.
"""

from itertools import chain

from daemon.writing.words import word_set, words

_IRREGULAR = word_set(
    """gracias unas unos estas estos esas esos aquellas aquellos ellas ellos nosotras nosotros ustedes vuestras vuestros cómo cuándo dónde
    cuál cuáles quién quiénes cuánto cuántos qué según además también través quizás después antes menos entonces ambos ambas varios varias
    está estás están estamos estaba estaban estuve estuvo estuvimos estuvieron estaría esté estén estado
    sido siendo será serán sería serían seré somos fuera fuese fueron fuimos sean seas seamos eran éramos
    había habían haya hayan hubo hubiera hubieran habrá habría hemos habéis habido haber
    tengo tiene tienen tenemos tuve tuvo tuvieron tuvimos tendré tendrá tendría tenga tengan tenía teníamos
    hago hace hacen haces hizo hicieron hice hicimos haré hará haría harían haga hagan hecho hechos hecha hechas hacía hacían
    puedo puede pueden puedes pude pudo pudieron pudimos podré podrá podrán podría podrían podrías pueda puedan puedas podía podíamos podemos
    quiero quiere quieren quise quiso querría quisiera quisieran quería querían queríamos quiera
    digo dice dicen dije dijo dijeron dijimos diré dirá diría diga digan dicho dicha dijera
    vengo viene vienen vine vino vinieron vendrá vendría venga vengan venía
    pongo pone ponen puse puso pusieron pondré pondría ponga pongan puesto puesta puestos puestas
    salgo sale salen salió saldrá saldría salga salía
    vamos vayan vaya voy van iban íbamos ibamos fueron yendo
    veo ven veía veían visto vista vistos vistas viendo
    doy dan daba daban dieron dimos daré daría dado dada dados dadas diera
    sepan sepa sabía sabían supe supo supieron supimos sabré sabrá sabría
    traigo trajo trajeron traiga traer caben cupo cupieron quepa
    conozco conocen conocía parezca parece parecía parecen ofrezco ofrecen agradezco agradecería produjo condujo
    sigue siguen sigo siguió siguieron siga seguía seguían siguiente siguientes pido pide piden pidió pidieron pida pedía
    siento siente sienten sintió sintieron sienta sentía prefiero prefiere prefirió sugiero sugiere sugirió sugirieron
    pienso piensa piensan piense cuento cuenta cuentan cuente recuerdo recuerda recuerdan recuerde encuentro encuentra encuentran muestro
    muestra muestran muestren demuestra vuelvo vuelve vuelven volvió vuelva vuelto resuelve resuelven resuelto resuelta juega juegan
    empiezo empieza empiezan empecé empiece comienzo comienza comience entiendo entiende entienden entienda suelo suele suelen
    escrito escrita escritos escritas abierto abierta abiertos abiertas cubierto descubierto roto vuelta vueltas dedicado dedicada
    estoy soy eres claro querido querida estimado estimada días años líneas tú sí más aún allí aquí ahí así través próximo próxima próximos próximas
    último última últimos últimas único única quedé quedó llegué llegó pagué jugué busqué buscó expliqué explicó apliqué aplicó dediqué
    dedicó publiqué publicó indicó indiqué practiqué marcó tocó tocó"""
)
# Ending of a regular form -> endings of the infinitives it may come from.
_VERB_ENDINGS = {
    "ar": words(
        """o as a amos áis an é aste ó asteis aron aba abas ábamos aban aré arás ará aremos arán aría arías aríamos arían e es emos en
        ara aras áramos aran ando ado ada ados adas"""
    ),
    "er": words(
        """o es e emos éis en í iste ió imos isteis ieron ía ías íamos ían eré erás erá eremos erán ería erías eríamos erían a as amos an
        iera ieras iéramos ieran iendo yendo ido ida idos idas yó yeron"""
    ),
    "ir": words(
        """o es e imos ís en í iste ió isteis ieron ía ías íamos ían iré irás irá iremos irán iría irías iríamos irían a as amos an
        iera ieras iéramos ieran iendo yendo ido ida idos idas yo ye yen ya yó yeron"""
    ),
}
_CLITICS = words("melo mela selo sela noslo me te se lo la los las le les nos os")
_PLAIN = str.maketrans("áéíóú", "aeiou")
# Spelling that keeps a sound before another vowel: "busqué" comes from "buscar", "llegue" from "llegar", "empiece" from "empezar".
_KEEPS_SOUND = (("qu", "c"), ("gu", "g"), ("c", "z"), ("zc", "c"), ("j", "g"))


def base_forms(word: str) -> tuple[str, ...]:
    """The listed words that the form may come from; none where it is known to be right as it is."""
    if word in _IRREGULAR:
        return ()
    return tuple(dict.fromkeys(chain(_of_nouns(word), _of_verbs(word), _with_clitics(word))))


def _of_nouns(word: str) -> list[str]:
    """Plurals, feminines, adverbs and superlatives."""
    found = [word]
    singular = [word.removesuffix("s"), word.removesuffix("es")] if word.endswith("s") else [word]
    if word.endswith("ces"):
        singular.append(f"{word[:-3]}z")
    if word.endswith("iones"):
        singular.append(f"{word[:-5]}ión")
    for one in singular:
        found += [one, f"{one[:-1]}o", f"{one[:-1]}e"] if one.endswith(("a", "o")) else [one]
    if word.endswith("mente"):
        found += [word[:-5], f"{word[:-6]}o"]
    if word.endswith(("ísimo", "ísima")):
        found += [f"{word[:-5]}o", f"{word[:-5]}a", word[:-5]]
    return found


def _of_verbs(word: str) -> list[str]:
    found: list[str] = []
    for infinitive, endings in _VERB_ENDINGS.items():
        for ending in endings:
            stem = word.removesuffix(ending)
            if stem != word and len(stem) > 1:
                stems = [stem, *(f"{stem.removesuffix(form)}{sound}" for form, sound in _KEEPS_SOUND if stem.endswith(form))]
                found += [f"{one}{infinitive}" for one in stems]
    return found


def _with_clitics(word: str) -> list[str]:
    """Forms with pronouns: "decirme", "tomándolo"."""
    found: list[str] = []
    for clitic in _CLITICS:
        verb = word.removesuffix(clitic)
        if verb != word and verb.endswith(("ar", "er", "ir", "ndo", "ár", "ér", "ír")):
            found += [verb.translate(_PLAIN), *_of_verbs(verb.translate(_PLAIN))]
    return found
