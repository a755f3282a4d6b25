"""What a claim says was done, by whom, to whom."""

from sayso.claims.events.event import event_of
from sayso.claims.events.implied import implied_figure
from sayso.claims.events.type import TYPES, EventType

__all__ = ["TYPES", "EventType", "event_of", "implied_figure"]
