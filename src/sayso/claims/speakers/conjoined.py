"""Sources joined by "and": two speakers for one content."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .identity import Identity
from .naming import Naming
from .state import state_of

_AND = re.compile(r",?\s+(?:and|or|as well as)\s+")
_DESCRIBED = re.compile(r", (?:an?|the) [^,]*\b(?:of|at|for|with) [^,]*$")
"""Before an "and" inside of what is told of a speaker: "Ann Roe, a fellow at the Strategic"."""
_FIELDS = re.compile(
    r"\b(?:Cent(?:er|re)|Institute|Foundation|Council|School|Association|Society|Coalition)"
    r" (?:for|on)(?: the)?(?: [A-Z][\w’'-]+){1,3}$"
)
_GOES_ON = re.compile(r"[A-Z][a-z]")
"""Before an "and" inside of a body's name: "the Center for Budget and Policy Priorities"."""
_NAMES = r"((?:[A-Z][\w.’'-]* )*[A-Z][\w.’'-]*)"
_SHARED = re.compile(rf"(?:[Bb]oth )?(?:[Tt]he )?{_NAMES} and (?:the )?{_NAMES} ([a-z].*)")


def parts_of(words: str, inside: Sequence[Naming], offset: int) -> list[tuple[int, int]]:
    """The stretches of a mention that are a speaker each; the whole of it where it is one.

    `inside` are the names in it, in offsets of the text, in which it begins at `offset`. An "and"
    parts two speakers where a name stands on either side and none runs across.
    """
    spans = [(n.begin - offset, n.end - offset) for n in inside]
    cuts = [m.span() for m in _AND.finditer(words)]
    cuts = [c for c in cuts if _parts(c, spans, words)]
    edges = [0, *(at for cut in cuts for at in cut), len(words)]
    return [(a, b) for a, b in zip(edges[::2], edges[1::2], strict=True) if a < b]


def _parts(cut: tuple[int, int], spans: list[tuple[int, int]], words: str) -> bool:
    body = _FIELDS.search(words, 0, cut[0]) and _GOES_ON.match(words, cut[1])
    within = body or _DESCRIBED.search(words, 0, cut[0])
    if words[cut[0]] != "," and within:
        return False
    ends_name = any(end == cut[0] for _, end in spans)
    appositive = words[: cut[0]].count(",") % 2 == 0 and any(end < cut[0] for _, end in spans)
    starts = any(begin == cut[1] for begin, _ in spans)
    introduced = re.match(r"(?:the|his|her|its|[a-z]+)\s[^,]*,?\s?[A-Z]", words[cut[1] :])
    after = any(begin >= cut[1] for begin, _ in spans)
    return (ends_name and (starts or bool(introduced)) and after) or (appositive and starts)


def distributed(words: str) -> list[str]:
    """ "Ukrainian and Korean officials" as two descriptions; empty for anything else."""
    match = _SHARED.fullmatch(words)
    if not match:
        return []
    one, other, head = match.groups()
    if not (state_of(one) and state_of(other)):
        return []
    return [f"{one} {head}", f"{other} {head}"]


def joined(ones: Sequence[Identity]) -> Identity:
    """Several speakers as one, their names and parties joined by semicolons."""
    first = ones[0]
    names = list(dict.fromkeys(o.name for o in ones))
    return Identity(
        "; ".join(names),
        first.start,
        first.end,
        all(o.anonymous for o in ones),
        first.kind,
        _together([o.role for o in ones]),
        _together([o.party for o in ones]),
        None,
        True,
    )


def _together(values: Sequence[str | None]) -> str | None:
    return "; ".join(dict.fromkeys(v for v in values if v)) or None
