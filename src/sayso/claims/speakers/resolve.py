"""Works out over the whole document who each source mention is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from sayso.claims.claim import Speaker

from .cast import Cast
from .mention import SourceMention
from .name import Name
from .state import state_of

_PEOPLE = re.compile(r"[A-Z][a-z]{3,}an")


def resolve_speakers(
    text: str, mentions: Sequence[SourceMention], names: Sequence[Name] | None = None
) -> tuple[Speaker, ...]:
    """One speaker for each source mention, in the order given.

    `names` are entity spans that a model found; without them, capitals, titles and word lists say
    what is a name. A pronoun or description that can't be told with some assurance keeps its own
    words for a name: a false attribution to a named person is worse than none.
    """
    cast = Cast(text, mentions, names)
    order = sorted(range(len(mentions)), key=lambda i: (mentions[i].span, i))
    found = {i: cast.enter(mentions[i]) for i in order}
    return tuple(_at_home(found[i].speaker(text), text) for i in range(len(mentions)))


def _at_home(speaker: Speaker, text: str) -> Speaker:
    """With the country for its people, where no table knows it but the text names it: "Kestria"
    for "Kestrian"."""
    people = speaker.party or ""
    if not _PEOPLE.fullmatch(people) or state_of(people):
        return speaker
    country = people[:-1]
    return replace(speaker, party=country) if re.search(rf"\b{country}\b", text) else speaker
