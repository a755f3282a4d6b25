"""Lines that offer something else are left out; sentences that begin alike are not."""

from __future__ import annotations

import pytest

from sayso.document.formats.offers import without_offers


@pytest.mark.parametrize(
    "line",
    [
        "READ MORE: Ministry puts toll at 40",
        "Also read | Who was on the ferry",
        "Sign up to our newsletter",
        "Subscribe to continue reading",
        "Follow us on Telegram for more",
        "Download our free app",
        "You are receiving this email because the desk said so.",
        "View in your browser",
        "© 2025 Kestria Herald",
        "Copyright 2025 KNA. All rights reserved.",
    ],
)
def test_offers(line: str) -> None:
    assert without_offers(f"One.\n{line}\nTwo.") == "One.\nTwo."


@pytest.mark.parametrize(
    "line",
    [
        "Read more carefully, the order says that 40 died, the lawyer said.",
        "Copyright law was broken 12 times, the court said.",
        "Follow-up talks are due on Monday, the envoy said.",
        "You received this letter, the court said.",
        "Related families said they had lost four sons.",
        "Sign language was used, the school said.",
    ],
)
def test_sentences_stay(line: str) -> None:
    assert without_offers(line) == line
