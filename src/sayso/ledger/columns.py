"""The columns that one filters by, beside the value that they come from."""

from __future__ import annotations

from typing import Any

from sayso.claims.claim import Claim
from sayso.document.characters import mended
from sayso.ledger.codec import to_json
from sayso.review.entry import Entry

Row = dict[str, Any]


def claim_row(entry: Entry) -> Row:
    claim, speaker = entry.claim, entry.claim.speaker
    return {
        "id": claim.id,
        "sentence_start": entry.sentence.start,
        "sentence": entry.sentence.text,
        "content": " … ".join(span.text for span in claim.content),
        "speaker": speaker and speaker.name,
        "party": speaker and speaker.party,
        "speaker_kind": speaker and speaker.kind,
        "anonymous": speaker and speaker.anonymous,
        "event": claim.event and claim.event.type,
        "stance": claim.stance,
        "certainty": claim.certainty,
        "frame": claim.frame,
        "body": to_json(claim),
    }


def indexed(row: Row) -> dict[str, str]:
    return {name: row[name] or "" for name in ("content", "sentence", "speaker")}


def figure_rows(claim: Claim) -> list[Row]:
    return [
        {"low": one.low, "high": one.high, "unit": one.unit, "of": one.of and one.of.text}
        for one in claim.figures
    ]


def time_rows(claim: Claim) -> list[Row]:
    return [{"begin": one.begin, "last": one.end, "of": one.of} for one in claim.times]


def place_rows(claim: Claim) -> list[Row]:
    return [
        {"name": one.name or one.span.text, "country": one.country, "geonames_id": one.geonames_id}
        for one in claim.places
    ]


def fit(words: str | None) -> str | None:
    """File names and records may hold what no database takes; the document's body keeps it."""
    return words if words is None else mended(words)[0]
