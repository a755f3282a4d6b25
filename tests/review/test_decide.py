"""Decisions are checked as they are made."""

from __future__ import annotations

from typing import Any

import pytest

from sayso.errors import UsageError
from sayso.ledger.codec import from_json, to_json
from sayso.review.corrections import CORRECTABLE, corrected
from sayso.review.decide import decision
from sayso.review.decision import Decision
from tests.review.world import DROWNED, WARNED, decided, span

AT = "2025-06-04T09:00:00.000Z"
FIGURE = {"start": 39, "end": 50, "text": "At least 12", "low": 12, "high": None}


@pytest.mark.parametrize(
    ("what", "message"),
    [
        ({}, "nothing to correct; expected one of content, source, speaker, speaker.name"),
        ({"id": "x"}, "'id' can't be corrected; expected one of content"),
        ({"stance": "maybe"}, "stance: found 'maybe'; expected one of affirms, denies, uncertain"),
        ({"certainty": None}, "certainty: found None; expected one of certain, probable"),
        ({"speaker.name": " "}, "speaker.name: found ' '; expected words"),
        ({"speaker.anonymous": "no"}, "speaker.anonymous: found 'no'; expected true or false"),
        ({"speaker": {"party": "Norway"}}, "speaker: found {'party': 'Norway'}; expected also na"),
        ({"event.type": "eaten"}, "event.type: found 'eaten'; expected one of killed"),
        ({"content": []}, "content: found []; expected a list of at least 1"),
        ({"figures": "12"}, "figures: found '12'; expected a list"),
        ({"figures": [{"low": 12}]}, "figures[0]: found {'low': 12}; expected also start, end"),
        ({"figures": [FIGURE | {"high": "many"}]}, "figures[0].high: found 'many'; expected a num"),
        ({"figures": [FIGURE | {"high": 3}]}, "figures[0]: found '12 to 3'; expected the lower"),
        ({"figures": [FIGURE | {"end": 60}]}, "expected start and end with as many characters"),
        ({"figures": [FIGURE | {"count": 1}]}, "figures[0]: found 'count'; expected one of start"),
        ({"cue": ["said"]}, "cue[0]: found 'said'; expected an object with start, end, text"),
        (
            {"times": [{"start": 0, "end": 1, "text": "T", "value": None, "begin": "June"}]},
            "times[0].begin: found 'June'; expected a day such as 2024-10-23",
        ),
    ],
)  # fmt: skip
def test_a_wrong_correction_says_what_was_expected(what: dict[str, Any], message: str) -> None:
    with pytest.raises(UsageError) as raised:
        decision("correct", ["drowned"], "Mira Lund", AT, None, what)
    assert message in str(raised.value)


@pytest.mark.parametrize(
    ("kind", "targets", "what", "message"),
    [
        ("approve", ["a"], {}, "kind: found 'approve'; expected one of accept, reject"),
        ("accept", [], {}, "expected the id of a claim for accept"),
        ("accept", "drowned", {}, "targets: found 'drowned'; expected ids"),
        ("accept", ["a"], {"text": "x"}, "what: found {'text': 'x'}; expected nothing"),
        ("note", ["a"], {}, "expected also text"),
        ("verify", ["a"], {"verification": "true"}, "expected one of unverified, verified"),
        ("same-question", ["a"], {}, "expected two claims for same-question"),
        ("other-voice", ["a", "a"], {}, "expected two claims for other-voice"),
        ("undo", ["a", "b"], {}, "expected one id for undo"),
        ("pin", [], {}, "expected one id for pin"),
        ("reliability", [], {"letter": "B"}, "expected the name of an outlet or of a voice"),
        ("reliability", [], {"outlet": "Mail", "letter": "Z"}, "expected one of A, B, C"),
        ("reliability", ["a"], {"outlet": "Mail", "letter": "B"}, "expected none for reliability"),
        ("add", [], {}, "expected also claim, report, sentence"),
    ],
)
def test_each_kind_says_what_it_needs(
    kind: Any, targets: list[str], what: dict[str, Any], message: str
) -> None:
    with pytest.raises(UsageError) as raised:
        decision(kind, targets, "Mira Lund", AT, None, what)
    assert message in str(raised.value)


