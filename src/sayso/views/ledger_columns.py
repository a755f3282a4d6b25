"""The columns of an export, one row a claim; they only ever grow at the end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["text", "words", "number", "whole", "flag"]
"""`text` comes from Sayso (an id, a code, a date), `words` from a report or a person; `number` may
have a fraction, `whole` has none; any may be empty, a `flag` never is."""


@dataclass(frozen=True, slots=True)
class Column:
    name: str
    kind: Kind
    meaning: str


COLUMNS = (
    Column("claim_id", "text", "the claim; `sayso claim` shows it"),
    Column("status", "text", "machine, accepted, rejected, corrected or added"),
    Column("verification", "text", "unverified, verified or debunked, where a reviewer said so"),
    Column("question_id", "text", "the question that it answers"),
    Column("question", "words", "the question's title"),
    Column("voice_id", "text", "the speaker over all reports"),
    Column("voice", "words", "the speaker's name over all reports"),
    Column("speaker", "words", "the speaker as this report names it; empty: the report itself"),
    Column("role", "words", "the speaker's role"),
    Column("party", "words", "the country or organisation that the speaker speaks for"),
    Column("speaker_kind", "text", "person, government, organisation, group, document …"),
    Column("anonymous", "flag", "whether the speaker has no name"),
    Column("stance", "text", "affirms, denies or uncertain"),
    Column("certainty", "text", "certain, probable or possible"),
    Column("frame", "text", "actual, future or hypothetical"),
    Column("event", "text", "what is said to have been done, from the list of events"),
    Column("low", "number", "the least amount that the words allow; empty: open"),
    Column("high", "number", "the largest amount that the words allow; empty: open"),
    Column("unit", "text", "UCUM code, ISO 4217 currency, % or 1 (times); empty: a count"),
    Column("of", "words", "what is counted, in the report's words"),
    Column("approximate", "flag", "whether the words say about, some, nearly …"),
    Column("implied", "flag", "whether no number stands in the text"),
    Column("previous_low", "number", "of the figure that this one is said to replace"),
    Column("previous_high", "number", "of the figure that this one is said to replace"),
    Column("figures", "words", "all figures of the claim, in words"),
    Column("begin", "text", "first day of what is claimed, ISO 8601"),
    Column("end", "text", "last day of what is claimed, ISO 8601"),
    Column("said", "text", "the day of the statement, ISO 8601"),
    Column("place", "words", "the first place of the claim that could be told"),
    Column("country", "text", "its country, ISO 3166-1 alpha-2"),
    Column("latitude", "number", "degrees north"),
    Column("longitude", "number", "degrees east"),
    Column("geonames_id", "whole", "its number in GeoNames"),
    Column("places", "words", "all places of the claim, in the report's words"),
    Column("content", "words", "what is claimed, in the report's words"),
    Column("content_start", "whole", "where it begins in the text, in code points from 0"),
    Column("content_end", "whole", "where it ends, exclusive"),
    Column("quotation", "text", "direct, mixed, indirect or none"),
    Column("cue", "words", "the words that attribute it"),
    Column("sentence", "words", "the sentence around it"),
    Column("outlet", "words", "who published the report"),
    Column("published", "text", "when, ISO 8601"),
    Column("title", "words", "the report's title"),
    Column("url", "words", "the report's address"),
    Column("credit", "words", "the agency whose copy it is"),
    Column("document_id", "text", "the report"),
    Column("document", "words", "what the report was called when it was added"),
    Column("added", "text", "when the ledger took it in, ISO 8601, UTC"),
    Column("reader", "text", "what read it"),
    Column("notes", "words", "what reviewers noted"),
)
