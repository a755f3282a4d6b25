"""What a reviewer decided, as one line."""

from __future__ import annotations

from rich.text import Text

from sayso.review.decision import Decision
from sayso.views import palette, said
from sayso.views.plain import one_line

_VERBS = {
    "accept": "accepted it",
    "reject": "rejected it",
    "correct": "corrected",
    "add": "added it",
    "note": "noted",
    "verify": "marked it",
    "pin": "pinned its question",
    "no-copy": "took the report out of its copies",
    "same-question": "put it to the same question as",
    "other-question": "kept it from the question of",
    "same-voice": "took its speaker for that of",
    "other-voice": "told its speaker from that of",
    "reliability": "set the reliability of",
    "undo": "took back a decision",
}


def decided(decision: Decision) -> Text:
    """Day, author, what was decided, and the reason."""
    shown = Text().append(f"{said.day(decision.at)}  ", palette.QUIET)
    shown.append(one_line(decision.author), palette.SPEAKER)
    shown.append(f" {_VERBS[decision.kind]}{_what(decision)}")
    return shown.append(f": {one_line(decision.reason)}" if decision.reason else "")


def _what(decision: Decision) -> str:
    what = decision.what
    if decision.kind == "note":
        return f" “{one_line(str(what.get('text', '')))}”"
    if decision.kind == "verify":
        return f" {what.get('verification', '')}"
    if decision.kind == "reliability":
        named = what.get("outlet") or what.get("voice") or ""
        return f" {one_line(str(named))} to {what.get('letter', '')}"
    if decision.kind == "correct":
        return f" {', '.join(map(one_line, map(str, what)))}"
    if decision.kind.endswith(("-question", "-voice")):
        return f" {' and '.join(map(said.short_id, decision.targets))}"
    return ""
