"""What a reviewer did, as one row; nothing is ever changed, a later row supersedes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

DecisionKind = Literal[
    "accept",  # the claim is right as read
    "reject",  # the reader was wrong: it counts nowhere
    "correct",  # `what` maps field names of the contract to their right values
    "add",  # a claim that the reader missed, or one that came otherwise: `what` holds it
    "note",  # `what["text"]`
    "verify",  # `what["verification"]`: unverified, verified or debunked
    "pin",  # a question to keep in view: `targets` holds one of its claims
    "same-question",  # must link: two claim ids
    "other-question",  # cannot link: two claim ids
    "same-voice",  # must link: two claim ids whose speakers are one voice
    "other-voice",  # cannot link
    "no-copy",  # `targets` holds a document that is no copy of those that it is put with
    "reliability",  # `what`: {"outlet" or "voice": name, "letter": "A" to "F"} (Admiralty)
    "undo",  # `targets` holds the id of the decision taken back
]


@dataclass(frozen=True, slots=True)
class Decision:
    """`targets` are claim ids (of `undo`, a decision's id); `at` is ISO 8601, UTC.

    `id` is a hash of all the rest, so that importing the same decision twice adds nothing.
    """

    id: str
    kind: DecisionKind
    targets: tuple[str, ...]
    author: str
    at: str
    reason: str | None = None
    what: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Constraint:
    """What reviewers said must or can't be put together, between two claims."""

    over: Literal["question", "voice"]
    together: bool
    a: str
    b: str
