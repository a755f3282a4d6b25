"""JSON values of a decision read as what they have to be, or refused in words."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, NoReturn, TypeVar

from sayso.document.anchor import Span
from sayso.errors import UsageError

T = TypeVar("T")
Read = Callable[[str, Any], T]
"""Takes a field's name and its value. Raises UsageError: what was found, what was expected."""

_SHOWN = 60
_CONTEXT = ("prefix", "suffix")


def refuse(field: str, value: object, expected: str) -> NoReturn:
    shown = repr(value)
    shown = shown if len(shown) <= _SHOWN else f"{shown[: _SHOWN - 1]}…"
    raise UsageError(f"{field}: found {shown}; expected {expected}")


def words(field: str, value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        refuse(field, value, "words")
    return value


def truth(field: str, value: Any) -> bool:
    if not isinstance(value, bool):
        refuse(field, value, "true or false")
    return value


def number(field: str, value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        refuse(field, value, "a number")
    return value


def whole(field: str, value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        refuse(field, value, "a whole number")
    return value


def day(field: str, value: Any) -> str:
    try:
        return date.fromisoformat(value).isoformat()
    except (TypeError, ValueError):
        refuse(field, value, "a day such as 2024-10-23")


def one_of(*options: str) -> Read[Any]:
    def read(field: str, value: Any) -> str:
        if not isinstance(value, str) or value not in options:
            refuse(field, value, f"one of {', '.join(options)}")
        return value

    return read


def maybe(read: Read[T]) -> Read[T | None]:
    return lambda field, value: None if value is None else read(field, value)


def each(read: Read[T], least: int = 0) -> Read[tuple[T, ...]]:
    def every(field: str, value: Any) -> tuple[T, ...]:
        if not isinstance(value, list | tuple):
            refuse(field, value, "a list")
        if len(value) < least:
            refuse(field, value, f"a list of at least {least}")
        return tuple(read(f"{field}[{at}]", one) for at, one in enumerate(value))

    return every


def record(field: str, value: Any, known: Mapping[str, Read[Any]], *needed: str) -> dict[str, Any]:
    """The members of an object, each read; those of `known` that it lacks are left out."""
    if not isinstance(value, Mapping):
        refuse(field, value, f"an object with {', '.join(needed or known)}")
    if missing := [name for name in needed if name not in value]:
        refuse(field, value, f"also {', '.join(missing)}")
    if strange := [name for name in value if name not in known and name not in _CONTEXT]:
        refuse(field, strange[0], f"one of {', '.join(known)}")
    return {
        name: read(f"{field}.{name}", value[name]) for name, read in known.items() if name in value
    }


ANCHOR: dict[str, Read[Any]] = {"start": whole, "end": whole, "text": words}


def span(field: str, value: Any) -> Span:
    return anchored(field, value, record(field, value, ANCHOR, *ANCHOR))


def anchored(field: str, value: Any, read: dict[str, Any]) -> Span:
    """The anchor among the members of an object, taken out of `read`."""
    start, end, text = (read.pop(name) for name in ANCHOR)
    if not 0 <= start < end or len(text) != end - start:
        refuse(field, value, "start and end with as many characters between as text has")
    return Span(start, end, text)
