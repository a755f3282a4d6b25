"""What the ledger's pages show: frozen values that the ledger hands over.

A page module has `lines(page, width)`, a list module `lines(rows, width)`; both give lines no wider
than `width` and ask nothing of the ledger. All days are ISO dates, all ids those of the ledger.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from sayso.assessment.assessment import Assessment
from sayso.document.original import Original, Rendered
from sayso.questions.incident import Incident
from sayso.questions.question import Question, Relation
from sayso.review.decision import Decision
from sayso.review.entry import Entry, ReportFacts
from sayso.voices.voice import Voice


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """A question in a list; `latest` is when its newest report was published."""

    question: Question
    assessment: Assessment
    latest: str | None = None
    pinned: bool = False


@dataclass(frozen=True, slots=True)
class QuestionPage:
    """One question. `entries` are those of its claims, `voice_of` is claim id -> voice.

    `incident` is what it belongs to; `as_recorded` the moment whose state is shown, where one was
    asked for.
    """

    question: Question
    assessment: Assessment
    entries: tuple[Entry, ...]
    voice_of: Mapping[str, Voice]
    relations: tuple[Relation, ...] = ()
    incident: Incident | None = None
    pinned: bool = False
    as_recorded: str | None = None


@dataclass(frozen=True, slots=True)
class VoicePage:
    """One voice and the entries of its claims, in any order; `question_of` is claim id -> what it
    answers. `relations` may hold those of other claims."""

    voice: Voice
    entries: tuple[Entry, ...]
    question_of: Mapping[str, Question] = field(default_factory=dict)
    relations: tuple[Relation, ...] = ()


@dataclass(frozen=True, slots=True)
class ClaimPage:
    """One claim; `others` are the entries of claims that it is linked or related to. Where its
    report is a translation, `original` is that text and `rendered` what of it the claim renders, if
    that can be told."""

    entry: Entry
    voice: Voice | None = None
    question: Question | None = None
    assessment: Assessment | None = None
    decisions: tuple[Decision, ...] = ()
    relations: tuple[Relation, ...] = ()
    others: Mapping[str, Entry] = field(default_factory=dict)
    original: Original | None = None
    rendered: Rendered | None = None


@dataclass(frozen=True, slots=True)
class IncidentRow:
    """An incident in a list, with those of its questions that count people."""

    incident: Incident
    questions: tuple[QuestionRow, ...] = ()


@dataclass(frozen=True, slots=True)
class IncidentPage:
    """One incident, its questions, and the entries and voices of all its claims."""

    incident: Incident
    questions: tuple[QuestionRow, ...]
    entries: tuple[Entry, ...]
    voice_of: Mapping[str, Voice]


@dataclass(frozen=True, slots=True)
class NewsPage:
    """Questions with something new from `since` to `until`, both days included, and reports that
    say something else than they did; `more_edits` aren't among these."""

    since: str
    until: str | None
    questions: tuple[QuestionPage, ...]
    edits: tuple[Edited, ...] = ()
    more_edits: int = 0


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A document in a list; `removed` is why it was removed."""

    report: ReportFacts
    claims: int
    added: str | None = None
    removed: str | None = None


@dataclass(frozen=True, slots=True)
class RejectRow:
    """What could not be added: where it stood, what was found, what to do."""

    where: str
    found: str
    do: str = ""
    at: str | None = None
    times: int = 1


@dataclass(frozen=True, slots=True)
class Copied:
    """One report of a group of copies: the share of the shorter text that it has in common with
    the report it is nearest to (an outlet's name); of the earliest one neither."""

    report: ReportFacts
    share: float | None = None
    nearest: str | None = None


@dataclass(frozen=True, slots=True)
class CopyGroup:
    """Reports that hold one text, the earliest first."""

    id: str
    copies: tuple[Copied, ...]

    @property
    def title(self) -> str:
        first = self.copies[0].report
        return first.title or first.name


@dataclass(frozen=True, slots=True)
class Edit:
    """What a later version of a report changed; `lines` of the text begin with "-" or "+"."""

    earlier: ReportFacts
    later: ReportFacts
    appeared: tuple[Entry, ...]
    vanished: tuple[Entry, ...]
    changed: tuple[tuple[Entry, Entry], ...]
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Edited:
    """An edit, with the day (ISO) on which its later version came to the ledger; None where the
    earlier one came with it."""

    edit: Edit
    came: str | None

    @property
    def is_silent(self) -> bool:
        """Whether the later version still bears the date of the earlier one."""
        return (self.edit.later.published or "")[:16] == (self.edit.earlier.published or "")[:16]

    @property
    def day(self) -> str:
        """When it was published; of a silent edit, when it came."""
        published = (self.edit.later.published or "")[:10]
        return (self.is_silent and self.came) or published or self.came or ""


@dataclass(frozen=True, slots=True)
class VersionsPage:
    """The versions of what stands at one address, the first one first."""

    address: str
    versions: tuple[ReportFacts, ...]
    edits: tuple[Edit, ...]
