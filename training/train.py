"""Train the reader: `python -m training.train --data DIR --out DIR`.

Seeds are fixed, progress is shown, and a run that was stopped goes on from its last checkpoint.
"""

from __future__ import annotations

import argparse
import random
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

import torch
from tokenizers import Tokenizer
from tqdm import tqdm

from sayso.reading.windows import SIZE
from training.batch import batch
from training.corpora import CORPORA
from training.encoder import encoder_folder
from training.example import Example
from training.loss import losses
from training.network import Network

ROUNDS = {"attribution": 1.0, "claims": 3.0, "factuality": 0.6, "names": 0.6}
"""How often each corpus is seen in one round."""
BATCH = 16
RATES = (1.5e-4, 1e-3)
"""Highest learning rates of the encoder and of the heads."""
AVERAGE = 0.998
"""Decay of the moving average of the weights that is kept in the end."""

Step = list[tuple[Example, int]]


def schedule(corpora: dict[str, list[Example]], rounds: float, seed: int) -> list[Step]:
    """Every step's windows: the whole run is fixed before it begins."""
    rng = random.Random(seed)
    steps: list[Step] = []
    left: dict[str, float] = defaultdict(float)
    for _ in range(int(rounds)):
        windows: Step = []
        for name, examples in corpora.items():
            left[name] += ROUNDS[name]
            while left[name] > 0:
                part = rng.sample(examples, round(len(examples) * min(1.0, left[name])))
                windows += [w for example in part for w in _windows(example, rng)]
                left[name] -= 1.0
            left[name] = max(left[name], 0.0)
        rng.shuffle(windows)
        steps += [windows[i : i + BATCH] for i in range(0, len(windows), BATCH)]
    return steps


def _windows(example: Example, rng: random.Random) -> Iterator[tuple[Example, int]]:
    """Windows side by side, from a place that changes each time."""
    n = len(example.tokens)
    if n <= SIZE:
        yield example, 0
        return
    start = rng.randrange(min(SIZE, n - SIZE))
    if start > SIZE // 3:
        yield example, 0
    while start < n - 40:
        yield example, start
        start += SIZE


class Run:
    """The state of a run, saved so that it can go on."""

    def __init__(
        self, network: Network, total: int, folder: Path, rates: Sequence[float] = RATES
    ) -> None:
        self.network, self.total, self.folder, self.step = network, total, folder, 0
        parts: dict[str, list[torch.nn.Parameter]] = {"encoder": [], "heads": []}
        for name, p in network.named_parameters():
            if p.requires_grad:
                parts["heads" if name.startswith(_HEADS) else "encoder"].append(p)
        groups = [
            {"params": part, "lr": rate} for part, rate in zip(parts.values(), rates, strict=True)
        ]
        self.optimizer = torch.optim.AdamW(groups, weight_decay=0.01, fused=True)
        self.rates = torch.optim.lr_scheduler.LambdaLR(self.optimizer, self._rate)
        self.mean = {name: p.detach().clone() for name, p in network.named_parameters()}

    def _rate(self, step: int) -> float:
        warm = max(1, self.total // 16)
        return min((step + 1) / warm, max(0.0, (self.total - step) / (self.total - warm)) + 0.01)

    def take(self, windows: Step) -> dict[str, float]:
        with torch.autocast("cpu", torch.bfloat16):
            terms = losses(self.network, batch(windows))
        total: torch.Tensor = sum(terms.values(), torch.tensor(0.0))
        total.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
        self.optimizer.step()
        self.rates.step()
        self.optimizer.zero_grad(set_to_none=True)
        self.step += 1
        decay = min(AVERAGE, (1 + self.step) / (10 + self.step))
        with torch.no_grad():
            for name, p in self.network.named_parameters():
                if p.requires_grad:
                    self.mean[name].lerp_(p, 1 - decay)
        return {name: float(term.detach()) for name, term in terms.items()}

    def save(self) -> None:
        state = {
            "step": self.step, "network": self.network.state_dict(), "mean": self.mean,
            "optimizer": self.optimizer.state_dict(), "rates": self.rates.state_dict(),
        }  # fmt: skip
        torch.save(state, self.folder / "run.part")
        (self.folder / "run.part").replace(self.folder / "run.pt")

    def resume(self) -> None:
        if (self.folder / "run.pt").exists():
            state = torch.load(self.folder / "run.pt", weights_only=False)
            self.step, self.mean = state["step"], state["mean"]
            self.network.load_state_dict(state["network"])
            self.optimizer.load_state_dict(state["optimizer"])
            self.rates.load_state_dict(state["rates"])


_HEADS = ("tags", "queries", "keys", "distance", "case", "quote", "edge")


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ap.add_argument("--data", type=Path, default=Path("../shared"))
    ap.add_argument("--out", type=Path, required=True)
    ap.add_argument("--corpora", nargs="+", default=list(CORPORA), choices=list(CORPORA))
    ap.add_argument("--without", default="", help="leave out gold articles whose name holds this")
    ap.add_argument("--rounds", type=int, default=4)
    ap.add_argument("--rates", type=float, nargs=2, default=RATES, help="of encoder and heads")
    ap.add_argument("--start", type=Path, help="an earlier run to go on from, with a new seed")
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--save-every", type=int, default=100)
    a = ap.parse_args()
    encoder = encoder_folder()
    a.out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(a.seed)
    tokenizer = Tokenizer.from_file(str(encoder / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    corpora = {name: list(CORPORA[name](tokenizer, a.data)) for name in a.corpora}
    if a.without:
        corpora = {k: [e for e in v if a.without not in e.source] for k, v in corpora.items()}
    for name, examples in corpora.items():
        print(f"{name}: {len(examples)} texts, {sum(len(e.tokens) for e in examples):,} tokens")
    steps = schedule(corpora, a.rounds, a.seed)
    network = Network()
    network.load_pretrained(encoder / "model.safetensors")
    if a.start:
        earlier = torch.load(a.start / "run.pt", weights_only=False)["mean"]
        network.load_state_dict(earlier, strict=False)
    network.words.weight.requires_grad_(False)
    run = Run(network, len(steps), a.out, a.rates)
    run.resume()
    _go(run, steps, a.save_every)


def _go(run: Run, steps: list[Step], every: int) -> None:
    run.network.train()
    seen: dict[str, float] = defaultdict(float)
    bar = tqdm(total=len(steps), initial=run.step, unit="step", mininterval=20)
    began = time.time()
    while run.step < len(steps):
        torch.manual_seed(run.step)
        for name, value in run.take(steps[run.step]).items():
            seen[name] += value
        bar.update(1)
        if run.step % every == 0 or run.step == len(steps):
            run.save()
            means = "  ".join(f"{name} {value / every:.3f}" for name, value in seen.items())
            tqdm.write(f"{run.step}/{len(steps)} {time.time() - began:.0f} s  {means}")
            seen.clear()


if __name__ == "__main__":
    main()
