"""What is in the ledger under the id, or the words, that somebody typed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from sayso.api.identify import SHOWN, only
from sayso.ledger.store import Store
from sayso.questions.incident import Incident
from sayso.questions.question import Question
from sayso.review.added import added_entry
from sayso.voices.voice import Voice

Group = TypeVar("Group", Voice, Question, Incident)


def question_of(store: Store, given: str) -> Question:
    """By id, its beginning, an id from before, or words of the title that only one has."""
    now = store.conclusions.resolve("question", given)
    ids = [now] if now else store.ids("question", given, SHOWN + 1)
    found = store.conclusions.questions(ids=ids) or store.conclusions.questions(
        words=given.replace("-", " "), limit=SHOWN + 1
    )
    return _only(store, "question", given, found)


def incident_of(store: Store, given: str) -> Incident:
    """By id, its beginning, an id from before, or words of the title that only one has."""
    now = store.conclusions.resolve("incident", given)
    ids = [now] if now else store.ids("incident", given, SHOWN + 1)
    found = store.conclusions.incidents(ids=ids) or store.conclusions.incidents(
        words=given.replace("-", " "), limit=SHOWN + 1
    )
    return _only(store, "incident", given, found)


def voice_of(store: Store, given: str) -> Voice:
    """By id, its beginning, an id from before, or a name; a whole name goes before a part of it."""
    now = store.conclusions.resolve("voice", given)
    ids = [now] if now else store.ids("voice", given, SHOWN + 1)
    found = store.conclusions.voices(ids=ids)
    if not found:
        named = store.conclusions.voices(name=given)
        found = tuple(voice for voice in named if _is_called(voice, given)) or named
    return _only(store, "voice", given, found)


def claim_id(store: Store, given: str) -> str:
    """By id or its beginning, of those that were read, else of those that reviewers added."""
    ids = store.ids("claim", given, SHOWN + 1)
    said = {entry: store.entry(entry).claim.content[0].text for entry in ids} or {
        entry.id: entry.claim.content[0].text
        for one in store.decisions()
        if one.kind == "add" and (entry := added_entry(one)) and entry.id.startswith(given)
    }
    return only(store.where, "claim", given, list(said.items()), "search")


def document_id(store: Store, given: str) -> str:
    """By id, its beginning, the name that it came under, or its address: of several versions, the
    last."""
    ids = store.ids("document", given, SHOWN + 1)
    names = {id_: store.document(id_).name for id_ in ids}
    if not names:
        named = (one for one in store.documents(removed=True) if one.name == given)
        names = {one.id: one.name for one in named}
    if not names:
        addressed = [one for one in store.documents(removed=True) if one.url == given]
        names = {one.id: one.name for one in addressed[-1:]}
    return only(store.where, "document", given, list(names.items()), "documents")


def _only(store: Store, kind: str, given: str, found: Sequence[Group]) -> Group:
    by_id = {one.id: one for one in found}
    pairs = [(id_, _title(one)) for id_, one in by_id.items()]
    return by_id[only(store.where, kind, given, pairs, f"{kind}s")]


def _title(group: Voice | Question | Incident) -> str:
    if isinstance(group, Voice):
        return ", ".join(part for part in (group.name, *group.roles[:1], group.party) if part)
    return group.title


def _is_called(voice: Voice, name: str) -> bool:
    return name.casefold() in map(str.casefold, (voice.name, *voice.names))
