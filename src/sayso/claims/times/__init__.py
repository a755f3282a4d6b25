"""When: the time expressions of a text, and which of them date a claim."""

from sayso.claims.times.find import find_times

__all__ = ["find_times"]
