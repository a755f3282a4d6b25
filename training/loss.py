"""What a step of training tries to make small: one term a head, one a link."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as F

from sayso.reading.labels import LINK_SIZE, LINKS, TAGS, columns
from training.batch import SURE, TAGGED, Batch
from training.example import UNMARKED
from training.network import Network, bucket

WEIGHTS = {"attribution": 1.0, "claim": 1.0, "name": 0.5}
EDGE = 1.0
"""How much more a token beside the edge of an attribution's span weighs."""
RARE = {
    "stance": torch.tensor([1.0, 4.0, 3.0]),
    "certainty": torch.tensor([1.0, 2.5, 2.5]),
    "frame": torch.tensor([1.0, 1.5, 2.5]),
}
"""Class weights, about the square root of how much rarer a class is than the plain one."""


def losses(network: Network, batch: Batch) -> dict[str, Tensor]:
    tags, queries, keys = network(**batch.inputs)
    tags = tags.float()
    out = {head: _tagged(tags, batch, head) for head in TAGGED}
    for n, link in enumerate(LINKS):
        if len(batch.links[link]):
            out[link] = 0.5 * _linked(network, n, queries, keys, batch)
    if batch.groups:
        out |= {head: _sure(tags, batch, head) for head in SURE}
    if batch.values:
        out["factuality"] = _factual(tags, batch)
    return out


def _tagged(tags: Tensor, batch: Batch, head: str) -> Tensor:
    """Mean over the marked tokens, times the share of the batch that is marked."""
    wanted = batch.tags[head]
    marked = int((wanted != UNMARKED).sum())
    terms = F.cross_entropy(
        tags[..., columns()[head]].flatten(0, 1), wanted.flatten(),
        ignore_index=UNMARKED, reduction="none",
    ).view_as(wanted)  # fmt: skip
    total = (terms * (1 + EDGE * _edges(wanted))).sum() if head == "attribution" else terms.sum()
    size = int(batch.inputs["mask"].sum())
    return WEIGHTS.get(head, 0.6) * total / max(size, 1) * (marked > 0) * 3


def _edges(wanted: Tensor) -> Tensor:
    """1 at the tokens on both sides of a span's edge, else 0: [b, t]."""
    # Labels go O, B-one, I-one, B-two, …: a B follows anything by an edge, an I only its own kind.
    kind = (wanted + 1) // 2
    turns = (kind[:, 1:] != kind[:, :-1]) | (wanted[:, 1:] % 2 == 1)
    turns &= (wanted[:, 1:] >= 0) & (wanted[:, :-1] >= 0)
    return (F.pad(turns, (1, 0)) | F.pad(turns, (0, 1))).float()


def _linked(network: Network, n: int, queries: Tensor, keys: Tensor, batch: Batch) -> Tensor:
    b, i, j = batch.links[LINKS[n]].unbind(1)
    with torch.autocast("cpu", enabled=False):
        found = queries[:, :, n].float() @ keys[:, :, n].float().transpose(1, 2) / LINK_SIZE**0.5
    places = torch.arange(keys.shape[1])
    found = found + network.distance[n][bucket(places[None] - places[:, None])]
    scores = found[b, i].masked_fill(~batch.inputs["mask"][b], -1e4)
    return F.cross_entropy(scores, j) * min(1.0, len(b) / 1000)


def _sure(tags: Tensor, batch: Batch, head: str) -> Tensor:
    means = torch.stack(
        [tags[b, tokens][:, columns()[head]].mean(0) for b, tokens, _ in batch.groups]
    )
    wanted = torch.tensor([labels[head] for _, _, labels in batch.groups])
    return 0.7 * F.cross_entropy(means, wanted, weight=RARE[head]) * min(1.0, len(wanted) / 60)


def _factual(tags: Tensor, batch: Batch) -> Tensor:
    b, t, value = zip(*batch.values, strict=True)
    found = tags[list(b), list(t), columns()["factuality"].start]
    size = min(1.0, len(value) / 100)
    return 0.3 * size * F.smooth_l1_loss(found, torch.tensor(value))


assert set(RARE) == set(SURE) <= set(TAGS)
