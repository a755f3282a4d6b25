"""An assessment in one or two sentences that a newspaper could print; it says nothing is true."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sayso.assessment.cast import Cast
from sayso.assessment.figures_told import FiguresTold
from sayso.assessment.names import opened
from sayso.assessment.revisions import Revisions
from sayso.assessment.standing import Sifted
from sayso.assessment.statement import Statement
from sayso.questions.question import Topic


def sentence(sifted: Sifted, topic: Topic, revisions: Revisions) -> str:
    """Who says what, who denies it and who says that it is not known."""
    cast = Cast(sifted, topic)
    if topic.kind == "how many":
        said = FiguresTold(cast, sifted.standing, revisions).sentences()
    else:
        said = _positions(cast, sifted.standing)
    parts = [*said, *cast.left_open()]
    return " ".join(f"{part}." for part in parts) or "Nobody takes a position."


def _positions(cast: Cast, standing: Sequence[Statement]) -> list[str]:
    """ "Ruritania denies it; X and Y affirm it"."""
    # Where all put it in the negative, that is the question.
    mixed = any(not (s.negative or s.denies) for s in standing)

    def negative(one: Statement) -> bool:
        return mixed and one.negative

    def sure(one: Statement, how: str) -> bool:
        return not negative(one) and _affirms(one) == how

    def clause(one: str, many: str, test: Callable[[Statement], bool]) -> list[str]:
        group = [s for s in standing if test(s)]
        return [cast.who(group, one, many)] if group else []

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
    return [opened(said)] if said else []


def _affirms(one: Statement) -> str:
    if one.denies:
        return ""
    return "future" if one.claim.frame == "future" else one.claim.certainty
