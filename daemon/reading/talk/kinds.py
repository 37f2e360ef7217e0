"""What a sentence of a debrief is."""

from enum import StrEnum


class Kind(StrEnum):
    """What a sentence of a debrief is. The first, second, third and last are what the four questions of a debrief note ask for."""

    POINT = "point"
    OPEN = "open"
    CONCERN = "concern"
    DATE = "date"
    MATERIAL = "material"


QUESTIONS = (Kind.POINT, Kind.OPEN, Kind.CONCERN, Kind.DATE)
