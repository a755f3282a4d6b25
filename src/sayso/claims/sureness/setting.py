"""The words that a claim's sureness can be read from: its content and what stands around it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sayso.document.anchor import Span

NEAR = 60
"""Characters before the content that can govern it ("It was not clear whether …")."""

_BOUNDARY = re.compile(
    r"[,;:—–]| - |\s\(|\b(?:that|which|who|whom|whose|when|because|if|unless|whether|what|how|where"
    r"|why|after|before|while|until|since|than|though|although|but|as)\b"
)
_BLANKS = re.compile(r"\s+")
_ADJUNCT = re.compile(
    r"\W*\b(?:in|on|at|by|since|during|after|before|for|under|with|from|within|despite|if|when|as"
    r"|while|although|though|later|today|tomorrow|now|yes|no|so|and|but)\b[^,]{0,60},\s"
)


@dataclass(frozen=True, slots=True)
class Setting:
    """Lower-case stretches with straight apostrophes and single blanks.

    `content` is all parts of the content; `main` only its main clause; `near` what stands right
    before it in its sentence; `cue` the cue; `lead` both, with a bar after each; `tail` what
    follows the content in its sentence.
    """

    content: str
    main: str
    near: str
    cue: str
    lead: str
    tail: str


def setting_of(
    text: str, content: tuple[Span, ...], cue: tuple[Span, ...], sentence: Span | None
) -> Setting:
    """The setting of a claim; without a sentence nothing stands around it."""
    said = _plain(" / ".join(part.text for part in content))
    cued = _plain(" ".join(part.text for part in cue))
    near = tail = ""
    if sentence is not None and content:
        first, last = content[0].start, content[-1].end
        near = _plain(text[max(sentence.start, first - NEAR) : max(sentence.start, first)])
        tail = _plain(text[min(last, sentence.end) : sentence.end])
    return Setting(said, main_clause(said), near, cued, f"{near} | {cued} |", tail)


def _plain(words: str) -> str:
    return _BLANKS.sub(" ", words.lower().replace("’", "'"))


def main_clause(content: str) -> str:
    """The content up to the first mark or word that opens another clause, adjuncts passed over."""
    adjunct = _ADJUNCT.match(content)
    boundary = _BOUNDARY.search(content, adjunct.end() if adjunct else 1)
    return content[: boundary.start()] if boundary else content
