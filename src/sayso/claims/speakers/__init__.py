"""Who a source mention is, worked out over the whole document."""

from sayso.claims.speakers.mention import SourceMention
from sayso.claims.speakers.name import Name, NameKind, name_words
from sayso.claims.speakers.party import Home, party_of
from sayso.claims.speakers.resolve import resolve_speakers

__all__ = ["Home", "Name", "NameKind", "SourceMention", "name_words", "party_of", "resolve_speakers"]
