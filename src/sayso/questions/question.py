"""A question: what several claims answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

QuestionKind = Literal["how many", "whether"]
RelationType = Literal["revises", "confirms", "denies", "disputes"]
Scope = Literal["total", "period", "unknown"]


@dataclass(frozen=True, slots=True)
class Topic:
    """What is asked. `begin` and `end` are ISO dates; `event` is a type of the closed list.

    `scope` tells a running total from a count of a period ("on Friday alone").
    """

    kind: QuestionKind
    what: str
    event: str | None = None
    unit: str | None = None
    place: str | None = None
    country: str | None = None
    begin: str | None = None
    end: str | None = None
    scope: Scope = "unknown"


@dataclass(frozen=True, slots=True)
class Feature:
    """One reason for or against a link: its weight and the strings of both claims behind it."""

    name: str
    weight: float
    a: str = ""
    b: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """Two claims put together; the score uses only these two."""

    a: str
    b: str
    score: float
    features: tuple[Feature, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """`claims` are claim ids by time of publication, then place in the text. A claim that nothing
    else answers is a question of its own."""

    id: str
    title: str
    topic: Topic
    claims: tuple[str, ...]
    links: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class Relation:
    """From a later claim to an earlier one; `why` in words."""

    type: RelationType
    a: str
    b: str
    why: str
