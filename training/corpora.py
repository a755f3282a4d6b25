"""The data sets, each as examples with the heads that its annotation speaks of."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from tokenizers import Tokenizer

from sayso.reading.labels import TAGS
from sayso.reading.tokens import tokenize
from training.example import Example, Group

Record = dict[str, Any]


def records(path: Path) -> Iterator[Record]:
    """The records of a JSON Lines file, gzipped or not."""
    opener: Any = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())


def blank(tokenizer: Tokenizer, source: str, text: str) -> Example:
    encoded = tokenizer.encode(text, add_special_tokens=False)
    return Example(source, tokenize(text, encoded.ids, encoded.offsets))


def attribution(tokenizer: Tokenizer, root: Path) -> Iterator[Example]:
    """PolNeAR train: source, cue and content with their links."""
    for record in records(root / "data/attribution/polnear.train.jsonl.gz"):
        example = blank(tokenizer, "polnear", record["text"])
        example.open_head("attribution")
        for link in ("cue-source", "content-cue"):
            example.links[link] = []
        for row in record["attributions"]:
            _attribution(example, row)
        yield example


def _attribution(example: Example, row: Record) -> None:
    def tokens(role: str) -> list[int]:
        return [i for a, b in row[role] for i in example.covering(a, b)]

    for role in ("source", "cue", "content"):
        example.mark("attribution", row[role], f"B-{role}", f"I-{role}")
    source, cue, content = tokens("source"), tokens("cue"), tokens("content")
    example.links["cue-source"] += [(i, source[0] if source else -1) for i in cue]
    example.links["content-cue"] += [(i, cue[0] if cue else -1) for i in content]


def claims(tokenizer: Tokenizer, root: Path) -> Iterator[Example]:
    """The claims written by hand: the training gold's and those of `training/annotations`, with
    the offsets that stand there, or else are worked out by the gold's own checker."""
    from training.annotate import articles, located

    train = sorted((root / "gold/train").glob("*.json"))
    gold = ((path.stem, json.loads(path.read_text("utf-8"))) for path in train)
    for name, article in (*gold, *articles(root)):
        found = located(root, Path(name), article)
        yield claim_example(tokenizer, name, article["document"]["text"], found)


def claim_example(tokenizer: Tokenizer, name: str, text: str, found: list[Record]) -> Example:
    example = blank(tokenizer, f"gold:{name}", text)
    for head in ("claim", "source", "cue", "via", "figure", "counted", "time", "place"):
        example.open_head(head)
    for link in ("claim-source", "claim-cue", "claim-via", "figure-counted"):
        example.links[link] = []
    for claim in found:
        _claim(example, text, claim)
    return example


def _claim(example: Example, text: str, claim: Record) -> None:
    parts: list[int] = []
    for n, span in enumerate(claim["content_spans"]):
        for marked in example.mark("claim", [tuple(span)], "C" if n and parts else "B"):
            parts += marked
    whole = [i for a, b in claim["content_spans"] for i in example.covering(a, b)]
    sureness = {h: TAGS[h].index(claim[h]) for h in ("stance", "certainty", "frame")}
    example.groups.append(Group(whole, sureness))
    for role in ("source", "cue", "via"):
        span = claim[role + "_span"]
        target = -1
        if span:
            example.mark(role, [tuple(span)])
            target = example.covering(*span).start
        example.links["claim-" + role] += [(i, target) for i in parts]
    for head, spans in (
        ("figure", [f["span"] for f in claim["figures"]]),
        ("time", [t["span"] for t in claim["times"]]),
        ("place", claim["place_spans"]),
    ):
        example.mark(head, [tuple(s) for s in spans if s])
    for figure in claim["figures"]:
        _counted(example, text, claim, figure)


