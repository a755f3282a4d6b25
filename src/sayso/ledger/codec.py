"""Frozen dataclasses as JSON and back, without loss: one codec for all values in the ledger.

A Span is a list of start, end and words. Of any other dataclass, the fields at their defaults are
left out, so that a field added later with a default reads well from what was written before.
"""

from __future__ import annotations

import json
import types
from collections.abc import Callable, Hashable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from functools import cache
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from sayso.document.anchor import Span

T = TypeVar("T")
Decode = Callable[[Any], Any]


def to_json(value: Any, ascii_only: bool = False) -> str:
    """A value as JSON; with `ascii_only` also unpaired surrogates can be stored."""
    return json.dumps(_plain(value), ensure_ascii=ascii_only, separators=(",", ":"))


def from_json(kind: type[T], body: str) -> T:
    """The value of class `kind` that `to_json` wrote."""
    value: T = _decoder(cast(Hashable, kind))(json.loads(body))
    return value


def _plain(value: Any) -> Any:
    if value is None or isinstance(value, str | int | float):
        return value
    if isinstance(value, Span):
        return [value.start, value.end, value.text]
    if isinstance(value, tuple | list):
        return [_plain(one) for one in value]
    if isinstance(value, Mapping):
        return {name: _plain(one) for name, one in value.items()}
    told = (
        (name, getattr(value, name), default)
        for name, default in _defaults(cast(Hashable, type(value)))
    )
    return {name: _plain(one) for name, one, default in told if one != default}


@cache
def _defaults(kind: Hashable) -> tuple[tuple[str, Any], ...]:
    return tuple((field.name, _default(field)) for field in fields(cast(Any, kind)))


def _default(field: Field[Any]) -> Any:
    if field.default_factory is not MISSING:
        return field.default_factory()
    return field.default


@cache
def _decoder(kind: Hashable) -> Decode:
    if kind is Span:
        return lambda value: Span(*value)
    if isinstance(kind, type) and is_dataclass(kind):
        return _of_dataclass(kind)
    origin, inner = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        (one,) = (_decoder(part) for part in inner if part is not type(None))
        return one if one is _as_it_is else lambda value: None if value is None else one(value)
    if origin is tuple:
        part = _decoder(inner[0])
        return tuple if part is _as_it_is else lambda value: tuple([part(one) for one in value])
    return _as_it_is


def _as_it_is(value: Any) -> Any:
    return value


def _of_dataclass(kind: type) -> Decode:
    """Decodes only the fields that have something to decode: a page may read thousands."""
    hints = get_type_hints(kind)
    every = ((field.name, _decoder(hints[field.name])) for field in fields(kind))
    decoders = [(name, decode) for name, decode in every if decode is not _as_it_is]

    def decoded(value: dict[str, Any]) -> Any:
        for name, decode in decoders:
            if name in value:
                value[name] = decode(value[name])
        return kind(**value)

    return decoded
