"""How much a word tells: rare ones more than frequent ones."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from importlib.resources import files

RAREST = 9.5
"""Of words that the table doesn't have."""


def rarity(term: str) -> float:
    """Inverse document frequency (Spärck Jones 1972): -ln of the share of news sentences that
    hold the term, to the half. Counted by `training.rarity`."""
    return _table().get(term, RAREST)


def weight(terms: Iterable[str]) -> float:
    return sum(map(rarity, terms))


@lru_cache(maxsize=1)
def _table() -> dict[str, float]:
    lines = files(__package__).joinpath("rarity.tsv").read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in lines)
    return {term: float(level) for level, terms in rows for term in terms.split(",")}
