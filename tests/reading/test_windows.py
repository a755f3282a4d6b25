"""Windows over long texts."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from sayso.reading.windows import SIZE, home, windows


@given(st.integers(1, 5000))
def test_windows_cover_every_token(length: int) -> None:
    found = windows(length)
    assert found[0].start == 0
    assert found[-1].end == length
    assert all(w.end - w.start <= SIZE for w in found)
    assert all(b.start < a.end for a, b in pairwise(found))


@given(st.integers(1, 3000), st.data())
def test_home_holds_what_fits(length: int, data: st.DataObject) -> None:
    first = data.draw(st.integers(0, length - 1))
    last = data.draw(st.integers(first + 1, min(length, first + 40)))
    found = windows(length)
    window = found[home(found, first, last, length)]
    assert window.start <= first
    assert last <= window.end
