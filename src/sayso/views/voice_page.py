"""One voice: its names and roles, why they are one, and everything that it said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.text import Text

from sayso.questions.question import Relation
from sayso.review.entry import Entry
from sayso.views import entry_rows, palette, said
from sayso.views.columns import wrapped
from sayso.views.pages import VoicePage
from sayso.views.plain import one_line
from sayso.views.sections import block, count, heading, indented, room, small_print
from sayso.voices.voice import Merge

_MERGES = 12
"""Reasons that are shown."""
_RELATED = {
    "revises": "revises an earlier claim",
    "confirms": "confirms another",
    "denies": "denies another",
    "disputes": "disputes another",
}


def lines(page: VoicePage, width: int) -> Iterator[Text]:
    """The newest claim first, under the questions that others answer too."""
    voice = page.voice
    yield from heading(said.named(voice).plain, _facts(page), width)
    body = room(width)
    yield from block("NAMES", wrapped(Text(_listed(voice.names)), body) if _others(page) else [])
    yield from block("ROLES", wrapped(Text(_listed(voice.roles)), body) if voice.roles else [])
    yield from block("ONE VOICE", _merges(voice.merges, body))
    related = _related(page)
    for title, entries in _by_question(page):
        yield Text()
        yield from indented(title, width, hang=2)
        yield from entry_rows.lines(
            entries, width, named=False, beneath=lambda one: related.get(one.id)
        )
    yield from small_print(_marks(page), width)
    yield Text()


def _facts(page: VoicePage) -> Iterator[str]:
    if page.voice.anonymous:
        yield "nameless"
    outlets = len({said.outlet(entry) for entry in page.entries})
    yield count(len(page.voice.claims), "claim")
    yield count(outlets, "outlet")


def _others(page: VoicePage) -> bool:
    return set(page.voice.names) != {page.voice.name}


def _listed(names: Sequence[str]) -> str:
    return " · ".join(map(one_line, names))


def _merges(merges: Sequence[Merge], width: int) -> Iterator[Text]:
    """Each reason once, with how often it holds."""
    reasons: dict[str, int] = {}
    for merge in merges:
        words = "; ".join(map(one_line, merge.features))
        reasons[words] = reasons.get(words, 0) + 1
    for words, times in list(reasons.items())[:_MERGES]:
        shown = Text(words).append(f" ({times} times)" if times > 1 else "", palette.QUIET)
        yield from wrapped(shown, width, hang=2)
    if len(reasons) > _MERGES:
        yield Text(f"… and {count(len(reasons) - _MERGES, 'other reason')}", palette.QUIET)


def _related(page: VoicePage) -> dict[str, Text]:
    """What a claim does to earlier ones."""
    found: dict[str, list[Relation]] = {}
    for relation in page.relations:
        found.setdefault(relation.a, []).append(relation)
    return {claim: _words(of) for claim, of in found.items()}


def _words(relations: Sequence[Relation]) -> Text:
    parts = (
        f"{_RELATED[one.type]} ({said.short_id(one.b)}): {one_line(one.why)}" for one in relations
    )
    return Text("; ".join(parts), palette.QUIET)


def _by_question(page: VoicePage) -> Iterator[tuple[Text, list[Entry]]]:
    """Claims that answer a question with others, under its title; then those that stand alone."""
    newest = sorted(page.entries, key=lambda one: entry_rows.when(one) or "", reverse=True)
    groups: dict[str, list[Entry]] = {}
    questions = {one.id: one for one in page.question_of.values() if len(one.claims) > 1}
    for entry in newest:
        question = page.question_of.get(entry.id)
        groups.setdefault(question.id if question and question.id in questions else "", []).append(
            entry
        )
    alone = groups.pop("", [])
    for id_, entries in groups.items():
        title = Text().append(one_line(questions[id_].title), palette.HEAD)
        yield title.append(f"  {said.short_id(id_)}", palette.QUIET), entries
    if alone:
        yield Text("Other claims" if groups else "Claims", palette.HEAD), alone


def _marks(page: VoicePage) -> Iterator[Text]:
    older = len(page.voice.claims) - len(page.entries)
    if older > 0:
        yield Text(f"{count(older, 'older claim')} not shown", palette.QUIET)
    yield Text(f"this is voice {said.short_id(page.voice.id)}", palette.QUIET)
