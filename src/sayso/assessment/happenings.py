"""What happened on a question's line: first reported, revised, confirmed, denied, disputed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.assessment.assessment import Happening, HappeningKind
from sayso.assessment.conflicts import conflict
from sayso.assessment.names import Names, opened
from sayso.assessment.repeats import agree
from sayso.assessment.revisions import Revisions, is_revision
from sayso.assessment.standing import Sifted
from sayso.assessment.statement import Statement
from sayso.assessment.superseding import previous, takes_back
from sayso.assessment.wording import amount, bounds
from sayso.questions.question import Topic

_CONFIRMS = re.compile(r"\b(?:confirm|acknowledg|admit|conced|corroborat|verif)\w*", re.IGNORECASE)


def happenings(sifted: Sifted, topic: Topic, revisions: Revisions) -> tuple[Happening, ...]:
    """In the order in which they were said; repeats of a claim are none."""
    line = _Line(topic, revisions, Names(sifted.heard))
    for one in sifted.heard:
        why = sifted.aside.get(one.id)
        if why is None or why.reason in ("superseded", "denied"):
            line.add(one)
    return tuple(line.found)


class _Line:
    """What each voice upheld at every moment."""

    def __init__(self, topic: Topic, revisions: Revisions, names: Names) -> None:
        self.topic, self.revisions, self.names = topic, revisions, names
        self.upheld: dict[str, Statement] = {}
        self.found: list[Happening] = []
        self._reported = False
        self._confirmed: set[str] = set()
        self._disputing: set[str] = set()

    def add(self, one: Statement) -> None:
        if one.claim.stance == "denies":
            self.found.extend(self._denied(one))
            return
        replaced = self._replaced(one)
        before = self.upheld.get(one.voice.id) or replaced
        kinds = self._first(one) or self._revised(one, before) or self._confirms(one)
        self.found.extend(kinds)
        self.found.extend(self._disputes(one))
        self._uphold(one)

    def _uphold(self, one: Statement) -> None:
        """Keeps what is upheld in the order in which it was said."""
        self.upheld.pop(one.voice.id, None)
        self.upheld[one.voice.id] = one

    def _replaced(self, one: Statement) -> Statement | None:
        """What another voice of the same side upheld, and this one revises."""
        others = [s for s in self.revisions.superseded_by(one) if s.voice.id != one.voice.id]
        gone = [self.upheld.pop(s.voice.id) for s in others if s is self.upheld.get(s.voice.id)]
        return gone[-1] if gone else None

    def _happening(
        self, kind: HappeningKind, one: Statement, words: str, earlier: Statement | None = None
    ) -> Happening:
        said = f"{opened(self.names.short(one))} {words}"
        return Happening(kind, one.said, one.id, said, earlier.id if earlier else None)

    def _first(self, one: Statement) -> list[Happening]:
        if self._reported:
            return []
        self._reported = True
        words = f"said {amount(one.figure)}" if one.figure else "said it first"
        return [self._happening("first reported", one, words)]

    def _revised(self, one: Statement, before: Statement | None) -> list[Happening]:
        if before is not None and before.claim.stance == "denies":
            return [self._happening("confirmed", one, "confirmed what it had denied", before)]
        then = before.number if before is not None else None
        if before is not None and (agree(one, before) or (one.vague and not before.vague)):
            return []
        if before is not None and not is_revision(before, one):
            return []
        interval = previous(one, self.topic) if then is None else None
        if interval is not None:
            then = interval.high if interval.low is None else interval.low
        if then is None or one.number is None or then == one.number or one.figure is None:
            return []
        was = before.figure if before is not None else None
        shown = amount(was) if was else bounds(interval, "", self.topic.unit) if interval else ""
        up = one.number > then
        words = f"revised {'up' if up else 'down'}: {shown} → {amount(one.figure)}"
        earlier = before or next((s for s in self.upheld.values() if s.bounds == interval), None)
        return [self._happening("revised up" if up else "revised down", one, words, earlier)]

    def _confirms(self, one: Statement) -> list[Happening]:
        """The first time that a party, or a voice without one, bears out what another had said."""
        side = _side(one)
        if one.own or side in self._confirmed:
            return []
        others = [s for s in self.upheld.values() if _side(s) != side and not s.denies]
        if not others:
            return []
        own_side_spoke = any(_side(s) == side for s in self.upheld.values())
        said_so = any(_CONFIRMS.search(cue.text) for cue in one.claim.cue)
        whether = self.topic.kind == "whether" and one.claim.certainty == "certain"
        known = one.voice.party is not None or not (one.voice.anonymous or one.own)
        same = [s for s in others if agree(s, one) and s.negative == one.negative]
        first = known and not own_side_spoke and same and (whether or one.figure)
        if not (said_so or first):
            return []
        self._confirmed.add(side)
        what = amount(one.figure) if one.figure else "it"
        words = f"confirmed {what} for the first time"
        return [self._happening("confirmed", one, words, (same or others)[0])]

    def _denied(self, one: Statement) -> Iterator[Happening]:
        before = self.upheld.get(one.voice.id)
        if before is not None and before.claim.stance == "denies":
            return
        if before is not None and (self.topic.kind == "whether" or takes_back(one, before)):
            yield self._happening("retracted", one, "took it back", before)
        else:
            against = [s for s in self.upheld.values() if s.claim.stance == "affirms"]
            what = f"denied {amount(one.figure)}" if one.figure else "denied it"
            yield self._happening("denied", one, what, against[-1] if against else None)
        self._uphold(one)

    def _disputes(self, one: Statement) -> list[Happening]:
        """The first figure of a voice that is at odds with another's, the newest such."""
        if one.figure is None or one.voice.id in self._disputing:
            return []
        others = (s for s in reversed(self.upheld.values()) if s.voice.id != one.voice.id)
        other = next((s for s in others if s.figure and conflict(s, one, self.topic)), None)
        if other is None or other.figure is None:
            return []
        self._disputing |= {one.voice.id, other.voice.id}
        against = f"{amount(other.figure)} ({self.names.short(other)})"
        return [
            self._happening("disputed", one, f"said {amount(one.figure)}, not {against}", other)
        ]


def _side(one: Statement) -> str:
    return one.voice.party or one.voice.id
