"""How often what is asked."""

from __future__ import annotations

from dataclasses import dataclass

_DAY = 86_400.0
_LONGEST = _DAY
_TENTH = 0.1


@dataclass(frozen=True, slots=True)
class Pace:
    """All in seconds. A feed is asked `every` so often, a host not again before `delay`. A report
    of the last `recent` seconds is asked again when it is so old as `again` says. What fails is
    asked again after `first`, then twice as long each time, and given up after `tries`."""

    every: float = 900.0
    delay: float = 5.0
    recent: float = 2 * _DAY
    again: tuple[float, ...] = (3_600.0, 6 * 3_600.0, _DAY)
    first: float = 60.0
    tries: int = 8

    def next_poll(self, chance: float) -> float:
        """A tenth more or less, so that feeds don't all come at once."""
        return self.every * (1 + _TENTH * (2 * chance - 1))

    def after_failure(self, failures: int, chance: float, asked: float | None) -> float:
        """Longer each time, by up to half as much again; never before the server `asked` for."""
        wait = min(_LONGEST, self.first * 2.0 ** min(failures - 1, 20))
        return max(wait * (1 + chance / 2), min(asked or 0.0, 7 * _DAY))
