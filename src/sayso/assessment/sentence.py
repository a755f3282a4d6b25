"""An assessment in one or two sentences that a newspaper could print; it says nothing is true."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from sayso.assessment.names import Names, listed, opened
from sayso.assessment.repeats import agree
from sayso.assessment.revisions import revision
from sayso.assessment.standing import Sifted
from sayso.assessment.statement import Statement
from sayso.assessment.values import height
from sayso.assessment.wording import amount, bare, measured
from sayso.claims.claim import Interval
from sayso.questions.question import Topic

_NOT_KNOWN = re.compile(
    r"\b(?:know\w*|clear|unclear|unknown|certain|sure|idea|tell|say|determined?)\b", re.IGNORECASE
)
_NOT_CONFIRMED = re.compile(r"\b(?:confirm|verif|evidence|proof|substantiat)\w*", re.IGNORECASE)


def sentence(sifted: Sifted, topic: Topic) -> str:
    """Who says what, who denies it and who says that it is not known."""
    spoken = _Spoken(sifted, topic)
    return spoken.how_many() if topic.kind == "how many" else spoken.whether()


class _Spoken:
    def __init__(self, sifted: Sifted, topic: Topic) -> None:
        self.sifted, self.topic = sifted, topic
        standing = {one.voice.id for one in sifted.standing}
        heard = [one for one in sifted.heard if one.claim.frame != "hypothetical"]
        last = {one.voice.id: one for one in heard if _uncommitted(one, topic)}
        rest = [one for voice, one in last.items() if voice not in standing]
        self.names = Names([*sifted.standing, *rest])
        known = {self.names.of(one) for one in sifted.standing}
        self.rest = [one for one in rest if self.names.of(one) not in known]

    def how_many(self) -> str:
        groups: dict[Interval, list[Statement]] = {}
        for one in self.sifted.standing:
            if one.bounds is not None:
                groups.setdefault(one.bounds, []).append(one)
        values = [groups[bounds] for bounds in sorted(groups, key=height)]
        said = self._figures(values) if values else "No figure stands"
        denials = [one for one in self.rest if one.claim.stance == "denies"]
        return " ".join(
            f"{part}." for part in [opened(said), *self._denials(denials), *self._open()]
        )

    def _figures(self, values: Sequence[Sequence[Statement]]) -> str:
        lowest, highest = values[0], values[-1]
        low, high = lowest[0], highest[0]
        if len(values) == 1 or agree(low, high) or _unclear(low):
            return "; ".join(self._says(group) for group in values)
        said = f"from {_lower(low, high)} ({self._in_brackets(lowest)})"
        said += f" to {_upper(high)} ({self._in_brackets(highest)})"
        between = values[1:-1]
        if len(between) > 2:
            return f"{said}, with {len(between)} other figures in between"
        return "; ".join([said, *(self._says(group) for group in between)])

    def _says(self, group: Sequence[Statement]) -> str:
        figure = group[0].figure
        shown = amount(figure) if figure else ""
        change = self._change(group)
        return f"{self._who(group, 'says', 'say')} {shown}{f', {change}' if change else ''}"

    def _in_brackets(self, group: Sequence[Statement]) -> str:
        names = ", ".join(dict.fromkeys(self.names.short(one) for one in group[:3]))
        more = len({self.names.short(one) for one in group}) - len(names.split(", "))
        names += f" and {more} more" if more > 0 else ""
        change = self._change(group)
        return f"{names}, {change}" if change else names

    def _change(self, group: Sequence[Statement]) -> str:
        if len({self.names.of(one) for one in group}) > 1:
            return ""
        changes = [r for one in group if (r := revision(one, self.sifted, self.topic))]
        return changes[-1].words if changes else ""

    def whether(self) -> str:
        """ "Ruritania denies it; X and Y affirm it"."""
        standing = self.sifted.standing
        # Where all put it in the negative, that is the question.
        mixed = any(not (s.negative or s.denies) for s in standing)

        def negative(one: Statement) -> bool:
            return mixed and one.negative

        def sure(one: Statement, how: str) -> bool:
            return not negative(one) and _affirms(one) == how

        def clause(one: str, many: str, test: Callable[[Statement], bool]) -> list[str]:
            group = [s for s in standing if test(s)]
            return [self._who(group, one, many)] if group else []

        clauses = [
            *clause("denies it", "deny it", lambda s: s.denies),
            *clause("says that it is not so", "say that it is not so", negative),
            *clause("affirms it", "affirm it", lambda s: sure(s, "certain") and not s.own),
            *clause("reports it", "report it", lambda s: sure(s, "certain") and s.own),
            *clause("thinks it likely", "think it likely", lambda s: sure(s, "probable")),
            *clause(
                "speaks of it as to come",
                "speak of it as to come",
                lambda s: sure(s, "future"),
            ),
        ]
        said = "; ".join(clauses)
        parts = [opened(said)] if said else []
        return (
            " ".join(f"{part}." for part in [*parts, *self._open()]) or "Nobody takes a position."
        )

    def _denials(self, denials: Sequence[Statement]) -> list[str]:
        plain = [one for one in denials if one.figure is None]
        said = [self._who(plain, "denies it", "deny it")] if plain else []
        for one in denials:
            if one.figure is not None:
                said.append(
                    f"{self._who([one], 'denies', 'deny')} the figure of {amount(one.figure)}"
                )
        return [opened(part) for part in said]

    def _open(self) -> list[str]:
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
        return [opened(self._who(group, *verbs[kind])) for kind, group in groups.items()]

    def _who(self, group: Sequence[Statement], one: str, many: str) -> str:
        names = list(dict.fromkeys(self.names.of(s) for s in group))
        plural = len(names) > 1 or self.names.plural(group[0])
        return f"{listed(names)} {many if plural else one}"


def _uncommitted(one: Statement, topic: Topic) -> bool:
    """Whether it says no, or leaves open, what is asked; of the future only where that is asked."""
    if one.claim.frame == "future" and topic.kind == "how many":
        return False
    possible = one.claim.certainty == "possible" and topic.kind == "whether"
    return one.claim.stance != "affirms" or possible


def _affirms(one: Statement) -> str:
    if one.denies:
        return ""
    return "future" if one.claim.frame == "future" else one.claim.certainty


def _unclear(low: Statement) -> bool:
    """Whether the lowest figure has no lower end that a range could begin with."""
    return low.bounds is None or low.bounds.low is None


def _lower(low: Statement, high: Statement) -> str:
    """The lower end of the range, without a unit that the upper end has too."""
    figure = low.figure
    if figure is None or figure.low is None:
        return ""
    same = high.figure is not None and high.figure.unit == figure.unit
    if figure.high is not None and figure.high != figure.low:
        return bare(figure.low, figure.unit) if same else measured(figure.low, figure.unit)
    return amount(figure)


def _upper(high: Statement) -> str:
    figure = high.figure
    if figure is None:
        return ""
    if figure.low is None and figure.high is not None:
        return f"{measured(figure.high, figure.unit)} at most"
    if figure.high is not None and figure.high != figure.low:
        return measured(figure.high, figure.unit)
    return amount(figure)


def _leaves_open(one: Statement) -> str:
    if one.claim.stance == "affirms":
        return "possible"
    text = " ".join([*(c.text for c in one.claim.cue), *(h.text for h in one.claim.hedges)])
    if _NOT_CONFIRMED.search(text):
        return "confirmed"
    return "known" if _NOT_KNOWN.search(f"{text} {one.entry.sentence.text}") else "open"
