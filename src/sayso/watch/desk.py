"""What all parts of one watch share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from sayso.api.added import Added
from sayso.api.ledger import Ledger
from sayso.document.given import Given
from sayso.watch.news import News
from sayso.watch.pace import Pace
from sayso.watch.polite import Polite
from sayso.watch.world import World


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to watch: addresses of feeds, reports from the day `since` on (ISO date), and what is
    given of every report."""

    feeds: Sequence[str]
    since: str | None = None
    given: Given = field(default_factory=Given)


@dataclass(slots=True)
class Desk:
    """`added` counts documents, `failed` what could not be had, `fresh` the documents that are new
    since news was last told."""

    ledger: Ledger
    wanted: Wanted
    world: World
    pace: Pace
    polite: Polite
    news: News
    added: Added = field(default_factory=Added)
    failed: int = 0
    fresh: int = 0
