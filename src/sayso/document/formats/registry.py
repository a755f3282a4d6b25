"""The forms of input that are known: those of the package, and those that others add."""

from __future__ import annotations

from functools import cache
from importlib.metadata import EntryPoint, entry_points

from sayso.document.formats.docx import Docx
from sayso.document.formats.format import Format
from sayso.document.formats.html import Html
from sayso.document.formats.mail import Mail
from sayso.document.formats.newsml import NewsMl
from sayso.document.formats.pdf import Pdf
from sayso.document.formats.rtf import Rtf
from sayso.document.formats.table import Csv, Parquet
from sayso.document.formats.warc import Warc
from sayso.errors import UsageError

GROUP = "sayso.formats"
"""Entry points of other distributions: each leads to a class without arguments to its name."""
OURS: tuple[type[Format], ...] = (Html, Pdf, Docx, Rtf, Mail, Csv, Parquet, NewsMl, Warc)


@cache
def formats() -> tuple[Format, ...]:
    """Ours first, then others by name, so that nothing depends on the order of installation."""
    others = sorted(entry_points(group=GROUP), key=lambda each: each.name)
    return (*(form() for form in OURS), *map(_loaded, others))


def _loaded(point: EntryPoint) -> Format:
    """Raises UsageError where another's form can't be loaded: files of it must not be misread."""
    try:
        form: Format = point.load()()
    except Exception as error:
        of = f" of {point.dist.name}" if point.dist else ""
        found = f"the form {point.name}{of} can't be loaded: {type(error).__name__}: {error}"
        raise UsageError(f"{found} (update or uninstall it)") from error
    return form


def suffixes() -> frozenset[str]:
    """The extensions that files of these forms have."""
    return frozenset(suffix for one in formats() for suffix in one.suffixes)


def format_for(first: bytes, suffix: str) -> Format | None:
    """The form of a file by its first bytes, else by its extension; None for text and records."""
    by_bytes = (one for one in formats() if one.recognises(first))
    by_name = (one for one in formats() if suffix in one.suffixes)
    return next(by_bytes, None) or next(by_name, None)


def format_named(name: str) -> Format | None:
    """The form that a user calls `name`."""
    return next((one for one in formats() if one.name == name), None)
