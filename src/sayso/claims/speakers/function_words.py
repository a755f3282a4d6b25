"""Words that may be capitalised at the start of a sentence without being part of a name."""

from __future__ import annotations

_FUNCTION_WORDS_LISTED = """
a about above across after again against ago all almost along already also although always am
amid among an and another any anyone anything are around as aside at away back be because been
before being below beside besides between beyond both but by can cannot could despite did do
does done down during each earlier either else even ever every everyone everything except few
first five following for four from further get given had half has have having he hence her here
hers herself him himself his how however i if in indeed inside instead into is it its itself
just last later least less let like likewise many may maybe me meanwhile might mine more
moreover most much must my myself near nearly neither never nevertheless next no nobody none
nonetheless nor not nothing now of off often on once one only onto or other others otherwise our
ours out outside over own per perhaps please previously quite rather recently regardless same
second see seven several shall she should similarly since six so some somebody someone something
sometimes soon still subsequently such ten than that the their theirs them themselves then there
thereafter therefore these they third this those though three through throughout thus till to
today together tomorrow tonight too toward towards two under underneath unless unlike until up
upon us usually very via was we well were what whatever when whenever where whereas wherever
whether which while who whoever whom whose why will with within without would yes yesterday yet
you your yours eight nine according asked added said says advertisement dozens hundreds
thousands millions scores twenty thirty including contrary speaking citing
"""
FUNCTION_WORDS = frozenset(_FUNCTION_WORDS_LISTED.split())

_DAYS_AND_MONTHS_LISTED = """
Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June
July August September October November December Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Sep.
Oct. Nov. Dec. Mon Tue Tues Wed Thu Thurs Fri Sat Sun
"""
DAYS_AND_MONTHS = frozenset(_DAYS_AND_MONTHS_LISTED.split())
TIME_ZONES = frozenset({"EDT", "EST", "PDT", "PST", "GMT", "BST", "CET", "CEST", "UTC"})

_PREPOSITIONS_LISTED = """
of for at from to with in by on about near inside outside within against under over among
between representing who that which whose where close familiar including after before during
into like as involved opposed seeking working treating investigating calling
"""
PREPOSITIONS = frozenset(_PREPOSITIONS_LISTED.split())
"""What ends the part of a noun phrase that holds its head."""
