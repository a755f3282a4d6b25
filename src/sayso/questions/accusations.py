"""Who is said to have done it, in which claim, and who says it of itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from sayso.claims.events.bag import bag
from sayso.claims.nations.nation import nation_of
from sayso.questions.incident import Accusation
from sayso.review.entry import Entry
from sayso.voices.voice import Voice

_DEEDS = frozenset({"killed", "injured", "attacked", "bombed", "shot", "kidnapped", "clashed"})
_NAME = re.compile(r"(?:[A-Z][\w’'-]*)(?:\s+(?:of|the|al|and)?\s*[A-Z][\w’'-]*)*")
_NOT_NAMES = bag(
    "the a an this that these those he she it they we i his her its their our officials "
    "sources police two three four five six seven eight nine ten"
)
_BLAME = re.compile(
    r"\b(?:attribut\w+\s(?:\w+\s){0,4}?to|blam(?:ed|es|ing)|accus(?:ed|es|ing)|responsib\w+\s(?:of|by|to)"
    r"|carried out by|perpetrated by|conducted by|committed by)\s+(?P<who>[^,.;:”\"]+)"
)
_CLAIMED = re.compile(r"\b(?:claimed|accepted|admitted|took|taken) responsibility", re.IGNORECASE)


def accusations(told: Iterable[Entry], voice_of: Mapping[str, Voice]) -> tuple[Accusation, ...]:
    """One for each party and claim; denials accuse nobody. `told` are an incident's claims."""
    found = {
        (party, entry.id, admitted)
        for entry in told
        if entry.claim.stance == "affirms"
        and entry.claim.frame == "actual"
        and entry.status != "rejected"
        for party, admitted in _accused(entry, voice_of.get(entry.id))
    }
    return tuple(Accusation(*each) for each in sorted(found))


def _accused(entry: Entry, voice: Voice | None) -> set[tuple[str, bool]]:
    """The parties that a claim accuses, and whether the speaker speaks of its own party."""
    claim = entry.claim
    event, own = claim.event, voice.party or voice.name if voice else None
    if event and event.admitted and own:
        return {(own, True)}
    words = " ".join(part.text for part in claim.content)
    if (
        own
        and voice
        and voice.kind not in ("document", "media")
        and _CLAIMED.search(entry.sentence.text)
    ):
        return {(own, True)}
    said = [event.agent.text] if event and event.type in _DEEDS and event.agent else []
    if event and event.type == "accused" and event.affected:
        said.append(event.affected.text)
    said += [found["who"] for found in _BLAME.finditer(words)]
    return {(party, False) for phrase in said if (party := party_named(phrase))}


def party_named(phrase: str) -> str | None:
    """The party that words for an actor name: its country, else its own name; None for neither.

    "Norlandian forces" gives "Norlandia", "the Taliban" "Taliban", "gunmen" None.
    """
    words = re.findall(r"[\w’'-]+", phrase)
    for size in (3, 2, 1):
        for at in range(len(words) - size + 1):
            if nation := nation_of(" ".join(words[at : at + size])):
                return nation
    names = (found.group() for found in _NAME.finditer(phrase))
    kept = (re.sub(r"^(?:The|A|An)\s+|[’']s?$", "", name) for name in names)
    return next((name for name in kept if name.casefold() not in _NOT_NAMES), None)
