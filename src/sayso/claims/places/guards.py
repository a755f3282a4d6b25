"""Words that keep capitalised words from being taken for places, and those that let them.

The lists stand in `guards.txt`, one after the other, each under its name.
"""

from __future__ import annotations

from importlib.resources import files


def _lists() -> dict[str, frozenset[str]]:
    text = files(__package__).joinpath("guards.txt").read_text("utf-8")
    parts = (part.split("\n", 1) for part in text.removeprefix("# ").split("\n# "))
    return {name: frozenset(words.split()) for name, words in parts}


_LISTS = _lists()

FUNCTION_WORDS = _LISTS["function words"]
CALENDAR = _LISTS["calendar"]
TITLES = _LISTS["titles"]
NEVER = _LISTS["never"]
"""Lower-cased; gazetteer names that in news are hardly ever the place, and what "in" leads to."""

ORGANISATIONS = _LISTS["organisations"]
FACILITIES = _LISTS["facilities"]
FACILITY_LEADS = _LISTS["facility leads"]
ROADS = _LISTS["roads"]
HIGHWAYS = _LISTS["highways"]
LOCATIVE = _LISTS["locative"]
"""What can stand before a place; not all of it only before places."""

FIRMLY_LOCATIVE = _LISTS["firmly locative"]
ACTING = _LISTS["acting"]
"""A country or capital before one of these acts, and is no place of what is claimed."""
