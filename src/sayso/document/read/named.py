"""Forms by the names that a user gives them: `--format csv`."""

from __future__ import annotations

from sayso.document.formats.registry import format_named, formats
from sayso.errors import UsageError

_OTHERS = {"text": ".txt", "jsonl": ".jsonl", "json": ".json"}


def suffix_of(name: str) -> str:
    """The extension of the files of a form. Raises UsageError for a name that is none."""
    form = format_named(name)
    if form is not None:
        return min(form.suffixes)
    if name in _OTHERS:
        return _OTHERS[name]
    raise UsageError(f"format {name!r}: expected one of {', '.join(form_names())}")


def form_names() -> list[str]:
    """Every name of a form."""
    return sorted([*_OTHERS, *(form.name for form in formats())])
