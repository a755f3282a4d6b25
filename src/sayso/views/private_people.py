"""Who in an export is a private person, and what stands for their name.

Private is whoever speaks without a role or office in any report and for no party, and whoever is
named as a victim; not a victim who speaks in public elsewhere. Where that can't be told, a person
is taken for private.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from sayso.questions.incident import Victim
from sayso.voices.voice import Voice

_LEAST = 3
"""Letters of a family name that is told by itself."""


@dataclass(frozen=True, slots=True)
class Private:
    """A person by all names seen; `label` stays the same from one export to the next, and can't be
    worked out from the name."""

    label: str
    names: tuple[str, ...]


def private_people(voices: Iterable[Voice], victims: Iterable[Victim] = ()) -> list[Private]:
    """Each once, also where somebody is both a voice and a victim."""
    persons = [one for one in voices if one.kind == "person" and not one.anonymous]
    found = [Private(_label(one.id), _names(one)) for one in persons if is_private(one)]
    known = {name for one in persons for name in _names(one)}
    found += [one for one in _of_victims(victims) if not known.intersection(one.names)]
    return found


def is_private(voice: Voice) -> bool:
    person = voice.kind == "person" and not voice.anonymous
    return person and not voice.roles and not voice.party


def _of_victims(victims: Iterable[Victim]) -> Iterator[Private]:
    """Labelled by their claims and, of several victims in the same ones, by their place there."""
    met: Counter[str] = Counter()
    for victim in sorted(victims, key=lambda one: (one.claims, one.name)):
        claims = "\x1f".join(victim.claims)
        met[claims] += 1
        yield Private(
            _label(f"{claims}\x1f{met[claims]}"),
            tuple(dict.fromkeys((victim.name, *victim.spellings))),
        )


def _names(voice: Voice) -> tuple[str, ...]:
    return tuple(dict.fromkeys((voice.name, *voice.names)))


def _label(key: str) -> str:
    return f"Person {hashlib.sha256(key.encode()).hexdigest()[:6]}"


def spellings(people: Sequence[Private], public: Iterable[Voice]) -> dict[str, str]:
    """Name -> label: every name that was seen, and family names by themselves, but those that a
    public person bears too."""
    names = {name: one.label for one in people for name in one.names if name.strip()}
    borne = {part for voice in public for name in _names(voice) for part in name.split()}
    for one in people:
        for name in one.names:
            family = name.split()[-1] if len(name.split()) > 1 else ""
            if len(family) >= _LEAST and family not in borne:
                names.setdefault(family, one.label)
    return names
