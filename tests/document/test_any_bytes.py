"""Whatever bytes come in, documents or input errors come out, and nothing else."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.document.anchor import Span
from sayso.document.document import Document
from sayso.document.given import Given
from sayso.document.read import documents, sources
from sayso.document.read.source import Source
from sayso.errors import InputError

TEXT = "The harbour master said that 14 people had been killed on Saturday. "
ANY_TEXT = st.text(alphabet=st.characters(codec=None, categories=None))
SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | ANY_TEXT
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=5
)
FIELDS = ("id", "text", "title", "outlet", "url", "published", "byline", "language", "document")
RECORDS = st.dictionaries(st.sampled_from(FIELDS), VALUES)
GIVEN = st.builds(Given, force=st.booleans(), largest=st.sampled_from([1, 100, 2_000_000]))
PIECES = st.lists(
    st.sampled_from([TEXT.encode(), b"{", b'"text": "', b'"}', b"\n", b"\r", b"\0", b"\xff\xfe"])
    | st.sampled_from([b"\xef\xbb\xbf", b"Published: 3 March 2024\n", b"\xe9", b"[", b"\xed\xa0"])
    | st.binary(max_size=8)
).map(b"".join)


def sound(found: Document | InputError) -> bool:
    """Whether a document's text can be printed, stored, and pointed into."""
    if isinstance(found, InputError):
        return bool(found.where and found.found)
    assert found.text.strip()
    found.text.encode("utf-8")
    assert Span.of(found.text, 0, len(found.text)).holds_in(found.text)
    assert (found.published is None) == (found.published_from is None)
    return len(found.id) == 16


@given(st.binary() | PIECES, GIVEN)
def test_any_bytes_from_a_stream(data: bytes, facts: Given) -> None:
    found = list(Source(None, io.BytesIO(data)).documents(facts))
    assert found
    assert all(map(sound, found))


@pytest.mark.parametrize("suffix", [".txt", ".json", ".jsonl", "", ".md"])
@given(data=st.binary() | PIECES)
def test_any_bytes_in_any_file(
    tmp_path_factory: pytest.TempPathFactory, suffix: str, data: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / f"any{suffix}"
    path.write_bytes(data)
    found = list(documents(sources([path]), Given()))
    assert found
    assert all(map(sound, found))


@given(st.lists(RECORDS | VALUES, max_size=4), st.sampled_from([None, 1]), GIVEN)
def test_any_records(values: list[object], indent: int | None, facts: Given) -> None:
    data = "\n".join(json.dumps(value, indent=indent) for value in values).encode()
    found = list(Source(Path("r.jsonl"), io.BytesIO(data)).documents(facts))
    assert all(map(sound, found))


@given(ANY_TEXT.map(lambda words: words + TEXT * 2))
def test_offsets_count_what_was_written(text: str) -> None:
    """A record's text keeps its length, and what was sound in it stays."""
    data = json.dumps({"text": text}).encode()
    (found,) = Source(None, io.BytesIO(data)).documents(Given(force=True))
    assert isinstance(found, Document)
    paired = json.loads(data)["text"]
    assert len(found.text) == len(paired)
    assert found.text.endswith(TEXT)


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_characters="\0"), max_size=50))
def test_a_file_keeps_every_character(tmp_path_factory: pytest.TempPathFactory, words: str) -> None:
    path = tmp_path_factory.getbasetemp() / "kept.txt"
    path.write_bytes((TEXT + words + TEXT * 3).encode())
    (found,) = documents(sources([path]), Given(force=True))
    assert isinstance(found, Document)
    assert found.text == TEXT + words + TEXT * 3
