"""Words that news uses for one thing: "fled" and "refugees", "arrested" and "in custody"."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

from sayso.questions.stem import stem


def kin(terms: frozenset[str]) -> frozenset[int]:
    """The classes of words, by number, that any of the stems belong to."""
    table = _table()
    return frozenset(number for term in terms for number in table.get(term, ()))


@lru_cache(maxsize=1)
def _table() -> dict[str, tuple[int, ...]]:
    """Stem -> the lines of the table that it stands in."""
    lines = files(__package__).joinpath("kin.txt").read_text("utf-8").splitlines()
    found: dict[str, tuple[int, ...]] = {}
    for number, line in enumerate(lines):
        for each in {stem(word) for word in line.split()}:
            found[each] = (*found.get(each, ()), number)
    return found
