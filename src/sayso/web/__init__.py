"""The ledger in a browser: pages over the facade, and what they draw."""
