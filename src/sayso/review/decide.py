"""Decisions made: checked for what their kind needs, and given an id."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any, get_args

from sayso.errors import UsageError
from sayso.review.added import addition
from sayso.review.corrections import checked
from sayso.review.decision import Decision, DecisionKind
from sayso.review.standing import moment
from sayso.review.values import one_of, record, refuse, words

LETTERS = ("A", "B", "C", "D", "E", "F")
"""Reliability of a source: A completely reliable to E unreliable, F cannot be judged (NATO STANAG
2022, the Admiralty code)."""
VERIFICATIONS = ("unverified", "verified", "debunked")


def decision(
    kind: DecisionKind,
    targets: Sequence[str],
    author: str,
    at: str,
    reason: str | None = None,
    what: Mapping[str, Any] | None = None,
) -> Decision:
    """A decision with its id, a hash of all the rest.

    `at` is ISO 8601, `targets` are claim ids: of "undo" a decision's id, of "add" they may be left
    out. `what` is as said in `sayso.review.decision`. Raises UsageError where something is missing
    or wrong, which says what was expected.
    """
    if kind not in get_args(DecisionKind):
        refuse("kind", kind, f"one of {', '.join(get_args(DecisionKind))}")
    held = _plain(what or {})
    _CHECKS.get(kind, _nothing)(held)
    if kind == "add" and not targets:
        targets = (held["claim"]["id"],)
    _count(kind, targets)
    words("author", author)
    try:
        moment(at)
    except (TypeError, ValueError):
        refuse("at", at, "a moment such as 2025-06-03T08:15:00Z")
    made = (kind, tuple(targets), author, at, reason or None, held)
    return Decision(_id(made), *made)


def aimed(one: Decision, targets: Sequence[str]) -> Decision:
    """The same decision about other claims; of an undo, about another decision."""
    made = (one.kind, tuple(targets), one.author, one.at, one.reason, dict(one.what))
    return Decision(_id(made), *made)


def _id(made: tuple[Any, ...]) -> str:
    blob = json.dumps(made, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(blob.encode()).hexdigest()[:16]


def _plain(what: Mapping[str, Any]) -> dict[str, Any]:
    """As JSON has it, so that a decision that was stored equals the one that was made."""
    try:
        held = json.loads(json.dumps(dict(what), allow_nan=False))
    except (TypeError, ValueError) as error:
        raise UsageError(f"what: {error}; expected what JSON can hold") from None
    return dict(held)


def _count(kind: str, targets: Sequence[str]) -> None:
    if isinstance(targets, str) or not all(targets):
        refuse("targets", targets, "ids")
    count = len(set(targets))
    if kind.startswith(("same-", "other-")) and (count, len(targets)) != (2, 2):
        refuse("targets", list(targets), f"two claims for {kind}")
    if kind in ("undo", "add", "pin", "no-copy") and len(targets) != 1:
        refuse("targets", list(targets), f"one id for {kind}")
    if kind == "reliability" and targets:
        refuse("targets", list(targets), "none for reliability")
    if kind != "reliability" and not targets:
        refuse("targets", list(targets), f"the id of a claim for {kind}")


def _nothing(what: Mapping[str, Any]) -> None:
    if what:
        refuse("what", dict(what), "nothing")


def _note(what: Mapping[str, Any]) -> None:
    record("what", what, {"text": words}, "text")


def _verification(what: Mapping[str, Any]) -> None:
    record("what", what, {"verification": one_of(*VERIFICATIONS)}, "verification")


def _reliability(what: Mapping[str, Any]) -> None:
    known = {"outlet": words, "voice": words, "letter": one_of(*LETTERS)}
    record("what", what, known, "letter")
    if ("outlet" in what) == ("voice" in what):
        refuse("what", dict(what), "the name of an outlet or of a voice")


_CHECKS: dict[str, Callable[[Mapping[str, Any]], object]] = {
    "correct": checked,
    "add": addition,
    "note": _note,
    "verify": _verification,
    "reliability": _reliability,
}
