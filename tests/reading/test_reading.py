"""The real model on invented texts."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.reading.labels import WIDTH
from sayso.reading.model import Model, packaged, packaged_folder
from sayso.reading.reading import read

TEXT = (
    "The ferry company said that at least 40 passengers had left the ship. “We are still "
    "counting,” its director, Mara Lindqvist, told reporters on Tuesday.\n\nA harbour official, "
    "who asked not to be named, put the number at 55."
)


def test_tokens_stand_where_their_words_stand() -> None:
    text = "Ça va? 🚢 naïve e\u0301tude, שלום “ok”"
    tokens = packaged().tokens(text)
    assert all(0 <= a < b <= len(text) for a, b in zip(tokens.starts, tokens.ends, strict=True))
    assert text[tokens.starts[0] : tokens.ends[0]] == "Ça"


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=80))
def test_any_text_can_be_read(text: str) -> None:
    text = text.encode("utf-8", "replace").decode("utf-8")
    reading = read(packaged(), text)
    assert reading.tags.shape == (len(reading.tokens), WIDTH)
    assert np.isfinite(reading.tags).all()


def test_the_same_text_reads_the_same_after_others() -> None:
    first = read(packaged(), TEXT).tags
    read(packaged(), "Something else entirely. " * 200)
    assert np.array_equal(first, read(packaged(), TEXT).tags)


@pytest.mark.parametrize("threads", [1, 2, 3])
def test_the_same_text_reads_the_same_with_any_number_of_threads(threads: int) -> None:
    text = TEXT * 8
    one = read(Model(packaged_folder(), threads=threads), text)
    assert np.array_equal(one.tags, read(packaged(), text).tags)


def test_what_stands_far_away_changes_nothing() -> None:
    far = "\n\nA quite different story ends here." * 60
    alone = read(packaged(), TEXT * 12 + far)
    other = read(packaged(), TEXT * 12 + far.replace("different", "unlike"))
    assert np.array_equal(alone.tags[:300], other.tags[:300])
