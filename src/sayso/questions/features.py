"""What speaks for and against two claims answering the same question."""

from __future__ import annotations

from math import log

from sayso.claims.claim import Figure
from sayso.claims.events.type import CASUALTIES
from sayso.questions.amounts import apart
from sayso.questions.days import WEEK
from sayso.questions.kin import kin
from sayso.questions.people import are_people
from sayso.questions.profile import Profile
from sayso.questions.rarity import weight

Values = dict[str, float]
TIMES = "1"
"""The unit of "five times"."""
FAR = 30.0
"""Times that one amount is another, from which on they are hardly of one thing."""
GROWN = 5.0
"""Times that a toll of one happening grows at most while it is told of."""
NEWS = 3
"""Days after which a report tells of other news, where nothing says that it doesn't."""
KNOWN = 6.5
"""Weight of the rare words that two claims of one happening have in common: a name, or a
word that few reports have."""


def features(a: Profile, b: Profile) -> Values:
    """By name, mostly from 0 to 1; what is 0 says nothing. Symmetric in `a` and `b`."""
    return {**wording(a, b), **amounts(a, b), **happening(a, b), **setting(a, b), **telling(a, b)}


def wording(a: Profile, b: Profile) -> Values:
    shared, around = a.said & b.said, a.around & b.around
    of_a, of_b, both = a.said_weight, b.said_weight, weight(shared)
    topical = weight(shared & (a.about | b.about))
    return {
        "same meaning": max(float(a.direction @ b.direction), 0.0),
        "same words": _ratio(2 * both, of_a + of_b),
        "words contained": _ratio(both, min(of_a, of_b)),
        "words contained, if several": _ratio(both, min(of_a, of_b) + 10),
        "words of its own": min(weight(a.said - b.around), weight(b.said - a.around)) / 40,
        "kindred words": _ratio(2.0 * len(a.kin & b.kin), len(a.kin) + len(b.kin)),
        "several kindred words": min(len(a.kin & b.kin), 4) / 4,
        "rare phrase": min(max((weight(p) for p in a.pairs & b.pairs), default=0.0), 20.0) / 20,
        "shared words": min(both, 40.0) / 40,
        "rarest shared word": max((weight([t]) for t in shared), default=0.0) / 10,
        "two shared words": float(len(shared) == 2),
        "several shared words": float(len(shared) > 2),
        "shared title words": min(topical, 20.0) / 20,
        "same phrases": _ratio(2.0 * len(a.pairs & b.pairs), len(a.pairs) + len(b.pairs)),
        "same sentence words": _ratio(2 * weight(around), a.around_weight + b.around_weight),
        "words of the other's sentence": _ratio(
            weight(a.said & b.around) + weight(b.said & a.around), of_a + of_b
        ),
        "few words": 1 / (1 + min(len(a.said), len(b.said))),
        "unequal length": abs(log((1 + len(a.said)) / (1 + len(b.said)))),
        "same names": _overlap(a.names, b.names),
        "rarest shared name": max((weight([t]) for t in a.names & b.names), default=0.0) / 10,
        "other names": float(bool(a.names and b.names and not a.names & b.names)),
        "names in one": float(bool(a.names) != bool(b.names)),
    }


def amounts(a: Profile, b: Profile) -> Values:
    if not (a.counted and b.counted):
        return {"figure in one": float(bool(a.counted or b.counted))}
    alike = max(_alike(x[0], y[0]) for x in a.counted for y in b.counted)
    units = any(x[1] == y[1] for x in a.counted for y in b.counted)
    return {
        "figures": 1.0,
        "same thing counted": alike,
        "nothing counted alike": float(alike == 0),
        "other things counted": float(alike == 0 and _other_things(a, b)),
        "other unit": float(not units),
        "other scope": float({a.scope, b.scope} == {"total", "period"}),
        "same unit": float(units and any(unit is not None for _, unit in a.counted)),
        "same amount": float(bool(a.bounds & b.bounds)),
        "amounts far apart": float(_far_apart(a, b)),
    }


def happening(a: Profile, b: Profile) -> Values:
    return {**tolls(a, b), **events(a, b)}


def tolls(a: Profile, b: Profile) -> Values:
    told_apart = a.around == b.around or (a.voice == b.voice and _amounts_apart(a, b))
    known = weight(a.happening & b.happening) >= KNOWN
    return {
        "tolls of one happening": float(
            known
            and bool(a.harmed & b.harmed)
            and not (told_apart and a.document == b.document)
            and not _far_apart(a, b, GROWN)
        ),
        "toll of a town, and of all": float(
            bool(a.harmed & b.harmed) and ((_local(a) and b.wide) or (a.wide and _local(b)))
        ),
        "part of a toll": float(bool(a.harmed & b.partly or a.partly & b.harmed)),
    }


def events(a: Profile, b: Profile) -> Values:
    if not (a.event and b.event):
        return {"event in one": float(bool(a.event or b.event))}
    same = a.event == b.event
    casualty = a.event in CASUALTIES and b.event in CASUALTIES
    elsewhere = casualty and _elsewhere(a, b)
    return {
        "same event": float(same),
        "same casualties": float(same and casualty),
        "other event": float(not same),
        "other casualties": float(casualty and not same),
        "casualties elsewhere": float(elsewhere),
        "casualties on other days": float(casualty and _other_days(a, b)),
        "casualties of other news": float(casualty and _other_news(a, b)),
        "casualties of a day, and since": float(
            casualty and _short(a) != _short(b) and _runs(a, b)
        ),
    }


