"""Whom a pronoun means: the candidates before it, ranked by a weighted list of features."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .given_names import Gender
from .layout import Layout

_GENDERS: dict[str, Gender] = {
    "he": "male", "him": "male", "his": "male", "himself": "male",
    "she": "female", "her": "female", "hers": "female", "herself": "female",
}  # fmt: skip
_PLURAL = frozenset({"they", "them", "their", "we", "us", "our", "both", "each"})
_THING = frozenset({"it", "its", "itself"})
_FIRST = frozenset({"i", "me", "my", "we", "us", "our"})


def pronoun_in(mention: str) -> str | None:
    """The pronoun that a mention is ("He", "she also", "he said"), in lower case."""
    if mention.isupper() and len(mention) > 1:
        return None
    words = mention.casefold().replace("’", "'").strip(" ,.“”\"'[]").split()
    if not words or len(words) > 3:
        return None
    first = words[0].removesuffix("'s")
    others = {"also", "said", "says", "later", "himself", "herself", "themselves", "both", "all",
              "then", "too", "itself", "alone", "each", "continued", "added", "told", "wrote", "argued", "explained"}  # fmt: skip
    known = first in _GENDERS or first in _PLURAL or first in _THING or first in _FIRST
    known = known or first in {"who", "that", "which"}
    return first if known and all(w in others for w in words[1:]) else None


def gender_of_pronoun(pronoun: str) -> Gender | None:
    return _GENDERS.get(pronoun)


def is_plural_pronoun(pronoun: str) -> bool:
    return pronoun in _PLURAL


def is_first_person(pronoun: str) -> bool:
    return pronoun in _FIRST


@dataclass(frozen=True, slots=True)
class Candidate:
    """One who may be meant: `at` is where it was last named, `start` its last naming's start.

    `key` tells candidates apart; `said` tells whether that naming was a source, `last_said`
    whether it was the latest source of its gender.
    """

    key: int
    at: int
    gender: Gender | None
    said: bool
    last_said: bool
    times: int
    subject: bool
    quoted: bool
    spoken: int
    reported: bool
    oblique: bool
    near: int
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


def features(one: Candidate, at: int, layout: Layout, latest: int) -> Features:
    """What speaks for and against a candidate, for a pronoun at offset `at`."""
    gap = layout.sentence(at) - layout.sentence(one.at)
    return {
        "same_sentence": float(gap == 0),
        "previous_sentence": float(gap == 1),
        "far": float(gap > 5),
        "sentences": float(min(gap, 10)),
        "same_paragraph": float(layout.paragraph(at) == layout.paragraph(one.at)),
        "subject": float(one.subject),
        "said": float(one.said),
        "last_said": float(one.last_said),
        "gender_known": float(one.gender is not None),
        "times": float(min(one.times, 10)),
        "quoted": float(one.quoted),
        "latest": float(one.at == latest),
        "spoken": float(min(layout.sentence(at) - layout.sentence(one.spoken), 8)) if one.spoken >= 0 else 8.0,
        "reported": float(one.reported),
        "oblique": float(one.oblique),
        "near": float(min(one.near, 4)),
        "previous": float(one.previous),
        "same_subject": float(one.subject and gap == 1),
    }


def score(one: Candidate, at: int, layout: Layout, latest: int) -> float:
    seen = features(one, at, layout, latest)
    return sum(WEIGHTS[name] * value for name, value in seen.items())


def ranked(
    candidates: Iterable[Candidate], at: int, layout: Layout
) -> list[tuple[float, Candidate]]:
    """Candidates with their scores, best first; ties go to the one named last."""
    listed = list(candidates)
    latest = max((c.at for c in listed), default=-1)
    scored = [(score(c, at, layout, latest), c) for c in listed]
    return sorted(scored, key=lambda pair: (-pair[0], -pair[1].at))
