"""The ledger as Python sees it: the stages put together over one store."""
