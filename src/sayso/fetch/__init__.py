"""Addresses to bytes, under strict rules: nothing private is asked, nothing endless is read.

What a fetch may take and where it may go is one value, `Rules`. A host's addresses are checked
after they were looked up, and the one that was checked is the one connected to.
"""
