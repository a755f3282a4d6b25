"""What a reviewer types for a field, as the value that the field takes.

typed(entry, "stance", "den")            -> "denies"
typed(entry, "figures", "10..20")        -> the claim's figure with these bounds
typed(entry, "source", "the mayor")      -> where these words stand in the sentence
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, get_args

from sayso.claims.claim import Certainty, Frame, Quotation, Speaker, SpeakerKind, Stance
from sayso.claims.events import TYPES
from sayso.claims.speakers.anonymity import is_anonymous
from sayso.claims.speakers.kind import kind_of_head
from sayso.claims.speakers.phrase import phrase_of
from sayso.errors import UsageError
from sayso.review.corrections import CORRECTABLE
from sayso.review.entry import Entry
from sayso.review.typed_amounts import figures
from sayso.review.typed_days import times
from sayso.review.values import refuse
from sayso.review.wording import Wording
from sayso.review.written import form

NOTHING = "-"
"""Typed for a field that has no value."""
SEPARATOR = ";"

_CHOICES: dict[str, tuple[str, ...]] = {
    "quotation": get_args(Quotation),
    "stance": get_args(Stance),
    "certainty": get_args(Certainty),
    "frame": get_args(Frame),
    "speaker.kind": get_args(SpeakerKind),
    "event.type": tuple(kind.name for kind in TYPES),
}
_YES_OR_NO = ("speaker.anonymous", "event.admitted")
_SEVERAL = ("content", "via", "cue", "hedges")
_ONE = ("source", "speaker.mention", "event.trigger", "event.agent", "event.affected")


def field_named(words: str) -> str:
    """The field whose name begins so. Raises UsageError where there is none, or several."""
    return _chosen("field", words, CORRECTABLE)


def typed(entry: Entry, field: str, words: str) -> dict[str, Any]:
    """The correction: a field with its value, "-" for none. Raises UsageError, which says what
    was expected."""
    said = words.strip()
    if not said:
        refuse(field, words, f"a value, or {NOTHING} for none")
    if field in ("speaker", "event"):
        opening = f"{field}.{'name' if field == 'speaker' else 'type'}"
        return {field: None} if said == NOTHING else typed(entry, opening, said)
    if field == "speaker.name":
        return _name(said)
    return {field: form(_value(entry, field, said))}


def _value(entry: Entry, field: str, said: str) -> Any:
    if field in _CHOICES:
        return _chosen(field, said, _CHOICES[field])
    if field in _YES_OR_NO:
        return _chosen(field, said, ("yes", "no")) == "yes"
    words = Wording(entry)
    if field in _SEVERAL:
        return () if said == NOTHING else tuple(map(words.span, _parts(said)))
    if said == NOTHING:
        return () if field in _LISTS else None
    if field in _ONE:
        return words.span(said)
    return _LISTS[field](words, said) if field in _LISTS else said


def _places(words: Wording, said: str) -> Any:
    return tuple(place for part in _parts(said) for place in words.places(part))


_LISTS: dict[str, Callable[[Wording, str], Any]] = {
    "figures": figures,
    "times": times,
    "places": _places,
}


def _parts(said: str) -> list[str]:
    return [part.strip() for part in said.split(SEPARATOR) if part.strip()]


def _chosen(field: str, said: str, options: tuple[str, ...]) -> str:
    """The option that begins so; one that is written out goes before those it begins."""
    fitting = [one for one in options if one.startswith(said.casefold())]
    if said.casefold() in fitting:
        return said.casefold()
    if len(fitting) != 1:
        refuse(field, said, f"one of {', '.join(fitting or options)}")
    return fitting[0]


def speaker_typed(words: str) -> dict[str, Any]:
    """ "name; role; party" as a correction; a part left empty stays as it is, "-" is none, and "-"
    alone is the report itself."""
    if words.strip() == NOTHING:
        return {"speaker": None}
    parts = [part.strip() for part in words.split(SEPARATOR)]
    names = ("speaker.name", "speaker.role", "speaker.party")
    if len(parts) > len(names):
        raise UsageError(f"speaker: found {len(parts)} parts; expected name; role; party")
    found = dict(zip(names, parts, strict=False))
    named = _name(found.pop("speaker.name"))
    return named | {name: None if part == NOTHING else part for name, part in found.items() if part}


def _name(said: str) -> dict[str, Any]:
    """A name, and whether it names nobody: "a nurse" is a description, "Nora Vik" none."""
    if not said:
        return {}
    if said == NOTHING:
        refuse("speaker.name", said, "a name; where nobody is quoted, correct speaker")
    phrase = phrase_of(said)
    described = phrase.head[:1].islower() and is_anonymous(phrase, kind_of_head(phrase.head))
    return {"speaker.name": said, "speaker.anonymous": described}


def speaker_named(words: str) -> Speaker | None:
    """The speaker of a new claim; None for no words, or "-"."""
    said = speaker_typed(words) if words.strip() else {}
    if not said.get("speaker.name"):
        return None
    name, anonymous, role, party = (
        said.get(f"speaker.{part}") for part in ("name", "anonymous", "role", "party")
    )
    return Speaker(str(name), anonymous=bool(anonymous), role=role, party=party)
