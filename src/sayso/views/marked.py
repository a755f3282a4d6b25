"""An article with its sources, cues, contents and figures marked under their lines."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rich.cells import cell_len
from rich.text import Text

from sayso.views import flow, heading, palette, speakers
from sayso.views.columns import packed, wrapped
from sayso.views.console import print_lines
from sayso.views.marks import Kind, Run, runs
from sayso.views.plain import printable
from sayso.views.sureness import tone
from sayso.views.voices import Voices, voices

if TYPE_CHECKING:
    from rich.console import Console

    from sayso.claims.claim import Claim
    from sayso.claims.report import Report

_GLYPHS: dict[Kind, str] = {"figure": "#", "cue": "~", "source": "=", "content": "─"}
"""In the order in which one hides another."""
_OWN = "┄"
"""Under what the report says itself."""
_STYLES: dict[Kind, str] = {
    "figure": palette.FIGURE,
    "cue": palette.CUE,
    "source": palette.SPEAKER,
    "content": "",
}
_TAGS = {"denies": "✗", "unknown": "?", "possible": "?", "future": "»", "hypothetical": "if"}
_MEANINGS = {
    "✗": "denies",
    "?": "possible, or not known",
    "»": "future",
    "if": "under a condition",
}
_MARGIN = 1


def print_marked(report: Report, console: Console) -> None:
    """The heading, the article with a line of marks under each line, the speakers' numbers."""
    known = voices(report)
    print_lines(console, heading.lines(report, console.width))
    print_lines(console, _article(report, known, console.width - 2 * _MARGIN))
    print_lines(console, _key(report, known, console.width))


def _article(report: Report, known: Voices, width: int) -> Iterator[Text]:
    text = report.document.text
    styles, under = _layers(report, known)
    for start, end in flow.lines(text, width):
        words, marks = Text(" " * _MARGIN), Text(" " * _MARGIN)
        for at in range(start, end):
            shown = " " if text[at].isspace() else printable(text[at])
            words.append(shown, styles[at])
            marks.append(under[at] * cell_len(shown), palette.QUIET)
        for line in (words, marks):
            line.rstrip()
        yield words
        if marks:
            yield marks


def _layers(report: Report, known: Voices) -> tuple[list[str], list[str]]:
    """For each character its own style and the mark that stands under it."""
    styles, under = [""] * len(report.document.text), [" "] * len(report.document.text)
    tagged = 0
    for run in runs(report):
        kind = next((kind for kind in _GLYPHS if kind in run.kinds), None)
        if kind is None:
            continue
        own = all(report.claims[at].speaker is None for at in run.claims)
        glyph = _OWN if kind == "content" and own else _GLYPHS[kind]
        for at in range(run.start, run.end):
            styles[at] = _STYLES[kind]
            if at >= tagged:
                under[at] = glyph
        tag = _tag(report, known, run)
        tagged = max(tagged, run.start + len(tag))
        under[run.start : run.start + len(tag)] = tag
    return styles, under


def _tag(report: Report, known: Voices, run: Run) -> str:
    claims = [report.claims[at] for at in run.begins]
    numbers = dict.fromkeys(str(known[speakers.key(c)].number) for c in claims if c.speaker)
    signs = dict.fromkeys(_sign(claim) for claim in claims)
    return ",".join(numbers) + "".join(signs)


def _sign(claim: Claim) -> str:
    return _TAGS.get(tone(claim), "")


def _key(report: Report, known: Voices, width: int) -> Iterator[Text]:
    if not report.claims:
        return
    yield Text()
    for voice in known.values():
        count = f"{voice.claims} claim{'' if voice.claims == 1 else 's'}"
        line = Text(f"{voice.number:>3}  ").append(voice.name, palette.SPEAKER)
        yield from wrapped(line.append(f"  {count}", palette.QUIET), width, hang=5)
    yield Text()
    signs = dict.fromkeys(sign for claim in report.claims if (sign := _sign(claim)))
    marks = ["1── claimed by 1", "┄┄ by the report itself", "== source", "~~ cue", "## figure"]
    marks += [f"1{sign} {_MEANINGS[sign]}" for sign in signs]
    for line in packed((Text(mark, palette.QUIET) for mark in marks), width - 1):
        yield Text(" ").append_text(line)
    yield Text()
