"""The form of a mail: caps, header, parts, text, author, new text."""

from daemon.reading.form.envelope import read_envelope
from daemon.reading.form.header_reading import read_header
from daemon.reading.form.read import Form, read_form
from daemon.reading.form.worth import deserves_body

__all__ = ["Form", "deserves_body", "read_envelope", "read_form", "read_header"]
