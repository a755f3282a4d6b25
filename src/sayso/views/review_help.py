"""The keys of a review."""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from sayso.views import palette
from sayso.views.columns import beside, wrapped

KEY = "?"
SHORT = (
    ("a", "accept"),
    ("x", "reject"),
    ("n", "number"),
    ("s", "speaker"),
    ("e", "edit"),
    ("N", "note"),
    ("u", "undo"),
    ("j", "next"),
    ("k", "previous"),
    ("?", "all keys"),
    ("q", "quit"),
)
_ALL = (
    ("THE CLAIM", (
        ("a", "accept: it is right as it stands here"),
        ("x", "reject: the reader was wrong, it counts nowhere"),
        ("n", "number: 14, 10..20, 10.., ..20, or words of the sentence; 2: 14 for the second"),
        ("s", "speaker: name; role; party (empty keeps it, - is none; - alone: the report itself)"),
        ("e", "edit any field: its name, then its value"),
        ("N", "note"),
        ("v", "mark what it says as unverified, verified or debunked"),
    )),
    ("THE LEDGER", (
        ("+", "add a claim: words of this report, or from elsewhere (a call, a video)"),
        ("m", "merge: it answers the same question as another claim"),
        ("M", "split: it answers another question than that one"),
        ("w", "its speaker is that of another claim"),
        ("W", "its speaker is not that of another claim"),
        ("p", "pin its question"),
        ("r", "reliability of the outlet, A to F"),
    )),
    ("GOING ON", (
        ("u", "undo the last decision; again, the one before"),
        ("U", "bring back what was undone"),
        ("j", "next claim (also the arrow keys)"),
        ("k", "previous claim"),
        ("q", "quit; everything is kept already"),
    )),
)  # fmt: skip
_DOUBT = (
    "0.61? beside a field: the model gives its own answer that probability. The claims come in the "
    "order in which a look is worth most: where much may be wrong, and much depends on it."
)
_KEY = 3


def lines(width: int) -> Iterator[Text]:
    """All keys with what they do."""
    for title, keys in _ALL:
        yield Text()
        yield Text(f" {title}", palette.HEAD)
        for key, meaning in keys:
            cells = [[Text(key, palette.SPEAKER)], wrapped(Text(meaning), width - _KEY - 6)]
            yield from beside(cells, [_KEY, width - _KEY - 6], margin=2)
    yield Text()
    for line in wrapped(Text(_DOUBT, palette.QUIET), width - 2):
        yield Text(" ").append_text(line)
    yield Text()
