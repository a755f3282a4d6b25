"""Document -> Reading: tokens, what the model says of each, and which belong together."""

from sayso.reading.commitment import commitment
from sayso.reading.factuality import factuality

__all__ = ["commitment", "factuality"]
