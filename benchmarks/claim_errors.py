"""What is wrong with claims that were read, by kind of error."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

Scored = dict[str, Any]
PRONOUNS = {"he", "she", "they", "it", "we", "i", "who", "both", "his", "her", "their", "one"}


class Mistake(NamedTuple):
    """One error; `detail` may quote the article and is for the terminal alone."""

    kind: str
    detail: str


def mistakes(
    script: Any, pairs: Sequence[tuple[Scored, Scored]], missed: Sequence[Scored], made: Any
) -> list[Mistake]:
    """Every mistake in one article, from what its scorer paired, missed and found beside."""
    found = [Mistake(_missed(gold), f"{gold['speaker']!r}: {_words(gold)!r}") for gold in missed]
    found += [Mistake(_phantom(one), f"{one['speaker']!r}: {_words(one)!r}") for one in made]
    for gold, got in pairs:
        for kind, wanted, given in _differences(script, gold, got):
            found.append(Mistake(kind, f"{wanted!r} read as {given!r} in {_words(gold)!r}"))
    return found


def lines(found: Sequence[Mistake], show: int = 0) -> list[str]:
    """The number of each kind, the most frequent first, and the first examples of it."""
    out = []
    for kind, count in Counter(one.kind for one in found).most_common():
        out.append(f"{count:5}  {kind}")
        out += [f"         {one.detail}" for one in found if one.kind == kind][:show]
    return out


def _missed(gold: Scored) -> str:
    return "claim missed: a source's" if gold["speaker"] else "claim missed: the report's own"


def _phantom(got: Scored) -> str:
    if not got["speaker"]:
        return "phantom claim: the report's own"
    return "phantom claim: a named source's" if got["named"] else "phantom claim: a source's"


def _words(one: Scored) -> str:
    first = one["raw"]["content"][0]
    return (first if isinstance(first, str) else first["text"])[:90]


def _differences(script: Any, gold: Scored, got: Scored) -> Iterator[tuple[str, Any, Any]]:
    if not script.same_name(gold["speaker"], got["speaker"]):
        yield _source(gold, got), gold["speaker"], got["speaker"]
    if not script.same_name(gold["party"], got["party"]):
        yield _presence("party", gold["party"], got["party"]), gold["party"], got["party"]
    yield from _listed(script, gold, got)
    for name, wanted, given in zip(
        ("stance", "certainty", "frame"), gold["sure"], got["sure"], strict=True
    ):
        if wanted != given:
            yield f"{name}: {wanted} read as {given}", wanted, given


def _source(gold: Scored, got: Scored) -> str:
    """What the wrongly resolved source looks like in the text."""
    if not gold["speaker"]:
        return f"source made up: {'named' if got['named'] else 'nameless'}"
    if not got["speaker"]:
        return "source missed"
    mention = str(gold["raw"].get("source") or "")
    if gold["raw"].get("via"):
        return "source wrong: nested"
    if mention.casefold() in PRONOUNS:
        return "source wrong: pronoun"
    if gold["raw"].get("anonymous") or mention[:1].islower() or mention.startswith(("The ", "A ")):
        return "source wrong: description"
    body = gold["speaker"] == gold["party"]
    return "source wrong: body" if body else "source wrong: name"


def _presence(name: str, wanted: Any, given: Any) -> str:
    if not wanted:
        return f"{name} made up"
    return f"{name} wrong" if given else f"{name} missed"


def _listed(script: Any, gold: Scored, got: Scored) -> Iterator[tuple[str, Any, Any]]:
    wanted_bounds, given_bounds = ([figure[0] for figure in one["figures"]] for one in (gold, got))
    yield from _unequal("figure", wanted_bounds, given_bounds, lambda a, b: bool(a == b))
    if wanted_bounds == given_bounds:
        for wanted, given in zip(gold["figures"], got["figures"], strict=True):
            if not script.overlap(wanted, given):
                yield _presence("of", wanted[1], given[1]), wanted[1], given[1]
    yield from _unequal("when", gold["times"], got["times"], lambda a, b: bool(a == b))
    yield from _unequal(
        "where",
        gold["places"],
        got["places"],
        lambda a, b: bool(set(script.words(a)) & set(script.words(b))),
    )


def _unequal(
    name: str, wanted: Sequence[Any], given: Sequence[Any], same: Callable[[Any, Any], bool]
) -> Iterator[tuple[str, Any, Any]]:
    """What is left on both sides is wrong as often as both have some; then missed or made up."""
    lost, extra = list(wanted), list(given)
    for one in wanted:
        if (
            hit := next((i for i, other in enumerate(extra) if same(one, other)), None)
        ) is not None:
            extra.pop(hit)
            lost.remove(one)
    for i in range(max(len(lost), len(extra))):
        a, b = (side[i] if i < len(side) else None for side in (lost, extra))
        kind = (
            "wrong" if i < min(len(lost), len(extra)) else "missed" if i < len(lost) else "made up"
        )
        yield f"{name} {kind}", a, b
