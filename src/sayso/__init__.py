"""On whose say-so? News reports in, a ledger of claims out.

    >>> import sayso
    >>> report = sayso.read("article.txt", published="2024-10-23")
    >>> report.claims[0].speaker

`read` takes one report, `read_text` a text in hand, `read_many` files and folders; `Ledger` keeps
what many reports claim. What they need is loaded when it is first used, so that importing this
package costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from sayso.version import __version__

if TYPE_CHECKING:
    import os
    from collections.abc import Iterator
    from datetime import date
    from typing import BinaryIO

    from sayso.api.added import Added as Added
    from sayso.api.ledger import Ledger as Ledger
    from sayso.assessment.assessment import Assessment as Assessment
    from sayso.claims.claim import Attribution as Attribution
    from sayso.claims.claim import Claim as Claim
    from sayso.claims.claim import Event as Event
    from sayso.claims.claim import Figure as Figure
    from sayso.claims.claim import Interval as Interval
    from sayso.claims.claim import Place as Place
    from sayso.claims.claim import Speaker as Speaker
    from sayso.claims.claim import TimeExpression as TimeExpression
    from sayso.claims.report import Reader as Reader
    from sayso.claims.report import Report as Report
    from sayso.document.anchor import Span as Span
    from sayso.document.document import Document as Document
    from sayso.errors import BadRecord as BadRecord
    from sayso.errors import InputError as InputError
    from sayso.errors import LedgerBusy as LedgerBusy
    from sayso.errors import LedgerDamaged as LedgerDamaged
    from sayso.errors import LedgerError as LedgerError
    from sayso.errors import LedgerTooNew as LedgerTooNew
    from sayso.errors import ModelError as ModelError
    from sayso.errors import NoLedger as NoLedger
    from sayso.errors import NotEnglish as NotEnglish
    from sayso.errors import NotFetched as NotFetched
    from sayso.errors import NotFound as NotFound
    from sayso.errors import NotInLedger as NotInLedger
    from sayso.errors import NotReadable as NotReadable
    from sayso.errors import NotText as NotText
    from sayso.errors import OutputError as OutputError
    from sayso.errors import SaysoError as SaysoError
    from sayso.errors import TooLarge as TooLarge
    from sayso.errors import UsageError as UsageError
    from sayso.questions.incident import Incident as Incident
    from sayso.questions.question import Question as Question
    from sayso.review.decision import Decision as Decision
    from sayso.review.entry import Entry as Entry
    from sayso.views.export import report_json as report_json
    from sayso.views.read_report import ReadReport as ReadReport
    from sayso.voices.voice import Voice as Voice

    Path = str | os.PathLike[str]

_HOMES = {
    "sayso.api.added": ("Added",),
    "sayso.api.ledger": ("Ledger",),
    "sayso.assessment.assessment": ("Assessment",),
    "sayso.claims.claim": (
        "Attribution", "Claim", "Event", "Figure", "Interval", "Place", "Speaker",
        "TimeExpression",
    ),
    "sayso.claims.report": ("Reader", "Report"),
    "sayso.document.anchor": ("Span",),
    "sayso.document.document": ("Document",),
    "sayso.errors": (
        "BadRecord", "InputError", "LedgerBusy", "LedgerDamaged", "LedgerError", "LedgerTooNew",
        "ModelError", "NoLedger", "NotEnglish", "NotFetched", "NotFound", "NotInLedger",
        "NotReadable", "NotText", "OutputError", "SaysoError", "TooLarge", "UsageError",
    ),
    "sayso.questions.incident": ("Incident",),
    "sayso.questions.question": ("Question",),
    "sayso.review.decision": ("Decision",),
    "sayso.review.entry": ("Entry",),
    "sayso.views.export": ("report_json",),
    "sayso.views.read_report": ("ReadReport",),
    "sayso.voices.voice": ("Voice",),
}  # fmt: skip
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

__all__ = [
    "Added",
    "Assessment",
    "Attribution",
    "BadRecord",
    "Claim",
    "Decision",
    "Document",
    "Entry",
    "Event",
    "Figure",
    "Incident",
    "InputError",
    "Interval",
    "Ledger",
    "LedgerBusy",
    "LedgerDamaged",
    "LedgerError",
    "LedgerTooNew",
    "ModelError",
    "NoLedger",
    "NotEnglish",
    "NotFetched",
    "NotFound",
    "NotInLedger",
    "NotReadable",
    "NotText",
    "OutputError",
    "Place",
    "Question",
    "ReadReport",
    "Reader",
    "Report",
    "SaysoError",
    "Span",
    "Speaker",
    "TimeExpression",
    "TooLarge",
    "UsageError",
    "Voice",
    "__version__",
    "read",
    "read_many",
    "read_text",
    "report_json",
]


def read(
    source: Path | BinaryIO | Document,
    *,
    published: str | date | None = None,
    outlet: str | None = None,
    url: str | None = None,
    force: bool = False,
    max_size: int = 2_000_000,
    allow_private: bool = False,
) -> ReadReport:
    """The claims of one report: a file's path, an http or https address, a binary stream, or a
    Document. With `allow_private`, an address may be one of this machine's own network.

    `published` is a date, or its ISO 8601 form; `max_size` is in bytes of UTF-8 text (2 MB); with
    `force` other languages than English are read too. A Document is read as it is, so that none of
    these may stand beside it. Raises InputError where the report can't be read or there are several
    of them (see `read_many`), UsageError for a wrong `published`.
    """
    from sayso.document.document import Document
    from sayso.document.given import Given, given
    from sayso.document.read import only_document
    from sayso.errors import UsageError
    from sayso.fetch.sources import only_page
    from sayso.fetch.url import is_url

    facts = given(published, outlet, url, force, max_size)
    if isinstance(source, str) and is_url(source):
        return _report(only_page(source, facts, allow_private))
    if not isinstance(source, Document):
        return _report(only_document(source, facts))
    if facts != Given():
        raise UsageError("a Document has its own date, outlet and URL: give it alone")
    return _report(source)


def read_text(
    text: str,
    *,
    published: str | date | None = None,
    outlet: str | None = None,
    url: str | None = None,
    force: bool = False,
    max_size: int = 2_000_000,
    name: str = "text",
) -> ReadReport:
    """The claims of a text in hand; `name` is what messages call it. Otherwise as `read`."""
    from sayso.document.given import given
    from sayso.document.read import document_of

    return _report(document_of(text, given(published, outlet, url, force, max_size), name))


def read_many(
    *paths: Path,
    published: str | date | None = None,
    outlet: str | None = None,
    url: str | None = None,
    force: bool = False,
    max_size: int = 2_000_000,
    meta: Path | None = None,
    allow_private: bool = False,
) -> Iterator[ReadReport | InputError]:
    """Every report in files, folders, JSON Lines and at addresses, one at a time, in order.

    What can't be read comes out as the InputError in its place, and the rest goes on. `meta` is a
    CSV file of what is known of the files (`path`, `title`, `outlet`, `published`, `url` …); what
    of it can't be used comes out as InputErrors before and after the rest. Raises UsageError for a
    wrong `published` or `meta`.
    """
    from sayso.document.given import given
    from sayso.document.read import documents
    from sayso.document.read.beside import sidecar_at
    from sayso.errors import InputError
    from sayso.fetch.rules import Rules
    from sayso.fetch.sources import sources

    sidecar = sidecar_at(meta) if meta is not None else None
    facts = given(published, outlet, url, force, max_size, sidecar=sidecar)

    def found() -> Iterator[Document | InputError]:
        yield from sidecar.problems if sidecar else ()
        yield from documents(sources(paths, rules=Rules(allow_private=allow_private)), facts)
        yield from sidecar.unmatched() if sidecar else ()

    return (one if isinstance(one, InputError) else _report(one) for one in found())


def _report(document: Document) -> ReadReport:
    from sayso.claims.places.own import own_gazetteer
    from sayso.claims.read import read_document
    from sayso.views.read_report import ReadReport

    return ReadReport.of(read_document(document, gazetteer=own_gazetteer()))


def __getattr__(name: str) -> Any:
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOME_OF[name]), name)


def __dir__() -> list[str]:
    return __all__
