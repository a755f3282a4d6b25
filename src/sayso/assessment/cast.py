"""Who is named in a sentence on a question, and how."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.assessment.names import Names, listed, opened
from sayso.assessment.standing import Sifted
from sayso.assessment.statement import Statement
from sayso.questions.question import Topic

_NOT_KNOWN = re.compile(
    r"\b(?:know\w*|clear|unclear|unknown|certain|sure|idea|tell|say|determined?)\b", re.IGNORECASE
)
_NOT_CONFIRMED = re.compile(r"\b(?:confirm|verif|evidence|proof|substantiat)\w*", re.IGNORECASE)


class Cast:
    """`rest` are the last words of those of whom nothing stands: denials, and what is left open."""

    def __init__(self, sifted: Sifted, topic: Topic) -> None:
        standing = {one.voice.id for one in sifted.standing}
        heard = [one for one in sifted.heard if one.claim.frame != "hypothetical"]
        last = {one.voice.id: one for one in heard if _uncommitted(one, topic)}
        rest = [one for voice, one in last.items() if voice not in standing]
        self.names = Names([*sifted.standing, *rest])
        known = {self.names.of(one) for one in sifted.standing}
        self.rest = [one for one in rest if self.names.of(one) not in known]

    def who(self, group: Sequence[Statement], one: str, many: str) -> str:
        """The group, and the verb for one or for many."""
        names = list(dict.fromkeys(self.names.of(s) for s in group))
        plural = len(names) > 1 or self.names.plural(group[0])
        return f"{listed(names)} {many if plural else one}"

    def left_open(self) -> list[str]:
        """Those who say that it is not known, or that they can't confirm it."""
        groups: dict[str, list[Statement]] = {}
        for one in self.rest:
            if one.claim.stance != "denies":
                groups.setdefault(_leaves_open(one), []).append(one)
        verbs = {
            "known": ("says that it is not known", "say that it is not known"),
            "confirmed": ("says that it is not confirmed", "say that it is not confirmed"),
            "open": ("leaves it open", "leave it open"),
            "possible": ("calls it possible", "call it possible"),
        }
        return [opened(self.who(group, *verbs[kind])) for kind, group in groups.items()]


def _uncommitted(one: Statement, topic: Topic) -> bool:
    """Whether it says no, or leaves open, what is asked; of the future only where that is asked."""
    if one.claim.frame == "future" and topic.kind == "how many":
        return False
    possible = one.claim.certainty == "possible" and topic.kind == "whether"
    return one.claim.stance != "affirms" or possible


def _leaves_open(one: Statement) -> str:
    if one.claim.stance == "affirms":
        return "possible"
    text = " ".join([*(c.text for c in one.claim.cue), *(h.text for h in one.claim.hedges)])
    if _NOT_CONFIRMED.search(text):
        return "confirmed"
    return "known" if _NOT_KNOWN.search(f"{text} {one.entry.sentence.text}") else "open"
