"""Train what tells that two claims speak of one thing: `python -m training.meaning --out DIR`.

A claim's content goes, alone, through a few layers of MiniLM; the mean over its tokens is its
vector. First the few layers learn to place sentences of reports where all six layers of the
pretrained encoder place them (distillation), then claims that answer one question are drawn
together and the others of their reports pushed apart (supervised contrastive learning, Khosla et
al. 2020).
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

from training.asked import Asked, asked, half, sentences
from training.encoder import encoder_folder
from training.network import HIDDEN, POSITIONS, VOCABULARY, Layer, pretrained_names

KEPT = (0, 2, 5)
"""Of the pretrained encoder's six layers."""
LONGEST = 40
"""Tokens of a claim that count, beside the two marks."""
AT_ONCE = 64
TEMPERATURE = 0.07
CLS, SEP, PAD = 101, 102, 0


class Meaning(nn.Module):
    """Token ids [b, t], 0 where a row is shorter, to unit vectors [b, HIDDEN]."""

    def __init__(self, layers: Sequence[int] = KEPT, dropout: float = 0.1) -> None:
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, HIDDEN)
        self.positions = nn.Embedding(POSITIONS, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.kept = tuple(layers)
        self.layers = nn.ModuleList(Layer(dropout) for _ in self.kept)
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
        theirs, found = load_file(path), {}
        for ours, name in pretrained_names().items():
            parts = ours.split(".")
            if parts[0] != "layers":
                found[ours] = theirs[name]
            elif int(parts[1]) in self.kept:
                parts[1] = str(self.kept.index(int(parts[1])))
                found[".".join(parts)] = theirs[name]
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


def distil(network: Meaning, teacher: Meaning, ids: Encoder, texts: list[str], steps: int) -> None:
    """Places of single sentences, and the angles between those of one batch, as the teacher's."""
    optimizer = torch.optim.AdamW(network.parameters(), lr=1.5e-4)
    rate = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda n: min(1, (n + 1) / 50) * (1 - n / steps)
    )
    for _ in tqdm(range(steps), "distilling"):
        # Sentences of like length side by side, so that little of a batch is padding.
        drawn = sorted(random.sample(texts, 4 * AT_ONCE), key=len)
        first = random.randrange(4) * AT_ONCE
        batch = ids(drawn[first : first + AT_ONCE])
        with torch.autocast("cpu", torch.bfloat16):
            with torch.no_grad():
                wanted = teacher(batch)
            found = network(batch)
        loss = 10 * (1 - (found * wanted).sum(-1)).mean()
        loss = loss + 50 * ((found @ found.T - wanted @ wanted.T) ** 2).mean()
        optimizer.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        optimizer.step()
        rate.step()


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
        found = network(ids([text for text, _ in claims]))
    angles = found @ found.T
    scores = (angles / TEMPERATURE).masked_fill(torch.eye(len(keys), dtype=torch.bool), -1e4)
    shares = scores - torch.logsumexp(scores, 1, keepdim=True)
    some = same.any(1)
    near = (-(shares * same).sum(1)[some] / same.sum(1)[some]).mean()
    apart = F.binary_cross_entropy_with_logits(angles * scale[0] + scale[1], same.float())
    return 0.5 * near + 8 * apart


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
    parser.add_argument("--layers", type=int, nargs="+", default=KEPT)
    parser.add_argument("--steps", type=int, default=1200, help="of distillation")
    parser.add_argument("--rounds", type=int, default=1, help="of contrast")
    parser.add_argument("--rate", type=float, default=5e-5)
    parser.add_argument("--half", type=int, choices=(0, 1), help="learn from this half of the sets")
    parser.add_argument("--start", type=Path, help="a distilled network to go on from")
    given = parser.parse_args()
    torch.manual_seed(1)
    random.seed(1)
    ids, pretrained = Encoder(tokenizer()), encoder_folder() / "model.safetensors"
    network, teacher = Meaning(given.layers), Meaning(range(6))
    network.load_pretrained(pretrained)
    teacher.load_pretrained(pretrained)
    given.out.mkdir(parents=True, exist_ok=True)
    if given.start:
        network.load_state_dict(torch.load(given.start))
    elif given.steps:
        texts = list(sentences(given.data))
        distil(network, teacher.eval(), ids, texts, given.steps)
        torch.save(network.state_dict(), given.out / "distilled.pt")
    named = asked(given.data / "gold/train", *given.more)
    mine = [each for name, each in named.items() if given.half in (None, half(name))]
    # A step draws AT_ONCE claims of a set at most, so large ones have several turns.
    sets = [each for each in mine for _ in range(1 + len(each) // (2 * AT_ONCE))]
    contrast(network, ids, sets, given.rounds, given.rate)
    torch.save(network.state_dict(), given.out / "meaning.pt")


if __name__ == "__main__":
    main()
