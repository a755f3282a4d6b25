"""Every form of every word that can tell an event, ready to be looked up."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

from sayso.claims.events import lexicon
from sayso.claims.events.inflection import Form, plural, verb_forms

Role = Literal["acted", "doing", "suffered"]


@dataclass(frozen=True, slots=True)
class Entry:
    """How one form can tell an event: as a verb with a role for its subject, a noun, a state."""

    verb: str | None = None
    form: Form = "base"
    role: Role = "acted"
    noun: str | None = None
    state: str | None = None


def _verbs() -> Iterator[tuple[str, Entry]]:
    roles: tuple[tuple[Role, dict[str, str]], ...] = (
        ("acted", lexicon.ACTED),
        ("doing", lexicon.DOING),
        ("suffered", lexicon.SUFFERED),
    )
    for role, table in roles:
        for kind, lemmas in table.items():
            for lemma in lemmas.split():
                for word, form in verb_forms(lemma):
                    yield word, Entry(verb=kind, form=form, role=role)


def _nouns() -> dict[str, str]:
    return {
        form: kind
        for kind, lemmas in lexicon.NOUNS.items()
        for lemma in lemmas.split()
        for form in (lemma, plural(lemma))
    }


@cache
def entries() -> dict[str, Entry]:
    """Lower-case form -> entry; a form that is verb and noun holds both."""
    out = dict(_verbs())
    for form, kind in _nouns().items():
        seen = out.get(form, Entry())
        out[form] = Entry(seen.verb, seen.form, seen.role, noun=kind)
    for kind, words in lexicon.STATES.items():
        for word in words.split():
            seen = out.get(word, Entry())
            out[word] = Entry(seen.verb, seen.form, seen.role, seen.noun, state=kind)
    return out


@cache
def idioms() -> re.Pattern[str]:
    """Turns of speech in which no word tells an event."""
    return re.compile(rf"(?<!\S)(?:{lexicon.IDIOMS})(?!\S)")


@cache
def phrases() -> tuple[re.Pattern[str], tuple[tuple[str, str], ...]]:
    """One pattern for all phrases, and for each of its groups the type and the role."""
    joined = "|".join(f"({pattern})" for _, _, pattern in lexicon.PHRASES)
    kinds = tuple((kind, role) for kind, role, _ in lexicon.PHRASES)
    return re.compile(rf"(?<!\S)(?:{joined})(?!\S)"), kinds
