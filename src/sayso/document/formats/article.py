"""The article in a page, by trafilatura (Barbaresi 2021), leaning to precision.

What stands around it would come out as claims that nobody made; what gives itself away as a box is
taken out before.
"""

from __future__ import annotations

import re
from importlib.metadata import version
from itertools import islice
from typing import Any

from sayso.document.formats.around import VERSION, without_boxes
from sayso.document.formats.article_frame import framed
from sayso.document.formats.layout import unlaid
from sayso.document.formats.offers import without_offers
from sayso.document.formats.table_lines import without_table_marks

SENTENCE = 5
"""Words of the shortest line that may be a sentence."""


def tree(data: bytes) -> Any:
    """The tree of a page, or None where no parser can make sense of it."""
    from trafilatura import load_html

    # A page is anybody's bytes, and the library's parsers raise many kinds of error on bad ones.
    try:
        return load_html(data)
    except Exception:  # noqa: BLE001
        return None


def article(root: Any, title: str | None) -> str:
    """The text of the article in a tree, which is changed; "" where there is none."""
    from trafilatura import bare_extraction

    try:
        if not _has_words(root):
            return ""
        unlaid(root)
        without_boxes(root)
        framed(root)
        found = bare_extraction(
            root, favor_precision=True, include_comments=False, with_metadata=False
        )
    except Exception:  # noqa: BLE001
        return ""
    text = without_offers(without_table_marks(getattr(found, "text", None) or ""))
    return _without_title(text, title)


def has_sentence(text: str) -> bool:
    """Whether a line is long enough for one; a page without any is a menu."""
    return any(len(line.split()) >= SENTENCE for line in text.split("\n"))


def _has_words(root: Any) -> bool:
    """Whether there is enough to look through for an article."""
    words = (piece for text in root.itertext() for piece in text.split())
    return next(islice(words, SENTENCE - 1, None), None) is not None


def _without_title(text: str, title: str | None) -> str:
    """The text without the heading above it, which is kept as the title."""
    first, _, rest = text.partition("\n")
    return rest if title and _plain(first) == _plain(title) else text


def _plain(words: str) -> str:
    return " ".join(re.findall(r"\w+", words.casefold()))


def extractor() -> str:
    """Which program found the text, as it is kept with the document."""
    return f"trafilatura@{version('trafilatura')}+{VERSION}"
