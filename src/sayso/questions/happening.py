"""Where and when a claim says that something happened, and of which kind."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal

from sayso.questions.casualty_words import cues_in
from sayso.questions.incident_days import Days, days_of
from sayso.questions.incident_places import Whereabouts, whereabouts
from sayso.review.entry import Entry

Kind = Literal["violence", "accident", "disaster", "kidnapping"]

CASUALTIES = frozenset({"killed", "injured", "casualties", "missing", "hospitalised"})
ACTS: dict[str, Kind] = {
    "attacked": "violence", "bombed": "violence", "shot": "violence", "clashed": "violence",
    "crashed": "accident", "spilled": "accident", "flooded": "disaster", "kidnapped": "kidnapping",
}  # fmt: skip
"""The kind of happening that each type of event makes."""
OF_ONE = frozenset({*CASUALTIES, *ACTS, "accused", "destroyed", "damaged", "rescued"})
"""Types of event that may be told of one happening."""

_WORDS: dict[Kind, str] = {
    "violence": r"air ?-?strikes?|shell(?:ing|ed)|bomb\w*|gunm[ae]n|gunfire|shooting|clash\w*"
    r"|missiles?|attack\w*|massacre\w*|snipers?|stabb\w+",
    "accident": r"crash\w*|collisions?|derail\w*|capsiz\w*|sank|shipwreck",
    "disaster": r"(?:earth)?quakes?|flood\w*|landslides?|mudslides?|cyclones?|storms?|typhoons?"
    r"|hurricanes?|tornado(?:es)?|tsunamis?|avalanches?|wildfires?",
}
_PATTERNS = {kind: re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for kind, words in _WORDS.items()}
LONGEST = 7
"""Days that one happening may last; what takes longer counts many of them."""
NEWS = 10
"""Days over which the news of a happening may be dated by the day of the report."""


@dataclass(frozen=True, slots=True)
class Setting:
    """Kind, days and place, each None where nothing is said of it, and the day of the report.

    A building that collapses after a bomb and a car that crashes in an attack keep nothing apart,
    so kinds don't.
    """

    kind: Kind | None
    days: Days | None
    where: Whereabouts | None
    reported: str | None = None

    def fits(self, other: Setting, asked: bool = False) -> bool:
        """Whether nothing that both say keeps them apart.

        Where they are known to answer the same (`asked`), the day of a report may be that of its
        news and not of what happened: "the toll rose to 29 on Tuesday".
        """
        if self.days and other.days and not self.days.near(other.days):
            later = max(self, other, key=lambda each: each.days.end if each.days else "")
            if not asked or not later.is_news or not self.days.near(other.days, NEWS):
                return False
        return not self.where or not other.where or self.where.fits(other.where)

    @property
    def is_news(self) -> bool:
        """Whether the days are those just before the report."""
        if not self.days or not self.reported:
            return False
        return self.days.near(Days(self.reported, self.reported))


@dataclass(frozen=True, slots=True)
class Happening:
    """What one claim says of a happening.

    `tells` where it tells of casualties or an act, and so can make an incident. `concerns` where
    it may join one. `over` where it speaks of a longer time than one happening takes.
    """

    claim: str
    tells: bool
    concerns: bool
    over: bool
    setting: Setting

    def within(self, countries: frozenset[str]) -> Happening:
        """The same without a place that lies in none of the countries."""
        where = self.setting.where
        if where is None or where.country is None or where.country in countries:
            return self
        return replace(self, setting=replace(self.setting, where=None))

    @property
    def is_set(self) -> bool:
        """Whether it says where or when."""
        return self.setting.days is not None or self.setting.where is not None


def happening(entry: Entry) -> Happening:
    """What an entry's claim says, by its own times and places."""
    event, days = entry.claim.event, days_of(entry)
    over = days is not None and days.length > LONGEST
    actual = entry.claim.frame == "actual" and entry.status != "rejected"
    kind = _kind(entry)
    return Happening(
        entry.id,
        tells=actual and event is not None and (event.type in CASUALTIES or event.type in ACTS),
        concerns=bool(kind or (event and event.type in OF_ONE) or cues_in(entry.sentence.text)),
        over=over,
        setting=Setting(
            kind,
            None if over else days,
            whereabouts(entry.claim.places),
            (entry.report.published or "")[:10] or None,
        ),
    )


def _kind(entry: Entry) -> Kind | None:
    event = entry.claim.event
    if event and event.type in ACTS:
        return ACTS[event.type]
    words = entry.sentence.text
    return next((kind for kind, each in _PATTERNS.items() if each.search(words)), None)
