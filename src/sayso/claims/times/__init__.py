"""When: the time expressions of a text, and which of them date a claim."""

from sayso.claims.times.belonging import times_of
from sayso.claims.times.find import find_times
from sayso.claims.times.scene import ClaimAnchor

__all__ = ["ClaimAnchor", "find_times", "times_of"]
