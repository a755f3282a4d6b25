"""A claim in words: quoted, with what it says, who says it and where it stands."""

from __future__ import annotations

import re

from rich.text import Text

from sayso.assessment.statement import Statement
from sayso.claims.claim import Claim
from sayso.review.entry import Entry
from sayso.views import amounts, palette, phrases, speakers
from sayso.views.days import parsed, single
from sayso.views.plain import one_line
from sayso.views.speakers import NAMELESS
from sayso.views.sureness import sureness, tone
from sayso.voices.voice import Voice

SHORT = 8
"""Characters of an id that pages show; commands take ids cut short."""
_ISO = re.compile(r"\b\d{4}-\d\d-\d\d\b")
_OPENING, _CLOSING = "“‘\"'«„ ", "”’\"'»“ "


def short_id(identity: str) -> str:
    return identity[:SHORT]


def quoted(claim: Claim) -> Text:
    """The claim's words in quotation marks, its figures marked."""
    words = phrases.phrase(claim)
    plain = words.plain
    start = len(plain) - len(plain.lstrip(_OPENING))
    end = len(plain.rstrip(_CLOSING))
    return Text("“").append_text(words[start:end] if start < end else words).append("”")


def figure(one: Statement) -> Text:
    """The figure that answers the question, as the claim gives it; else what the claim takes for
    a position."""
    if one.figure is not None:
        return Text(amounts.in_words(one.figure), palette.FIGURE)
    return Text("")


def position(claim: Claim) -> Text:
    """How sure the speaker is; "says so" where that is all there is to say."""
    surely = sureness(claim)
    shown = "says so" if surely == "certain" else surely
    return Text(shown, palette.TONES[tone(claim)])


def sure(claim: Claim) -> Text:
    """How sure the speaker is, unless that is certain."""
    surely = sureness(claim)
    return Text("" if surely == "certain" else surely, palette.TONES[tone(claim)])


def day(iso: str | None, year: int | None = None) -> str:
    """The day in words, with its year unless that is the one in hand."""
    found = parsed(iso)
    return single(found, year) if found else "no date"


def dated(words: str) -> str:
    """Words in one line, the ISO dates in them as words."""
    return _ISO.sub(lambda found: day(found[0]), one_line(words))


def named(voice: Voice) -> Text:
    """The voice with a mark before a nameless one, then its role and party where they say more."""
    name = one_line(voice.name)
    shown = Text().append(f"{NAMELESS} {name}" if voice.anonymous else name, palette.SPEAKER)
    details = _details(voice)
    return shown.append(f", {' · '.join(details)}", palette.QUIET) if details else shown


def _details(voice: Voice) -> list[str]:
    known = one_line(voice.name).casefold()
    parts = [one_line(part) for part in (*voice.roles[:1], voice.party) if part]
    if voice.kind == "document":
        parts.append("the report itself")
    return [part for part in parts if not re.search(rf"\b{re.escape(part.casefold())}\b", known)]


def outlet(entry: Entry) -> str:
    """The outlet, else what the report is called."""
    return one_line(entry.report.outlet or entry.report.name)


def speaker(entry: Entry) -> str:
    """Who says it, as its own report names them; the outlet where nobody is quoted."""
    if entry.claim.speaker is None:
        return f"{outlet(entry)} itself"
    return speakers.name(entry.claim)
