"""Conclusions as values: what a regrouping hands over, and what is kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from sayso.assessment.assessment import Assessment
from sayso.questions.incident import Incident
from sayso.questions.question import Question, Relation
from sayso.voices.voice import Voice

GroupKind = Literal["voice", "question", "incident"]


@dataclass(frozen=True, slots=True)
class Regrouped:
    """What a regrouping found, saved at once: groups that are new or changed, and ids that are no
    more, with what took their place.

    A saved group takes the place of the one with its id. `gone` lists, for each kind, ids to
    forget; `aliases`, old id -> the id that swallowed it. `relations` is question -> all of its
    relations. Assessments are one a question and method; saving a question drops those it had, and
    the relations too. `regrouped` names the blocks that are clean now.
    """

    voices: Sequence[Voice] = ()
    questions: Sequence[Question] = ()
    incidents: Sequence[Incident] = ()
    relations: Mapping[str, Sequence[Relation]] = field(default_factory=dict)
    assessments: Sequence[Assessment] = ()
    gone: Mapping[GroupKind, Sequence[str]] = field(default_factory=dict)
    aliases: Mapping[GroupKind, Mapping[str, str]] = field(default_factory=dict)
    regrouped: Mapping[Literal["voice", "question"], Sequence[str]] = field(default_factory=dict)
