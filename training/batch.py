"""Windows of examples put together for one step of training."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from sayso.reading.labels import LINKS, TAGS
from sayso.reading.windows import SIZE
from training.example import UNMARKED, Example

CLS, SEP = 101, 102
SURE = ("stance", "certainty", "frame")
TAGGED = [head for head in TAGS if head not in (*SURE, "factuality")]


@dataclass
class Batch:
    """Inputs [b, t]; `tags` [b, t] a head; `links` rows of (window, from, to); `groups` rows of
    (window, tokens, labels); `values` rows of (window, token, value)."""

    inputs: dict[str, Tensor]
    tags: dict[str, Tensor]
    links: dict[str, Tensor]
    groups: list[tuple[int, list[int], dict[str, int]]]
    values: list[tuple[int, int, float]]


def batch(windows: list[tuple[Example, int]]) -> Batch:
    """A batch of windows, each an example and its first token; one mark stands before each."""
    width = min(SIZE, max(len(e.tokens) - start for e, start in windows)) + 2
    names = ("ids", "case", "quote", "edge")
    inputs = {name: np.zeros((len(windows), width), dtype=np.int64) for name in names}
    mask = np.zeros((len(windows), width), dtype=bool)
    tags = {h: np.full((len(windows), width), UNMARKED) for h in TAGGED}
    links: dict[str, list[tuple[int, int, int]]] = {link: [] for link in LINKS}
    out = Batch({}, {}, {}, [], [])
    for b, (example, start) in enumerate(windows):
        n = min(SIZE, len(example.tokens) - start)
        here = slice(start, start + n)
        for name in names:
            inputs[name][b, 1 : n + 1] = getattr(example.tokens, name)[here]
        inputs["ids"][b, 0], inputs["ids"][b, n + 1] = CLS, SEP
        mask[b, : n + 2] = True
        for head, marked in example.tags.items():
            tags[head][b, 1 : n + 1] = marked[here]
        _relations(example, b, start, n, links, out)
    out.inputs = {name: torch.from_numpy(a) for name, a in (*inputs.items(), ("mask", mask))}
    out.tags = {head: torch.from_numpy(a) for head, a in tags.items()}
    out.links = {link: torch.tensor(rows).view(-1, 3) for link, rows in links.items()}
    return out


def _relations(
    example: Example,
    b: int,
    start: int,
    n: int,
    links: dict[str, list[tuple[int, int, int]]],
    out: Batch,
) -> None:
    def inside(token: int) -> bool:
        return start <= token < start + n

    for link, rows in example.links.items():
        for i, j in rows:
            if inside(i) and (j < 0 or inside(j)):
                links[link].append((b, i - start + 1, 0 if j < 0 else j - start + 1))
    for group in example.groups:
        tokens = [t - start + 1 for t in group.tokens if inside(t)]
        if tokens and 2 * len(tokens) >= len(group.tokens):
            out.groups.append((b, tokens, group.sureness))
    out.values += [(b, t - start + 1, value) for t, value in example.values if inside(t)]
