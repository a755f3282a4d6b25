"""The few colours, each with one meaning that words or marks give too."""

from __future__ import annotations

from sayso.views.sureness import Tone

HEAD = "bold"
QUIET = "dim"
SPEAKER = "bold cyan"
FIGURE = "bold yellow"
CUE = "green"
WARNING = "yellow"
TONES: dict[Tone, str] = {
    "certain": "dim",
    "probable": "italic",
    "possible": "italic magenta",
    "denies": "red",
    "unknown": "magenta",
    "future": "blue",
    "hypothetical": "italic blue",
}
DRAWN: dict[Tone, str] = {**TONES, "certain": "bold"}
"""In drawings what is certain stands out; in words it recedes."""
