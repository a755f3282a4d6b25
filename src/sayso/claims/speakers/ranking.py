"""Ranks the persons whom a pronoun may mean, by a weighted list of features."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .given_names import Gender
from .layout import Layout

_FAR = 5
_LONG_SILENT = 8
"""Sentences since a candidate spoke, for one who never has."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """One who may be meant.

    `at` is where it was last named or spoke, `spoken` where it last spoke, both offsets; `near` of
    its `times` namings stand in the sentences just before. `last_said` is the latest source of its
    gender, `previous` the latest of any; `reported` is inside what somebody else says.
    """

    name: str
    at: int
    gender: Gender | None
    spoken: int | None
    last_said: bool
    times: int
    near: int
    subject: bool
    quoted: bool
    reported: bool
    oblique: bool
    previous: bool


Features = dict[str, float]

WEIGHTS: Features = {
    "same_sentence": 0.17,
    "previous_sentence": 0.16,
    "far": 0.32,
    "sentences": -0.43,
    "same_paragraph": 0.42,
    "subject": 0.52,
    "said": 0.13,
    "last_said": 0.37,
    "gender_known": 1.19,
    "times": 0.13,
    "quoted": -0.97,
    "latest": 0.4,
    "spoken": -0.08,
    "reported": -0.85,
    "oblique": -0.38,
    "near": -0.34,
    "previous": 0.2,
    "same_subject": 0.58,
}
"""Fitted by a softmax over the candidates of each pronoun whose speaker is known."""


def features(one: Candidate, at: int, layout: Layout, latest: int) -> Features:
    """What speaks for and against a candidate, for a pronoun at offset `at`."""
    here = layout.sentence(at)
    gap = here - layout.sentence(one.at)
    silent = _LONG_SILENT if one.spoken is None else here - layout.sentence(one.spoken)
    return {
        "same_sentence": float(gap == 0),
        "previous_sentence": float(gap == 1),
        "far": float(gap > _FAR),
        "sentences": float(min(gap, 10)),
        "same_paragraph": float(layout.paragraph(at) == layout.paragraph(one.at)),
        "subject": float(one.subject),
        "said": float(one.spoken is not None),
        "last_said": float(one.last_said),
        "gender_known": float(one.gender is not None),
        "times": float(min(one.times, 10)),
        "quoted": float(one.quoted),
        "latest": float(one.at == latest),
        "spoken": float(min(silent, _LONG_SILENT)),
        "reported": float(one.reported),
        "oblique": float(one.oblique),
        "near": float(min(one.near, 4)),
        "previous": float(one.previous),
        "same_subject": float(one.subject and gap == 1),
    }


def ranked(
    candidates: Iterable[Candidate], at: int, layout: Layout
) -> list[tuple[float, Candidate]]:
    """Candidates with their scores, best first; ties go to the one named last."""
    listed = list(candidates)
    latest = max((c.at for c in listed), default=-1)
    scored = [(_score(features(c, at, layout, latest)), c) for c in listed]
    return sorted(scored, key=lambda pair: (-pair[0], -pair[1].at, pair[1].name))


def _score(seen: Features) -> float:
    return sum(WEIGHTS[name] * value for name, value in seen.items())
