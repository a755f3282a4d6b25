"""When a source says that it is only probable or possible."""

from __future__ import annotations

from sayso.claims.sureness.rule import Rule

CERTAINTIES: tuple[Rule, ...] = (
    Rule(
        "may",
        "possible",
        "main",
        r"(?<!in )(?<!of )(?<!last )(?<!this )(?<!mrs\. )(?<!ms\. )(?<!late )(?<!early )\bmay\b"
        r"(?! not\b| \d|,)",
    ),
    Rule("might", "possible", "main", r"\bmight\b(?! say\b| and\b)"),
    Rule(
        "could",
        "possible",
        "main",
        r"\bcould\b(?! not\b|n't| have\b| see\b| hear\b| only\b| and\b| feel\b| afford\b"
        r"| easily\b)",
        unless=r"\b(?:nothing|no one|nobody|only|best|wish|would|so \w+ could|could more)\b",
    ),
    Rule("perhaps", "possible", "main", r"\b(?:perhaps|possibly|potentially)\b|^\W*maybe\b"),
    Rule("possible that", "possible", "content", r"^\W*(?:\w+ ){0,3}possib(?:le|ility) that\b"),
    Rule(
        "feared", "possible", "cue", r"\b(?:fear(?:s|ed|ing)?|worr(?:y|ies|ied)|concern(?:s|ed)?)\b"
    ),
    Rule(
        "suggested",
        "possible",
        "cue",
        r"^(?:\w+ )?suggest(?:s|ed|ing)?$",
        unless=r"^(?!(?:that|the|there|an?|his|her|their|he|she|it|they)\b)",
    ),
    Rule(
        "possible before",
        "possible",
        "near",
        r"\b(?:possibility|risk|danger|chance|fears?|possible|may|might|could|perhaps)"
        r"(?: of| that)?\s*$",
        unless=r"^will\b",
    ),
    Rule(
        "believed",
        "probable",
        "main",
        r"\b(?:is|are|was|were|widely) (?:\w+ )?(?:believed|thought|presumed|understood|feared)\b",
    ),
    Rule(
        "believed before",
        "probable",
        "cue",
        r"^(?!.*\b(?:i|we|you)\b).*\b(?:believ(?:e|es|ed)|suspect(?:s|ed)?|expect(?:s|ed|ing)?|estimat(?:e|es|ed))\b",
        unless=r"\b(?:maybe|perhaps|may|might|could)\b",
    ),
    Rule("estimated", "probable", "main", r"\bestimated\b"),
    Rule(
        "expected",
        "probable",
        "main",
        r"\b(?:is|are|'s|not|be) (?:\w+ )?expected\b|\bexpected to\b",
        unless=r"\bhad\b",
    ),
    Rule("appears", "probable", "main", r"\bappears? (?:to|that|as)\b|\bappeared to\b"),
    Rule("seems", "probable", "main", r"\b(?:seems? (?:to|like|that)|seemed)\b"),
    Rule(
        "probably", "probable", "main", r"\b(?:probably|presumably|apparently|in all likelihood)\b"
    ),
    Rule(
        "likely",
        "probable",
        "main",
        r"\b(?:most|very|more|not|it's|is|are|was|were|will|would) (?:un)?likely"
        r" (?:to|that|be|have|\w+ed)\b"
        r"|\b(?:un)?likely to\b",
    ),
    Rule("reportedly", "probable", "main", r"\breportedly\b"),
    Rule(
        "I think",
        "probable",
        "content",
        r"^\W*(?:and |but |so )?i (?:think|guess|suspect)\b(?! of)",
        unless=r"\b(?:maybe|perhaps|may|might|could)\b",
    ),
    Rule(
        "likely before",
        "probable",
        "near",
        r"\b(?:likely|probably|appears?|seems?|estimated)(?: that| to)?\s*$",
    ),
)
"""In order of precedence: who believes that something may be so holds it to be possible."""