def setting(a: Profile, b: Profile) -> Values:
    values = {
        "nations in common": min(len(a.nations & b.nations), 3) / 3,
        "other nations": float(bool(a.nations and b.nations and not a.nations & b.nations)),
        "same place": float(bool(a.places & b.places)),
        "other bearing": float(_other_bearing(a, b)),
        "other place": float(bool(a.places and b.places and not a.places & b.places)),
        "other country": float(bool(a.countries and b.countries and not a.countries & b.countries)),
    }
    if a.days and b.days:
        together = a.days[0] <= b.days[1] and b.days[0] <= a.days[1]
        values |= {"same days": float(together), "other days": float(not together)}
    if a.published is not None and b.published is not None:
        values["weeks between reports"] = min(abs(a.published - b.published), 70) / 7
    return values


def telling(a: Profile, b: Profile) -> Values:
    same = a.voice is not None and a.voice == b.voice
    values = {
        "same voice": float(same),
        "voice in one": float((a.voice is None) != (b.voice is None)),
        "other stance": float(a.stance != b.stance),
        "other frame": float(a.frame != b.frame),
    }
    if a.document == b.document:
        gap = max(a.start - b.end, b.start - a.end, 0)
        values |= {
            "same report": 1.0,
            "nearness": 1 / (1 + gap / 100),
            "nearness wide": 1 / (1 + gap / 1000),
            "overlapping": float(gap == 0),
            "other amounts of one voice": float(a.voice == b.voice and _amounts_apart(a, b)),
        }
    return values


def _far_apart(a: Profile, b: Profile, times: float = FAR) -> bool:
    sizes = [(_size(one), _size(other)) for one in a.figures for other in b.figures]
    return all(one and other and max(one, other) > times * min(one, other) for one, other in sizes)


def _local(a: Profile) -> bool:
    return bool(a.towns) and not a.wide


def _size(figure: Figure) -> float:
    return abs(figure.low if figure.low is not None else figure.high or 0.0)


def _amounts_apart(a: Profile, b: Profile) -> bool:
    """Whether both state amounts, none of which fits one of the other, and neither says that it
    replaces another, nor denies one."""
    denied = (a.stance == "denies") != (b.stance == "denies")
    if denied or a.replaces or b.replaces or not (a.figures and b.figures):
        return False
    pairs = [(one, other) for one in a.figures for other in b.figures if one.unit == other.unit]
    return bool(pairs) and all(apart(one, other) for one, other in pairs)


def _elsewhere(a: Profile, b: Profile) -> bool:
    """Whether both name places, none in common, and neither only the country of the other's; not
    where they speak of one person, who was from somewhere too."""
    if not (a.towns and b.towns) or a.towns & b.towns or weight(a.names & b.names) >= KNOWN:
        return False
    return not (a.places & b.places)


def _other_days(a: Profile, b: Profile) -> bool:
    """Whether both date what happened, to the week or nearer, and not to a day in common."""
    if not (a.days and b.days and _short(a) and _short(b)):
        return False
    return a.days[1] < b.days[0] or b.days[1] < a.days[0]


def _other_news(a: Profile, b: Profile) -> bool:
    """Whether reports of other days tell of them, by nothing that is of one happening: no name or
    rare word in common, no total, and, but within a week, no figure."""
    if a.published is None or b.published is None or a.places & b.places or a.names & b.names:
        return False
    apart_by = abs(a.published - b.published)
    running = any(one.wide or one.since or one.scope == "total" for one in (a, b))
    tied = running or weight(a.happening & b.happening) >= KNOWN
    return not tied and apart_by >= (NEWS if not a.bounds & b.bounds else WEEK)


def _other_bearing(a: Profile, b: Profile) -> bool:
    """Whether both say where something lies, as seen from a place, and not in one spot."""
    if not (a.bearing and b.bearing):
        return False
    far = bool(a.bounds and b.bounds) and not a.bounds & b.bounds
    return a.bearing != b.bearing or far


def _short(a: Profile) -> bool:
    """Whether it dates what happened, to the week or nearer."""
    return a.days is not None and a.days[1] - a.days[0] <= WEEK


def _runs(a: Profile, b: Profile) -> bool:
    """Whether that of two which isn't of a few days counts since some day."""
    return b.since if _short(a) else a.since


def _other_things(a: Profile, b: Profile) -> bool:
    """Whether both say what they count, and it is neither of one class nor people in both."""
    counted = [
        (x[0], y[0])
        for x in a.counted
        for y in b.counted
        if x[0] and y[0] and TIMES not in (x[1], y[1])
    ]
    return bool(counted) and not any(_of_a_kind(*pair) for pair in counted)


def _of_a_kind(a: frozenset[str], b: frozenset[str]) -> bool:
    return (are_people(a) and are_people(b)) or bool(kin(a) & kin(b))


def _alike(a: frozenset[str], b: frozenset[str]) -> float:
    return _ratio(weight(a & b), min(weight(a), weight(b)))


def _overlap(a: frozenset[str], b: frozenset[str]) -> float:
    return _ratio(len(a & b), min(len(a), len(b)))


def _ratio(part: float, whole: float) -> float:
    return part / whole if whole else 0.0
