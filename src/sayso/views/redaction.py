"""An export without the names of private people: a label stands in their place."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from typing import Any

from sayso.document.anchor import CONTEXT
from sayso.questions.incident import Victim
from sayso.views.claim_export import Json
from sayso.views.ledger_columns import COLUMNS
from sayso.views.ledger_rows import Row
from sayso.views.private_people import is_private, private_people, spellings
from sayso.voices.voice import Voice

_WORDS = frozenset(column.name for column in COLUMNS if column.kind == "words") - {"url"}
_PLACES = ("content_start", "content_end")
_KEPT = frozenset({"id", "schema", "sha256", "url", "archive_url", "external_id"})


class Redaction:
    """Takes the names of private people out of rows and documents.

    The addresses of reports stay, and so do names that no speaker or victim bears.
    """

    def __init__(self, voices: Iterable[Voice], victims: Iterable[Victim] = ()) -> None:
        every = list(voices)
        people = private_people(every, victims)
        public = (voice for voice in every if voice.kind == "person" and not is_private(voice))
        spelled = spellings(people, public)
        self._labels = {_key(name): label for name, label in spelled.items()}
        self._pattern = _pattern(spelled)

    def text(self, words: str) -> str:
        return self._pattern.sub(self._label, words)

    def row(self, row: Row) -> Row:
        """The words with labels; without the places in the text, which are those of the names."""
        found: Row = {
            name: self.text(value) if name in _WORDS and isinstance(value, str) else value
            for name, value in row.items()
        }
        return {**found, **dict.fromkeys(_PLACES)}

    def document(self, found: Json) -> Json:
        """A document in the form `sayso.claims/1`: every span stands where its words are now."""
        return dict(self._within(found, _Moved(self, found["document"]["text"])))

    def _within(self, value: Any, moved: _Moved) -> Any:
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, list):
            return [self._within(one, moved) for one in value]
        if not isinstance(value, Mapping):
            return value
        shown = {
            name: one if name in _KEPT else self._within(one, moved) for name, one in value.items()
        }
        return {**shown, **moved.span(value)} if "start" in value and "end" in value else shown

    def _label(self, found: re.Match[str]) -> str:
        return self._labels[_key(found[0])]


class _Moved:
    """Where the places of a text are after its names were replaced."""

    def __init__(self, redaction: Redaction, text: str) -> None:
        self.text = redaction.text(text)
        self._edges = [(0, 0)]
        """Places before and after, where they are both on the edge of a name."""
        shift = 0
        for match in redaction._pattern.finditer(text):
            start, end = match.span()
            self._edges.append((start, start + shift))
            shift += len(redaction._label(match)) - (end - start)
            self._edges.append((end, end + shift))

    def span(self, span: Mapping[str, Any]) -> Json:
        """The span grown to whole labels."""
        start, end = self._start(span["start"]), self._end(span["end"])
        found: Json = {"start": start, "end": end, "text": self.text[start:end]}
        if "prefix" in span:
            found["prefix"] = self.text[max(0, start - CONTEXT) : start]
            found["suffix"] = self.text[end : end + CONTEXT]
        return found

    def _start(self, at: int) -> int:
        before, after = self._edges[bisect_right(self._edges, at, key=lambda one: one[0]) - 1]
        return after if self._in_name(at) else after + at - before

    def _end(self, at: int) -> int:
        if self._in_name(at):
            return self._edges[bisect_left(self._edges, at, key=lambda one: one[0])][1]
        before, after = self._edges[bisect_right(self._edges, at, key=lambda one: one[0]) - 1]
        return after + at - before

    def _in_name(self, at: int) -> bool:
        """Whether a place is inside a name, not at its edge; edges come in pairs but the first."""
        number = bisect_left(self._edges, at, key=lambda one: one[0])
        return number < len(self._edges) and number % 2 == 0 and self._edges[number][0] != at


def _key(name: str) -> str:
    return " ".join(name.split()).casefold()


def _pattern(labels: Iterable[str]) -> re.Pattern[str]:
    """Whole words, longest names first, whatever gaps are between their parts."""
    names = sorted(labels, key=lambda name: (-len(name), name))
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(_spelled, names))})(?!\w)" if names else r"(?!)")


def _spelled(name: str) -> str:
    """A name of one word must have its capital, so that no common word is taken for it."""
    parts = [re.escape(part) for part in name.split()]
    if len(parts) > 1:
        return "(?i:" + r"\s+".join(parts) + ")"
    return rf"{parts[0]}|{re.escape(name.strip().upper())}"
