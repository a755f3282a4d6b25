"""Claims with the question that each answers, set by set: reports that share question keys."""

from __future__ import annotations

import json
import re
from pathlib import Path
from zlib import crc32

from training.stories import stories

Asked = list[tuple[str, str | None]]
"""A claim's content and the key of its question, None where nothing else answers it."""
NUMBER = re.compile(r"-\d+-[a-z0-9-]+$")
_QUOTES = "“”"


def asked(gold: Path, *folders: Path) -> dict[str, Asked]:
    """The sets by name: the articles of the training gold, each of which stands alone, those of
    other folders of articles in the gold's form, named SET-N-outlet, and the stories written for
    this project."""
    written = {
        name: [(one.content.strip(_QUOTES), one.question) for one in told]
        for name, told in stories().items()
    }
    found = written | {
        name: [claim for path in paths for claim in claims(path)]
        for name, paths in sets(gold, *folders).items()
    }
    return {name: each for name, each in found.items() if any(key for _, key in each)}


def sets(gold: Path, *folders: Path) -> dict[str, list[Path]]:
    found = {path.stem: [path] for path in sorted(gold.glob("*.json"))}
    for path in (path for folder in folders for path in sorted(folder.glob("*.json"))):
        found.setdefault(NUMBER.sub("", path.stem), []).append(path)
    return found


def half(name: str) -> int:
    """Which half of the sets one belongs to, whatever others there are: 0 or 1."""
    return crc32(name.encode()) % 2


def claims(path: Path) -> Asked:
    gold = json.loads(path.read_text("utf-8"))
    return [(" … ".join(raw["content"]), raw.get("question")) for raw in gold["claims"]]
