"""The ledger's shape through time, run by Alembic when a ledger is opened."""
