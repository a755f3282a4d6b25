"""Characters that no report should hold."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.document.characters import is_blank, mended, printable

ANY = st.text(alphabet=st.characters(codec=None, categories=None))


@given(ANY)
def test_mending_moves_nothing_and_can_always_be_encoded(text: str) -> None:
    fit, warnings = mended(text)
    assert len(fit) == len(text)
    fit.encode("utf-8")
    assert "\0" not in fit
    assert all(a == b or b == "\ufffd" for a, b in zip(text, fit, strict=True))
    assert (fit == text) or warnings


@pytest.mark.parametrize("text", ["a\tb\r\nc\fd\x85", "👩‍🚒", "e\u0301", "\u202eabc", "\ufeff"])
def test_what_texts_may_hold_is_not_warned_of(text: str) -> None:
    assert mended(text) == (text, ())


def test_warnings_say_what_and_where() -> None:
    fit, warnings = mended("ab\ud800c\0\x07")
    assert fit == "ab\ufffdc\ufffd\x07"
    assert [w.split(", the first ")[1] for w in warnings] == [
        "U+D800 at character 2",
        "U+0007 at character 5",
    ]


@given(ANY)
def test_messages_stay_on_their_line(words: str) -> None:
    shown = printable(words)
    assert shown.isprintable()
    shown.encode("utf-8")


@pytest.mark.parametrize("text", ["", " \r\n", "\ufeff\n", "\u00a0\u2003\f", "\x1f", "\ufffd \t"])
def test_blank(text: str) -> None:
    assert is_blank(text)


@pytest.mark.parametrize("text", ["a", " 7\n", "\x07", "…"])
def test_not_blank(text: str) -> None:
    assert not is_blank(text)
