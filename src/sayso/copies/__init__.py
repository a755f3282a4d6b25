"""Which reports hold one text: found by MinHash, proved by the words they share.

sketch(text)                  what is kept of a text to find its copies by
Sketches(...).near(...)       pairs that may be copies
share(a, b)                   the share of the shorter text that the longer one holds
groups(pairs)                 pairs put together
"""

from sayso.copies.groups import groups
from sayso.copies.shingles import share, shingles
from sayso.copies.sketches import VERSION, near, sketch

__all__ = ["VERSION", "groups", "near", "share", "shingles", "sketch"]
