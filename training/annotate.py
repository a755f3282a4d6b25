"""Annotations kept apart from the texts that they are of, which aren't ours to publish.

`python -m training.annotate keep GOLD...` writes articles with claims, written by hand or reviewed
and written by `sayso export --format gold`, as offsets and labels into `training/annotations`;
`restore --out DIR` puts them together again with the texts, found by id and hash among the reports
of the reference data.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from training.corpora import records

Json = dict[str, Any]
FOLDER = Path(__file__).parent / "annotations"
LABELS = ("id", "anonymous", "quotation", "stance", "certainty", "frame", "party", "question")
"""Fields of a claim that are no words of the text."""
MENTIONS = ("source", "cue", "via")
NAMES = ("speaker", "role")
"""Words of the text that may stand anywhere in it, or be put together from several places: kept
by where they stand first."""


def kept(gold: Json, resolved: list[Json]) -> Json:
    """An article's annotation without a word of it. Words that the text doesn't hold, as a name
    put together from two places, are left out."""
    text = gold["document"]["text"]
    return {
        "document": gold["document"]["id"],
        "sha256": hashlib.sha256(text.encode()).hexdigest(),
        "claims": [_kept(text, raw) for raw in resolved],
        "relations": gold.get("relations", []),
    }


def _kept(text: str, raw: Json) -> Json:
    claim: Json = {name: raw.get(name) for name in LABELS}
    claim["content"] = raw["content_spans"]
    claim |= {name: raw[f"{name}_span"] for name in MENTIONS}
    claim |= {name: _pieces(text, raw.get(name)) for name in NAMES}
    claim["figures"] = [
        {"at": f["span"], "low": f["low"], "high": f["high"], "unit": f.get("unit")}
        | {"of": _first(text, f.get("of"), f["span"][0])}
        for f in raw["figures"]
    ]
    claim["times"] = [{"at": t["span"], "value": t["value"]} for t in raw["times"]]
    claim["places"] = raw["place_spans"]
    return {name: value for name, value in claim.items() if value not in (None, [], False)}


def _first(text: str, words: str | None, near: int = 0) -> list[int] | None:
    """Where words stand: first after an offset, else first of all."""
    if not words:
        return None
    at = text.find(words, near)
    at = at if at >= 0 else text.find(words)
    return [at, at + len(words)] if at >= 0 else None


def _pieces(text: str, words: str | None) -> list[list[int]] | None:
    """Stretches of the text that make up words which may not stand together in it: the longest
    that can be found, one after the other. None where a word isn't there at all."""
    left, found = (words or "").split(" "), []
    while left:
        tries = (_first(text, " ".join(left[:n])) for n in range(len(left), 0, -1))
        if (at := next((each for each in tries if each), None)) is None:
            return None
        found.append(at)
        left = left[1 + text[at[0] : at[1]].count(" ") :]
    return found


def restored(annotation: Json, document: Json) -> Json:
    """The article as it was annotated. Raises ValueError where the text is another one."""
    text = document["text"]
    if hashlib.sha256(text.encode()).hexdigest() != annotation["sha256"]:
        raise ValueError(f"{annotation['document']}: the text is not the one annotated")
    named = ("id", "outlet", "url", "title", "published", "text")
    return {
        "document": {name: document.get(name) for name in named},
        "claims": [_restored(text, claim) for claim in annotation["claims"]],
        "relations": annotation["relations"],
    }


def _restored(text: str, kept: Json) -> Json:
    def words(at: list[int] | None) -> str | None:
        return text[at[0] : at[1]] if at else None

    claim: Json = {name: kept.get(name) for name in LABELS} | {
        name: words(kept.get(name)) for name in MENTIONS
    }
    claim |= {
        name: " ".join(text[a:b] for a, b in kept[name]) if kept.get(name) else None
        for name in NAMES
    }
    claim["anonymous"] = bool(claim["anonymous"])
    claim["content"] = [words(at) for at in kept["content"]]
    claim["figures"] = [
        {"text": words(f["at"]), "low": f["low"], "high": f["high"], "unit": f["unit"]}
        | {"of": words(f["of"])}
        for f in kept.get("figures", [])
    ]
    claim["times"] = [{"text": words(t["at"]), "value": t["value"]} for t in kept.get("times", [])]
    claim["places"] = [words(at) for at in kept.get("places", [])]
    return claim


def texts(data: Path, wanted: set[str]) -> Iterator[Json]:
    """The reports of the reference data that have these ids."""
    for name in ("allsides", "timeline17"):
        for record in records(data / f"data/reports/{name}.jsonl.gz"):
            if record["id"] in wanted:
                yield record


def keep(data: Path, paths: list[Path], folder: Path) -> None:
    for path in paths:
        gold = json.loads(path.read_text("utf-8"))
        written = json.dumps(kept(gold, located(data, path, gold)), separators=(",", ":"))
        (folder / path.name).write_text(written.replace('{"id"', '\n{"id"') + "\n", "utf-8")


def located(data: Path, path: Path, gold: Json) -> list[Json]:
    """The claims with their offsets: those that stand in the file, else worked out by the gold's
    own checker."""
    claims: list[Json] = gold["claims"]
    if all("content_spans" in claim for claim in claims):
        return claims
    sys.path.insert(0, str(data / "gold"))
    from check import resolve  # type: ignore[import-not-found]

    resolved, problems = resolve(gold)
    if problems:
        raise SystemExit(f"{path}: {problems[0]}")
    return list(resolved)


def articles(data: Path, folder: Path = FOLDER / "claims") -> Iterator[tuple[str, Json]]:
    """Name and restored article of each annotation of a folder, in order."""
    annotations = {path: json.loads(path.read_text("utf-8")) for path in folder.glob("*.json")}
    documents = {d["id"]: d for d in texts(data, {a["document"] for a in annotations.values()})}
    for path, annotation in sorted(annotations.items()):
        if annotation["document"] not in documents:
            raise SystemExit(f"{path}: no report {annotation['document']} under {data}")
        yield path.stem, restored(annotation, documents[annotation["document"]])


def restore(data: Path, folder: Path, out: Path) -> None:
    out.mkdir(parents=True, exist_ok=True)
    for name, gold in articles(data, folder):
        written = json.dumps(gold, ensure_ascii=False, indent=1)
        (out / f"{name}.json").write_text(written, "utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("what", choices=("keep", "restore"))
    parser.add_argument("gold", type=Path, nargs="*")
    parser.add_argument("--data", type=Path, default=Path("../shared"))
    parser.add_argument("--kind", default="claims", choices=("claims", "questions"))
    parser.add_argument("--out", type=Path)
    given = parser.parse_intermixed_args()
    folder = FOLDER / given.kind
    if given.what == "keep":
        folder.mkdir(parents=True, exist_ok=True)
        keep(given.data, given.gold, folder)
    elif given.out is None:
        parser.error("restore needs --out DIR")
    else:
        restore(given.data, folder, given.out)


if __name__ == "__main__":
    main()
