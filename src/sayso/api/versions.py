"""Later versions of one report: the same address, most of the text the same."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Mapping, Sequence

from sayso.api import folding
from sayso.copies.shingles import Shingles, share, shingles
from sayso.copies.versions import changes, lines_changed, plain
from sayso.document.document import Document
from sayso.ledger.filter import Filter
from sayso.ledger.store import Store
from sayso.review.entry import Entry, ReportFacts
from sayso.views.pages import Edit, Edited, VersionsPage

SAME = 0.1
"""Share of the text that a later version keeps at least; what keeps less is another report at the
same address, as on an outlet's front page."""
MANY = 200
"""Documents of one address; of more it is no report's address."""


def versions_page(store: Store, document: Document) -> VersionsPage:
    """The versions of a document, the first one first, and what each changed."""
    found = versions_of(store, document.id) or (ReportFacts.of(document),)
    texts = store.texts([one.id for one in found])
    edits = tuple(
        _edit(store, earlier, later, texts) for earlier, later in itertools.pairwise(found)
    )
    return VersionsPage(document.url or document.name, found, edits)


def versions_of(store: Store, document: str) -> tuple[ReportFacts, ...]:
    """Documents of one address, each of which keeps some of the text of the one before, in the
    order of their publication; those that say the same of it, as they came."""
    ids = store.copies.at_address(document)
    if len(ids) < 2 or len(ids) > MANY or document not in ids:
        return ()
    known = {one: shingles(text) for one, text in store.texts(ids).items()}
    at = ids.index(document)
    found = [*reversed(_kept_on(ids[at::-1], known)), *_kept_on(ids[at:], known)[1:]]
    facts = {one.id: one for one in store.documents(among=found)}
    return tuple(facts[one] for one in found)


def _kept_on(ids: Sequence[str], known: Mapping[str, Shingles]) -> list[str]:
    """From the first on, those that keep some of the text of the last that did."""
    found = [ids[0]]
    for one in ids[1:]:
        if share(known[found[-1]], known[one], 1) >= SAME:
            found.append(one)
    return found


def edits_of(
    store: Store, came: Mapping[str, str | None], since: str, until: str | None
) -> tuple[Edited, ...]:
    """What was changed in these days, of later versions with the days on which they came."""
    found: list[Edited] = []
    for identity in came:
        pairs = list(itertools.pairwise(versions_of(store, identity)))
        pair = next((each for each in pairs if each[1].id == identity), None)
        if pair:
            texts = store.texts([one.id for one in pair])
            found.append(Edited(_edit(store, *pair, texts), came[identity]))
    return tuple(one for one in found if is_between(one.day, since, until))


def is_between(day: str, since: str, until: str | None) -> bool:
    return day >= since[:10] and (until is None or day <= until[:10])


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
