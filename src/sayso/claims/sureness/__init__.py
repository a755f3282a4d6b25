"""How sure a source is of its claim, as rules tell it."""

from sayso.claims.sureness.hedge import Hedge, hedges, hedges_of
from sayso.claims.sureness.judgement import rule_sureness

__all__ = ["Hedge", "hedges", "hedges_of", "rule_sureness"]
