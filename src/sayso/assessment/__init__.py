"""What stands over one question, by named and versioned methods."""
