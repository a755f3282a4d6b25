"""What rules tell of a claim's sureness, in sentences of our own."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.claims.sureness import hedges, hedges_of, rule_sureness
from sayso.document.anchor import Span

Marks = tuple[str | None, str | None, str | None]

UNCERTAIN = ("uncertain", "possible", None)
DENIED = ("denies", None, None)

TOLD: list[tuple[str, str, str, Marks]] = [
    # whole sentence, content, cue
    ("It was not clear whether the dam had burst.", "the dam had burst", "", UNCERTAIN),
    ("It was not clear whether the dam had burst.", "whether the dam had burst", "", UNCERTAIN),
    ("The cause remains unknown.", "The cause remains unknown", "", UNCERTAIN),
    ("There is no evidence that the ferry was overloaded, she said.",
     "There is no evidence that the ferry was overloaded", "said", UNCERTAIN),
    ("The Herald could not independently verify the toll.",
     "the toll", "could not independently verify", UNCERTAIN),
    ("The claim could not be independently verified.",
     "The claim could not be independently verified", "", UNCERTAIN),
    ("“We don’t know how many are down there,” he said.",
     "We don’t know how many are down there", "said", UNCERTAIN),
    ("“It is too early to say,” she added.", "It is too early to say", "added", UNCERTAIN),
    ("The ministry declined to say how many had left.",
     "how many had left", "declined to say", UNCERTAIN),
    ("The mayor denied that the gates were open.", "the gates were open", "denied", DENIED),
    ("She dismissed as “simply wrong” a report that 50 had died.", "50 had died", "", DENIED),
    ("Norlandia rejects the accusation.", "the accusation", "rejects", DENIED),
    ("The captain pleaded not guilty to arson.", "arson", "pleaded not guilty to", DENIED),
    ("The bridge may have been mined.", "The bridge may have been mined", "",
     (None, "possible", None)),
    ("Some fear the wall is cracked.", "the wall is cracked", "fear",
     (None, "possible", None)),
    ("Twelve miners are believed to be trapped.", "Twelve miners are believed to be trapped", "",
     (None, "probable", None)),
    ("An estimated 300 families fled.", "An estimated 300 families fled", "",
     (None, "probable", None)),
    ("The pilot probably fell asleep.", "The pilot probably fell asleep", "",
     (None, "probable", None)),
    ("Divers will reach the wreck on Monday.", "Divers will reach the wreck on Monday", "",
     (None, None, "future")),
    ("The union urged members to stay home.", "members to stay home", "urged",
     (None, None, "future")),
    ("Snow is expected to block the pass.", "Snow is expected to block the pass", "",
     (None, "probable", "future")),
    ("If the rain goes on, 300 families will have to leave.",
     "If the rain goes on, 300 families will have to leave", "", (None, None, "hypothetical")),
    # nothing that a rule could tell
    ("Nine people were killed, police said.", "Nine people were killed", "said",
     (None, None, None)),
    ("Aid arrived in May.", "Aid arrived in May", "", (None, None, None)),
    ("He knew that the road, which will close, was icy.",
     "the road, which will close, was icy", "knew", (None, None, None)),
]  # fmt: skip


def spans(text: str, quote: str) -> tuple[Span, ...]:
    start = text.index(quote)
    return (Span.of(text, start, start + len(quote)),) if quote else ()


@pytest.mark.parametrize(("text", "content", "cue", "marks"), TOLD)
def test_told(text: str, content: str, cue: str, marks: Marks) -> None:
    whole = Span.of(text, 0, len(text))
    assert rule_sureness(text, spans(text, content), spans(text, cue), whole) == marks


def test_capitals_tell_the_same() -> None:
    text = "IT WAS NOT CLEAR WHETHER THE DAM HAD BURST."
    content = spans(text, "THE DAM HAD BURST")
    assert rule_sureness(text, content, (), Span.of(text, 0, len(text))) == UNCERTAIN


def test_lines_may_break_anywhere() -> None:
    text = "There is no\nevidence that it was not\n  clear."
    content = spans(text, text[:-1])
    assert rule_sureness(text, content) == UNCERTAIN
    assert [span.text for span in hedges(text, content)] == ["no\nevidence that", "not\n  clear"]


def test_another_sentence_tells_nothing() -> None:
    text = "It was not clear. The dam had burst."
    content = spans(text, "The dam had burst")
    assert rule_sureness(text, content, (), Span.of(text, 18, len(text))) == (None, None, None)


@pytest.mark.parametrize(
    ("text", "content", "cue", "found"),
    [
        ("Six may be trapped.", "Six may be trapped", "", [("may", "possible")]),
        ("He denied that it will close.", "it will close", "denied",
         [("denied", "denial"), ("will", "future")]),
        ("It was not clear whether all left.", "all left", "",
         [("not clear", "unknown"), ("whether", "unknown")]),
        ("It wasn’t clear if all left.", "all left", "",
         [("wasn’t clear", "unknown"), ("if", "condition")]),
        ("There was no evidence of arson.", "There was no evidence of arson", "",
         [("no evidence of", "unknown")]),
        ("On 3 May the army reportedly left.", "On 3 May the army reportedly left", "",
         [("reportedly", "hearsay")]),
        ("The mayor of Mayfield left.", "The mayor of Mayfield left", "", []),
    ],
)  # fmt: skip
def test_hedges(text: str, content: str, cue: str, found: list[tuple[str, str]]) -> None:
    whole = Span.of(text, 0, len(text))
    marks = hedges_of(text, spans(text, content), spans(text, cue), whole)
    assert [(mark.span.text, mark.kind) for mark in marks] == found


@given(st.text(max_size=200), st.data())
def test_any_text_can_be_judged_and_hedges_hold(text: str, data: st.DataObject) -> None:
    edges = sorted(data.draw(st.lists(st.integers(0, len(text)), min_size=4, max_size=4)))
    parts = [Span.of(text, a, b) for a, b in pairwise(edges) if a < b]
    whole = Span.of(text, 0, len(text)) if text else None
    content, cue = tuple(parts[1:]), tuple(parts[:1])
    assert len(rule_sureness(text, content, cue, whole)) == 3
    assert all(span.holds_in(text) for span in hedges(text, content, cue, whole))


HEDGED = st.lists(
    st.sampled_from(
        ["may", "not", "clear", "İ", "if", "will", "said", "n’t", ",", "no", "evidence"]
    ),
    min_size=1,
    max_size=20,
).map(" ".join)


@given(HEDGED)
def test_hedges_stand_in_order_and_apart(text: str) -> None:
    found = hedges(text, (Span.of(text, 0, len(text)),))
    assert all(span.holds_in(text) for span in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
