"""Whether a claim says yes or no to the matter it is about."""

from __future__ import annotations

import re

from sayso.review.entry import Entry

_NOT = re.compile(
    r"\b(?:not|no|never|neither|nor|none|nobody|nothing|without|cannot|hardly|unlikely)\b|n['’]t\b",
    re.IGNORECASE,
)
_FALSE = re.compile(
    r"\b(?:fals\w+|untrue|lies?|lying|liars?|fictio\w+|fictitious|fabricat\w+|hoax\w*|nonsense"
    r"|baseless|groundless|unfounded|incorrect|inaccurate|wrong|bogus|conspiracy|ridiculous|absurd"
    r"|preposterous|myth|misleading|propaganda|debunk\w*|discredit\w*|rumou?rs?)\b",
    re.IGNORECASE,
)
_AGAINST = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|disput\w+|reject\w*|dismiss\w*|refut\w+|rebut\w*|contradict\w*"
    r"|challeng\w+|disagree\w*|counter(?:ed|s|ing)?|shot back|repudiat\w+|scoff\w*|debunk\w*"
    r"|push(?:ed|es|ing)? back|took issue|takes issue|contest(?:ed|s|ing)?|discount\w*)\b",
    re.IGNORECASE,
)
_CONFIRMS = re.compile(
    r"\b(?:confirm\w*|acknowledg\w+|admit\w*|verif\w+|corroborat\w+|conced\w+)\b", re.IGNORECASE
)


def confirms(entry: Entry) -> str | None:
    """The word by which the cue confirms something."""
    found = _CONFIRMS.search(" ".join(part.text for part in entry.claim.cue))
    return found.group() if found else None


def negated(entry: Entry) -> bool:
    """Whether the content says "not" an odd number of times."""
    return len(_NOT.findall(_content(entry))) % 2 == 1


def calls_false(entry: Entry) -> str | None:
    """The word by which the claim calls something false."""
    found = _FALSE.search(_content(entry))
    return found.group() if found and entry.claim.stance == "affirms" else None


def speaks_against(entry: Entry) -> str | None:
    """The words by which the cue turns against something."""
    found = _AGAINST.search(" ".join(part.text for part in entry.claim.cue))
    return found.group() if found else None


def _content(entry: Entry) -> str:
    return " ".join(part.text for part in entry.claim.content)
