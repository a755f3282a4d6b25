"""What sort of speaker a name is: a reader's kind where it gives one, else what the words tell."""

from __future__ import annotations

import re
from typing import Literal

from sayso.claims.claim import Speaker
from sayso.claims.nations import demonyms
from sayso.claims.speakers.bodies import BODY_NOUNS, DOCUMENT_NOUNS, is_acronym, is_body_name
from sayso.claims.speakers.given_names import formal, is_given_name
from sayso.claims.speakers.leaders import state_led_by
from sayso.claims.speakers.offices import is_office
from sayso.claims.speakers.state import state_of

from .body_name import state_meant
from .family_names import is_family_name_first

Sort = Literal["person", "office", "body", "state", "document", "nameless", "several", "report"]
_MOST = 5
"""Words that a person's name has at most."""


def sort_of(speaker: Speaker) -> Sort:
    """One of the sorts of a subject, "report" apart."""
    if speaker.anonymous:
        return "nameless"
    if ";" in speaker.name:
        return "several"
    if speaker.kind == "document" or (speaker.kind == "unknown" and _is_document(speaker.name)):
        return "document"
    person = speaker.kind == "person" and not _is_body(speaker.name)
    if person or (speaker.kind == "unknown" and _is_person(speaker)):
        return "person"
    return "state" if _is_state(speaker) else "body"


def _is_document(name: str) -> bool:
    head = re.split(r" (?:of|by|from|in|on|for|published|with) ", name)[0].split()[-1:]
    return bool(head) and head[0].islower() and head[0] in DOCUMENT_NOUNS - BODY_NOUNS


def _is_body(name: str) -> bool:
    """Whether a name that the reader takes for a person's is plainly none: "BP PLC"."""
    words = tuple(name.split())
    given = words and is_given_name(words[0]) and words[0].casefold() not in ("al", "el")
    return name[:1].isupper() and is_body_name(words) and not given


def _is_state(speaker: Speaker) -> bool:
    bare = speaker.name.casefold().removeprefix("the ")
    own = bare in ("government", "federal government", "regime") and speaker.party is not None
    return own or (speaker.kind != "media" and state_meant(speaker.name) is not None)


def _is_person(speaker: Speaker) -> bool:
    """Whether a name that the reader gives no kind looks like a person's or a unique office."""
    words = tuple(speaker.name.split())
    if not words:
        return False
    if any(map(is_office, (words[-1].casefold(), words[0].casefold()))):
        return True
    if state_of(speaker.name) or is_body_name(words) or words[0].casefold() in demonyms():
        return False
    if len(words) > _MOST or speaker.party == speaker.name:
        return False
    if not words[0][:1].isupper() or words[-1].islower():
        return False
    if speaker.role or state_led_by(words[-1]):
        return True
    known = is_given_name(formal(words[0]).title()) or is_family_name_first(words)
    return known or (1 < len(words) < 4 and not any(is_acronym(word) for word in words))
