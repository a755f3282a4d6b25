"""On whose say-so? News reports in, a ledger of claims out."""
