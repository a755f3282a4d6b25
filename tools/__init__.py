"""What sets up the environment, the lock file and the tutorial."""
