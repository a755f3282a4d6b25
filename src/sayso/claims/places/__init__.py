"""Place names, and which places they are."""

from sayso.claims.places.finding import find_places, places_of
from sayso.claims.places.gazetteer import Gazetteer

__all__ = ["Gazetteer", "find_places", "places_of"]
