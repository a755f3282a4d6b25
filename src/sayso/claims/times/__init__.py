"""When: the time expressions of a text, and which of them date a claim."""

from sayso.claims.times.adverbs import adverbs_in
from sayso.claims.times.belonging import times_of
from sayso.claims.times.find import find_times
from sayso.claims.times.scene import ClaimAnchor

__all__ = ["ClaimAnchor", "adverbs_in", "find_times", "times_of"]
