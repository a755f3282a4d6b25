"""Claims that a reviewer adds: stretches of a report, and what came otherwise."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.claims.claim import Claim, Speaker
from sayso.errors import UsageError
from sayso.review import claim_form
from sayso.review.adding import from_elsewhere, from_stretch
from sayso.review.decide import decision
from sayso.review.entry import Entry
from sayso.review.fold import fold
from sayso.review.history import orphans
from sayso.review.written import claim_form as written
from tests.review.world import BRUNN, DOCUMENT, DROWNED, ENTRIES, TEXT, at, decided, span

HALVARD = Speaker("Halvard Moe", False, "harbour master", "Torvik", "person")


def added(what: dict[str, object], second: int = 0) -> Entry:
    (entry,) = fold([], [decision("add", (), "Mira Lund", at(second), None, what)])
    return entry


def test_a_stretch_becomes_a_claim_by_the_readers_rules() -> None:
    words = span("At least 12 people drowned in Torvik")
    source, cue = span("Ada Brunn"), span("said")
    what = from_stretch(
        DOCUMENT, words.start - 1, words.end, speaker=BRUNN,
        source=(source.start, source.end), cue=(cue.start, cue.end),
    )  # fmt: skip
    entry = added(what)
    claim = entry.claim
    assert claim.content == (words,)
    assert (claim.source, claim.speaker, claim.cue) == (source, BRUNN, (cue,))
    (figure,) = claim.figures
    assert (figure.low, figure.high, figure.of and figure.of.text) == (12, None, "people")
    assert claim.event is not None
    assert claim.event.type == "killed"
    assert [place.span.text for place in claim.places] == ["Torvik"]
    assert (claim.quotation, claim.stance, claim.certainty) == ("indirect", "affirms", "certain")
    assert (entry.status, entry.reader, entry.added) == ("added", "reviewer.v1", at(0))
    assert entry.sentence.holds_in(TEXT)
    assert entry.sentence.text.startswith("At least 12")
    assert entry.report == DROWNED.report


def test_the_rules_tell_time_and_sureness() -> None:
    left = span("The river Senn left its bed on Monday")
    assert added(from_stretch(DOCUMENT, left.start, left.end)).claim.times[0].value == "2025-06-02"
    may = span("We may never find all of them")
    claim = added(from_stretch(DOCUMENT, may.start, may.end, speaker=BRUNN)).claim
    assert (claim.certainty, claim.quotation) == ("possible", "direct")


def test_a_source_without_a_speaker_is_taken_by_its_words() -> None:
    words, source = span("30 injured"), span("A nurse")
    what = from_stretch(DOCUMENT, words.start, words.end, source=(source.start, source.end))
    speaker = added(what).claim.speaker
    assert speaker is not None
    assert (speaker.name, speaker.mention) == ("A nurse", source)


@pytest.mark.parametrize(
    ("start", "end", "message"),
    [
        (5, 5, "found 5 to 5 in a text of"),
        (-1, 4, "expected a start before an end"),
        (0, 9999, "found 0 to 9999"),
        (TEXT.index("\n\n"), TEXT.index("\n\n") + 2, "found only blanks"),
    ],
)
def test_a_stretch_without_words(start: int, end: int, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        from_stretch(DOCUMENT, start, end)


@given(st.integers(0, len(TEXT) - 1), st.integers(1, 60))
def test_any_stretch_is_a_claim_whose_words_stand_in_the_text(start: int, size: int) -> None:
    end = min(len(TEXT), start + size)
    if not TEXT[start:end].strip():
        return
    claim = added(from_stretch(DOCUMENT, start, end)).claim
    spans = [*claim.content, *(f.span for f in claim.figures), *(p.span for p in claim.places)]
    assert all(one.holds_in(TEXT) for one in spans)


def test_two_who_add_the_same_stretch_add_one_claim() -> None:
    words = span("Nobody had warned the town")
    what = from_stretch(DOCUMENT, words.start, words.end)
    made = [
        decision("add", (), author, at(second), None, what)
        for second, author in enumerate(["Mira Lund", "B. Aske"])
    ]
    assert len({one.id for one in made}) == 2
    assert len(fold([], made)) == 1
    undo = decided("undo", made[0].id, second=5)
    assert len(fold([], [*made, undo])) == 1
    assert fold([], [*made, undo, decided("undo", made[1].id, second=6)]) == ()


def test_a_claim_from_elsewhere_stands_in_a_small_document_of_its_own() -> None:
    what = from_elsewhere(
        " We counted 9 bodies at the quay on Tuesday. ", "call with the harbour master",
        speaker=HALVARD, published="2025-06-03",
    )  # fmt: skip
    entry = added(what)
    words = "We counted 9 bodies at the quay on Tuesday."
    assert what["text"] == words
    assert entry.claim.content[0].holds_in(words)
    assert entry.sentence.text == words
    assert entry.report.name == "call with the harbour master"
    assert entry.report.published == "2025-06-03"
    assert entry.claim.speaker == HALVARD
    assert [f.low for f in entry.claim.figures] == [9]
    assert [t.value for t in entry.claim.times] == ["2025-06-03"]


def test_the_same_words_from_two_sources_on_two_days_are_two_claims() -> None:
    calls = [
        from_elsewhere("9 dead.", "call", published=day) for day in ("2025-06-03", "2025-06-04")
    ]
    assert calls[0]["claim"]["id"] != calls[1]["claim"]["id"]
    assert calls[0]["report"]["id"] != calls[1]["report"]["id"]


@pytest.mark.parametrize(("words", "source"), [(" ", "call"), ("9 dead.", "")])
def test_a_claim_from_elsewhere_needs_words_and_a_source(words: str, source: str) -> None:
    with pytest.raises(UsageError, match="needs its words and where they come from"):
        from_elsewhere(words, source)


def test_words_that_do_not_stand_in_its_document_are_refused() -> None:
    what = from_elsewhere("9 dead.", "call")
    with pytest.raises(UsageError, match=r"expected words of what\.text at their place"):
        decision("add", (), "Mira Lund", at(0), None, {**what, "text": "Nine dead, they say."})


def test_an_added_claim_can_be_corrected_rejected_and_named() -> None:
    what = from_elsewhere("9 dead.", "call", speaker=HALVARD)
    add = decision("add", (), "Mira Lund", at(0), None, what)
    (target,) = add.targets
    fix = decided("correct", target, second=1, certainty="probable")
    (entry,) = fold([], [add, fix])
    assert (entry.status, entry.claim.certainty) == ("added", "probable")
    (entry,) = fold([], [add, fix, decided("reject", target, second=2)])
    assert entry.status == "rejected"
    assert orphans([], [add, fix]) == ()


def test_added_claims_come_after_those_read_and_never_twice() -> None:
    what = from_elsewhere("9 dead.", "call")
    add = decision("add", (), "Mira Lund", at(0), None, what)
    once = fold(ENTRIES, [add])
    assert once[:-1] == ENTRIES
    assert fold(once, [add]) == once


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.id)
def test_a_claim_survives_its_written_form(entry: Entry) -> None:
    bare: Claim = replace(entry.claim, scores={}, attribution=None)
    assert claim_form.claim("claim", written(entry.claim)) == bare
