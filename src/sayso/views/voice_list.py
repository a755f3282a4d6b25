"""Who speaks, over all reports."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.text import Text

from sayso.views import palette, said
from sayso.views.columns import beside, packed, widest, wrapped
from sayso.views.plain import one_line
from sayso.views.sections import count, headed, indented, small_print
from sayso.views.speakers import NAMELESS
from sayso.voices.voice import Voice

_NAME, _ROLE, _PARTY = 40, 34, 22
_WIDE = 100


def lines(voices: Sequence[Voice], width: int) -> Iterator[Text]:
    """One row a voice, in the order given."""
    yield Text()
    if not voices:
        yield Text(" Nobody fits.")
    elif width >= _WIDE:
        yield from _table(voices, width)
    else:
        yield from _listed(voices, width)
    yield from small_print(_marks(voices), width)
    yield Text()


def _name(voice: Voice) -> Text:
    name = one_line(voice.name)
    return Text(f"{NAMELESS} {name}" if voice.anonymous else name, palette.SPEAKER)


def _role(voice: Voice) -> Text:
    if voice.kind == "document":
        return Text("the report itself", palette.QUIET)
    return Text(one_line(voice.roles[0]) if voice.roles else "")


def _party(voice: Voice) -> Text:
    return Text(one_line(voice.party or ""))


def _table(voices: Sequence[Voice], width: int) -> Iterator[Text]:
    party = widest(map(_party, voices), _PARTY, 5)
    role = widest(map(_role, voices), _ROLE, 4)
    name = widest(map(_name, voices), min(_NAME, width - party - role - said.SHORT - 18), 5)
    widths = [name, role, party, 6, 0]
    heads = ("VOICE", "ROLE", "PARTY", "CLAIMS", "ID")
    yield from headed(heads, widths)
    for voice in voices:
        cells = [
            wrapped(_name(voice), name, hang=2),
            wrapped(_role(voice), role, hang=2),
            wrapped(_party(voice), party, hang=2),
            [Text(f"{len(voice.claims):>6,}")],
            [Text(said.short_id(voice.id), palette.QUIET)],
        ]
        yield from beside(cells, widths)


def _listed(voices: Sequence[Voice], width: int) -> Iterator[Text]:
    for voice in voices:
        yield from indented(_name(voice), width, hang=2)
        claims = Text(count(len(voice.claims), "claim"))
        id_ = Text(said.short_id(voice.id), palette.QUIET)
        parts = [part for part in (_role(voice), _party(voice), claims, id_) if part]
        for line in packed(parts, width - 4):
            yield Text("   ").append_text(line)


def _marks(voices: Sequence[Voice]) -> Iterator[Text]:
    if any(voice.anonymous for voice in voices):
        yield Text(f"{NAMELESS} nameless", palette.QUIET)
    if voices:
        yield Text(f"sayso voice {said.short_id(voices[0].id)} shows one", palette.QUIET)
