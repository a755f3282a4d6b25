"""Sets of claims written for this project: invented stories as several reports tell them.

They stand in `training/stories`, a file for about ten sets, a line for each claim:

    == ferry-lake | a ferry sinks on a lake
    -- 2027-03-04
    toll | police | nine people drowned when an overloaded ferry went down | @1
    - | - | The lake is the country's largest
    -- 2027-03-05
    toll | police | At least 14 people have lost their lives | revises @1

`==` begins a set, `--` a report of that day. A claim has the key of the question that it answers
(`-` where no other claim of the set answers it), its speaker (`-` for the reporter), its content
and, where there is something to say, a label for it or its relation to an earlier one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "stories"
_NONE = "-"
_LABEL = re.compile(r"(?:(\w+) )?@(\w+)")


@dataclass(frozen=True, slots=True)
class Told:
    """A claim of a story. `question` is None where nothing else answers it, `speaker` where the
    report speaks itself; `relations` are of a kind, to the number of an earlier claim."""

    report: int
    day: str
    question: str | None
    speaker: str | None
    content: str
    relations: tuple[tuple[str, int], ...] = ()


def stories(folder: Path = FOLDER) -> dict[str, list[Told]]:
    """The sets by file and name; raises ValueError with file and line
    for what isn't of the form."""
    found: dict[str, list[Told]] = {}
    for path in sorted(folder.glob("*.txt")):
        found |= {f"{path.stem}/{name}": told for name, told in _file(path).items()}
    return found


def _file(path: Path) -> dict[str, list[Told]]:
    found: dict[str, list[Told]] = {}
    labels: dict[str, int] = {}
    told, report, day = list[Told](), 0, ""
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if line.startswith("== "):
            told, labels, report = [], {}, 0
            name = line[3:].split("|")[0].strip()
            if name in found:
                raise ValueError(f"{path.name}:{number}: a second set named {name}")
            found[name] = told
        elif line.startswith("-- "):
            report, day = report + 1, line[3:].strip()
        else:
            fields = [field.strip() for field in line.split(" | ")]
            if len(fields) not in (3, 4) or not all(fields) or not report:
                raise ValueError(f"{path.name}:{number}: no claim of three or four fields: {line}")
            told.append(_claim(fields, report, day, labels, len(told), f"{path.name}:{number}"))
    return found


def _claim(
    fields: list[str], report: int, day: str, labels: dict[str, int], own: int, where: str
) -> Told:
    related = []
    for kind, label in _LABEL.findall(fields[3] if len(fields) == 4 else ""):
        if not kind:
            labels[label] = own
        elif label in labels:
            related.append((kind, labels[label]))
        else:
            raise ValueError(f"{where}: no claim before this one is labelled @{label}")
    key, speaker = (None if field == _NONE else field for field in fields[:2])
    return Told(report, day, key, speaker, fields[2], tuple(related))
