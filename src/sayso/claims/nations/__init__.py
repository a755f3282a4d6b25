"""The countries of the world by any of the words that news uses for them."""

from sayso.claims.nations.nation import demonyms, iso_of, nation_of

__all__ = ["demonyms", "iso_of", "nation_of"]
