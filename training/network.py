"""The encoder with its heads, in PyTorch; the shipped ONNX file is exported from it.

The encoder is BERT as in MiniLM-L6 (6 layers, width 384), with three small embeddings more: letter
case, quotation and edge of each token. They begin at zero, so that training starts from the
pretrained encoder as it is.
"""

from __future__ import annotations

import math
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional as F

from sayso.reading.labels import DISTANCES, LINK_SIZE, LINKS, WIDTH
from sayso.reading.tokens import CASES, EDGES, QUOTES

HIDDEN, LAYERS, HEADS, INNER, VOCABULARY, POSITIONS = 384, 6, 12, 1536, 30522, 512


class Layer(nn.Module):
    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.query, self.key, self.value, self.out = (nn.Linear(HIDDEN, HIDDEN) for _ in range(4))
        self.inner, self.outer = nn.Linear(HIDDEN, INNER), nn.Linear(INNER, HIDDEN)
        self.norm1, self.norm2 = (nn.LayerNorm(HIDDEN, eps=1e-12) for _ in range(2))
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor | None) -> Tensor:
        x = self.norm1(x + self.dropout(self.out(self.attend(x, mask))))
        return self.norm2(x + self.dropout(self.outer(F.gelu(self.inner(x)))))  # type: ignore[no-any-return]

    def attend(self, x: Tensor, mask: Tensor | None) -> Tensor:
        b, t, _ = x.shape

        def split(y: Tensor) -> Tensor:
            return y.view(b, t, HEADS, HIDDEN // HEADS).transpose(1, 2)

        q, k, v = split(self.query(x)), split(self.key(x)), split(self.value(x))
        if mask is None:
            weights = torch.softmax(q @ k.transpose(-1, -2) / math.sqrt(HIDDEN // HEADS), -1)
            mixed = weights @ v
        else:
            # No dropout here: with it, PyTorch leaves its fused kernel, at half the speed.
            mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        return mixed.transpose(1, 2).reshape(b, t, HIDDEN)


class Network(nn.Module):
    """Returns tags [b, t, WIDTH], queries and keys [b, t, links, LINK_SIZE]."""

    def __init__(self, dropout: float = 0.1) -> None:
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, HIDDEN)
        self.positions = nn.Embedding(POSITIONS, HIDDEN)
        self.case, self.quote, self.edge = (nn.Embedding(n, HIDDEN) for n in (CASES, QUOTES, EDGES))
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        self.dropout = nn.Dropout(dropout)
        self.tags = nn.Linear(HIDDEN, WIDTH)
        self.queries = nn.Linear(HIDDEN, len(LINKS) * LINK_SIZE)
        self.keys = nn.Linear(HIDDEN, len(LINKS) * LINK_SIZE)
        self.distance = nn.Parameter(torch.zeros(len(LINKS), DISTANCES))
        for extra in (self.case, self.quote, self.edge):
            nn.init.zeros_(extra.weight)

    def forward(
        self, ids: Tensor, case: Tensor, quote: Tensor, edge: Tensor, mask: Tensor | None = None
    ) -> tuple[Tensor, Tensor, Tensor]:
        places = torch.arange(ids.shape[1], device=ids.device)
        x = self.words(ids) + self.positions(places) + self.case(case)
        x = self.dropout(self.norm(x + self.quote(quote) + self.edge(edge)))
        keep = None if mask is None else mask[:, None, None, :]
        for layer in self.layers:
            x = layer(x, keep)
        shape = (*ids.shape, len(LINKS), LINK_SIZE)
        return self.tags(x), self.queries(x).view(shape), self.keys(x).view(shape)

    def load_pretrained(self, path: Path) -> None:
        """Take the encoder's weights from MiniLM's own file."""
        theirs = load_file(path)
        ours = {ours: theirs[name] for ours, name in pretrained_names().items()}
        first = "embeddings.token_type_embeddings.weight"
        ours["positions.weight"] = ours["positions.weight"] + theirs[first][0]
        missing, unexpected = self.load_state_dict(ours, strict=False)
        extra = ("case", "quote", "edge", "tags", "queries", "keys", "distance")
        wrong = [m for m in missing if not m.startswith(extra)]
        if wrong or unexpected:
            raise SystemExit(f"{path}: not the encoder expected: {wrong[:3]} {unexpected[:3]}")


def pretrained_names() -> dict[str, str]:
    """Our parameter names -> those of the pretrained file."""
    out = {
        "words.weight": "embeddings.word_embeddings.weight",
        "positions.weight": "embeddings.position_embeddings.weight",
    }
    modules = {"norm": "embeddings.LayerNorm"}
    for n in range(LAYERS):
        theirs = f"encoder.layer.{n}."
        modules |= {
            f"layers.{n}.query": theirs + "attention.self.query",
            f"layers.{n}.key": theirs + "attention.self.key",
            f"layers.{n}.value": theirs + "attention.self.value",
            f"layers.{n}.out": theirs + "attention.output.dense",
            f"layers.{n}.norm1": theirs + "attention.output.LayerNorm",
            f"layers.{n}.inner": theirs + "intermediate.dense",
            f"layers.{n}.outer": theirs + "output.dense",
            f"layers.{n}.norm2": theirs + "output.LayerNorm",
        }
    for ours, name in modules.items():
        for part in ("weight", "bias"):
            out[f"{ours}.{part}"] = f"{name}.{part}"
    return out


def bucket(distance: Tensor) -> Tensor:
    """Bucket of a signed distance in tokens: exact to 8, then logarithmic to 256."""
    far = distance.abs().float().clamp(min=1)
    log = 8 + (torch.log2(far / 8).clamp(min=0) * 8 / 5).long().clamp(max=7)
    near = torch.where(distance.abs() < 8, distance.abs(), log)
    return near + (distance > 0).long() * (DISTANCES // 2)
