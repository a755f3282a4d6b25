"""A line that tells one incident from another: "Air strike in Sorman, 20 June 2011"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from sayso.questions.incident_days import Days
from sayso.questions.incident_places import Whereabouts
from sayso.review.entry import Entry

_NAMES = (
    ("Drone strike", r"drone (?:air ?-?)?(?:strikes?|attacks?)"),
    ("Air strike", r"air[ -]?(?:strikes?|raids?|attacks?)|warplanes?"),
    ("Shelling", r"shell(?:ing|ed|s)|mortars?|artillery"),
    ("Suicide bombing", r"suicide (?:bomb\w*|attack\w*)"),
    ("Car bombing", r"(?:car|truck) bomb\w*"),
    ("Bombing", r"bomb(?:ing|ings|ed|s|ardment)?"),
    ("Missile strike", r"(?:missile|rocket)s?"),
    ("Shooting", r"shooting|gunm[ae]n|shot|gunfire|opened fire|snipers?"),
    ("Stabbing", r"stabb\w+"),
    ("Clashes", r"clash\w*|fighting|battles?|fought"),
    ("Kidnapping", r"kidnapp\w+|abduct\w+|hostages?"),
    ("Explosion", r"explo(?:sion|sions|ded)|blasts?"),
    ("Earthquake", r"(?:earth)?quakes?"),
    ("Tsunami", r"tsunamis?"),
    ("Flood", r"flood\w*"),
    ("Landslide", r"(?:land|mud)slides?"),
    ("Storm", r"storms?|cyclones?|typhoons?|hurricanes?|tornado(?:es)?"),
    ("Fire", r"wildfires?|blazes?|fires?"),
    ("Plane crash", r"(?:plane|jet|airliner|helicopter)s? (?:\w+ ){0,3}crash\w*"),
    ("Sinking", r"sank|capsiz\w+|shipwrecks?"),
    ("Crash", r"crash\w*|collisions?|collided|derail\w+"),
    ("Spill", r"spill\w*"),
    ("Strike", r"strikes?|struck"),
    ("Attack", r"attack\w*|assaults?|raids?|ambush\w*"),
    ("Deaths", r"kill\w*|dead|died|deaths?"),
    ("Missing people", r"missing"),
)
_PATTERNS = tuple((name, re.compile(rf"\b(?:{words})\b", re.IGNORECASE)) for name, words in _NAMES)
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip


def title(told: Sequence[Entry], place: Whereabouts | None, days: Days | None) -> str:
    """What happened, as most sentences call it, where and when, as far as known."""
    what = _what({entry.sentence.text for entry in told})
    where = f" in {place.words}" if place else ""
    return what + where + (f", {_when(days)}" if days else "")


def _what(sentences: set[str]) -> str:
    often = [(sum(bool(p.search(s)) for s in sentences), name) for name, p in _PATTERNS]
    most = max((count for count, name in often[:-2]), default=0) or max(c for c, _ in often)
    return next((name for count, name in often if count and count == most), "Incident")


def _when(days: Days) -> str:
    first, last = date.fromisoformat(days.begin), date.fromisoformat(days.end)
    end = f"{last.day} {_MONTHS[last.month - 1]} {last.year}"
    if first == last:
        return end
    if first.day == 1 and (first.year, first.month) == (last.year, last.month) and days.length > 27:
        return f"{_MONTHS[first.month - 1]} {first.year}"
    begin = str(first.day)
    if first.month != last.month or first.year != last.year:
        begin += f" {_MONTHS[first.month - 1]}"
    if first.year != last.year:
        begin += f" {first.year}"
    return f"{begin}–{end}" if begin.isdigit() else f"{begin} – {end}"
