"""How rare words are in news: `python -m training.rarity REPORTS.jsonl.gz… > rarity.tsv`.

Counts only: for each stem the share of sentences that hold it, as levels of -ln(share) in halves,
a line a level. Stems in fewer than LEAST sentences are left out; they count as the rarest.
"""

from __future__ import annotations

import gzip
import json
import math
import sys
from collections import Counter
from collections.abc import Iterator
from itertools import islice, pairwise

from sayso.questions.words import terms
from sayso.reading.sentences import sentence_ends

LEAST = 25
REPORTS = 8000
"""Taken from each file."""


def main(paths: list[str]) -> None:
    counts: Counter[str] = Counter()
    number = 0
    for sentence in sentences(paths):
        counts.update(set(terms(sentence)))
        number += 1
    levels: dict[float, list[str]] = {}
    for stem, count in counts.items():
        if count >= LEAST and not any(map(str.isdigit, stem)):
            levels.setdefault(round(2 * -math.log(count / number)) / 2, []).append(stem)
    for level in sorted(levels):
        print(f"{level}\t{','.join(sorted(levels[level]))}")


def sentences(paths: list[str]) -> Iterator[str]:
    for path in paths:
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in islice(lines, REPORTS):
                text = json.loads(line)["text"]
                ends = [0, *sentence_ends(text), len(text)]
                yield from (text[start:end] for start, end in pairwise(ends))


if __name__ == "__main__":
    main(sys.argv[1:])
