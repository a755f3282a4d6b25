"""What sort of speaker a name or description stands for."""

from __future__ import annotations

from sayso.claims.claim import SpeakerKind

from .bodies import BODY_NOUNS, DOCUMENT_NOUNS, FORCES, MEDIA_NOUNS, is_media_name
from .offices import is_office, singular
from .people import is_person_noun, is_plural
from .state import UNIONS, state_of


def kind_of_head(head: str) -> SpeakerKind:
    """The kind that a description's head noun tells: "officials", "ministry", "report"."""
    low = head.casefold()
    one = singular(low)
    if low in FORCES or low in {"government", "ministry", "administration", "authorities"}:
        return "government"
    if low in DOCUMENT_NOUNS or one in DOCUMENT_NOUNS:
        return "media" if low in {"paper", "website"} else "document"
    if low in MEDIA_NOUNS or one in MEDIA_NOUNS or low == "media":
        return "media"
    if one in BODY_NOUNS:
        return "group" if is_plural(low) else "organisation"
    if is_person_noun(low) or is_office(low):
        return "group" if is_plural(low) else "person"
    return "unknown"


def kind_of_name(words: tuple[str, ...]) -> SpeakerKind:
    """The kind of a capitalised name that is no person's."""
    state = state_of(" ".join(words))
    if state:
        return "organisation" if state in UNIONS else "government"
    if words and words[-1] in {"Police", "Department", "Ministry", "Government", "Sheriff"}:
        return "government"
    return "media" if is_media_name(words) else "organisation"
