"""What of a claim is compared with other claims."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise

from sayso.claims.claim import Figure
from sayso.claims.nations import nation_of
from sayso.questions.days import Days, event_days, published_day
from sayso.questions.kin import kin
from sayso.questions.meaning import Floats, direction, meaning
from sayso.questions.order import told_as_earlier
from sayso.questions.people import PEOPLE
from sayso.questions.rarity import weight
from sayso.questions.revised import tells_anew
from sayso.questions.scope import scope, since
from sayso.questions.tolls import Harmed, happening, harmed, is_wide
from sayso.questions.words import names, nations, terms
from sayso.review.entry import Entry

_BEARING = re.compile(
    r"\b((?:(?:north|south)-?)?(?:east|west)|north|south)(?:ern)? of (?:the )?([A-Z]\w+)"
)
Counted = tuple[frozenset[str], str | None]


@dataclass(frozen=True, slots=True)
class Profile:
    """A claim as sets of stems. `said` are those of its content, `around` of its sentence,
    `happening` the rare ones; `harmed` what befell all whom it counts, `partly` what befell some of
    them; `counted` what each stated figure counts, with its unit; `days` when the event was, as far
    as told; `replaces` whether it says that it replaces another claim, or is replaced; `direction`
    that of its content among all that can be said."""

    id: str
    document: str
    start: int
    end: int
    said: frozenset[str]
    said_weight: float
    pairs: frozenset[tuple[str, str]]
    around: frozenset[str]
    around_weight: float
    names: frozenset[str]
    nations: frozenset[str]
    kin: frozenset[int]
    about: frozenset[str]
    happening: frozenset[str]
    event: str | None
    harmed: Harmed
    partly: Harmed
    wide: bool
    counted: tuple[Counted, ...]
    figures: tuple[Figure, ...]
    replaces: bool
    bounds: frozenset[tuple[float | None, float | None]]
    bearing: str | None
    places: frozenset[str]
    towns: frozenset[str]
    countries: frozenset[str]
    days: Days | None
    published: int | None
    voice: str | None
    scope: str
    since: bool
    stance: str
    frame: str
    direction: Floats = field(compare=False, repr=False)


def content_of(entry: Entry) -> str:
    return " … ".join(part.text for part in entry.claim.content)


def profile(entry: Entry, voice: str | None, stored: bytes | None = None) -> Profile:
    """`voice` is the id of the voice whose claim it is, `stored` the bytes of its meaning, which
    are worked out where they aren't given."""
    claim = entry.claim
    content = content_of(entry)
    said = tuple(terms(content))
    around = frozenset(terms(entry.sentence.text)) | frozenset(said)
    figures = [figure for figure in claim.figures if not figure.implied]
    whole, part = harmed(entry)
    return Profile(
        id=entry.id,
        document=entry.report.id,
        start=claim.content[0].start,
        end=claim.content[-1].end,
        said=frozenset(said),
        said_weight=weight(frozenset(said)),
        pairs=frozenset(pairwise(said)),
        around=around,
        around_weight=weight(around),
        names=names(content),
        nations=nations(content),
        kin=kin(frozenset(said)),
        about=frozenset(terms(entry.report.title or "")),
        happening=happening(entry),
        event=claim.event.type if claim.event else None,
        harmed=whole,
        partly=part,
        wide=is_wide(entry),
        counted=tuple(map(_counted, figures)),
        figures=tuple(figures),
        replaces=bool(told_as_earlier(entry) or tells_anew(entry)),
        bounds=frozenset((figure.low, figure.high) for figure in figures),
        bearing=bearing(content),
        places=frozenset(place.name or place.span.text for place in claim.places),
        towns=frozenset(
            place.name for place in claim.places if place.name and not nation_of(place.name)
        ),
        countries=frozenset(place.country for place in claim.places if place.country),
        days=event_days(entry),
        published=published_day(entry),
        voice=voice,
        scope=scope(entry),
        since=since(entry),
        stance=claim.stance,
        frame=claim.frame,
        direction=direction(stored or meaning(content)),
    )


def bearing(content: str) -> str | None:
    """Where something lies, as seen from a place: "east of Tripoli"."""
    found = _BEARING.search(content)
    return f"{found[1]} of {found[2]}" if found else None


def _counted(figure: Figure) -> Counted:
    if figure.of is None:
        return frozenset(), figure.unit
    people = {PEOPLE} if figure.unit is None and nations(figure.of.text) else set[str]()
    return frozenset(terms(figure.of.text)) | people, figure.unit
