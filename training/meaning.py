"""Train what tells that two claims speak of one thing: `python -m training.meaning --out DIR`.

A claim's content goes, alone, through MiniLM; the mean over its tokens is its vector. Claims that
answer one question are drawn together and the others of their set pushed apart (supervised
contrastive learning, Khosla et al. 2020). `--mean` puts the mean of several runs' weights in DIR,
which leans less on chance than one of them (Wortsman et al. 2022).
"""

from __future__ import annotations

import argparse
import random
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer
from torch import Tensor, nn
from torch.nn import functional as F
from tqdm import tqdm

from training.asked import Asked, asked, half
from training.encoder import encoder_folder
from training.network import HIDDEN, POSITIONS, VOCABULARY, Layer, pretrained_names

LAYERS = 6
LONGEST = 40
"""Tokens of a claim that count, beside the two marks."""
AT_ONCE = 64
ALIKE_LONG = 24
"""Claims that go through the network together: of like length, so that little is padding."""
TEMPERATURE = 0.07
CLS, SEP, PAD = 101, 102, 0


class Meaning(nn.Module):
    """Token ids [b, t], 0 where a row is shorter, to unit vectors [b, HIDDEN]."""

    def __init__(self, dropout: float = 0.1) -> None:
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, HIDDEN)
        self.positions = nn.Embedding(POSITIONS, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        self.dropout = nn.Dropout(dropout)

    def forward(self, ids: Tensor) -> Tensor:
        mask = ids != PAD
        x = self.words(ids) + self.positions(torch.arange(ids.shape[1]))
        x = self.dropout(self.norm(x))
        for layer in self.layers:
            x = layer(x, mask[:, None, None, :])
        kept = mask[..., None].float()
        return F.normalize((x.float() * kept).sum(1) / kept.sum(1), dim=-1)

    def load_pretrained(self, path: Path) -> None:
        theirs = load_file(path)
        found = {ours: theirs[name] for ours, name in pretrained_names().items()}
        first = theirs["embeddings.token_type_embeddings.weight"][0]
        found["positions.weight"] = found["positions.weight"] + first
        self.load_state_dict(found)


class Encoder:
    """Texts to padded token ids."""

    def __init__(self, pieces: Tokenizer) -> None:
        self._pieces = pieces

    def __call__(self, texts: Sequence[str]) -> Tensor:
        found = self._pieces.encode_batch(list(texts), add_special_tokens=False)
        rows = [[CLS, *one.ids[:LONGEST], SEP] for one in found]
        width = max(map(len, rows))
        return torch.tensor([row + [PAD] * (width - len(row)) for row in rows])


def contrast(network: Meaning, ids: Encoder, sets: list[Asked], rounds: int, rate: float) -> None:
    """Draws claims of one question together, set by set; the words' own vectors stay."""
    network.words.weight.requires_grad_(False)
    network.positions.weight.requires_grad_(False)
    scale = nn.Parameter(torch.tensor([10.0, -6.0]))
    tuned = [p for p in network.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(
        [{"params": tuned, "lr": rate}, {"params": [scale], "lr": 1e-2}], weight_decay=0.01
    )
    steps = rounds * (len(sets) // 3)
    falling = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda n: min(1, (n + 1) / 20) * max(0.0, 1 - n / (steps + 1))
    )
    for number in tqdm(range(steps), "contrasting"):
        if number % (len(sets) // 3) == 0:
            random.shuffle(sets)
        first = 3 * (number % (len(sets) // 3))
        losses = [_apart(network, ids, drawn(one), scale) for one in sets[first : first + 3]]
        total = sum(loss for loss in losses if loss is not None)
        if isinstance(total, Tensor):
            optimizer.zero_grad()
            total.backward()  # type: ignore[no-untyped-call]
            nn.utils.clip_grad_norm_(tuned, 1.0)
            optimizer.step()
        falling.step()


def _apart(network: Meaning, ids: Encoder, claims: Asked, scale: Tensor) -> Tensor | None:
    keys = [key for _, key in claims]
    same = torch.tensor([[a is not None and a == b for b in keys] for a in keys])
    same.fill_diagonal_(False)
    if not same.any():
        return None
    with torch.autocast("cpu", torch.bfloat16):
        found = vectors(network, ids, [text for text, _ in claims])
    angles = found @ found.T
    scores = (angles / TEMPERATURE).masked_fill(torch.eye(len(keys), dtype=torch.bool), -1e4)
    shares = scores - torch.logsumexp(scores, 1, keepdim=True)
    some = same.any(1)
    near = (-(shares * same).sum(1)[some] / same.sum(1)[some]).mean()
    apart = F.binary_cross_entropy_with_logits(angles * scale[0] + scale[1], same.float())
    return 0.5 * near + 8 * apart


def vectors(network: Meaning, ids: Encoder, texts: Sequence[str]) -> Tensor:
    """The texts' vectors [texts, HIDDEN], in their order."""
    order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
    parts = [order[i : i + ALIKE_LONG] for i in range(0, len(order), ALIKE_LONG)]
    found = torch.cat([network(ids([texts[i] for i in part])) for part in parts])
    return found[torch.tensor(order).argsort()]


def drawn(claims: Asked) -> Asked:
    """A set small enough for one step: whole questions, and some claims that answer none."""
    if len(claims) <= AT_ONCE:
        return claims
    groups: dict[str, Asked] = defaultdict(list)
    for claim in claims:
        if claim[1] is not None:
            groups[claim[1]].append(claim)
    kept: Asked = []
    for key in random.sample(sorted(groups), len(groups)):
        if len(kept) + len(groups[key]) <= AT_ONCE - 10:
            kept += groups[key]
    others = [claim for claim in claims if claim[1] is None]
    return kept + random.sample(others, min(len(others), max(10, AT_ONCE - len(kept))))


def tokenizer() -> Tokenizer:
    found = Tokenizer.from_file(str(encoder_folder() / "tokenizer.json"))
    found.no_truncation()
    found.no_padding()
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=Path("../shared"))
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--more", type=Path, nargs="*", default=[], help="folders of annotation")
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--rate", type=float, default=5e-5)
    parser.add_argument("--half", type=int, choices=(0, 1), help="learn from this half of the sets")
    parser.add_argument("--mean", type=Path, nargs="*", default=[], help="runs to take the mean of")
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    weights = mean(given.mean) if given.mean else trained(given)
    torch.save(weights, given.out / "meaning.pt")


def mean(runs: Sequence[Path]) -> dict[str, Tensor]:
    each = [torch.load(run / "meaning.pt") for run in runs]
    return {name: torch.stack([one[name] for one in each]).mean(0) for name in each[0]}


def trained(given: argparse.Namespace) -> dict[str, Tensor]:
    torch.manual_seed(1)
    random.seed(1)
    network = Meaning()
    network.load_pretrained(encoder_folder() / "model.safetensors")
    named = asked(given.data / "gold/train", *given.more)
    mine = [each for name, each in named.items() if given.half in (None, half(name))]
    # A step draws AT_ONCE claims of a set at most, so large ones have several turns.
    sets = [each for each in mine for _ in range(1 + len(each) // (2 * AT_ONCE))]
    contrast(network, Encoder(tokenizer()), sets, given.rounds, given.rate)
    return network.state_dict()


if __name__ == "__main__":
    main()
