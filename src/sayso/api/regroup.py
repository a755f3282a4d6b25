"""Conclusions brought up to date: what new facts and decisions touch is put together anew.

Claims that are new or were decided on are placed in their blocks; the dirty blocks of voices are
put together, then those of questions, then incidents. Each step is saved whole, with the blocks
that it cleaned, so that a run that is cut off goes on where it stopped. One block of questions
stays dirty until the incidents are saved too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice

from sayso.api import folding
from sayso.api.keeping import keep
from sayso.api.reach import Reach, reaches
from sayso.assessment.assess import assess
from sayso.assessment.assessment import Assessment
from sayso.ledger.conclusions import Regrouped
from sayso.ledger.store import Store
from sayso.questions import blocks as question_blocks
from sayso.questions.group import questions
from sayso.questions.incidents import incidents
from sayso.questions.question import Question
from sayso.questions.relations import relations
from sayso.review.constraints import constraints, reliabilities
from sayso.review.entry import Entry
from sayso.voices import blocks as voice_blocks
from sayso.voices.group import voices
from sayso.voices.voice import Voice

AT_ONCE = 2000
"""Claims placed in one step."""


def is_settled(store: Store) -> bool:
    """Whether the conclusions are those of what is in the ledger now."""
    found = store.conclusions
    return not (found.waiting() or found.dirty("voice") or found.dirty("question"))


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
        decisions = store.decisions()
        found = constraints(decisions)
        self._reliability = reliabilities(decisions)
        self._over_voices = tuple(c for c in found if c.over == "voice")
        self._over_questions = tuple(c for c in found if c.over == "question")

    def run(self) -> None:
        self._place()
        for reach in reaches(self._conclusions, "voice", self._over_voices):
            self._voices(reach)
        last = self._conclusions.dirty("question")[:1]
        for reach in reaches(self._conclusions, "question", self._over_questions, last):
            self._questions(reach, last)
        self._incidents(last)

    def _place(self) -> None:
        """A rejected claim, or one that is gone, is in no block: it counts nowhere."""
        waiting = iter(self._conclusions.waiting())
        while some := tuple(islice(waiting, AT_ONCE)):
            entries = folding.by_id(self._store, some)
            standing = {i: entries[i] for i in some if i in entries and _counts(entries[i])}
            none: dict[str, frozenset[str]] = dict.fromkeys(some, frozenset())
            self._conclusions.place(
                {
                    "voice": none | {i: voice_blocks.block_keys(e) for i, e in standing.items()},
                    "question": none
                    | {i: question_blocks.block_keys(e) for i, e in standing.items()},
                }
            )

    def _voices(self, reach: Reach) -> None:
        entries = self._entries(reach)
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

    def _questions(self, reach: Reach, last: Sequence[str]) -> None:
        entries = self._entries(reach)
        voice_of = self.voice_of(entries)
        now = keep(reach.old, questions(list(entries.values()), voice_of, self._over_questions))
        related = {
            one.id: relations([entries[claim] for claim in one.claims], voice_of)
            for one in now.groups
        }
        self._conclusions.save(
            Regrouped(
                questions=now.groups,
                relations=related,
                assessments=[self._assessed(one, entries, voice_of) for one in now.groups],
                gone={"question": now.gone},
                aliases={"question": now.aliases},
                regrouped={"question": sorted(reach.keys.difference(last))},
            )
        )

    def _assessed(
        self, question: Question, entries: Mapping[str, Entry], voice_of: Mapping[str, Voice]
    ) -> Assessment:
        mine = [entries[claim] for claim in question.claims]
        return assess(question, mine, voice_of, reliability=self._reliability)

    def _incidents(self, last: Sequence[str]) -> None:
        asked = self._conclusions.questions()
        entries = folding.by_id(self._store, [c for question in asked for c in question.claims])
        found = incidents(asked, entries, self.voice_of(entries))
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

    def _entries(self, reach: Reach) -> dict[str, Entry]:
        found = folding.by_id(self._store, reach.claims)
        return {id_: entry for id_, entry in found.items() if _counts(entry)}

    def voice_of(self, claims: Mapping[str, Entry]) -> dict[str, Voice]:
        """The voice of each claim."""
        of = self._conclusions.voice_of(claims)
        voices = {voice.id: voice for voice in self._conclusions.voices(ids=set(of.values()))}
        return {claim: voices[voice] for claim, voice in of.items()}


def _counts(entry: Entry) -> bool:
    return entry.status != "rejected"


def _other_voice(before: Iterable[Voice], now: Iterable[Voice]) -> Iterator[str]:
    """Claims whose voice is another one than before, or goes by another name or party."""
    was = {claim: _known_by(voice) for voice in before for claim in voice.claims}
    for voice in now:
        known_by = _known_by(voice)
        yield from (claim for claim in voice.claims if was.get(claim) != known_by)


def _known_by(voice: Voice) -> tuple[str | None, ...]:
    return voice.id, voice.name, voice.kind, voice.party
