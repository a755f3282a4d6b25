"""What stands around and between the paragraphs of an article: offers, lists of other stories.

The names are those that content management systems and widgets give to such boxes. A box is left
out only where it is short and holds no main heading, as outlets also write "paywall" on the element
that holds the whole article.
"""

from __future__ import annotations

import re

VERSION = "around@1"
LONGEST = 1_500
"""Characters of a box that is left out for its name."""
_NAMES = (
    *(
        "paywall",
        "subscribe",
        "subscription",
        "newsletter",
        "most-read",
        "mostread",
        "most-popular",
    ),
    *("most_read", "trending", "related", "recommended", "read-more", "readmore", "also-read"),
    *("cookie", "consent", "gdpr", "promo", "advert", "sponsor", "social-share", "sharebar"),
)
_NAMED = " or ".join(f"contains($names, '{name}')" for name in _NAMES).replace(
    "$names", "translate(concat(@class, ' ', @id), 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', "
    "'abcdefghijklmnopqrstuvwxyz')"
)  # fmt: skip
BOXES = (
    f"//*[self::div or self::aside or self::section or self::ul or self::p or self::form]"
    f"[{_NAMED}][not(.//h1)][string-length(normalize-space(.)) < {LONGEST}]"
)
"""An XPath of the boxes that are left out."""

_OFFER = re.compile(
    r"(?:(?:read|see|watch|click) (?:more|also|now|next)|also read|related(?: stories| articles)?"
    r"|more on this(?: story)?|recommended|most read|in pictures)\s*[:|–—-].*"
    r"|(?:sign up|subscribe|register|log in|sign in)\b.{0,40}\b(?:newsletters?|briefing|to continue"
    r"|to read|for (?:free|full access|unlimited)|account|e-?mail|alerts?)\b.*"
    r"|(?:follow|like|join) us on (?:facebook|twitter|x|instagram|telegram|whatsapp|youtube)\b.*"
    r"|download (?:our|the) (?:\w+ )?app\b.*"
    r"|(?:©|\(c\)|copyright\s+(?:©|\(c\)|by\b|\d{4}\b)).*|all rights reserved\.?.*",
    re.IGNORECASE,
)


def without_offers(text: str) -> str:
    """The text without lines that offer something else to read, to buy or to follow."""
    return "\n".join(line for line in text.split("\n") if not _OFFER.fullmatch(line.strip("*•> ")))
