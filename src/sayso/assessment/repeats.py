"""Claims that only repeat another: copies of one text, and reports that pass on a speaker's figure.

Reports that go back to one primary source count once (Every Casualty Counts, Standards for Casualty
Recording, on corroboration; the field `source_original` of UCDP GED).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sayso.assessment.assessment import SetAside
from sayso.assessment.nearness import overlap
from sayso.assessment.statement import Statement


def agree(a: Statement, b: Statement) -> bool:
    """Whether both rest on one number, as near as rounding and their words allow."""
    if a.core is None or b.core is None:
        return a.core is None and b.core is None
    if a.vague or b.vague:
        return a.vague and b.vague and a.bounds == b.bounds
    return overlap(a.core, b.core)


def copies_among(
    statements: Sequence[Statement], group_of: Mapping[str, str]
) -> dict[str, SetAside]:
    """Claims that an earlier document of the same copy group makes too, in the same voice."""
    first: dict[tuple[object, ...], Statement] = {}
    aside: dict[str, SetAside] = {}
    for one in sorted(statements, key=lambda s: (s.order[1], _credits_another(s), s.order)):
        group = group_of.get(one.document)
        if group is None:
            continue
        original = first.setdefault((group, *_teller(one), *_content(one)), one)
        if original.document != one.document:
            words = f"the same text as {_where(original)}"
            aside[one.id] = SetAside(one.id, "copy", original.id, words)
    return aside


def _credits_another(one: Statement) -> bool:
    """Whether the report names another outlet as its origin (an agency's credit line)."""
    credit, outlet = one.entry.report.credit, one.entry.report.outlet
    return credit is not None and (outlet is None or outlet.lower() not in credit.lower())


def _teller(one: Statement) -> tuple[str, ...]:
    """Who says it, within one text: a body such as "the coastguard" may be a voice of its own in
    each report."""
    if one.own:
        return ("own",)
    if one.voice.anonymous:
        return ("nameless", one.voice.name.lower(), one.voice.party or "")
    return ("named", one.voice.name.lower())


def _content(one: Statement) -> tuple[object, ...]:
    return one.bounds, one.claim.stance, one.claim.frame


def _where(one: Statement) -> str:
    report = one.entry.report
    return report.outlet or report.title or report.name


def passed_on(statements: Sequence[Statement]) -> dict[str, SetAside]:
    """Figures that a report or medium gives as its own, and a speaker gives through it."""
    speakers = [one for one in statements if not _medium(one) and _gives(one)]
    aside: dict[str, SetAside] = {}
    by_place: dict[str | None, list[Statement]] = {}
    for one in speakers:
        for place in {
            one.document,
            one.entry.report.outlet,
            *(_bare(v.text) for v in one.claim.via),
        }:
            by_place.setdefault(place, []).append(one)
    for one in statements:
        if not (_medium(one) and _gives(one)):
            continue
        near = {s.id: s for place in _places(one) for s in by_place.get(place, ())}
        candidates = sorted(near.values(), key=lambda s: s.order)
        told = next((s for s in candidates if agree(s, one) and _through(s, one)), None)
        if told is not None:
            words = f"the figure is that of {told.voice.name}"
            aside[one.id] = SetAside(one.id, "reports another's figure", told.id, words)
    return aside


def _places(medium: Statement) -> set[str]:
    """Where a speaker can be found that the medium passes on: its report, outlet or name."""
    names = {_bare(name) for name in (medium.voice.name, *medium.voice.names)}
    return {medium.document, medium.entry.report.outlet or medium.document, *names}


def _medium(one: Statement) -> bool:
    return one.own or one.voice.kind in ("media", "document")


def _gives(one: Statement) -> bool:
    return one.bounds is not None and one.claim.stance == "affirms" and one.claim.frame == "actual"


def _through(speaker: Statement, medium: Statement) -> bool:
    """Whether the speaker's figure reached us in the medium's report, outlet or name."""
    if speaker.document == medium.document:
        return True
    outlet = speaker.entry.report.outlet
    if medium.own and outlet is not None and outlet == medium.entry.report.outlet:
        return speaker.order[:2] <= medium.order[:2]
    names = {_bare(name) for name in (medium.voice.name, *medium.voice.names)}
    return any(_bare(via.text) in names for via in speaker.claim.via)


def _bare(name: str) -> str:
    return name.lower().removeprefix("the ").strip()
