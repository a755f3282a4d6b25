"""A question's claims as its page tells them: what stands, what is set aside, what is a copy."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from sayso.assessment.assessment import SetAside
from sayso.assessment.statement import Statement, statements
from sayso.review.entry import Entry
from sayso.views.pages import QuestionPage

_SHAPES = (("●", "○"), ("■", "□"), ("▲", "△"), ("◆", "◇"), ("▼", "▽"), ("★", "☆"))
_OTHERS = ("✦", "✧")
_HIDDEN = ("not yet published", "rejected")

Shapes = dict[str | None, tuple[str, str]]
"""Party -> its mark where a claim stands, and where it is set aside; None for no known party."""


@dataclass(frozen=True, slots=True)
class Told:
    """One claim, with the copies of it that say nothing new; `aside` is why it doesn't count."""

    statement: Statement
    aside: SetAside | None
    copies: tuple[Entry, ...]

    @property
    def party(self) -> str | None:
        return self.statement.voice.party

    @property
    def outlets(self) -> tuple[str, ...]:
        """Where it was printed, each once, its own report's first."""
        reports = [entry.report for entry in (self.statement.entry, *self.copies)]
        return tuple(dict.fromkeys(report.outlet or report.name for report in reports))


def told(page: QuestionPage) -> tuple[Told, ...]:
    """All claims by the day they were said, each copy with the claim that it repeats.

    What was published after the day asked for, and what a reviewer rejected, is left out.
    """
    said = {one.id: one for one in statements(page.question, page.entries, page.voice_of)}
    aside = {one.claim: one for one in page.assessment.set_aside}
    shown = {claim for claim in said if _reason(aside.get(claim)) not in _HIDDEN}
    copies: dict[str, list[Entry]] = {}
    for claim in said:
        why = aside.get(claim)
        if claim in shown and why and why.reason == "copy" and why.by in shown:
            copies.setdefault(why.by or "", []).append(said[claim].entry)
    repeated = {entry.id for of in copies.values() for entry in of}
    return tuple(
        Told(one, aside.get(claim), tuple(copies.get(claim, ())))
        for claim, one in said.items()
        if claim in shown and claim not in repeated
    )


def hidden(page: QuestionPage, reason: str) -> int:
    """How many claims were left out for that reason."""
    return sum(one.reason == reason for one in page.assessment.set_aside)


def _reason(aside: SetAside | None) -> str | None:
    return aside.reason if aside else None


def shapes(said: Sequence[Told]) -> Shapes:
    """A shape for each party, those with most standing claims first; after six, all the same."""
    every = Counter(one.party for one in said)
    standing = Counter(one.party for one in said if one.aside is None)
    order = sorted(every, key=lambda p: (p is None, -standing[p], -every[p], p or ""))
    return {party: _SHAPES[at] if at < len(_SHAPES) else _OTHERS for at, party in enumerate(order)}


def mark(one: Told, of: Shapes) -> str:
    """The party's shape, hollow where the claim is set aside."""
    return of[one.party][one.aside is not None]
