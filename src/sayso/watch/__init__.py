"""Feeds watched: new and changed reports go into the ledger, and what is new in substance is told.

All that a watch knows is in the ledger, so that it may be ended and begun again at any time: no
report is added twice, no event is told twice unless it was cut off in the middle of telling it.
"""
