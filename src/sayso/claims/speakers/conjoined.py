"""Sources joined by "and": two speakers for one content."""

from __future__ import annotations

import re
from collections.abc import Sequence

_AND = re.compile(r",?\s+(?:and|or|as well as)\s+")


def parts_of(mention: str, name_ends: Sequence[int]) -> list[tuple[int, int]]:
    """The stretches of a mention that are a speaker each; the whole of it where it is one.

    `name_ends` are the offsets in the mention at which its names end: an "and" between two names
    of persons parts them.
    """
    cuts = [m.span() for m in _AND.finditer(mention)]
    cuts = [c for c in cuts if c[0] in name_ends and mention[c[1] : c[1] + 1].isupper()]
    edges = [0, *(at for cut in cuts for at in cut), len(mention)]
    return [(a, b) for a, b in zip(edges[::2], edges[1::2], strict=True) if a < b]
