"""Whether a speaker says of itself, or of its party, that it did something."""

from __future__ import annotations

import re

from sayso.claims.claim import Speaker
from sayso.claims.events.bag import bag

_FIRST_PERSON = re.compile(r"(?:i|we|us|our|my|ours|ourselves)\b", re.IGNORECASE)
_PRONOUN = re.compile(r"(?:it|they|its|their)\b", re.IGNORECASE)
_COMMON = bag(
    "the of and a an in for to forces army military government ministry police president minister"
    " united new south north east west spokesman spokeswoman official officials state group"
)
_NATIONALITY = {
    "united states": ("american", "us", "u.s", "u.s."),
    "united kingdom": ("british", "uk", "u.k.", "britain"),
    "france": ("french",),
    "netherlands": ("dutch",),
    "germany": ("german",),
    "turkey": ("turkish",),
    "spain": ("spanish",),
    "north korea": ("pyongyang", "north korean"),
    "south korea": ("seoul", "south korean"),
    "saudi arabia": ("saudi",),
    "islamic state": ("isis", "isil", "daesh"),
}


def admits(agent: str, opens: bool, speaker: Speaker | None) -> bool:
    """Whether `agent`, as quoted, is the speaker or its party.

    `opens` is true where the agent is the content's first phrase: there "it" and "they" are taken
    for a speaker that isn't a single person ("the army said *it* had shelled").
    """
    if speaker is None:
        return False
    if _FIRST_PERSON.match(agent):
        return True
    if _PRONOUN.match(agent):
        return opens and speaker.kind != "person"
    return any(_same(agent.lower(), name.lower()) for name in (speaker.party, speaker.name) if name)


def _same(agent: str, name: str) -> bool:
    words = set(re.findall(r"[\w.]+", agent))
    if any(re.search(rf"\b{re.escape(n)}(?!\w)", agent) for n in _NATIONALITY.get(name, ())):
        return True
    telling = [w for w in re.findall(r"[\w.]+", name) if w not in _COMMON]
    if name in _NATIONALITY and name not in agent:
        return False
    return bool(telling) and all(any(_kin(w, t) for w in words) for t in telling)


def _kin(word: str, telling: str) -> bool:
    """Whether a word is a name or its adjective: Israel, Israeli; Russia, Russian."""
    stem = telling.rstrip("aeiy")
    return word == telling or (
        len(stem) >= 3 and re.fullmatch(stem + "[aeiy]{0,2}n?i?s?", word) is not None
    )
