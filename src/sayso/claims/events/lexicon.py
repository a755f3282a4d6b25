"""The words by which events are told, as lemmas for each type.

A verb's list says what its subject is: in ACTED it does the deed to its object, in DOING it acts
alone, in SUFFERED the deed befalls it. Phrases stand as regular expressions over lower-case words
joined by one space.
"""

from __future__ import annotations

from sayso.claims.events.bag import bag

ACTED: dict[str, str] = {
    "killed": "kill murder assassinate execute behead massacre slaughter slay lynch",
    "injured": "injure wound maim",
    "infected": "infect sicken",
    "hospitalised": "hospitalise hospitalize",
    "displaced": "displace uproot",
    "evacuated": "evacuate",
    "rescued": "rescue",
    "kidnapped": "kidnap abduct",
    "detained": "arrest detain jail imprison apprehend",
    "released": "release",
    "charged": "charge indict prosecute",
    "sentenced": "sentence convict",
    "attacked": "attack assault ambush raid storm stab torture rape",
    "bombed": "bomb shell bombard",
    "shot": "shoot",
    "captured": "capture recapture seize overrun occupy annex",
    "destroyed": "destroy demolish raze",
    "damaged": "damage vandalise vandalize",
    "flooded": "flood inundate",
    "spilled": "spill",
    "deployed": "deploy redeploy mobilise mobilize",
    "sent": "send dispatch",
    "withdrew": "withdraw",
    "threatened": "threaten",
    "accused": "accuse blame condemn denounce",
    "investigated": "investigate",
    "demanded": "demand urge",
    "rejected": "reject deny refuse veto",
    "sanctioned": "sanction",
    "signed": "sign ratify",
    "elected": "elect re-elect",
    "appointed": "appoint nominate",
    "resigned": "oust sack",
    "met": "meet",
}
DOING: dict[str, str] = {
    "clashed": "clash fight battle",
    "protested": "protest riot",
    "withdrew": "retreat",
    "agreed": "agree",
    "voted": "vote",
    "resigned": "resign",
    "met": "negotiate",
    "said-only": "say tell speak comment",
    "other": "happen occur",
}
SUFFERED: dict[str, str] = {
    "killed": "die perish drown",
    "missing": "disappear vanish",
    "displaced": "flee",
    "crashed": "crash collide capsize sink derail collapse",
}
NOUNS: dict[str, str] = {
    "killed": "death fatality killing murder massacre homicide assassination execution beheading",
    "injured": "injury",
    "casualties": "casualty",
    "missing": "disappearance",
    "infected": "infection",
    "displaced": "displacement",
    "evacuated": "evacuation",
    "rescued": "rescue",
    "kidnapped": "kidnapping abduction",
    "detained": "arrest detention",
    "released": "release",
    "charged": "indictment charge",
    "sentenced": "conviction",
    "attacked": "attack assault ambush raid stabbing rape torture violence",
    "bombed": "airstrike air-strike bombing shelling bombardment explosion blast",
    "shot": "shooting gunfire",
    "clashed": "clash battle fighting firefight",
    "captured": "capture recapture",
    "destroyed": "destruction demolition",
    "damaged": "damage",
    "spilled": "spill",
    "flooded": "flooding flood",
    "crashed": "crash collision collapse",
    "deployed": "deployment",
    "withdrew": "withdrawal retreat",
    "ceasefire": "ceasefire cease-fire truce armistice",
    "protested": "protest riot demonstration",
    "threatened": "threat",
    "accused": "accusation",
    "investigated": "investigation",
    "sanctioned": "sanction",
    "elected": "election",
    "voted": "vote referendum",
    "appointed": "appointment",
    "resigned": "resignation",
    "met": "meeting summit",
}
STATES: dict[str, str] = {
    "killed": "dead",
    "injured": "hurt",
    "missing": "missing unaccounted",
    "displaced": "homeless",
}
"""Adjectives that say what has become of their subject ("are dead", "12 missing")."""

