"""Fetching pip where there is none, from an index on this disk."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from tools import bootstrap_pip


@pytest.fixture(autouse=True)
def no_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No settings of this machine's pip, beyond those for everybody."""
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL", "PIP_CONFIG_FILE", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(name, raising=False)


def test_settings_come_from_files_and_the_environment_wins(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = tmp_path / ".config" / "pip" / "pip.conf"
    own.parent.mkdir(parents=True)
    own.write_text("[global]\nindex-url = https://a.example/simple\n", "utf-8")
    assert next(iter(bootstrap_pip.indexes())) == "https://a.example/simple"
    monkeypatch.setenv("PIP_INDEX_URL", "https://b.example/simple")
    assert next(iter(bootstrap_pip.indexes())) == "https://b.example/simple"


def test_a_further_index_leaves_the_usual_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = tmp_path / "pip.conf"
    given.write_text("[install]\nextra-index-url = https://c.example/simple\n", "utf-8")
    monkeypatch.setenv("PIP_CONFIG_FILE", str(given))
    found = list(bootstrap_pip.indexes())
    assert found[0] == bootstrap_pip.PIPS_OWN_DEFAULT
    assert "https://c.example/simple" in found


def test_the_link_is_found_on_the_page(tmp_path: Path) -> None:
    page = (tmp_path / "page.html").as_uri()
    (tmp_path / "page.html").write_text(
        f'<a href="https://d.example/x/{bootstrap_pip.WHEEL}#sha256=1">pip</a>', "utf-8"
    )
    assert bootstrap_pip.wheel_url(page) == f"https://d.example/x/{bootstrap_pip.WHEEL}"


def test_a_page_without_the_wheel_is_no_use(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text('<a href="pip-1.0.tar.gz">pip</a>', "utf-8")
    with pytest.raises(ValueError, match="no pip-"):
        bootstrap_pip.wheel_url((tmp_path / "page.html").as_uri())


def test_another_wheel_under_its_name_is_refused() -> None:
    with pytest.raises(ValueError, match=hashlib.sha256(b"forged").hexdigest()):
        bootstrap_pip.checked(b"forged")


def test_where_it_is_nowhere_the_message_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="python3-venv"):
        bootstrap_pip.fetch([(tmp_path / "nothing").as_uri()])
