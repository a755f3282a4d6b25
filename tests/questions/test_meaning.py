"""Claims as vectors, by the encoder in the package."""

from __future__ import annotations

import hashlib
import json
from importlib.resources import files

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.questions.meaning import SIZE, direction, meaning, version
from sayso.questions.near import near_pairs
from sayso.questions.profile import profile
from tests.questions.made import entry


def cosine(a: str, b: str) -> float:
    return float(direction(meaning(a)) @ direction(meaning(b)))


@pytest.mark.parametrize(
    ("claim", "near", "far"),
    [
        (
            "four people drowned in the flood",
            "the bodies of four victims were pulled out of the water",
            "the minister promised a new bridge",
        ),
        (
            "the dam had been inspected in spring",
            "engineers looked at the barrier in April",
            "schools stay closed until Monday",
        ),
        (
            "thousands fled their homes",
            "3,000 residents were driven from their houses",
            "the mayor resigned",
        ),
    ],
)
def test_what_says_the_same_in_other_words_is_near(claim: str, near: str, far: str) -> None:
    assert cosine(claim, near) > cosine(claim, far) + 0.1


@given(st.text(max_size=200))
def test_every_text_has_a_direction(text: str) -> None:
    found = meaning(text)
    assert len(found) == SIZE
    assert np.linalg.norm(direction(found)) == pytest.approx(1, abs=1e-5)


def test_nothing_but_the_text_goes_into_its_vector() -> None:
    first = meaning("four people drowned")
    meaning.cache_clear()
    meaning("a long claim about something else entirely, with many more words in it")
    assert meaning("four people drowned") == first


def test_the_encoder_is_the_one_of_the_manifest() -> None:
    folder = files("sayso.questions") / "encoder"
    manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
    assert version().startswith(manifest["version"] + "+")
    for name, wanted in manifest["sha256"].items():
        assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == wanted


def test_a_closer_look_is_for_claims_that_may_be_of_one_thing() -> None:
    texts = {
        "a": "four people drowned in the flood",
        "b": "the bodies of four flood victims were found",
        "c": "the minister promised a new bridge",
    }
    entries = [entry(name, text) for name, text in texts.items()]
    profiles = {each.id: profile(each, None) for each in entries}
    assert set(near_pairs(entries, profiles)) == {("a", "b")}
    assert list(near_pairs(entries[::-1], profiles)) == list(near_pairs(entries, profiles))
