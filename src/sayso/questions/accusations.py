"""Who is said to have done it, in which claim, and who says it of itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from sayso.claims.events.admission import admits
from sayso.claims.events.bag import bag
from sayso.claims.events.participants import participants
from sayso.claims.events.trigger import triggers
from sayso.claims.events.word import words_of
from sayso.claims.nations.nation import nation_of
from sayso.document.anchor import Span
from sayso.questions.incident import Accusation
from sayso.review.entry import Entry
from sayso.voices.voice import Voice

_DEEDS = frozenset({"killed", "injured", "attacked", "bombed", "shot", "kidnapped"})
_NAME = re.compile(r"[A-Z][\w’'-]*(?:\s+(?:of|the|al|and)?\s*[A-Z][\w’'-]*)*")
_NOT_NAMES = bag(
    "the a an this that these those he she it they we i his her its their our officials sources"
    " police two three four five six seven eight nine ten twitter facebook telegram"
)
_NOT_STATES = re.compile(
    r"\b(?:rebel|opposition|militant|insurgent|protest|activist|gunm|terror|separatist|militia"
    r"|loyalist|guerrilla|civilian|people|citizen|resident|settler)\w*",
    re.IGNORECASE,
)
_BLAME = re.compile(
    r"\b(?:attribut\w+\s(?:\w+\s){0,4}?to|blam(?:ed|es|ing)|accus(?:ed|es|ing)|carried out by"
    r"|perpetrated by|conducted by|committed by|responsib\w+\s(?:of|by|to))\s+(?P<who>[^,.;:”\"]+)"
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


def _accused(entry: Entry, voice: Voice | None) -> Iterator[tuple[str, bool]]:
    """The parties that a claim says did it, and whether the speaker is one of them."""
    claim, own = entry.claim, _party(voice)
    words = " ".join(part.text for part in claim.content)
    if own and _CLAIMED.search(words):
        yield own, True
    for agent, opens in _agents(entry):
        party = party_named(agent)
        ours = party == own or (
            admits(agent, opens, claim.speaker) and not _NOT_STATES.search(agent)
        )
        if own and ours:
            yield own, True
        elif party:
            yield party, False
    blamed = [found["who"] for found in _BLAME.finditer(words)]
    if claim.event and claim.event.type == "accused" and claim.event.affected:
        blamed.append(claim.event.affected.text)
    yield from ((party, False) for phrase in blamed if (party := party_named(phrase)))


def _party(voice: Voice | None) -> str | None:
    """For whom a voice speaks that can admit something: no outlet does."""
    if voice is None or voice.kind in ("document", "media"):
        return None
    return voice.party or voice.name


def _agents(entry: Entry) -> Iterator[tuple[str, bool]]:
    """Who did the deeds that a claim tells, as quoted, and whether they open it."""
    text, shift = entry.sentence.text, entry.sentence.start
    parts = tuple(
        Span.of(text, part.start - shift, part.end - shift)
        for part in entry.claim.content
        if entry.sentence.covers(part)
    )
    words = words_of(text, parts)
    for trigger in triggers(words):
        agent = participants(words, trigger)[0] if trigger.kind in _DEEDS else None
        if agent:
            yield text[words[agent[0]].start : words[agent[1]].end], agent[0] == 0


def party_named(phrase: str) -> str | None:
    """The party that words for an actor name: its country, else its own name; None for neither.

    "Norlandian forces" gives "Norlandia", "Norlandian rebels" themselves, "the Taliban" "Taliban",
    "gunmen" None.
    """
    words = re.findall(r"[\w’'-]+", phrase)
    runs = [" ".join(words[at : at + n]) for n in (3, 2, 1) for at in range(len(words) - n + 1)]
    nation = next((nation for run in runs if (nation := nation_of(run))), None)
    if nation:
        return _bare(phrase) if _NOT_STATES.search(phrase) else nation
    names = (_bare(found.group()) for found in _NAME.finditer(phrase))
    return next((name for name in names if name and name.casefold() not in _NOT_NAMES), None)


def _bare(name: str) -> str:
    return re.sub(r"^(?:(?:the|a|an)\s+)|[’']s?$", "", name.strip(), flags=re.IGNORECASE)
