"""What the model says of each token: its label sets, and the links it draws between tokens.

The order here is the order of the model's outputs; a model is only valid with the labels it was
trained on, so the manifest beside it repeats them.
"""

from __future__ import annotations

TAGS: dict[str, tuple[str, ...]] = {
    "attribution": (
        "O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content",
    ),
    "claim": ("O", "B", "I", "C"),
    "source": ("O", "B", "I"),
    "cue": ("O", "B", "I"),
    "via": ("O", "B", "I"),
    "figure": ("O", "B", "I"),
    "counted": ("O", "B", "I"),
    "time": ("O", "B", "I"),
    "place": ("O", "B", "I"),
    "name": (
        "O", "B-person", "I-person", "B-organisation", "I-organisation", "B-place", "I-place",
    ),
    "stance": ("affirms", "denies", "uncertain"),
    "certainty": ("certain", "probable", "possible"),
    "frame": ("actual", "future", "hypothetical"),
    "factuality": ("value",),
}  # fmt: skip
"""Head -> labels. In `claim`, C begins a further part of a claim interrupted by other words."""

LEANINGS = {
    "attribution": {
        "B-cue": 0.5, "I-cue": 0.5, "B-source": 1.0, "I-source": 1.0, "B-content": -1.5,
    },
    "claim": {"B": -1.5, "C": -1.5},
}  # fmt: skip
"""Added to a label's score before spans are decoded, chosen on development articles: a cue or
source missed costs an attribution; a content or claim cut in two costs two, and training, which
weighs edges double, sees too many."""

LINKS = (
    "cue-source",
    "content-cue",
    "claim-source",
    "claim-cue",
    "claim-via",
    "figure-counted",
)
"""Each token of the first kind points to the first token of one of the second, or to none."""

LINK_SIZE = 64
"""Width of the vectors whose product scores a link."""

DISTANCES = 32
"""Buckets of signed distance between two linked tokens, logarithmic beyond 8."""


def columns() -> dict[str, slice]:
    """Where each head's labels stand among the model's outputs."""
    at, out = 0, {}
    for head, labels in TAGS.items():
        out[head] = slice(at, at + len(labels))
        at += len(labels)
    return out


WIDTH = sum(len(labels) for labels in TAGS.values())
