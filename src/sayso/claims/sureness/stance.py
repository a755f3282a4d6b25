"""When a source says that it isn't known, and when it denies."""

from __future__ import annotations

from sayso.claims.sureness.rule import Rule

_WH = r"(?:whether|if|how|who|what|why|when|where|that)"
_IS = r"(?:is|are|was|were|be|been|remain(?:s|ed)?|it's|that's)"
_CANNOT = (
    r"(?:cannot|can't|can not|could not|couldn't|unable to|been able to|yet to"
    r"|(?:has|have|had)(?:n't| not)(?: yet)?)"
)
_VERIFY = (
    r"(?:verif\w+|confirm\w*|determin\w+|establish\w*|ascertain\w*|say for certain|account for)"
)
_DENY = (
    r"(?:den(?:y|ied|ies|ying)|refut(?:e|ed|es|ing)|rebut(?:s|ted|ting)?|reject(?:s|ed|ing)?"
    r"|disput(?:e|ed|es|ing)|debunk(?:s|ed|ing)?|repudiat(?:e|ed|es|ing))"
)
_SAYING = (
    r"(?:reports?|claims?|suggestions?|allegations?|accusations?|assertions?|rumou?rs?|talk|notion"
    r"|idea)"
)
_NOT_KNOW = r"(?:do|does|did)(?:n't| not)(?: \w+)? know"

STANCES: tuple[Rule, ...] = (
    Rule(
        "unclear",
        "uncertain",
        "content",
        rf"\b(?:{_IS} (?:\w+ ){{0,2}}unclear|{_IS} (?:still |as yet |\w+ )?unknown"
        r"|(?:not|n't) (?:\w+ ){0,2}(?:clear|known)\b(?! to\b))",
    ),
    Rule(
        "unclear before",
        "uncertain",
        "near",
        rf"(?:unclear|(?:not|n't) (?:\w+ ){{0,2}}(?:clear|known|certain|sure))\s*{_WH}?\s*$",
    ),
    Rule(
        "not know",
        "uncertain",
        "content",
        rf"^\W*(?:\w+ ){{1,3}}?(?:just |really |still )?(?:{_NOT_KNOW}"
        rf"|(?:am|is|are|'m|'s|'re) not (?:sure|certain)|(?:have|has) no idea) (?!that\b){_WH}\b",
    ),
    Rule("not know before", "uncertain", "lead", rf"{_NOT_KNOW}\s*{_WH}?\s*\|"),
    Rule(
        "not verified",
        "uncertain",
        "main",
        rf"\b{_CANNOT} (?:yet )?(?:be |been )?(?:\w+ly )?(?:be |been )?{_VERIFY}",
        unless=r"determined by",
    ),
    Rule(
        "not verified before", "uncertain", "lead", rf"\b{_CANNOT} (?:\w+ )?{_VERIFY}\s*{_WH}?\s*\|"
    ),
    Rule(
        "no evidence",
        "uncertain",
        "main",
        r"(?:there (?:is|was|were|are|has been|have been)|there's|with|(?:had|has|have)|found|saw"
        r"|see|sees) (?:\w+ )?[“\"]?no (?:\w+ )?(?:evidence|indications?|proof)\b",
    ),
    Rule(
        "no evidence before",
        "uncertain",
        "lead",
        r"\bno (?:\w+ )?(?:evidence|indications?|signs?|proof|word)(?: yet)?(?: that| for| of| on)?"
        r"\s*\|",
    ),
    Rule(
        "too early",
        "uncertain",
        "main",
        r"\btoo (?:early|soon|difficult|hard) to (?:say|tell|know|quantify|confirm|judge|assess"
        r"|predict|speculate)|\bpremature to\b|\bremains? to be seen\b|\ban open question\b"
        r"|\b(?:we'll|we will|have to) (?:just )?(?:have to )?see\b\W*(?:$|what|how|whether|if)",
    ),
    Rule(
        "not said",
        "uncertain",
        "lead",
        r"\b(?:(?:declined|refused) to (?:say|specify|confirm|elaborate)"
        r"|(?:did not|didn't|does not|would not|wouldn't|(?:have|has|had)(?: not|n't)) (?:yet )?"
        rf"(?:say|said|specif(?:y|ied)|indicated?|disclosed?|explain(?:ed)?))\s*{_WH}?\s*\|",
    ),
    Rule(
        "questioned",
        "uncertain",
        "cue",
        r"\b(?:question(?:ed|s|ing)?|wonder(?:ed|s|ing)?|investigating|trying to (?:figure|find)"
        r"|attempting to|raising questions)\b",
    ),
    Rule(
        "asked",
        "uncertain",
        "lead",
        r"\| (?:\w+ ){0,3}ask(?:s|ed|ing)?(?: \w+)?\s*\|$",
        unless=r"^(?!\W*(?:wh\w+|how|if|is|are|was|were|does|do|did|has|have|can|will)\b)",
    ),
    Rule(
        "question",
        "uncertain",
        "content",
        r"^\W*(?:how|what|who|does|did|has|have|is|are|was|were)\b[^.]*\?\W*$",
    ),
    Rule("denied", "denies", "cue", rf"\b{_DENY}\b", unless=r"^as\b"),
    Rule(
        "denied before",
        "denies",
        "near",
        rf"\b{_DENY}(?: (?:any|the|all) (?:claims?|reports?|suggestions?|allegations?"
        r"|accusations?))?"
        r"(?: that| of)?\s*$",
    ),
    Rule(
        "dismissed before",
        "denies",
        "lead",
        rf"\b(?:{_DENY}|dismiss(?:es|ed|ing)?)\b[^.;|]{{0,40}}\b{_SAYING}(?: that| of)?\s*\|"
        rf" (?!{_SAYING} \|)",
    ),
    Rule(
        "not believed",
        "denies",
        "lead",
        r"\b(?:do|does|did)(?:n't| not) (?:believe|think)(?: that)?\s*\|",
    ),
    Rule("not guilty", "denies", "lead", r"\b(?:plead\w*|pled) not guilty\b"),
    Rule(
        "false",
        "denies",
        "tail",
        r"^\W*(?:is|are|was|were) (?:\w+ ){0,2}(?:false|untrue|not true)\b",
    ),
)
"""In order of precedence. Saying that something isn't known is no denial."""
