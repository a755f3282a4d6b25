"""Which country words stand for: its names, its people, the seat of its government."""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

_LEAD = re.compile(r"^the\s+", re.IGNORECASE)
_POSSESSIVE = re.compile(r"['’]s?$")
_ABBREVIATION = re.compile(r"[A-Z]{2,5}|(?:[A-Z]\.){2,}")


@dataclass(frozen=True, slots=True)
class _Nation:
    """One row of the table; `iso` is "" for states that are no more."""

    iso: str
    name: str
    variants: tuple[str, ...]
    demonyms: tuple[str, ...]
    seats: tuple[str, ...]

    @classmethod
    def of(cls, row: str) -> _Nation:
        iso, name, *lists = row.split("\t")
        variants, people, seats = (_listed(lists[i : i + 1]) for i in range(3))
        return cls(iso, name, variants, people, seats)


@lru_cache(maxsize=8192)
def nation_of(words: str) -> str | None:
    """The usual English name of the country that `words` as a whole stand for, or None.

    Takes its names ("Burma", "U.S."), its people and their plural ("Libyan", "the Russians"), and
    capitals and seats that speak for a government ("Pyongyang", "the Kremlin"). Letter case counts
    as far as "us" is not the "US" and nothing starts in lower case.
    """
    names = _nations_by_words()
    spelling = _spelling(words, names)
    return names[spelling] if spelling else None


@lru_cache(maxsize=8192)
def country_named(words: str) -> str | None:
    """The country whose own name `words` are ("Burma", "the U.S."), unlike its people and seats."""
    name = nation_of(words)
    return name if name and _spelling(words, _words_of_names()) else None


def iso_of(country: str) -> str | None:
    """The ISO 3166-1 alpha-2 code of a country by any of its words; None for what has none."""
    name = nation_of(country)
    return _iso_by_name().get(name) if name else None


def country_of(iso: str) -> str | None:
    """The usual English name of the country with that ISO 3166-1 alpha-2 code."""
    return _name_by_iso().get(iso.upper())


@lru_cache(maxsize=1)
def demonyms() -> frozenset[str]:
    """Words for a country's people or for what is of it ("Libyan", "British"), lower case."""
    return frozenset(_key(word) for nation in _nations() for word in nation.demonyms)


@lru_cache(maxsize=1)
def _nations() -> tuple[_Nation, ...]:
    table = files(__package__).joinpath("nations.tsv").read_text("utf-8")
    return tuple(_Nation.of(row) for row in table.splitlines()[1:])


@lru_cache(maxsize=1)
def _nations_by_words() -> dict[str, str]:
    """Names win over demonyms, demonyms over seats, where two nations share a word."""
    found: dict[str, str] = {}
    for kind in ("names", "demonyms", "seats"):
        for nation in _nations():
            words = (nation.name, *nation.variants) if kind == "names" else getattr(nation, kind)
            for word in words:
                found.setdefault(_key(word), nation.name)
    return found


@lru_cache(maxsize=1)
def _iso_by_name() -> dict[str, str]:
    return {nation.name: nation.iso for nation in _nations() if nation.iso}


@lru_cache(maxsize=1)
def _name_by_iso() -> dict[str, str]:
    """The state, which the table has before its parts, where they share a code."""
    found: dict[str, str] = {}
    for name, iso in _iso_by_name().items():
        found.setdefault(iso, name)
    return found


@lru_cache(maxsize=1)
def _words_of_names() -> frozenset[str]:
    return frozenset(_key(word) for each in _nations() for word in (each.name, *each.variants))


def _spelling(words: str, known: Container[str]) -> str | None:
    """How the known words spell these, as they stand, in lower case or in the singular."""
    bare = _POSSESSIVE.sub("", _LEAD.sub("", words.strip().replace("’", "'")))
    if not bare[:1].isalnum() or bare[:1].islower():
        return None
    tries = (bare, bare.casefold(), bare.casefold().removesuffix("s"))
    return next((word for word in tries if word in known), None)


def _key(words: str) -> str:
    """Abbreviations keep their capitals; other words are met in any case."""
    bare = _LEAD.sub("", words)
    return bare if _ABBREVIATION.fullmatch(bare) else bare.casefold()


def _listed(cell: list[str]) -> tuple[str, ...]:
    return tuple(word for word in cell[0].split(";") if word) if cell else ()
