"""Who a source mention is, worked out over the whole document."""

from sayso.claims.speakers.home import Home
from sayso.claims.speakers.mention import SourceMention
from sayso.claims.speakers.name import Name, NameKind, name_words
from sayso.claims.speakers.office_holder import party_of_person
from sayso.claims.speakers.party import party_of, party_of_body
from sayso.claims.speakers.resolve import resolve_speakers

__all__ = [
    "Home",
    "Name",
    "NameKind",
    "SourceMention",
    "name_words",
    "party_of",
    "party_of_body",
    "party_of_person",
    "resolve_speakers",
]
