"""Many documents through the same stages."""

from sayso.corpus.in_process import read_all

__all__ = ["read_all"]
