"""Words that tell where a noun phrase ends: function words, verbs, plurals, states, times."""

from __future__ import annotations

from sayso.claims.figures.pattern import words

FUNCTION = words("""
    about above across after against all along although am among amid an and another any anybody
    are around as at away be became because become been before behind being below between beyond
    both but by can cannot could despite did do does down due during each either else even ever
    every except for from had has have he her here him his how however i if in including inside
    instead into is it its itself just last least less like likely many may me might more must my
    near nearly neither never no nor not now of off often on once only onto or our out outside over
    own per perhaps rather she should since so some still such than that the their them then there
    these they this those though through throughout till to too toward towards under unless until
    up upon us via was we were what when where whether which while who whom whose why will with
    within without would yet you your a also already ago apart aboard abroad alone altogether
    annually apiece daily early later earlier nationwide worldwide overall roughly respectively
    today together tomorrow tonight yesterday monday tuesday wednesday thursday friday saturday
    sunday strong long high wide deep tall old versus vs north south east west northwest northeast
    southwest southeast alike correct ahead sure
""")
STATES = words("dead injured wounded missing hurt killed arrested infected displaced")
"""What became of people; these words can stand for the people too ("17 injured")."""

VERBS = (
    words("""
    said say says told tell tells think thinks thought believe believes know knew known want wants
    sank sunk survived drowned perished escaped swam died dies die came come comes went go goes took
    take takes taken made make makes got get gets gave give gives name names left leave leaves fled
    flee began begin begun won win wins lost lose fell fall fallen rose rise risen grew grow held
    hold found find became become saw see seen ran put kept keep met meet fought fight stood stand
    sat sit lay lie brought bring sent send paid spent spend caught felt heard built bought sold
    shot shoots sought broke broken chose chosen drove flown flew wrote written spoke spoken stole
    stolen threw thrown wore worn remain remains remained live approve disapprove oppose favor
    favour agree disagree blame follow include includes included represent comprise appear appears
    seem seems continue continues expect expects showed voted detained cast according compared
    dropped declined increased named lived happened earned join joined participate return returned
    turned belong fired firing gathered protested don’t don't didn’t didn't aren’t aren't weren’t
    weren't wasn’t wasn't isn’t isn't can’t can't won’t won't haven’t haven't hasn’t hasn't
""")
    - STATES
)
EITHER = words("""
    account accounts pay work works call calls show shows vote votes support need needs face faces
    run runs cut cuts hit hits lead leads cost costs fire fires report reports set sets live lives
    expect
""")
"""Nouns that are verbs after a number that stands alone ("77 percent support a ban")."""

PLURALS = words("""
    people men women children police troops others personnel staff crew officials them those
""")
TIMES = words("""
    year years month months week weeks day days hour hours minute minutes morning evening night
    time quarter decade decades season january february march april june july august september
    october november december today percent per cent
""")
"""Stretches of time, and units: none of them is what a number counts."""

PRONOUNS = words("those these them us you whom which this that it")


def barred(word: str) -> bool:
    """Whether no noun phrase has `word` in it."""
    lower = word.lower()
    return (lower in FUNCTION and word != "US") or lower in VERBS


def is_plural(word: str) -> bool:
    """Whether a word in small letters looks like a plural noun."""
    lower = word.lower()
    ends = lower.endswith("s") and not lower.endswith(("ss", "us", "is", "’s", "'s", "ous"))
    return lower in PLURALS or (word[0].islower() and len(lower) > 3 and ends)


def is_time(phrase: str) -> bool:
    """Whether a phrase is a stretch of time and not a thing ("March", "the last week")."""
    return bool(TIMES.intersection(phrase.lower().split()))
