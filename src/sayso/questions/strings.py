"""The words of both claims that a feature rests on."""

from __future__ import annotations

from sayso.questions.profile import Profile

_WORDS = frozenset({
    "same words", "words contained", "shared words", "rarest shared word", "two shared words",
    "same phrases", "several shared words", "shared title words",
})  # fmt: skip


def strings(name: str, a: Profile, b: Profile) -> tuple[str, str]:
    """A feature's strings of either claim; words as stems, in the order of the alphabet."""
    if name in _WORDS:
        shared = _listed(a.said & b.said)
        return shared, shared
    if name in {"same sentence words", "words of the other's sentence"}:
        return _listed(a.said & b.around), _listed(b.said & a.around)
    if "name" in name:
        return _listed(a.names), _listed(b.names)
    if "event" in name or "casualties" in name:
        return a.event or "", b.event or ""
    if "place" in name or "country" in name:
        return _listed(a.places), _listed(b.places)
    if name in {"same thing counted", "nothing counted alike", "figures"}:
        return _counted(a), _counted(b)
    if "stance" in name:
        return a.stance, b.stance
    return "", ""


def _listed(words: frozenset[str]) -> str:
    return ", ".join(sorted(words))


def _counted(a: Profile) -> str:
    return "; ".join(_listed(words) for words, _ in a.counted)
