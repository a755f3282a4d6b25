"""What a claim can say was done: the closed list of event types.

Each type names the category it falls under in PLOVER, the Political Language Ontology for
Verifiable Event Records (Open Event Data Alliance; the sixteen categories of 2021, where DEMAND is
called REQUEST in the POLECAT data). Happenings without an actor, such as floods, have none there.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class EventType:
    """`casualty` marks what befalls people, one by one, so that it can be counted."""

    name: str
    meaning: str
    plover: str | None = None
    casualty: bool = False


TYPES: tuple[EventType, ...] = (
    EventType("killed", "somebody died, by violence or otherwise", "ASSAULT", True),
    EventType("injured", "somebody was hurt or wounded", "ASSAULT", True),
    EventType("casualties", "killed or injured, not told apart", "ASSAULT", True),
    EventType("missing", "somebody or something cannot be found", None, True),
    EventType("infected", "somebody caught a disease or fell ill", None, True),
    EventType("hospitalised", "somebody was taken to hospital", None, True),
    EventType("displaced", "people were driven from or fled their homes", "COERCE", True),
    EventType("evacuated", "people were taken out of danger", "AID", True),
    EventType("rescued", "somebody was saved from danger", "AID", True),
    EventType("kidnapped", "somebody was abducted or taken hostage", "ASSAULT", True),
    EventType("detained", "somebody was arrested or held", "COERCE", True),
    EventType("released", "a person held was let go", "RETREAT", True),
    EventType("charged", "somebody was charged with an offence", "COERCE"),
    EventType("sentenced", "somebody was convicted or sentenced", "COERCE"),
    EventType("attacked", "violence was used, in a way not told or not listed", "ASSAULT"),
    EventType("bombed", "bombs, shells, missiles or air strikes were used", "ASSAULT"),
    EventType("shot", "somebody or something was fired at", "ASSAULT"),
    EventType("clashed", "two sides fought", "ASSAULT"),
    EventType("captured", "a place or thing was taken by force", "COERCE"),
    EventType("destroyed", "something was made useless", "ASSAULT"),
    EventType("damaged", "something was harmed", "ASSAULT"),
    EventType("crashed", "a vehicle, vessel or building crashed, sank or collapsed"),
    EventType("spilled", "oil or another substance got out"),
    EventType("flooded", "water covered a place"),
    EventType("deployed", "forces were put in place or mobilised", "MOBILIZE"),
    EventType("sent", "persons or goods were sent or supplied", "AID"),
    EventType("withdrew", "forces left or were taken back", "RETREAT"),
    EventType("ceasefire", "fighting was stopped by agreement or declaration", "RETREAT"),
    EventType("protested", "people demonstrated, rioted or went on strike", "PROTEST"),
    EventType("threatened", "somebody threatened to do harm", "THREATEN"),
    EventType("accused", "somebody was accused, blamed or condemned", "ACCUSE"),
    EventType("investigated", "somebody or something was investigated", "ACCUSE"),
    EventType("demanded", "somebody was asked or urged to act", "DEMAND"),
    EventType("rejected", "something was denied, refused or vetoed", "REJECT"),
    EventType("sanctioned", "penalties, embargoes or bans were imposed", "COERCE"),
    EventType("agreed", "an agreement was reached or a promise made", "AGREE"),
    EventType("signed", "a treaty, law or deal was signed", "SUPPORT"),
    EventType("met", "persons or parties met or talked", "CONSULT"),
    EventType("elected", "somebody won or was chosen in a vote"),
    EventType("voted", "a vote was held or cast"),
    EventType("appointed", "somebody was given an office"),
    EventType("resigned", "somebody left or was removed from an office", "CONCEDE"),
    EventType("said-only", "nothing is said to be done but speaking"),
    EventType("other", "something is said to have happened, without more"),
)

BY_NAME = {kind.name: kind for kind in TYPES}
CASUALTIES = frozenset(kind.name for kind in TYPES if kind.casualty)
SOFT = frozenset({"said-only", "other"})
"""Types that any other in the same claim goes before."""
