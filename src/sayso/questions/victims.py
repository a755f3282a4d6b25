"""The named victims of an incident, once each however spelled."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sayso.questions.incident import Victim
from sayso.questions.named_harmed import named_harmed
from sayso.questions.victim_names import same_name, sounds
from sayso.review.entry import Entry


@dataclass(frozen=True, slots=True)
class _Named:
    name: str
    harm: str
    claim: str
    sentence: tuple[str, int]


def victims(told: Iterable[Entry]) -> tuple[Victim, ...]:
    """By name; `told` are an incident's claims. Who died of injuries is among the killed."""
    found = sorted(
        {
            _Named(name, harm, entry.id, (entry.report.id, entry.sentence.start))
            for entry in told
            if _counts(entry)
            for name, harm in named_harmed(entry)
        },
        key=lambda each: (-len(sounds(each.name)), each.name, each.harm, each.claim),
    )
    people: list[list[_Named]] = []
    for each in found:
        same = [person for person in people if _may_be(each, person)]
        if len(same) == 1:
            same[0].append(each)
        elif not same:
            people.append([each])
    return tuple(sorted(map(_victim, people), key=lambda victim: (victim.name, victim.claims)))


def _may_be(each: _Named, person: Sequence[_Named]) -> bool:
    """Whether a mention may be of a person: two spellings in one sentence are two people."""
    if not same_name(each.name, person[0].name):
        return False
    return all(each.name == other.name or each.sentence != other.sentence for other in person)


def _counts(entry: Entry) -> bool:
    claim = entry.claim
    return claim.stance == "affirms" and claim.frame == "actual" and entry.status != "rejected"


def _victim(mentions: Sequence[_Named]) -> Victim:
    spellings = Counter(each.name for each in mentions)
    harms = {each.harm for each in mentions}
    return Victim(
        name=min(spellings, key=lambda name: (-spellings[name], -len(name), name)),
        spellings=tuple(sorted(spellings)),
        harm="killed" if "killed" in harms else "injured" if "injured" in harms else "missing",
        claims=tuple(sorted({each.claim for each in mentions})),
    )
