"""The article in saved web pages: its text, what the page says of itself, and claims from outside.

The pages are made for this project after the patterns of news sites; beside each lie its main text
and its facts. What stands around the articles is full of claims, none of which may come out.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from benchmarks.bootstrap import intervals
from benchmarks.figures import Figures, Row, prf
from sayso.claims.read import read_document
from sayso.document.document import Document
from sayso.document.formats.html import Html
from sayso.document.given import Given
from sayso.errors import InputError

FACTS = ("title", "byline", "outlet", "published", "updated", "url")


@dataclass(frozen=True, slots=True)
class Page:
    """A page with what should be found in it, and what was; an empty document where nothing was."""

    name: str
    text: str
    facts: dict[str, str | None]
    found: Document

    @property
    def shared(self) -> int:
        return (tokens(self.text) & tokens(self.found.text)).total()


def run(data: Path) -> Figures:
    """Rows of token F1 over all and of each page, of facts, and of claims that nobody made."""
    read = list(pages(data))
    rows: dict[str, Row] = {"main text": main_text(read)}
    strange = [f"{page.name}: {words}" for page in read for words in phantoms(page)]
    rows["claims from around"] = count(len(strange), len(read))
    rows |= {fact: share([page for page in read if fact in page.facts], fact) for fact in FACTS}
    rows |= {f"page {page.name}": main_text([page]) for page in read}
    wrong = [
        f"{page.name}: {fact} is {getattr(page.found, fact)!r}, not {page.facts[fact]!r}"
        for page in read
        for fact in page.facts
        if not right(page, fact)
    ]
    return {"rows": rows, "errors": strange + wrong}


def pages(folder: Path) -> Iterator[Page]:
    """Each `NN.html` of a folder, read, with `NN.txt` and `NN.json` beside it."""
    for path in sorted(folder.glob("*.html")):
        facts = json.loads(path.with_suffix(".json").read_text("utf-8"))
        text = path.with_suffix(".txt").read_text("utf-8")
        yield Page(path.stem, text, facts, _found(path))


def _found(path: Path) -> Document:
    try:
        found = next(Html().documents(path.read_bytes(), path.stem, str(path), Given()))
    except InputError:
        return Document("")
    return found if isinstance(found, Document) else Document("")


def main_text(read: Sequence[Page]) -> Row:
    def f1(some: Sequence[Page]) -> dict[str, float]:
        return {"f1": _prf(some)[2]}

    p, r, both = _prf(read)
    low, high = intervals(read, f1)["f1"]
    return {"p": p, "r": r, "f1": both, "low": low, "high": high, "n": len(read)}


def _prf(read: Sequence[Page]) -> tuple[float, float, float]:
    gold = sum(tokens(page.text).total() for page in read)
    found = sum(tokens(page.found.text).total() for page in read)
    return prf(sum(page.shared for page in read), gold, found)


def phantoms(page: Page) -> Iterator[str]:
    """The words of each claim whose content does not stand in the article."""
    if not page.found.text:
        return
    article = _run_of(page.text)
    for claim in read_document(page.found).claims:
        for part in claim.content:
            if _run_of(part.text) not in article:
                yield part.text


def right(page: Page, fact: str) -> bool:
    return bool(_same(page.facts[fact]) == _same(getattr(page.found, fact)))


def _same(value: Any) -> Any:
    """Times of one moment and zone are the same, however they are written."""
    try:
        moment = datetime.fromisoformat(value)
    except (TypeError, ValueError):
        return value
    return moment, moment.utcoffset(), len(value) > len("2025-03-11")


def share(read: Sequence[Page], fact: str) -> Row:
    value = sum(right(page, fact) for page in read) / max(1, len(read))
    return {"value": value, "low": None, "high": None, "n": len(read)}


def count(value: int, n: int) -> Row:
    return {"value": value, "lower_is_better": True, "low": None, "high": None, "n": n}


def tokens(text: str) -> Counter[str]:
    return Counter(_words(text))


def _run_of(text: str) -> str:
    return f" {' '.join(_words(text))} "


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())
