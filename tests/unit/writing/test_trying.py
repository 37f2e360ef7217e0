"""The user's own templates are tried before a mail depends on them."""

import pytest

from daemon.writing.trying import TemplateFault, template_faults
from tests.unit.writing.builders import templates

SOUND = "{{ greeting }}\n\nThank you for your time{{ on_weekday }}. I am still very interested.\n\nBest regards\n{{ sender }}\n"


def faults(name: str, source: str) -> list[TemplateFault]:
    return template_faults(templates() | {name: source}, [name])


def test_our_own_templates_have_no_fault() -> None:
    assert template_faults(templates(), templates()) == []


def test_a_sound_template_is_taken() -> None:
    assert faults("en/thank_you/mine.txt", SOUND) == []
    assert faults("en/thank_you/subject.txt", "Thanks for the conversation{{ on_weekday }}") == []


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("en/thankyou/1.txt", SOUND),
        ("it/thank_you/1.txt", SOUND),
        ("en/thank_you/1.j2", SOUND),
        ("en/thank_you/1.txt", "{% if %}"),
        ("en/thank_you/1.txt", SOUND + "{{ salary }}"),
        ("en/thank_you/1.txt", SOUND + "{% if late %}{{ excuse }}{% endif %}"),
        ("en/thank_you/1.txt", SOUND + "{{ ''.__class__.__mro__ }}"),
        ("en/thank_you/subject.txt", "  "),
    ],
)
def test_what_no_draft_can_be_written_from_is_told(name: str, source: str) -> None:
    """Also where only some mails would meet it."""
    [fault] = faults(name, source)
    assert fault.broken
    assert fault.name == name


@pytest.mark.parametrize("said", ["Please answer asap.", "Dear [Name], it was awesome!!", "word " * 150])
def test_what_the_proofreader_objects_to_is_a_warning(said: str) -> None:
    [fault] = faults("en/check_in_first/1.txt", SOUND.replace("I am still", f"{said} I am still"))
    assert not fault.broken
