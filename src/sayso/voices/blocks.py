"""The blocks that an entry's speaker is looked for in."""

from __future__ import annotations

from sayso.review.entry import Entry

from .subject import subject


def block_keys(entry: Entry) -> frozenset[str]:
    """The one block of an entry: the consonants of a person's surname, a body's initials, a
    country, a document for what is nameless.

    It follows from the entry alone, and as each entry is in one block only, the voices of a block
    never depend on what is outside of it, reviewers' constraints apart.
    """
    return frozenset({subject(entry).block})
