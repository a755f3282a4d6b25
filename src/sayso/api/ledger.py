"""The ledger as one object: reports go in, and who says what comes out.

with Ledger("kursk.db") as ledger:
    ledger.add("reports/")
    for question in ledger.questions(contested=True):
        print(question.title, ledger.assess(question.id).sentence)
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, BinaryIO, Self

from sayso.api import exporting, found, paging
from sayso.api.added import Added, Told
from sayso.api.asked import asked_for
from sayso.api.assessing import assessed, assessed_as_recorded
from sayso.api.by_reviewers import says
from sayso.api.copying import copy_groups
from sayso.api.exporting import Form
from sayso.api.folding import added, first, folded
from sayso.api.place import named
from sayso.api.regroup import is_settled, regroup
from sayso.api.versions import versions_page
from sayso.assessment.assessment import Assessment
from sayso.document.document import Document
from sayso.document.given import Given, given
from sayso.document.read.beside import sidecar_at
from sayso.document.read.source import Source
from sayso.errors import InputError
from sayso.fetch.rules import Rules
from sayso.fetch.sources import sources
from sayso.ledger.checking import Problem
from sayso.ledger.filter import Filter
from sayso.ledger.purging import Purged
from sayso.ledger.rejected import Reject
from sayso.ledger.store import Store
from sayso.questions.incident import Incident
from sayso.questions.question import Question
from sayso.review.decision import Decision, DecisionKind
from sayso.review.entry import Entry, ReportFacts
from sayso.views.ledger_rows import Row
from sayso.views.pages import CopyGroup, NewsPage, VersionsPage
from sayso.voices.voice import Voice

if TYPE_CHECKING:
    from sayso.api.rereading import Reread


class Ledger:
    """A ledger at a path or URL, by default the user's own (SAYSO_LEDGER, else `ledger.db` in the
    user data folder); made where there is none, unless `create` is False.

    Several processes may read it at once while one adds. Ids may be cut short while it is clear
    which is meant, and ids from before a regrouping still work. Days are ISO dates. Raises
    LedgerError where it can't be opened, read or written, NotInLedger for an id that it lacks.
    """

    def __init__(self, place: str | os.PathLike[str] | None = None, *, create: bool = True) -> None:
        self.store = Store.open(named(place), create=create)
        self.place = self.store.where

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        self.store.close()

    # Reports in

    def add(
        self,
        *paths: str | os.PathLike[str],
        published: str | date | None = None,
        outlet: str | None = None,
        url: str | None = None,
        force: bool = False,
        max_size: int = 2_000_000,
        meta: str | os.PathLike[str] | None = None,
        allow_private: bool = False,
    ) -> Added:
        """Reads files, folders, JSON Lines and addresses as `sayso.read_many` does, and keeps what
        they claim.

        What is there already is passed over; what can't be read is in `errors` of the result, and
        in `rejects`. Each document is added whole or not at all. `meta` is a CSV file of what is
        known of the files; what of it can't be used is in `notes` of the result.
        """
        added, sidecar = Added(), sidecar_at(meta) if meta is not None else None
        facts = given(published, outlet, url, force, max_size, sidecar=sidecar)
        self.take_in(sources(paths, rules=Rules(allow_private=allow_private)), facts, added.count)
        added.notes += [*sidecar.problems, *sidecar.unmatched()] if sidecar else []
        self.regroup()
        return added

    def take_in(self, found: list[Source | InputError], facts: Given, told: Told) -> None:
        """Adds what sources hold, telling of each document as it is done. What it means for the
        questions is worked out by `regroup`, or by whoever asks next."""
        from sayso.api.adding import Adding

        Adding(self.store, told).run(found, facts)

    def regroup(self) -> None:
        """Brings voices, questions, assessments and incidents up to date; adding does so itself."""
        regroup(self.store)

    def rebuild(self) -> None:
        """Throws all conclusions away and draws them again from the claims and decisions. Groups
        get new ids where the same claims had come together in another order."""
        with self.store.writing("drawing all conclusions again"):
            self.store.conclusions.discard()
            self.regroup()

    # Claims

    def claims(self, **wanted: Any) -> tuple[Entry, ...]:
        """The claims with what was decided about them, by time of publication. Keywords as of
        `search`."""
        return folded(self.store, asked_for(self._settled(), **wanted))

    def search(
        self, words: str = "", *, limit: int | None = None, **wanted: Any
    ) -> tuple[Entry, ...]:
        """Claims by their words (all of them, in any order; "a phrase"; drown*), those that
        reviewers added first, then the best match.

        Keywords, which must all hold: `voice`, `party`, `place`, `outlet`, `event`, `since`,
        `until` (published), `figure` (low, high), `certainty`, `stance`.
        """
        asked = asked_for(self._settled(), **wanted)
        if not words.strip():
            return first(self.store, asked, limit)
        ids = self.store.search(words, asked, limit=limit).ids
        entries = {entry.id: entry for entry in folded(self.store, Filter(claims=ids))}
        ours = (entry for entry in added(self.store, asked) if says(entry, words))
        return (*ours, *(entries[claim] for claim in ids if claim in entries))[:limit]

    def claim(self, id_: str) -> Entry:
        """One claim with its report, its sentence, and what was decided about it."""
        return paging.claim_page(self.store, found.claim_id(self.store, id_)).entry

    def rows(self, words: str = "", **wanted: Any) -> list[Row]:
        """A flat dictionary for each claim that `search` finds: rows for pandas or polars."""
        return list(self.each_row(words, **wanted))

    def each_row(self, words: str = "", *, redact: bool = False, **wanted: Any) -> Iterator[Row]:
        """As `rows`, one at a time; with `redact`, without the names of private people."""
        return exporting.rows(self.store, self.search(words, **wanted), redact)

    def export(
        self, form: Form, out: BinaryIO, words: str = "", *, redact: bool = False, **wanted: Any
    ) -> int:
        """Writes the claims that `search` finds to an open binary file as `csv`, `jsonl` or
        `parquet`, and gives how many there are."""
        found = self.search(words, **wanted)
        exporting.write(form, exporting.rows(self.store, found, redact), out)
        return len(found)

    def each_report(
        self, words: str = "", *, redact: bool = False, **wanted: Any
    ) -> Iterator[tuple[ReportFacts, dict[str, Any]]]:
        """For each document with claims that `search` finds, an object in the form `sayso.claims/1`
        with these claims, the question that each answers, and how they relate."""
        return exporting.reports(self.store, self.search(words, **wanted), redact)

    def each_reviewed(
        self, words: str = "", **wanted: Any
    ) -> Iterator[tuple[ReportFacts, dict[str, Any] | None]]:
        """For each document with claims that `search` finds, all its claims as reviewers left them,
        in the form in which `training` takes claims; None while one waits for a decision."""
        return exporting.reviewed(self.store, self.search(words, **wanted))

    # Voices, questions, incidents

    def voices(
        self, name: str | None = None, *, party: str | None = None, limit: int | None = None
    ) -> tuple[Voice, ...]:
        """Who speaks, those with most claims first: with `name` in one of their names, for a
        `party`."""
        listed = self._settled().conclusions.voices(name=name, limit=None if party else limit)
        return tuple(one for one in listed if party in (None, one.party))[:limit]

    def voice(self, name_or_id: str) -> Voice:
        return found.voice_of(self._settled(), name_or_id)

    def questions(
        self,
        topic: str | None = None,
        *,
        contested: bool = False,
        since: str | None = None,
        single: bool = False,
        limit: int | None = None,
    ) -> tuple[Question, ...]:
        """What the claims answer: with the words of `topic`, with answers that can't all be right,
        with a report published `since`; with `single`, also what only one claim answers."""
        return self._settled().conclusions.questions(
            words=topic or "",
            contested=contested or None,
            since=since,
            least=1 if single else 2,
            limit=limit,
        )

    def question(self, id_: str) -> Question:
        return found.question_of(self._settled(), id_)

    def assess(
        self,
        id_: str,
        method: str = "range",
        *,
        as_of: str | None = None,
        as_recorded: str | None = None,
    ) -> Assessment:
        """The conclusion over one question by `range`, `ucdp`, `airwars`, `acled`, `majority` or
        `weighted-median`; `as_of` a day by what was published, `as_recorded` by what was added and
        decided here."""
        question = self.question(id_)
        if as_recorded is None:
            return assessed(self.store, question, method, as_of).assessment
        return assessed_as_recorded(self.store, question, method, as_of, as_recorded).assessment

    def incidents(
        self, place: str | None = None, *, since: str | None = None, limit: int | None = None
    ) -> tuple[Incident, ...]:
        """What happened, at a place or in a country, on a day or later; the largest first."""
        listed = self._settled().conclusions.incidents(words=place or "")
        return tuple(one for one in listed if since is None or (one.end or "") >= since)[:limit]

    def incident(self, id_: str) -> Incident:
        return found.incident_of(self._settled(), id_)

    def news(self, since: str, *, until: str | None = None, limit: int = 100) -> NewsPage:
        """What reports published in these days brought, question by question, the newest first."""
        return paging.news_page(self._settled(), since, until, limit)

    # Decisions

    def decide(
        self,
        kind: DecisionKind,
        *targets: str,
        author: str,
        reason: str | None = None,
        what: dict[str, Any] | None = None,
    ) -> Decision:
        """Keeps what a reviewer decided about claims, and draws the conclusions that it touches
        again. `targets` are claim ids, of "undo" the id of a decision."""
        from sayso.ledger.clock import now
        from sayso.review.decide import decision

        made = decision(kind, targets, author, now(), reason, what or {})
        if kind == "correct":
            self._fits(targets, made.what)
        self.store.decide(made)
        self.regroup()
        return made

    def _fits(self, targets: tuple[str, ...], what: Mapping[str, Any]) -> None:
        """Raises UsageError where a correction can't be made to one of the claims."""
        from sayso.review.corrections import corrected

        for target in targets:
            corrected(self.claim(target).claim, what)

    def decisions(self) -> tuple[Decision, ...]:
        """All that was decided, in order."""
        return self.store.decisions()

    # Documents

    def documents(self) -> tuple[ReportFacts, ...]:
        """What is known of each document, by time of publication."""
        return self.store.documents()

    def document(self, id_: str) -> Document:
        """A document with its text."""
        return self.store.document(found.document_id(self.store, id_))

    def original(self, id_: str) -> bytes | None:
        """What a page came as, byte for byte; None of what was no page, or came before this was
        kept."""
        return self.store.original(found.document_id(self.store, id_))

    def copies(self, document: str | None = None) -> tuple[CopyGroup, ...]:
        """Reports that hold one text, the largest group first, or those of one document; what shows
        it stands beside each. A group is one origin; the decision "no-copy" takes a report out."""
        id_ = found.document_id(self.store, document) if document else None
        return copy_groups(self._settled(), id_)

    def versions(self, document: str) -> VersionsPage:
        """The versions of a report, by its id or address: which claims appeared, changed or
        vanished from one to the next."""
        store = self._settled()
        return versions_page(store, store.document(found.document_id(store, document)))

    def rejects(self) -> tuple[Reject, ...]:
        """What could not be added, and why."""
        return self.store.rejects()

    def remove(self, id_: str, *, reason: str, author: str) -> ReportFacts:
        """Hides a document: its claims count nowhere. Gives what is known of it."""
        document = self.document(id_)
        self.store.remove(document.id, author, reason)
        self.regroup()
        return ReportFacts.of(document)

    def bring_back(self, id_: str, *, reason: str | None = None, author: str) -> ReportFacts:
        """Shows a removed document again."""
        document = self.document(id_)
        self.store.bring_back(document.id, author, reason)
        self.regroup()
        return ReportFacts.of(document)

    def purge(self, id_: str, *, reason: str, author: str) -> Purged:
        """Deletes a document for good, with every word of it; it is never taken in again."""
        purged = self.store.purge(found.document_id(self.store, id_), author, reason)
        self.regroup()
        self.store.forget()
        return purged

    def reread(self) -> Reread:
        """Reads again what an older reader read. Its claims are kept apart; what was decided about
        them goes over to the new ones by the words they stand on."""
        from sayso.api.rereading import reread

        done = reread(self.store)
        self.regroup()
        return done

    @property
    def is_empty(self) -> bool:
        return not self.store.documents(removed=True)

    def backup(self, path: str | os.PathLike[str]) -> None:
        """Copies the ledger to a new file, while others may read and write, and checks the copy."""
        self.store.backup(Path(path))

    def restore(self, path: str | os.PathLike[str]) -> None:
        """Checks a copy that `backup` made, then replaces the ledger by what it holds. What was
        purged since stays purged."""
        self.store.restore(Path(path))

    def check(self) -> tuple[Problem, ...]:
        """Everything that is wrong with the ledger; empty where nothing is."""
        return self.store.check()

    def _settled(self) -> Store:
        """The store with its conclusions up to date, if nobody else is about to see to that."""
        if not is_settled(self.store):
            holder = self.store.holder()
            if holder is None or holder.stale:
                self.regroup()
        return self.store
