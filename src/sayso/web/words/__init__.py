"""A report's text for a page: cut where anything begins or ends, every stretch with what it is."""