FORCE = r"(?:air|drone|missile|rocket|artillery|mortar|military)"
DISEASE = r"(?:\w+ )?(?:\w*flu|influenza|virus|cholera|ebola|malaria|measles|covid-19|disease|h1n1)"
PHRASES: tuple[tuple[str, str, str], ...] = (
    ("killed", "acted", r"(?:shot|shoots?|shooting|gunned|stabbed|beaten) (?:dead|to death)"),
    ("killed", "acted", r"(?:gunned down|shot and killed|fatally (?:shot|stabbed|wounded))"),
    ("killed", "suffered", r"(?:lost|lose) (?:his|her|their|its|our) li(?:fe|ves)"),
    ("killed", "suffered", r"(?:found|confirmed|pronounced|declared|presumed|feared) dead"),
    ("killed", "noun", r"(?:death )?toll"),
    ("injured", "suffered", r"(?:suffer|sustain)(?:ed|s|ing)? (?:\w+ ){0,3}(?:injuries|wounds)"),
    ("missing", "suffered", r"(?:went|gone|go|been reported|reported) missing"),
    (
        "infected",
        "suffered",
        r"test(?:ed|ing|s)? positive|f[ae]ll(?:en)? ill|bec[ao]me (?:ill|sick)",
    ),
    ("infected", "noun", r"(?:confirmed|suspected|reported|new|human|probable) (?:\w+ )?cases?"),
    ("infected", "noun", rf"cases? of (?:the )?{DISEASE}"),
    ("hospitalised", "acted", r"(?:taken|rushed|airlifted|admitted) to (?:\w+ ){0,2}hospitals?"),
    (
        "displaced",
        "suffered",
        r"(?:forced|driven) (?:to flee|(?:from|out of) (?:their|its) homes?)",
    ),
    ("displaced", "suffered", r"(?:left|made) (?:homeless|without (?:a home|homes|shelter))"),
    ("displaced", "suffered", r"(?:lost|lose|losing|fled|flee|fleeing) their homes"),
    ("rescued", "acted", r"(?:brought|taken|carried|moved) to safety"),
    ("kidnapped", "acted", r"(?:taken|took|held|holding|takes?) (?:hostage|captive)"),
    ("detained", "acted", r"(?:taken into|held in|remanded in) custody"),
    ("released", "acted", r"fre(?:ed|ing)|let go|set free"),
    ("sentenced", "suffered", r"(?:found|pleaded|pled) guilty"),
    ("bombed", "noun", rf"(?:{FORCE} (?:strikes?|attacks?|raids?)|(?:car|suicide) bombs?)"),
    ("shot", "doing", r"open(?:ed|s|ing)? fire"),
    ("shot", "acted", r"sho(?:t|ot|oting|ots) down|fir(?:ed|es|ing) (?:on|at|upon)"),
    ("clashed", "noun", r"exchanges? of fire"),
    ("captured", "acted", r"(?:took|taken|take|seized?|gained?|regained?) control of"),
    ("spilled", "noun", r"(?:oil|fuel|gas|chemical) (?:leak|spill)s?"),
    ("withdrew", "doing", r"pull(?:ed|s|ing)? (?:out|back)(?: of)?"),
    ("protested", "doing", r"(?:took to the streets|(?:went|go|going) on strike)"),
    ("demanded", "acted", r"call(?:ed|s|ing)? (?:on|upon|for)"),
    ("sanctioned", "acted", r"impos(?:e|ed|es|ing) (?:\w+ ){0,2}sanctions on"),
    (
        "agreed",
        "doing",
        r"(?:reach|sign|struck|strike)(?:ed|es|ing)? (?:\w+ ){0,2}(?:deal|agreement)",
    ),
    ("resigned", "doing", r"step(?:ped|s|ping)? down"),
    ("met", "doing", r"(?:held|hold|holding|holds) (?:\w+ ){0,2}(?:talks|meetings?|summit)"),
    ("said-only", "doing", r"(?:declin|refus)(?:ed|es|ing) to (?:comment|say)"),
    ("other", "doing", r"(?:took|taken|taking|take|takes) place"),
)

PEOPLE_OF_FORCE = bag(
    "u.s. us american british french russian ukrainian israeli palestinian syrian iraqi iranian"
    " saudi turkish afghan pakistani indian chinese korean nato coalition allied government rebel"
    " regime army military police taliban houthi hamas hezbollah isis isil militant"
)
"""Words that name the doer when they stand before an act's noun ("a coalition air strike")."""

CAUSES = bag(
    "bomb explosion blast attack airstrike strike raid shelling shell rocket missile mine mortar"
    " fire blaze flood flooding earthquake quake tsunami hurricane storm tornado cyclone typhoon"
    " landslide avalanche accident crash collision collapse disease virus flu outbreak violence"
    " fighting clash gunfire bullet shooting shot heat cold drought famine spill disaster incident"
    " stabbing drone device grenade bombing crossfire train car truck bus vehicle plane wave"
)
"""Heads that bring an event about without being anybody."""


IDIOMS = (
    r"in charge|dead (?:end|heat|zone|wrong|set|link|battery)|drop(?:ped)? dead|hot shot"
    r"|(?:send|sends|sent|sending) (?:\w+ ){0,3}(?:message|messages|signal|signals)"
    r"|(?:f[iou]ght|fighting|battling|battle) (?:for|back|climate|crime|corruption|cancer)"
    r"|(?:a|an|its|his|her|their|our|the|best|another|cheap|long) shot(?: at)?|moot"
    r"|sign(?:ed|s|ing)? (?:off|up|on)|heart attacks?|panic attacks?|under fire"
    r"|kill(?:ed|s|ing)? time"
)
"""Turns of speech that hold an event's word and tell none."""

_MADE = (
    "statement statements report reports video videos footage document documents figures data"
    " film album book results photo photos photograph photographs image images letter transcript"
    " emails tape tapes funds money water gas plan details information list version oil name names"
    " ad ads advertisement song single liability airtime draft"
)
NOT_OBJECTS = {
    "released": bag(_MADE),
    "captured": bag(
        "oil barrels gas gallons hydrocarbons carbon nomination floor attention imagination vote"
        " votes seat seats accusations opportunity opportunities moment photo market"
        " share headlines"
    ),
    "met": bag(
        "criteria obligation obligations need needs demand demands target targets goal goals"
        " deadline standard standards requirement requirements challenge challenges"
        " condition conditions"
    ),
    "clashed": bag("change crime corruption disease poverty cancer criticism flu virus"),
    "destroyed": bag("stigma reputation economy career"),
    "killed": bag("bill bills deal measure amendment proposal plan attempts jobs well"),
}
"""Objects with which a type's words are only a figure of speech."""
