"""Later versions of one report: the same address, most of the text the same."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Mapping, Sequence

from sayso.api import folding
from sayso.copies.versions import changes, lines_changed, plain
from sayso.document.document import Document
from sayso.ledger.filter import Filter
from sayso.ledger.store import Store
from sayso.review.entry import Entry, ReportFacts
from sayso.views.pages import Edit, VersionsPage


def versions_page(store: Store, document: Document) -> VersionsPage:
    """The versions of a document, the first one first, and what each changed."""
    found = versions_of(store, document.id) or (ReportFacts.of(document),)
    texts = store.texts([one.id for one in found])
    edits = tuple(
        _edit(store, earlier, later, texts) for earlier, later in itertools.pairwise(found)
    )
    return VersionsPage(document.url or document.name, found, edits)


def versions_of(store: Store, document: str) -> tuple[ReportFacts, ...]:
    """Documents of one address and one text, in the order of their publication; those that say the
    same of it, as they came."""
    group = store.copies.group_of([document]).get(document)
    if group is None:
        return ()
    together = store.copies.members(group)
    facts = store.documents(among=together)
    address = next((one.url for one in facts if one.id == document), None)
    found = [one for one in facts if one.url is not None and one.url == address]
    came = {one: number for number, one in enumerate(store.as_they_came(together))}
    return tuple(sorted(found, key=lambda one: (one.published or "", came[one.id])))


def no_longer_said(store: Store, entries: Sequence[Entry]) -> dict[str, str]:
    """Claims that a later version of their report leaves out, with why they don't stand."""
    addressed = {entry.report.id for entry in entries if entry.report.url}
    later = store.copies.latest_versions(addressed) if addressed else {}
    mine = [entry for entry in entries if entry.report.id in later]
    if not mine:
        return {}
    said = _contents(store, set(later.values()))
    return {
        entry.id: "no longer in the report's later version"
        for entry in mine
        if plain(_words(entry)) not in said[later[entry.report.id]]
    }


def _contents(store: Store, documents: Collection[str]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {document: set() for document in documents}
    for entry in store.entries(Filter(documents=documents)):
        found[entry.report.id].add(plain(_words(entry)))
    return found


def _edit(store: Store, earlier: ReportFacts, later: ReportFacts, texts: Mapping[str, str]) -> Edit:
    old, new = _entries(store, earlier.id), _entries(store, later.id)
    found = changes(
        {one: _words(entry) for one, entry in old.items()},
        {one: _words(entry) for one, entry in new.items()},
    )
    return Edit(
        earlier,
        later,
        tuple(new[one] for one in found.appeared),
        tuple(old[one] for one in found.vanished),
        tuple((old[a], new[b]) for a, b in found.changed),
        tuple(lines_changed(texts[earlier.id], texts[later.id])),
    )


def _entries(store: Store, document: str) -> dict[str, Entry]:
    return {entry.id: entry for entry in folding.folded(store, Filter(documents=[document]))}


def _words(entry: Entry) -> str:
    return " … ".join(part.text for part in entry.claim.content)
