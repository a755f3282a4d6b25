"""Forms in which reports come, each a module; others can add theirs by the entry points
`sayso.formats`."""

from sayso.document.formats.format import Format
from sayso.document.formats.registry import format_for, suffixes

__all__ = ["Format", "format_for", "suffixes"]
