"""What the user tells about an interview: our own sentences, in four languages, of Tuesday 24 November 2026."""

from datetime import date

import pytest

from daemon.reading.talk.debrief import Debrief, Surroundings, read_debrief
from daemon.reading.values import Person

DANA, OMAR = "dana@northwind.example", "omar@northwind.example"
AROUND = Surroundings(
    people=(Person("Dana Whitfield", DANA), Person("Omar Haddad", OMAR)),
    today=date(2026, 11, 24),
    other_employers=("Contoso Bank",),
)


def read(text: str, whole: str | None = None) -> Debrief:
    return read_debrief(text, AROUND, whole=whole)


POINTS = [
    ("We talked a lot about how they run on-call with Dana.", "how they run on-call", DANA),
    ("Dana explained how the team splits the billing monolith.", "how the team splits the billing monolith", DANA),
    ("Omar: your plan for the data platform", "your plan for the data platform", OMAR),
    ("Whitfield: testing in production", "testing in production", DANA),
    ("I liked that everybody deploys.", "I liked that everybody deploys.", None),
    ("The move to event sourcing (Omar)", "The move to event sourcing", OMAR),
    ("- stood out: the way you plan releases", "the way you plan releases", None),
    ("1. the migration to Kafka", "the migration to Kafka", None),
    ("Mit Omar haben wir lange über die Bereitschaft gesprochen.", None, OMAR),
    ("Dana erklärte mir, wie ihr die Plattform umbaut.", "wie ihr die Plattform umbaut", DANA),
    ("Nous avons parlé de la migration avec Omar.", "la migration", OMAR),
    ("Hablamos con Dana de la migración a Kafka.", "la migración a Kafka", DANA),
]


@pytest.mark.parametrize(("text", "topic", "person"), POINTS, ids=[text[:36] for text, _, _ in POINTS])
def test_a_point_is_told_in_the_users_words_with_its_person(text: str, topic: str | None, person: str | None) -> None:
    found = read(text)
    if topic is None:  # the sentence speaks of its reader by name and can't be turned: nothing is better than something wrong
        assert not [item for item in found.items if "Omar" in item.text]
        return
    assert [(item.kind.value, item.text, item.person) for item in found.items] == [("point", topic, person)]


OTHER_KINDS = [
    ("They asked why I left: I wanted to own a whole service.", "concern", "I wanted to own a whole service."),
    ("They asked about Kafka, I ran it for two years.", "concern", "I ran it for two years."),
    ("3. I should have said that I led the on-call rota for a year.", "concern", None),
    (
        "Man hat mich gefragt, warum ich wechsle: Ich möchte näher am Produkt arbeiten.",
        "concern",
        "Ich möchte näher am Produkt arbeiten.",
    ),
    ("I forgot to mention that I ran Kafka for two years.", "material", "I ran Kafka for two years."),
    ("My talk on queues: https://sam.example/talk", "material", "My talk on queues: https://sam.example/talk"),
    ("Se me olvidó decir que llevé Kafka dos años.", "material", "llevé Kafka dos años."),
    ("We had no time for the team's budget process.", "open", "We had no time for the team's budget process."),
    ("Offen geblieben ist, wie groß das Team wird.", "open", "Offen geblieben ist, wie groß das Team wird."),
    ("They asked about Kafka.", "open", "They asked about Kafka."),
]


@pytest.mark.parametrize(("text", "kind", "said"), OTHER_KINDS, ids=[text[:36] for text, _, _ in OTHER_KINDS])
def test_better_answers_material_and_open_questions_are_told_apart(text: str, kind: str, said: str | None) -> None:
    (item,) = read(text).items
    assert item.kind.value == kind
    assert said is None or item.text == said


NEVER = [
    "The salary is 80k.",
    "They offer 4.500 € a month.",
    "We spoke about a bonus.",
    "Das Gehalt liegt bei 70.000 brutto.",
    "On a parlé du salaire.",
    "El sueldo es bajo.",
    "Contoso Bank is further along with me.",
    "I have another offer.",
    "Ich habe ein anderes Angebot.",
    "J'ai une autre offre.",
    "Tengo otra oferta.",
    "Dana was super nice.",
    "Omar seemed arrogant.",
    "Dana war sehr nett.",
    "Dana était sympathique.",
    "Omar fue muy simpático.",
    "I was so nervous.",
    "I messed up the SQL question.",
    "Ich war sehr nervös.",
    "She asked hard questions.",
    "They use an old monolith.",
]


