"""What a button of the review page does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from starlette.datastructures import FormData

from sayso.api.ledger import Ledger
from sayso.claims.places.own import own_gazetteer
from sayso.errors import UsageError
from sayso.review.adding import from_elsewhere, from_stretch
from sayso.review.decision import Decision, DecisionKind
from sayso.review.typed import speaker_named
from sayso.review.wording import first_stretch
from sayso.views.claim_decisions import decided
from sayso.web.forms import word
from sayso.web.reviewing import deciding
from sayso.web.reviewing.edges import Edge, moved
from sayso.web.reviewing.fields import FIELDS, correction

undo = deciding.undo


@dataclass(frozen=True, slots=True)
class Act:
    """What was done, and whether the next claim's turn has come."""

    told: str
    goes_on: bool = False


@dataclass(frozen=True, slots=True)
class _Sent:
    """A form, and who sent it."""

    ledger: Ledger
    form: FormData
    author: str

    def decide(
        self, kind: DecisionKind, *others: str, what: Mapping[str, Any] | None = None
    ) -> Decision:
        return deciding.decide(
            self.ledger,
            kind,
            [self.claim, *others] if kind != "add" else [],
            author=self.author,
            seen=self._seen,
            reason=word(self.form, "reason") or None,
            what=what,
        )

    @property
    def claim(self) -> str:
        return self.ledger.claim(word(self.form, "claim")).id

    @property
    def _seen(self) -> int:
        said = word(self.form, "seen")
        if not (said.isascii() and said.isdecimal()):
            raise UsageError("the form doesn't say what it had seen; load the page again")
        return int(said[:9])


def act(ledger: Ledger, form: FormData, author: str) -> Act:
    """Raises UsageError for what makes no sense, Overtaken where somebody else was first."""
    asked = word(form, "act")
    if asked not in _ACTS:
        raise UsageError(f"{asked[:40] or 'nothing'}: expected one of {', '.join(_ACTS)}")
    return _ACTS[asked](_Sent(ledger, form, author))


def _verdict(kind: DecisionKind) -> Callable[[_Sent], Act]:
    return lambda sent: Act(decided(sent.decide(kind)).plain, goes_on=True)


def _correct(sent: _Sent) -> Act:
    entry = sent.ledger.claim(sent.claim)
    posted = {
        field.name: word(sent.form, field.name) for field in FIELDS if field.name in sent.form
    }
    what = correction(entry, posted)
    if not what:
        return Act("No field was changed.")
    return Act(decided(sent.decide("correct", what=what)).plain)


def _move(edge: Edge, by: int) -> Callable[[_Sent], Act]:
    def run(sent: _Sent) -> Act:
        entry = sent.ledger.claim(sent.claim)
        text = sent.ledger.document(entry.report.id).text
        sent.decide("correct", what=moved(text, entry.claim, edge, by))
        return Act(f"The claim’s {edge} moved by a word.")

    return run


def _note(sent: _Sent) -> Act:
    return Act(decided(sent.decide("note", what={"text": word(sent.form, "note")})).plain)


def _verify(sent: _Sent) -> Act:
    what = {"verification": word(sent.form, "verification")}
    return Act(decided(sent.decide("verify", what=what)).plain)


def _link(kind: DecisionKind) -> Callable[[_Sent], Act]:
    def run(sent: _Sent) -> Act:
        other = named(word(sent.form, "other"))
        if not other:
            raise UsageError("which other claim? give its id, or the address of its page")
        return Act(decided(sent.decide(kind, sent.ledger.claim(other).id)).plain)

    return run


def named(words: str) -> str:
    """The claim in an id or an address: ".../report/91c2#claim-7f3a", "/claim/7f3a"."""
    for mark in ("#claim-", "#note-", "claim=", "/claim/"):
        if mark in words:
            words = words.rpartition(mark)[2]
    return words.partition("#")[0].partition("&")[0].strip("/ ")


def _add(sent: _Sent) -> Act:
    form = sent.form
    words, source = word(form, "words"), word(form, "from")
    speaker = speaker_named(word(form, "speaker"))
    if source:
        day = word(form, "published") or None
        what = from_elsewhere(
            words, source, speaker=speaker, published=day, gazetteer=own_gazetteer()
        )
    else:
        document = sent.ledger.document(word(form, "document"))
        start, end = _stretch(document.text, words, word(form, "start"), word(form, "end"))
        what = from_stretch(document, start, end, speaker=speaker, gazetteer=own_gazetteer())
    made = sent.decide("add", what=what)
    return Act(f"Added as claim {made.targets[0]}.")


def _stretch(text: str, words: str, start: str, end: str) -> tuple[int, int]:
    """Where it was selected, if the words stand there; else the first place where they do."""
    if start.isdecimal() and end.isdecimal():
        chosen = text[int(start[:9]) : int(end[:9])]
        if chosen.strip() and chosen.split() == words.split():
            return int(start), int(end)
    found = first_stretch(text, words)
    return found.start, found.end


_ACTS: dict[str, Callable[[_Sent], Act]] = {
    "accept": _verdict("accept"),
    "reject": _verdict("reject"),
    "correct": _correct,
    "start-left": _move("start", -1),
    "start-right": _move("start", 1),
    "end-left": _move("end", -1),
    "end-right": _move("end", 1),
    "note": _note,
    "verify": _verify,
    "same-question": _link("same-question"),
    "other-question": _link("other-question"),
    "same-voice": _link("same-voice"),
    "other-voice": _link("other-voice"),
    "pin": lambda sent: Act(decided(sent.decide("pin")).plain),
    "add": _add,
}
