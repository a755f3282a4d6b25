"""Conclusions brought up to date: what new facts and decisions touch is put together anew.

Claims that are new or were decided on are placed in their blocks; the dirty blocks of voices are
put together, then the questions of the claims that have to find theirs, then incidents. Each step
is saved whole, with what it cleaned, so that a run that is cut off goes on where it stopped. One
claim's question stays dirty until the incidents are saved too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice

from sayso.api import copying, folding
from sayso.api.comparing import Comparing, standing
from sayso.api.keeping import keep
from sayso.api.placing import place
from sayso.api.reach import Reach, of_questions, of_voices
from sayso.api.versions import no_longer_said
from sayso.api.voiced import voices_of
from sayso.assessment.assess import assess
from sayso.assessment.assessment import Assessment
from sayso.ledger.conclusions import Regrouped
from sayso.ledger.store import Store
from sayso.questions.group import questions
from sayso.questions.incidents import incidents
from sayso.questions.meaning import version
from sayso.questions.question import Question
from sayso.questions.relations import relations
from sayso.review.constraints import constraints, reliabilities
from sayso.review.entry import Entry
from sayso.voices.group import voices
from sayso.voices.voice import Voice

AT_ONCE = 2000
"""Claims placed in one step."""


def is_settled(store: Store) -> bool:
    """Whether the conclusions are those of what is in the ledger now."""
    found = store.conclusions
    unsettled = found.waiting() or found.dirty("voice") or found.dirty("question")
    return not (unsettled or found.outdated(version())) and copying.is_settled(store)


def regroup(store: Store) -> None:
    """Brings the conclusions up to date. Raises LedgerBusy where another process writes."""
    if is_settled(store):
        return
    with store.writing("putting claims together"):
        Regrouping(store).run()


class Regrouping:
    """One run, with the writer's lock held."""

    def __init__(self, store: Store) -> None:
        self._store, self._conclusions = store, store.conclusions
        self._comparing = Comparing(store)
        decisions = store.decisions()
        found = constraints(decisions)
        self._reliability = reliabilities(decisions)
        self._over_voices = tuple(c for c in found if c.over == "voice")
        self._over_questions = tuple(c for c in found if c.over == "question")

    def run(self) -> None:
        outdated = self._conclusions.outdated(version())
        waiting = iter(sorted({*self._conclusions.waiting(), *outdated}))
        while some := tuple(islice(waiting, AT_ONCE)):
            place(self._store, some)
        copying.find_copies(self._store)
        for reach in of_voices(self._conclusions, self._over_voices):
            self._voices(reach)
        last = self._conclusions.dirty("question")[:1]
        for reach in of_questions(self._comparing, self._over_questions, last):
            self._questions(reach)
        self._incidents(last)

    def _voices(self, reach: Reach) -> None:
        entries = standing(self._store, reach.claims)
        now = keep(reach.old, voices(list(entries.values()), self._over_voices))
        before = {voice.id: voice for voice in self._conclusions.voices(ids=list(reach.old))}
        self._conclusions.soil("question", list(_other_voice(before.values(), now.groups)))
        self._conclusions.save(
            Regrouped(
                voices=[voice for voice in now.groups if before.get(voice.id) != voice],
                gone={"voice": now.gone},
                aliases={"voice": now.aliases},
                regrouped={"voice": sorted(reach.keys)},
            )
        )

    def _questions(self, reach: Reach) -> None:
        entries = self._comparing.know(reach.claims)
        voice_of = voices_of(self._store, entries)
        scores = {
            pair: value
            for pair, value in self._comparing.scores.items()
            if pair[0] in entries and pair[1] in entries
        }
        profiles = self._comparing.profiles
        found = questions(list(entries.values()), voice_of, self._over_questions, scores, profiles)
        now = keep(reach.old, found)
        copies = self._store.copies.group_of({entry.report.id for entry in entries.values()})
        related = {
            one.id: relations([entries[claim] for claim in one.claims], voice_of)
            for one in now.groups
        }
        self._conclusions.save(
            Regrouped(
                questions=now.groups,
                relations=related,
                assessments=[
                    self._assessed([entries[claim] for claim in one.claims], one, voice_of, copies)
                    for one in now.groups
                ],
                gone={"question": now.gone},
                aliases={"question": now.aliases},
                regrouped={"question": sorted(reach.keys)},
            )
        )

    def _assessed(
        self,
        mine: Sequence[Entry],
        question: Question,
        voice_of: Mapping[str, Voice],
        copies: Mapping[str, str],
    ) -> Assessment:
        copied = any(entry.report.id in copies for entry in mine)
        withdrawn = no_longer_said(self._store, mine) if copied else {}
        return assess(
            question,
            mine,
            voice_of,
            copies=copies,
            reliability=self._reliability,
            withdrawn=withdrawn,
        )

    def _incidents(self, last: Sequence[str]) -> None:
        asked = self._conclusions.questions()
        entries = folding.by_id(self._store, [c for question in asked for c in question.claims])
        found = incidents(asked, entries, voices_of(self._store, entries))
        before = {incident.id: incident for incident in self._conclusions.incidents()}
        now = keep({i: frozenset(one.claims) for i, one in before.items()}, found)
        self._conclusions.save(
            Regrouped(
                incidents=[one for one in now.groups if before.get(one.id) != one],
                gone={"incident": now.gone},
                aliases={"incident": now.aliases},
                regrouped={"question": last},
            )
        )


def _other_voice(before: Iterable[Voice], now: Iterable[Voice]) -> Iterator[str]:
    """Claims whose voice is another one than before, or goes by another name or party."""
    was = {claim: _known_by(voice) for voice in before for claim in voice.claims}
    for voice in now:
        known_by = _known_by(voice)
        yield from (claim for claim in voice.claims if was.get(claim) != known_by)


def _known_by(voice: Voice) -> tuple[str | None, ...]:
    return voice.id, voice.name, voice.kind, voice.party