@pytest.mark.parametrize(
    ("author", "at", "message"),
    [
        ("", AT, "author: found ''; expected words"),
        ("Mira Lund", "yesterday", "at: found 'yesterday'; expected a moment such as"),
    ],
)
def test_somebody_decides_at_some_time(author: str, at: str, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        decision("accept", ["drowned"], author, at)


def test_what_json_has_no_form_for_is_refused() -> None:
    with pytest.raises(UsageError, match="expected what JSON can hold"):
        decision("correct", ["drowned"], "Mira Lund", AT, None, {"source": span("Ada Brunn")})


def test_the_id_is_that_of_all_the_rest() -> None:
    one = decided("correct", "drowned", certainty="probable", stance="denies")
    same = decided("correct", "drowned", stance="denies", certainty="probable")
    others = [
        decided("correct", "drowned", stance="denies"),
        decided("correct", "injured", certainty="probable", stance="denies"),
        decided("correct", "drowned", second=1, certainty="probable", stance="denies"),
        decided("correct", "drowned", author="B. Aske", certainty="probable", stance="denies"),
        decided("correct", "drowned", reason="heard", certainty="probable", stance="denies"),
    ]
    assert one.id == same.id
    assert len({one.id, *(other.id for other in others)}) == 1 + len(others)
    assert len(one.id) == 16


def test_a_decision_survives_the_ledger() -> None:
    made = decided("correct", "drowned", figures=(FIGURE,), speaker__role=None)
    assert from_json(Decision, to_json(made)) == made


VALUES: dict[str, Any] = {
    "content": [{"start": 0, "end": 9, "text": "The river", "prefix": "", "suffix": " Senn"}],
    "source": None,
    "speaker": {"name": "the council", "kind": "group"},
    "speaker.name": "Ada Brunn-Dahl",
    "speaker.anonymous": True,
    "speaker.role": None,
    "speaker.party": "Norway",
    "speaker.kind": "government",
    "speaker.mention": {"start": 0, "end": 3, "text": "Ada"},
    "via": [{"start": 0, "end": 4, "text": "Mail"}],
    "cue": [{"start": 0, "end": 4, "text": "said"}],
    "quotation": "direct",
    "stance": "denies",
    "certainty": "possible",
    "hedges": [],
    "frame": "future",
    "figures": [{**FIGURE, "approximate": True, "of": None, "unit": "km2", "implied": False,
                 "previous": {"low": 3, "high": 3, "start": 1, "end": 2, "text": "3"}}],
    "times": [{"start": 0, "end": 6, "text": "Monday", "value": "2025-06-02", "begin": "2025-06-02",
               "last": "2025-06-02", "of": "event"}],
    "places": [{"start": 0, "end": 6, "text": "Torvik", "name": "Torvik", "country": "NO",
                "geonames_id": 1, "latitude": 60.5, "longitude": 5}],
    "event": {"type": "missing", "agent": None},
    "event.type": "injured",
    "event.trigger": None,
    "event.agent": {"start": 0, "end": 4, "text": "Senn"},
    "event.affected": None,
    "event.admitted": True,
}  # fmt: skip


@pytest.mark.parametrize("field", CORRECTABLE)
def test_every_field_can_be_set_right(field: str) -> None:
    claim = corrected(DROWNED.claim, {field: VALUES[field]})
    whole, _, part = field.partition(".")
    changed = {name for name in ("id", *CORRECTABLE) if "." not in name
               if getattr(claim, name) != getattr(DROWNED.claim, name)}  # fmt: skip
    assert changed <= {whole}
    if part:
        value = getattr(getattr(claim, whole), part)
        assert value == VALUES[field] or value.text == VALUES[field]["text"]


def test_a_figure_set_right() -> None:
    (figure,) = corrected(DROWNED.claim, {"figures": VALUES["figures"]}).figures
    assert (figure.low, figure.high, figure.unit, figure.approximate) == (12, None, "km2", True)
    assert figure.previous is not None
    assert figure.previous_span is not None
    assert (figure.previous.low, figure.previous_span.text) == (3, "3")


def test_a_part_of_what_is_not_there() -> None:
    with pytest.raises(UsageError, match=r"has no speaker; correct speaker\.name first"):
        corrected(WARNED.claim, {"speaker.party": "Norway"})
    assert corrected(WARNED.claim, {"event.type": "other"}).event is not None
