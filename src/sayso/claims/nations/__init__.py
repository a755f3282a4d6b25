"""The countries of the world by any of the words that news uses for them."""

from sayso.claims.nations.nation import country_named, country_of, demonyms, iso_of, nation_of

__all__ = ["country_named", "country_of", "demonyms", "iso_of", "nation_of"]
