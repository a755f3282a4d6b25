"""Lines within an article that offer something else to read, to buy or to follow."""

from __future__ import annotations

import re

_OFFER = re.compile(
    r"(?:(?:read|see|watch|click) (?:more|also|now|next)|also read|related(?: stories| articles)?"
    r"|more on this(?: story)?|recommended|most read|in pictures)\s*[:|–—-].*"
    r"|(?:sign up|subscribe|register|log in|sign in)\b.{0,40}\b(?:newsletters?|briefing|to continue"
    r"|to read|for (?:free|full access|unlimited)|account|e-?mail|alerts?)\b.*"
    r"|(?:follow|like|join) us on (?:facebook|twitter|x|instagram|telegram|whatsapp|youtube)\b.*"
    r"|download (?:our|the) (?:\w+ )?app\b.*"
    r"|(?:got|have) (?:a|any) (?:news )?(?:tips?|stor(?:y|ies)|questions?|information)\b.{0,40}\?.*"
    r"|you(?:'re| are)? (?:get|getting|receiv\w+) this (?:e-?mail|(?:news)?letter) because\b.*"
    r"|unsubscribe\b.{0,60}"
    r"|view (?:this )?(?:e-?mail )?(?:in|on) (?:your |the )?(?:browser|web)\b.*"
    r"|(?:story|article) continues (?:below|after).*|advertisement|skip advertisement"
    r"|(?:©|\(c\)|copyright\s+(?:©|\(c\)|by\b|\d{4}\b)).*|all rights reserved\.?.*",
    re.IGNORECASE,
)


_CAPTION = re.compile(
    r".{0,400}(?:[(\[][^()\[\]]{0,60}(?:\b(?:photos?|foto|handout|getty)\b|\bvia [A-Z])"
    r"[^()\[\]]{0,60}[)\]]"
    r"|\b(?:photo(?:graph)?|picture|image)s?(?: ?: ?| by ).{2,60}|\[[^\[\]]{2,40}/[^\[\]]{2,40}\])",
    re.IGNORECASE,
)
"""Ends with the credit of a picture: "(KNA/Photo)", "Photo: Jan Orsk", "[Ana Lorne/KNA]"."""


def without_offers(text: str) -> str:
    """The text without captions, and lines that offer something else to read, buy or follow."""
    return "\n".join(line for line in text.split("\n") if not _is_around(line.strip("*•> ")))


def _is_around(line: str) -> bool:
    return bool(_OFFER.fullmatch(line) or _CAPTION.fullmatch(line))
