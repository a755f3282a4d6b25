"""Names of private people, blacked out.

Who speaks without a role in any report, or is named as killed, hurt, missing or held, is taken for
a private person. Each letter becomes a block, so that anchors still hold.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable
from typing import Any

from sayso.ledger.store import Store
from sayso.voices.voice import Voice

BLOCK = "█"
_LEAST = 3
"""Letters that a family name has at least, to be blacked out where it stands alone."""
_KEPT = ("id", "schema", "sha256", "url")

Redact = Callable[[Any], Any]


def redactor(store: Store, claims: Collection[str], voices: Iterable[Voice]) -> Redact:
    """What blacks out, in every text of a value made of dicts and lists, the names of the private
    people that these claims are of or tell of."""
    names = {name for voice in voices if _is_private(voice) for name in (voice.name, *voice.names)}
    for incident in store.conclusions.incidents(claims=claims):
        names.update(name for victim in incident.victims for name in victim.spellings)
    pattern = _pattern(names)
    return lambda value: _redacted(value, pattern) if pattern else value


def _is_private(voice: Voice) -> bool:
    return voice.kind == "person" and not voice.anonymous and not voice.roles


def _pattern(names: Iterable[str]) -> re.Pattern[str] | None:
    whole = {name for name in names if name.strip()}
    parts = whole | {last for name in whole if len(last := name.split()[-1]) >= _LEAST}
    listed = sorted(parts, key=lambda part: (-len(part), part))
    words = "|".join(r"\s+".join(map(re.escape, part.split())) for part in listed)
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)") if listed else None


def _redacted(value: Any, pattern: re.Pattern[str]) -> Any:
    if isinstance(value, str):
        return pattern.sub(lambda found: re.sub(r"\w", BLOCK, found[0]), value)
    if isinstance(value, dict):
        return {
            name: one if name in _KEPT or name.endswith("_id") else _redacted(one, pattern)
            for name, one in value.items()
        }
    return [_redacted(one, pattern) for one in value] if isinstance(value, list) else value
