"""The pronouns that a source mention may be."""

from __future__ import annotations

from .given_names import Gender

_GENDERS: dict[str, Gender] = {
    "he": "male", "him": "male", "his": "male", "himself": "male",
    "she": "female", "her": "female", "hers": "female", "herself": "female",
}  # fmt: skip
_PLURAL = frozenset({"they", "them", "their", "we", "us", "our", "both", "each"})
_THING = frozenset({"it", "its", "itself"})
_BESIDE_WORDS = """
also said says later himself herself themselves both all then too itself alone each continued added
told wrote argued explained
"""
_BESIDE = frozenset(_BESIDE_WORDS.split())
"""What may be marked together with a pronoun: "she also", "he said"."""
_FIRST = frozenset({"i", "me", "my", "we", "us", "our"})


def pronoun_in(mention: str) -> str | None:
    """The pronoun that a mention is ("He", "she also", "he said"), in lower case."""
    if mention.isupper() and len(mention) > 1:
        return None
    words = mention.casefold().replace("’", "'").strip(" ,.“”\"'[]").split()
    if not words or len(words) > 3:
        return None
    first = words[0].removesuffix("'s")
    known = first in _GENDERS or first in _PLURAL or first in _THING or first in _FIRST
    known = known or first in {"who", "that", "which"}
    return first if known and all(w in _BESIDE for w in words[1:]) else None


def gender_of_pronoun(pronoun: str) -> Gender | None:
    return _GENDERS.get(pronoun)


def is_plural_pronoun(pronoun: str) -> bool:
    return pronoun in _PLURAL


def is_first_person(pronoun: str) -> bool:
    return pronoun in _FIRST
