"""Figures: how many, how much, of what, and what the words leave open."""

from sayso.claims.figures.figure import figures_in, is_figure
from sayso.claims.figures.quantity import Quantity
from sayso.claims.figures.search import find_quantities

__all__ = ["Quantity", "figures_in", "find_quantities", "is_figure"]
