"""What `sayso doctor` looks at: the model's files, the gazetteer, and a report read for a test."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sayso.errors import ModelError, SaysoError

_TEXT = """\
OSTERMOUTH, March 3, 2024 (Coastal Wire) — At least 14 people were killed when the ferry Marigold
sank off Ostermouth on Saturday, the harbour master, Ines Dahl, said.

“We have pulled 61 people from the water,” Dahl told reporters. A coastguard official, who asked
not to be named, said between 20 and 30 passengers were still missing 🌊.
"""


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the doctor's."""

    what: str
    found: str
    sound: bool = True


def model_findings() -> Iterator[Finding]:
    """The model's name and each of its files against the hash in its manifest."""
    from sayso.reading.model import damaged, packaged_folder

    folder = packaged_folder()
    try:
        wrong = damaged(folder)
    except ModelError as error:
        yield Finding("model", str(error), sound=False)
        return
    manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
    yield Finding("model", f"{manifest['name']} {manifest['version']} in {folder}")
    for name, sha256 in manifest["sha256"].items():
        state = "missing or not the one it should be" if name in wrong else f"sha256 {sha256}"
        yield Finding(f"  {name}", state, sound=name not in wrong)


def gazetteer_finding() -> Finding:
    """Whether a city that everybody knows is found, and whether the user added places."""
    from sayso.claims.places.gazetteer import packaged
    from sayso.claims.places.own import additions_path, own_gazetteer

    try:
        own = own_gazetteer()
        found = (own or packaged()).look_up("Paris")
    except (SaysoError, OSError, ValueError) as error:
        return Finding("gazetteer", str(error), sound=False)
    added = f"with your places in {additions_path()}" if own else "no places added"
    return Finding("gazetteer", f"{len(found)} places called Paris; {added}", sound=bool(found))


def self_test() -> Finding:
    """A report read, and each span of what came out held against the text."""
    from sayso.claims.read import read_document
    from sayso.document.given import Given
    from sayso.document.read import document_of
    from sayso.views.export import report_json

    try:
        report = report_json(read_document(document_of(_TEXT, Given(), "self-test")))
    except SaysoError as error:
        return Finding("self-test", str(error), sound=False)
    spans = list(_spans(report))
    orphans = [span for span in spans if _TEXT[span["start"] : span["end"]] != span["text"]]
    found = f"{len(report['claims'])} claims, {len(spans)} anchors, {len(orphans)} do not hold"
    return Finding("self-test", found, sound=bool(report["claims"]) and not orphans)


def _spans(value: Any) -> Iterator[dict[str, Any]]:
    """Everything in a JSON value that says where in the text it stands."""
    if isinstance(value, dict):
        if {"start", "end", "text"} <= value.keys():
            yield value
        value = list(value.values())
    if isinstance(value, list):
        for part in value:
            yield from _spans(part)
