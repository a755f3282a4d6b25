"""How surely two claims answer the same question, and why."""

from __future__ import annotations

from math import exp

from sayso.questions.features import Values, features
from sayso.questions.profile import Profile
from sayso.questions.question import Feature, Link
from sayso.questions.strings import strings
from sayso.questions.weights import packaged

FIXED = {
    "other casualties": -12.0,
    "casualties elsewhere": -12.0,
    "casualties on other days": -12.0,
    "casualties of a day, and since": -12.0,
    "casualties of other news": -3.0,
    "other bearing": -6.0,
    "other scope": -12.0,
    "other unit": -6.0,
    "other things counted": -6.0,
    "other amounts of one voice": -4.0,
    "amounts far apart": -4.0,
    "part of a toll": -3.0,
    "tolls of one happening": 4.5,
    "toll of a town, and of all": -6.0,
    "weeks between reports": -0.2,
}
"""Log-odds of what makes two claims answer different questions by definition: killed, injured,
missing and displaced are asked apart, one incident apart from another, totals apart from what a
day adds, metres apart from people; and in one report a voice gives one figure for a matter, unless
it says that it replaces another. The last is by the week: what one report says of its own news,
another of weeks later says of other news. None can be learned from pairs of one report."""
TELLING = 0.05
"""Contributions nearer to nothing than this aren't shown."""


def score(a: Profile, b: Profile) -> float:
    """Log-odds above the cut: from 0 on the two are put together. Symmetric."""
    model = packaged()
    cut = model.cut_within if a.document == b.document else model.cut_across
    values = features(a, b)
    barred = sum(each * values[name] for name, each in FIXED.items() if name in values)
    return model.log_odds(values) + barred - cut


def contributions(values: Values) -> Values:
    """What each feature adds to the log-odds."""
    learned = packaged().contributions(values)
    fixed = {name: each * values[name] for name, each in FIXED.items() if values.get(name)}
    return learned | fixed


def link(a: Profile, b: Profile) -> Link:
    """The link of two claims, the smaller id first; `score` is the probability, cut at a half."""
    a, b = sorted((a, b), key=lambda each: each.id)
    parts = contributions(features(a, b))
    told = sorted(parts.items(), key=lambda part: (-abs(part[1]), part[0]))
    reasons = tuple(
        Feature(name, round(part, 2), *strings(name, a, b))
        for name, part in told
        if abs(part) >= TELLING
    )
    return Link(a.id, b.id, round(probability(score(a, b)), 3), reasons)


def probability(log_odds: float) -> float:
    return 1 / (1 + exp(-max(-40.0, min(40.0, log_odds))))
