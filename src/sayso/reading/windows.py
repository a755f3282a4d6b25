"""Long texts are read in overlapping windows; each token counts where it stands most centrally."""

from __future__ import annotations

from dataclasses import dataclass

SIZE = 254
"""Tokens in a window, beside the two marks at its ends."""
STRIDE = 206


@dataclass(frozen=True, slots=True)
class Window:
    """Tokens `start` to `end` (exclusive) of a text."""

    start: int
    end: int

    def room(self, first: int, last: int) -> int:
        """Tokens between the stretch and the nearer edge; negative where it sticks out."""
        return min(first - self.start, self.end - last)


def windows(length: int) -> list[Window]:
    """Windows that cover `length` tokens, in order. They depend on nothing but the length."""
    starts = [0]
    while starts[-1] + SIZE < length:
        starts.append(starts[-1] + STRIDE)
    return [Window(start, min(start + SIZE, length)) for start in starts]


def home(all_windows: list[Window], first: int, last: int, length: int) -> int:
    """Index of the window in which tokens `first` to `last` (exclusive) stand most centrally."""

    def room(window: Window) -> int:
        left = first - window.start if window.start else SIZE
        right = window.end - last if window.end < length else SIZE
        return min(left, right)

    return max(range(len(all_windows)), key=lambda i: (room(all_windows[i]), -i))
