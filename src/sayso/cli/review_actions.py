"""What each key does to the claim in hand.

An action takes the session and what asks for a line; it gives what there is to say about it, and
raises SaysoError where nothing was done.
"""

from __future__ import annotations

from collections.abc import Callable

from sayso.claims.places.own import own_gazetteer
from sayso.review.adding import from_elsewhere, from_stretch
from sayso.review.decide import LETTERS, VERIFICATIONS
from sayso.review.decision import DecisionKind
from sayso.review.session import Session
from sayso.review.typed import field_named, speaker_named, speaker_typed, typed
from sayso.review.wording import stretches
from sayso.views.claim_decisions import decided

Ask = Callable[[str], str | None]
Action = Callable[[Session, Ask], str]
QUIT = "q"
_CANCELLED = "nothing changed"
_KEPT = "kept; j goes on"
_DONE = "that was the last one; u takes back, k goes back, q quits"


def _verdict(kind: DecisionKind) -> Action:
    def act(session: Session, _ask: Ask) -> str:
        session.decide(kind)
        return "" if session.next_waiting() else _DONE

    return act


def _number(session: Session, ask: Ask) -> str:
    return _correct(session, "figures", ask(" how many: "))


def _edit(session: Session, ask: Ask) -> str:
    name = ask(" field: ")
    if not (name or "").strip():
        return _CANCELLED
    field = field_named((name or "").strip())
    return _correct(session, field, ask(f" {field}: "))


def _correct(session: Session, field: str, words: str | None) -> str:
    if not (words or "").strip():
        return _CANCELLED
    session.decide("correct", typed(session.entry, field, words or ""))
    return _KEPT


def _speaker(session: Session, ask: Ask) -> str:
    what = speaker_typed(ask(" name; role; party: ") or "")
    if not what:
        return _CANCELLED
    session.decide("correct", what)
    return _KEPT


def _note(session: Session, ask: Ask) -> str:
    words = (ask(" note: ") or "").strip()
    if not words:
        return _CANCELLED
    session.decide("note", {"text": words})
    return ""


def _verify(session: Session, ask: Ask) -> str:
    words = (ask(" u unverified, v verified, d debunked: ") or "").strip().casefold()
    if not words:
        return _CANCELLED
    found = [one for one in VERIFICATIONS if one.startswith(words)]
    session.decide("verify", {"verification": found[0] if found else words})
    return ""


def _rely(session: Session, ask: Ask) -> str:
    outlet = session.machine.report.outlet or "the outlet"
    letter = (ask(f" reliability of {outlet}, {LETTERS[0]} to {LETTERS[-1]}: ") or "").strip()
    if not letter:
        return _CANCELLED
    session.rely(letter)
    return f"{outlet} is {letter.upper()}"


def _pin(session: Session, _ask: Ask) -> str:
    session.decide("pin")
    return "its question is pinned"


def _link(kind: DecisionKind, prompt: str) -> Action:
    def act(session: Session, ask: Ask) -> str:
        other = (ask(f" {prompt}, claim id: ") or "").strip()
        if not other:
            return _CANCELLED
        session.link(kind, other)
        return ""

    return act


def _add(session: Session, ask: Ask) -> str:
    """Words that stand in the report are a stretch of it; others came from elsewhere."""
    words = (ask(" words of the claim (first … last for a long one): ") or "").strip()
    if not words:
        return _CANCELLED
    document = session.document()
    found = stretches(document.text, words)
    speaker = speaker_named(ask(" who says so (name; role; party, empty for nobody): ") or "")
    gazetteer = own_gazetteer()
    if found:
        at = found[0]
        what = from_stretch(document, at.start, at.end, speaker=speaker, gazetteer=gazetteer)
    else:
        source = (ask(" not in this report; where is it from (a call, a video): ") or "").strip()
        if not source:
            return _CANCELLED
        day = (ask(" when (2025-06-03, empty where not known): ") or "").strip()
        what = from_elsewhere(
            words, source, speaker=speaker, published=day or None, gazetteer=gazetteer
        )
    made = session.add(what)
    return f"added as claim {made.targets[0]}"


def _undo(session: Session, _ask: Ask) -> str:
    last = session.undo()
    return f"taken back: {decided(last).plain}" if last else "nothing to take back in this review"


def _redo(session: Session, _ask: Ask) -> str:
    last = session.redo()
    return f"brought back: {decided(last).plain}" if last else "nothing to bring back"


def _move(by: int, otherwise: str) -> Action:
    return lambda session, _ask: "" if session.move(by) else otherwise


ACTIONS: dict[str, Action] = {
    "a": _verdict("accept"),
    "x": _verdict("reject"),
    "n": _number,
    "s": _speaker,
    "e": _edit,
    "N": _note,
    "v": _verify,
    "+": _add,
    "m": _link("same-question", "answers the same question as"),
    "M": _link("other-question", "answers another question than"),
    "w": _link("same-voice", "has the speaker of"),
    "W": _link("other-voice", "has another speaker than"),
    "p": _pin,
    "r": _rely,
    "u": _undo,
    "U": _redo,
    "j": _move(1, "that is the last one"),
    "k": _move(-1, "that is the first one"),
}
