"""What is a claim, and what only says why a source has no name."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sayso.claims.claim import Attribution
from sayso.claims.marks import words
from sayso.claims.propositions import candidates
from sayso.claims.read import read_document
from sayso.claims.rejoined import rejoined
from sayso.document.anchor import Span
from sayso.document.document import Document
from sayso.reading.model import packaged
from sayso.reading.reading import read
from sayso.reading.spans import TokenSpan


@pytest.mark.parametrize(
    "words",
    [
        "who asked not to be named because the inquiry is open",
        "who did not want her name in the paper",
        "speaking on condition of anonymity",
        "who declined to be identified",
    ],
)
def test_a_request_for_anonymity_is_no_claim(words: str) -> None:
    text = f"A doctor, {words}, said that 12 people had died in the ward on Monday."
    claims = read_document(Document(text, published="2025-03-04")).claims
    assert [claim.figures[0].low for claim in claims] == [12]
    assert claims[0].speaker is not None
    assert claims[0].speaker.anonymous


def test_a_name_between_commas_belongs_to_its_description() -> None:
    text = "A ministry spokesman, Piet Aldan, said that 300 families had left."
    (claim,) = read_document(Document(text, published="2025-03-04")).claims
    assert claim.speaker is not None
    assert claim.speaker.name == "Piet Aldan"
    assert not claim.speaker.anonymous


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The release criticized the plan.", "The release"),
        ("The short written release criticized the plan.", "The short written release"),
        ("The release, which criticized the plan.", "The"),
    ],
)
def test_a_bare_article_holds_the_noun_up_to_the_cue(text: str, source: str) -> None:
    reading = read(packaged(), text)
    at = text.index("criticized")
    cue = reading.covering(at, at + len("criticized"))
    spans = {
        "source": [TokenSpan(0, 1, "source", 0.9)],
        "cue": [TokenSpan(cue.start, cue.stop, "cue", 0.9)],
        "name": [],
    }
    cut = replace(reading, _decoded=spans, untrained=frozenset({"attribution"}))
    assert [words(cut, span).text for span in candidates(cut, "source")] == [source]


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        (
            "The company said a drop in sales, a strike and the flood had hurt its business.",
            ["a drop in sales, a strike and the flood had hurt its business"],
        ),
        (
            "The mayor, Ada Brunn, said the town council would meet again in the spring and "
            "perhaps decide on the bridge.",
            ["the town council would meet again in the spring and perhaps decide on the bridge"],
        ),
        (
            "Ada Brunn said 12 people had drowned and 30 were hurt.",
            ["12 people had drowned", "30 were hurt"],
        ),
    ],
)
def test_two_halves_of_what_one_source_says_are_one_claim_unless_they_count(
    text: str, contents: list[str]
) -> None:
    claims = read_document(Document(text, published="2025-03-04")).claims
    assert [part.text for claim in claims for part in claim.content] == contents


@pytest.mark.parametrize(
    ("first", "second", "claims"),
    [
        ("At about 1:30 a.m. Sunday", "a ferry hit the pier", 1),
        ("With the river so high", "the crews stayed ashore", 1),
        ("By pumping 300 gallons an hour", "the crews kept dry", 1),
        ("In the north 40 villages", "nobody was warned", 2),
        ("After they were warned", "the crews stayed ashore", 2),
        ("The crews stayed ashore", "nobody was warned", 2),
    ],
)
def test_what_only_says_when_or_where_is_no_claim(first: str, second: str, claims: int) -> None:
    text = f"{first}, {second}."
    reading = read(packaged(), text)
    places = [reading.covering(0, len(first)), reading.covering(len(first) + 2, len(text) - 1)]
    spans = [TokenSpan(each.start, each.stop, "B", 0.5 + n / 4) for n, each in enumerate(places)]
    found = rejoined(reading, spans, ())
    assert len(found) == claims
    assert found[-1].probability == 0.75
    assert (found[0].first, found[-1].last) == (places[0].start, places[-1].stop)


@pytest.mark.parametrize(
    ("first", "between", "second", "claims"),
    [
        ("The ferry was so crowded", " ", "that nobody saw the fire", 1),
        ("The ferry was so crowded", " that ", "nobody saw the fire", 1),
        ("The ferry was so crowded", " that the crew thought ", "it would sink", 1),
        ("The ferry was crowded", " ", "that nobody saw the fire", 2),
        ("The river rose all night", ", with ", "more rain to come", 1),
        ("The river rose all night", ", with ", "40 villages cut off", 2),
        ("The river rose all night", ", with ", "nobody who was warned", 2),
    ],
)
def test_half_a_proposition_is_no_claim(first: str, between: str, second: str, claims: int) -> None:
    text = f"{first}{between}{second}."
    reading = read(packaged(), text)
    at = len(first + between)
    places = [reading.covering(0, len(first)), reading.covering(at, len(text) - 1)]
    spans = [TokenSpan(each.start, each.stop, "B", 0.9) for each in places]
    assert len(rejoined(reading, spans, ())) == claims


@pytest.mark.parametrize("marked", ["The man police", "The man"])
def test_whom_a_clause_is_about_is_not_its_source(marked: str) -> None:
    text = "The man police say set the fire was found on Monday."
    reading = read(packaged(), text)
    last = reading.covering(0, len(marked)).stop
    spans = {"source": [TokenSpan(0, last, "source", 0.9)], "cue": [], "name": []}
    cut = replace(reading, _decoded=spans, untrained=frozenset({"attribution"}))
    assert [words(cut, span).text for span in candidates(cut, "source")] == ["police"]


@pytest.mark.parametrize(
    "words",
    [
        "The Herald may edit your comments",
        "Not all emails will be published",
        "All rights reserved",
    ],
)
def test_what_a_page_says_of_itself_is_no_claim(words: str) -> None:
    text = f"Twelve people drowned on Monday, Ann Roe said. {words}, she said."
    claims = read_document(Document(text, published="2025-03-04")).claims
    assert [claim.content[0].text for claim in claims] == ["Twelve people drowned on Monday"]


@pytest.mark.parametrize(
    ("first", "known", "label"),
    [
        ("By noon on Sunday", True, "C"),
        ("By noon on Sunday", False, "B"),
        ("We are late", True, "B"),
    ],
)
def test_only_the_words_that_attribute_may_stand_between(
    first: str, known: bool, label: str
) -> None:
    second = "the crews were ashore"
    text = f"“{first},” he said, “{second}.”"
    reading = read(packaged(), text)

    def span(piece: str) -> Span:
        return Span.of(text, text.index(piece), text.index(piece) + len(piece))

    found = Attribution(
        "a1",
        (Span.of(text, text.index("he said"), text.index("he said") + 2),),
        (span("said"),),
        (span(first), span(second)),
    )
    places = [reading.covering(span(p).start, span(p).end) for p in (first, second)]
    spans = [TokenSpan(each.start, each.stop, "B", 0.9) for each in places]
    out = rejoined(reading, spans, (found,) if known else ())
    assert [one.label for one in out] == ["B", label]
