"""Which claims answer the same question, and which questions belong to one incident."""
