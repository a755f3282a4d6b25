"""Every value that the ledger keeps comes back as it was."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.assessment.assessment import Assessment
from sayso.claims.claim import Attribution, Claim
from sayso.document.anchor import Span
from sayso.document.document import Document
from sayso.ledger.codec import from_json, to_json
from sayso.questions.incident import Incident
from sayso.questions.question import Question, Relation
from sayso.review.decision import Decision
from sayso.voices.voice import Voice

st.register_type_strategy(str, st.text(max_size=8))
st.register_type_strategy(float, st.floats(allow_nan=False))
st.register_type_strategy(Span, st.builds(Span, st.integers(0), st.integers(0), st.text()))
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=5,
)


@pytest.mark.parametrize(
    "kind", [Assessment, Attribution, Claim, Incident, Question, Relation, Voice]
)
@given(data=st.data())
def test_values_come_back_as_they_were(kind: type[Any], data: st.DataObject) -> None:
    value = data.draw(st.from_type(kind))
    assert from_json(kind, to_json(value)) == value


@given(st.from_type(Document))
def test_documents_too_whatever_their_names_hold(document: Document) -> None:
    body = to_json(document, ascii_only=True)
    assert body.isascii()
    assert from_json(Document, body) == document


@given(st.builds(Decision, what=st.dictionaries(st.text(max_size=8), JSON)))
def test_decisions_too(decision: Decision) -> None:
    assert from_json(Decision, to_json(decision, ascii_only=True)) == decision


def test_what_stands_at_its_default_is_not_written() -> None:
    relation = Relation("denies", "a", "b", "flatly")
    assert to_json(relation) == '{"type":"denies","a":"a","b":"b","why":"flatly"}'
    question = '{"id":"q","title":"t","topic":{"kind":"whether","what":"x"},"claims":[]}'
    assert to_json(from_json(Question, question)) == question
