"""When a claim is of the future, or holds only under a condition."""

from __future__ import annotations

from sayso.claims.sureness.rule import Rule

_IF = r"\b(?:if|unless|in case)\b"
_NOT_PAST = r"\b(?:was|were|been|had)\b"
_ASKING = (
    r"(?:know|asked|ask|wonder\w*|sure|clear|unclear|determine|as|doubt|question\w*|certain|decide"
    r"|say|tell|see|out|what|even|only|looks?|seems?|check|confirm|find) if\b"
)

FRAMES: tuple[Rule, ...] = (
    Rule(
        "if first",
        "hypothetical",
        "content",
        r"^\W*(?:and |but |or |so |because |that )?(?:if|unless)\b.*,",
        unless=r"^\W*if (?:one thing|anything|not)\b",
    ),
    Rule(
        "if later",
        "hypothetical",
        "content",
        r"\b(?:would|could|might|will|'ll|'d)\b.*\w,? (?:if|unless)"
        r" (?!not\b|any\b|ever\b|only\b|necess)",
        unless=rf"{_ASKING}|percent|\?|\bwhat\b",
    ),
    Rule(
        "were it",
        "hypothetical",
        "content",
        r"^\W*(?:had|should|were) (?:he|she|it|they|we|i|the)\b",
    ),
    Rule(
        "will",
        "future",
        "main",
        r"\b(?:will|won't|shall|'ll)\b(?! have\b)",
        unless=rf"{_IF}|percent|always (?:be|will)",
    ),
    Rule(
        "going to",
        "future",
        "main",
        r"\b(?:is|are|am|'s|'re|'m)(?: not)?(?: also| still| just)?"
        r" (?:going|set|scheduled|slated|about|poised|expected|likely|planning|hoping|aiming|due)"
        r" to [a-z]+",
        unless=rf"{_IF}|{_NOT_PAST}",
    ),
    Rule(
        "plans to",
        "future",
        "main",
        r"\b(?:plans|intends|hopes|aims) to [a-z]+"
        r"|\b(?:i|we|they) (?:plan|intend|hope|aim) to [a-z]+",
        unless=rf"{_IF}|{_NOT_PAST}|\bon plans\b",
    ),
    Rule("expected to", "future", "main", r"\bexpected to [a-z]+", unless=rf"{_IF}|\bhad\b"),
    Rule(
        "urged",
        "future",
        "cue",
        r"\b(?:urg(?:e|es|ed|ing)|call(?:ed|ing|s)? (?:on|for|upon)|demand(?:s|ed|ing)?"
        r"|promis(?:e|es|ed|ing)|vow(?:s|ed|ing)?|pledg(?:e|es|ed|ing)|order(?:s|ed|ing)?"
        r"|advis(?:e|es|ed|ing)|recommend(?:s|ed|ing)?|predict(?:s|ed|ing)?|threaten(?:s|ed|ing)?"
        r"|plan(?:s|ned|ning)?|intend(?:s|ed)?|hop(?:es?|ed|ing)|expect(?:s|ed|ing)?|wants?"
        r"|ask(?:ed|s|ing)? for)\b",
        unless=_IF,
    ),
    Rule(
        "urged before",
        "future",
        "near",
        r"\b(?:urg(?:ed|ing|es)|call(?:ed|ing|s)? (?:on|for|upon)|demand(?:ed|ing|s)"
        r"|promis(?:ed|ing|es)|vow(?:ed|ing|s)|pledg(?:ed|ing|es)|recommend(?:ed|ing|s)"
        r"|intends?|plans?|planned|planning)(?: to| that)?\s*$",
        unless=_IF,
    ),
    Rule(
        "will later",
        "future",
        "content",
        r"\b(?:will|won't)\b",
        unless=rf"{_IF}|\b(?:who|which|that|whether|what|how|when|as|where|why|because|than|so|until"
        r"|before|after|while)\b[^,;]*\b(?:will|won't)\b|percent|\b(?:said|says|think|always)\b"
        r"|\b(?:the|of|his|her|its|their|a|free|good|ill|political|strong) will\b",
    ),
    Rule(
        "should",
        "future",
        "main",
        r"\bshould\b(?! have| come| not be| be (?:an?|no|the|more|able|up)\b)"
        r"|\bmust(?: not)? be \w+ed\b",
        unless=rf"{_IF}|percent|\b(?:think|believe|say|says|said)\b|^\W*should\b",
    ),
    Rule(
        "he would",
        "future",
        "main",
        r"^\W*(?:he|she|they) would (?!have\b|like\b|be\b|n|go\b)",
        unless=rf"{_IF}|\bwhat\b",
    ),
)
"""In order of precedence."""
