"""Decisions of reviewers: kept as rows, folded into the claims, undone by another row."""