@pytest.mark.parametrize("text", NEVER)
def test_money_other_employers_judgements_and_gossip_reach_no_draft(text: str) -> None:
    found = read(text)
    assert not [item for item in found.items if item.kind.value in ("point", "concern", "material")]
    assert found.left_out or found.items, "it is kept, and the user is told"


@pytest.mark.parametrize("text", ["nothing", "No.", "It went well!", "Hi there,", "nichts", "Rien", "nada", "--", "Danke!", ""])
def test_what_says_nothing_is_nothing(text: str) -> None:
    assert read(text) == Debrief()


POINTING = (
    "They said so on the phone.",
    "Dana mentioned this yesterday.",
    "She told me that.",
    "Dana erzählte das gestern.",
    "Das haben sie am Telefon bestätigt.",
    "Ils l'ont dit au téléphone.",
    "Me lo dijeron ayer.",
)


@pytest.mark.parametrize("text", POINTING)
def test_what_only_points_at_what_is_told_elsewhere_is_no_point(text: str) -> None:
    """A thank-you was rewritten around "so on the phone"."""
    assert read(text).items == ()


@pytest.mark.parametrize(
    "text", ["Dana told me that they hire ten people.", "It runs on Kubernetes.", "Eso de los microservicios."]
)
def test_what_tells_itself_is_a_point_whatever_it_begins_with(text: str) -> None:
    assert [item.kind.value for item in read(text).items] == ["point"]


FRIDAY, NEXT_FRIDAY = date(2026, 11, 27), date(2026, 12, 4)


@pytest.mark.parametrize(
    ("text", "latest"),
    [
        ("They will decide by Friday.", FRIDAY),
        ("4. end of next week", NEXT_FRIDAY),
        ("Date: Friday", FRIDAY),
        ("Sie melden sich bis Freitag.", FRIDAY),
        ("Réponse d'ici vendredi.", FRIDAY),
        ("4. el viernes", FRIDAY),
        ("4. no, they did not say", None),
        ("We met on Friday.", None),
    ],
)
def test_a_date_that_they_named_is_a_promise(text: str, latest: date | None) -> None:
    promise = read(text).promise
    assert (promise.latest if promise else None) == latest


def test_answers_below_the_quoted_questions_are_what_was_asked() -> None:
    whole = """Hello,

> Northwind, today
> 1. What stood out?

the plan for the data platform

> 2. What was left open?
how large the team will be
> 3. What did they ask that you want to answer better?
I know Kafka from two projects
> 4. Did they name a date?
Friday
"""
    text = "\n".join(line for line in whole.splitlines() if not line.startswith(">"))
    found = read(text, whole)
    assert [(item.kind.value, item.text) for item in found.items] == [
        ("point", "the plan for the data platform"),
        ("open", "how large the team will be"),
        ("concern", "I know Kafka from two projects"),
        ("date", "Friday"),
    ]
    assert found.promise is not None


def test_quoted_words_are_never_the_users() -> None:
    found = read("the plan", "> We talked about the move to Kafka.\n> They decide by Friday.\nthe plan")
    assert [item.text for item in found.items] == ["the plan"]
    assert found.promise is None


def test_a_name_that_two_share_names_nobody() -> None:
    around = Surroundings((Person("Dana Ost", "ost@x.example"), Person("Dana West", "west@x.example")), date(2026, 11, 24))
    assert read_debrief("Dana: the roadmap", around).items[0].person is None
    assert read_debrief("Dana West: the roadmap", around).items[0].person == "west@x.example"


@pytest.mark.parametrize("unit", ["We talked about ", "1. ", "Dana: ", "> ", "a:", "I forgot to say that ", "\n", "€1 "])
def test_a_flood_is_bounded(unit: str) -> None:
    found = read(unit * 40_000, unit * 40_000)
    assert len(found.items) + len(found.left_out) <= 60
