"""Feeds: bytes in, the addresses of reports out, with what the feed says of each.

RSS, Atom, JSON Feed, news sitemaps and their indexes, lists in OPML. Nothing is asked of a network
here; what is broken costs only itself.
"""
