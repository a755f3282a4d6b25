"""Where claims come from in the end: ten outlets that quote one official are one origin.

Each named voice is an origin; a report that names no source is one too, but nobody knows where it
has it from. All nameless sources of one party together are one, of which nobody
can show that it is independent; beside a named voice of that party that says the same they add
nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from sayso.assessment.assessment import Origin, SetAside
from sayso.assessment.statement import Statement
from sayso.voices.voice import Voice

_REPEATS = ("copy", "reports another's figure")


def origin_key(voice: Voice) -> str:
    """One key an origin: of nameless sources their party's, else their description."""
    if not voice.anonymous:
        return f"voice:{voice.id}"
    return f"party:{voice.party}" if voice.party else f"nameless:{voice.name.lower()}"


def origins(heard: Sequence[Statement], aside: Mapping[str, SetAside]) -> tuple[Origin, ...]:
    """The origins of all claims that are heard; of each its own claims first, then repeats."""
    by_id = {one.id: one for one in heard}
    groups: dict[str, list[Statement]] = {}
    for one in sorted(heard, key=lambda one: _source(one, by_id, aside) is not one):
        groups.setdefault(origin_key(_source(one, by_id, aside).voice), []).append(one)
    return tuple(_origin(key, group, by_id, aside) for key, group in groups.items())


def _source(
    one: Statement, by_id: Mapping[str, Statement], aside: Mapping[str, SetAside]
) -> Statement:
    """The claim that this one repeats in the end, or itself."""
    seen = {one.id}
    while (why := aside.get(one.id)) and why.reason in _REPEATS and why.by and why.by in by_id:
        one = by_id[why.by]
        if one.id in seen:
            break
        seen.add(one.id)
    return one


def _origin(
    key: str,
    group: Sequence[Statement],
    by_id: Mapping[str, Statement],
    aside: Mapping[str, SetAside],
) -> Origin:
    voices = list({v.id: v for v in (_source(one, by_id, aside).voice for one in group)}.values())
    first = voices[0]
    alone = len({voice.name.lower() for voice in voices}) == 1
    name = first.name if alone or not key.startswith("party:") else f"nameless ({first.party})"
    return Origin(
        voice=first.id,
        name=name,
        party=first.party,
        established=not first.anonymous and first.kind != "document",
        claims=tuple(one.id for one in group),
        outlets=_distinct(one.entry.report.outlet for one in group),
        documents=_distinct(one.document for one in group),
    )


def _distinct(names: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for name in names if name is not None))


def independent(voices: Iterable[Voice]) -> frozenset[str]:
    """The origins among voices that say the same, without what adds nothing."""
    spoken = list(voices)
    named = {voice.party for voice in spoken if not voice.anonymous and voice.party}
    return frozenset(
        origin_key(voice) for voice in spoken if not (voice.anonymous and voice.party in named)
    )
