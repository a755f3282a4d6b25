"""The fullest name that a text gives a body that it first or later names in short."""

from __future__ import annotations

from collections.abc import Sequence

from .bodies import is_acronym
from .naming import Naming


def fullest(naming: Naming, bodies: Sequence[Naming]) -> Naming:
    """The longest naming that ends or begins in this one's words, or that it abbreviates."""
    mine = naming.words
    if naming.kind == "place":
        return naming
    if len(mine) == 1 and mine[0].isupper():
        return _spelled_out(mine[0], bodies) or naming
    longer = [b for b in bodies if len(b.words) > len(mine) and _extends(b, mine)]
    return max(longer, key=lambda b: len(b.words)) if longer else naming


def spelled_out(name: str, bodies: Sequence[Naming]) -> str:
    """A body's full name for its initials, where the text gives it."""
    full = _spelled_out(name, bodies) if is_acronym(name) else None
    return " ".join(full.words) if full else name


def _extends(body: Naming, mine: tuple[str, ...]) -> bool:
    known = body.kind == "organisation"
    return body.words[-len(mine) :] == mine or (known and body.words[: len(mine)] == mine)


def _spelled_out(initials: str, bodies: Sequence[Naming]) -> Naming | None:
    letters = initials.replace(".", "")
    for body in bodies:
        own = "".join(w[0] for w in body.words if w[0].isupper())
        foreign = own[1:] if body.words[0].endswith(".") else own
        if len(body.words) > 1 and (own.startswith(letters) or foreign.startswith(letters)):
            return body
    return next((b for b in bodies if len(b.words) > 1 and b.words[0] == initials), None)
