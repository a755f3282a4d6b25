"""Whether a description names anybody."""

from __future__ import annotations

import re

from sayso.claims.claim import SpeakerKind

from .bodies import DOCUMENT_NOUNS
from .offices import is_office, singular
from .people import is_person_noun, is_plural
from .phrase import Phrase

_UNIQUE_WORDS = """
minister governor mayor commander president secretary senator sheriff superintendent admiral pope
king queen leader chief director chairman chancellor premier
"""
_UNIQUE = frozenset(_UNIQUE_WORDS.split())
"""Offices that one person holds, so that "the interior minister" is not anonymous."""


def is_anonymous(phrase: Phrase, kind: SpeakerKind) -> bool:
    """Whether a description names no body, no document and no unique office-holder."""
    head = phrase.head.casefold()
    if head in {"authorities", "media"}:
        return True
    if kind in ("organisation", "media"):
        return phrase.indefinite or not _has_name(phrase)
    if kind == "government":
        return False
    if kind == "document" or head in DOCUMENT_NOUNS:
        return not _has_name(phrase)
    if is_office(head) and not is_plural(head) and not phrase.indefinite:
        return is_person_noun(head) and singular(head) not in _UNIQUE
    return True


def _has_name(phrase: Phrase) -> bool:
    """Whether capitals stand in it, the first word of a sentence aside."""
    first = 0 if phrase.determiners else 1
    return bool(re.search(r"[A-Z]", " ".join((*phrase.before[first:], phrase.rest))))
