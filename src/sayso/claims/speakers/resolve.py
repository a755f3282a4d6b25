"""Works out over the whole document who each source mention is."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.claims.claim import Speaker

from .cast import Cast
from .mention import SourceMention
from .name import Name


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
    return tuple(found[i].speaker(text) for i in range(len(mentions)))