def _counted(example: Example, text: str, claim: Record, figure: Record) -> None:
    rows = list(example.covering(*figure["span"]))
    of, target = figure.get("of"), -1
    if of:
        at = _nearest(text, of, figure["span"], claim["content_spans"])
        if at is None:
            return
        example.mark("counted", [(at, at + len(of))])
        target = example.covering(at, at + len(of)).start
    example.links["figure-counted"] += [(i, target) for i in rows]


def _nearest(text: str, piece: str, span: list[int], content: list[list[int]]) -> int | None:
    """Start of the occurrence of `piece` nearest the figure, inside the claim where it can be."""
    low, high = min(span[0] - 300, content[0][0]), max(span[1] + 300, content[-1][1])
    found, at = [], text.find(piece, max(low, 0), high)
    while at >= 0:
        found.append(at)
        at = text.find(piece, at + 1, high)

    def away(at: int) -> tuple[bool, int]:
        inside = any(a <= at < b for a, b in content)
        after = at >= span[1]
        return not inside, min(abs(at - span[1]), abs(at + len(piece) - span[0])) - 5 * after

    return min(found, key=away) if found else None


def factuality(tokenizer: Tokenizer, root: Path) -> Iterator[Example]:
    """UDS-IH2 train: how far each predicate's event happened, -3 to 3."""
    rows = list(records(root / "data/certainty/uds_ih2.train.jsonl.gz"))
    yield from _packed(tokenizer, "uds", rows, _values)


def _values(example: Example, record: Record, at: int) -> None:
    for event in record["events"]:
        for i in example.covering(at + event["start"], at + event["end"])[:1]:
            example.values.append((i, float(event["factuality"])))


def _packed(
    tokenizer: Tokenizer,
    source: str,
    rows: list[Record],
    mark: Callable[[Example, Record, int], None],
    size: int = 900,
) -> Iterator[Example]:
    """Single sentences, several to an example, each a paragraph."""
    batch: list[Record] = []
    for row in [*rows, None]:
        if batch and (row is None or sum(len(r["text"]) for r in batch) + len(row["text"]) > size):
            example = blank(tokenizer, source, "\n".join(r["text"] for r in batch))
            at = 0
            for record in batch:
                mark(example, record, at)
                at += len(record["text"]) + 1
            yield example
            batch = []
        if row is not None:
            batch.append(row)


NAMES = {"PER": "person", "ORG": "organisation", "LOC": "place"}


def names(tokenizer: Tokenizer, root: Path) -> Iterator[Example]:
    """Persons, organisations and places: Universal NER (EWT, PUD) and WikiGold."""
    folder = root / "data/language"
    for path in (*sorted(folder.glob("uner_*.gz")), folder / "wikigold.conll.txt.gz"):
        yield from _packed(tokenizer, "names", list(_named(path)), _entities)


def _named(path: Path) -> Iterator[Record]:
    wiki = path.name.startswith("wikigold")
    words: list[tuple[str, str]] = []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in [*lines, "\n"]:
            cells = line.split(" " if wiki else "\t")
            if line.strip() and not line.startswith("# "):
                words.append((cells[0], cells[1].strip()) if wiki else (cells[1], cells[2]))
            elif not line.strip() and words:
                yield _sentence(words)
                words = []


def _sentence(words: list[tuple[str, str]]) -> Record:
    entities: list[list[Any]] = []
    text, last = "", "O"
    for word, tag in words:
        start = len(text)
        text += word + " "
        kind = NAMES.get(tag[2:])
        if kind and tag[0] == "I" and last[2:] == tag[2:]:
            entities[-1][1] = start + len(word)
        elif kind:
            entities.append([start, start + len(word), kind])
        last = tag
    return {"text": text.rstrip(), "entities": entities}


def _entities(example: Example, record: Record, at: int) -> None:
    example.open_head("name")
    for start, end, kind in record["entities"]:
        example.mark("name", [(at + start, at + end)], f"B-{kind}", f"I-{kind}")


CORPORA = {
    "attribution": attribution,
    "claims": claims,
    "factuality": factuality,
    "names": names,
}
