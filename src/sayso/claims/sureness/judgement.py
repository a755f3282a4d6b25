"""What rules alone can tell of stance, certainty and frame."""

from __future__ import annotations

from typing import cast

from sayso.claims.claim import Certainty, Frame, Stance
from sayso.claims.sureness.certainty import CERTAINTIES
from sayso.claims.sureness.frame import FRAMES
from sayso.claims.sureness.rule import first
from sayso.claims.sureness.setting import setting_of
from sayso.claims.sureness.stance import STANCES
from sayso.document.anchor import Span


def rule_sureness(
    text: str,
    content: tuple[Span, ...],
    cue: tuple[Span, ...] = (),
    sentence: Span | None = None,
) -> tuple[Stance | None, Certainty | None, Frame | None]:
    """Stance, certainty and frame where a rule tells them, None where none does.

    `sentence` is the one in which the content begins. What isn't known is at most possible. Each
    rule was right in at least 85 of 100 cases of the training articles
    (`docs/explanation/sureness.md`).
    """
    setting = setting_of(text, content, cue, sentence)
    stance, certainty, frame = (first(rules, setting) for rules in (STANCES, CERTAINTIES, FRAMES))
    told = cast("Stance | None", stance and stance.value)
    sure = cast("Certainty | None", certainty and certainty.value)
    return (
        told,
        "possible" if told == "uncertain" else sure,
        cast("Frame | None", frame and frame.value),
    )
