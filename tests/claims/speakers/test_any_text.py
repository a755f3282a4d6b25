"""What holds for any text and any mentions."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sayso.claims.speakers import (
    Name,
    NameKind,
    SourceMention,
    name_words,
    party_of,
    resolve_speakers,
)
from sayso.document.anchor import Span

PIECES = """
He She They it I we who The the a A an Mr. Dr Sen. President minister of for and said Rita Moss
Moss's Moss’s Carl al-Amin officials police Police Norway Norwegian U.S. BBC WHO report , . “ ” "
's ; ( ) 😢 é’ — - -- R-Ohio 43 Elden his her their family lawyer
"""
WORDS = st.sampled_from([*PIECES.split(), "\n", "\n\n", "\u00a0"])
TEXTS = st.one_of(
    st.lists(WORDS, max_size=60).map(" ".join),
    st.text(max_size=200),
)


@st.composite
def marked(draw: st.DrawFn) -> tuple[str, list[Span]]:
    """A text and some stretches of it."""
    text = draw(TEXTS)
    ends = st.integers(0, len(text))
    pairs = draw(st.lists(st.tuples(ends, ends), max_size=8))
    return text, [Span.of(text, min(p), max(p)) for p in pairs if p[0] != p[1]]


def mentions(spans: list[Span]) -> list[SourceMention]:
    return [SourceMention(span, tuple(spans[i + 1 : i + 3])) for i, span in enumerate(spans)]


@given(marked())
def test_each_mention_gets_a_named_speaker_whose_mention_holds(
    case: tuple[str, list[Span]],
) -> None:
    text, spans = case
    found = resolve_speakers(text, mentions(spans))
    assert len(found) == len(spans)
    for speaker in found:
        assert speaker.name
        assert speaker.mention is None or speaker.mention.holds_in(text)


@given(marked(), marked())
def test_names_of_a_model_never_break_it(
    case: tuple[str, list[Span]], other: tuple[str, list[Span]]
) -> None:
    text, spans = case
    kinds: tuple[NameKind, ...] = ("person", "organisation", "place")
    names = [Name(span, kinds[i % 3]) for i, span in enumerate(reversed(spans))]
    assert len(resolve_speakers(text, mentions(spans), names)) == len(spans)


@given(marked())
def test_the_same_text_gives_the_same_speakers(case: tuple[str, list[Span]]) -> None:
    text, spans = case
    assert resolve_speakers(text, mentions(spans)) == resolve_speakers(text, mentions(spans))


@given(marked())
def test_the_order_of_mentions_does_not_matter(case: tuple[str, list[Span]]) -> None:
    text, spans = case
    spans = sorted(set(spans))
    forward = resolve_speakers(text, [SourceMention(s) for s in spans])
    backward = resolve_speakers(text, [SourceMention(s) for s in reversed(spans)])
    assert forward == tuple(reversed(backward))


@given(TEXTS)
def test_pieces_take_any_words(words: str) -> None:
    assert party_of(words) != ""
    assert all(name_words(words))


def test_no_mentions_give_no_speakers() -> None:
    assert resolve_speakers("Rita Moss said so.", []) == ()
    assert resolve_speakers("", []) == ()


def test_a_long_run_of_capitals_is_one_speaker() -> None:
    text = "A" * 3000 + " and " + "B " * 3000
    mention = SourceMention(Span.of(text, 0, len(text)))
    assert len(resolve_speakers(text, [mention])) == 1
