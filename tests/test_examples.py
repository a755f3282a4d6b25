"""The example reports are there, are dated, and are told of in their README."""

from __future__ import annotations

from sayso.document.given import Given
from sayso.document.read import only_document
from tests.conftest import ROOT

EXAMPLES = ROOT / "examples"


def test_examples() -> None:
    readme = (EXAMPLES / "README.md").read_text("utf-8")
    texts = sorted(EXAMPLES.glob("*.txt"))
    assert len(texts) >= 2
    for path in texts:
        document = only_document(path, Given())
        assert document.published_from == "text"
        assert f"`{path.name}`" in readme
