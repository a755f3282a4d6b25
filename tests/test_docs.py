"""The documentation speaks of everything that there is, and of nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import click
import pytest

import sayso
from tests.conftest import ROOT
from tools import tutorial

DOCS = ROOT / "docs"
PAGES = sorted(path for path in [*DOCS.rglob("*.md"), *ROOT.glob("*.md")])
EVERYTHING = "\n".join(page.read_text("utf-8") for page in PAGES)
COMMANDS = (DOCS / "reference" / "cli.md").read_text("utf-8")
SHOWN = re.compile(r"```(?:sh|console)\n(.*?)```", re.DOTALL)


def commands(command: click.Command, name: str = "sayso") -> Iterator[tuple[str, click.Command]]:
    """Every command that isn't hidden, by its full name."""
    yield name, command
    if isinstance(command, click.Group):
        for child in command.commands.values():
            if not child.hidden:
                yield from commands(child, f"{name} {child.name}")


def all_commands() -> dict[str, click.Command]:
    main = import_module("sayso.cli").main
    assert isinstance(main, click.Command)
    return dict(commands(main))


def options(command: click.Command) -> list[str]:
    """The long names of a command's options, also the negative ones, that aren't hidden."""
    found = [o for o in command.params if isinstance(o, click.Option) and not o.hidden]
    return [name for o in found for name in (*o.opts, *o.secondary_opts) if name.startswith("--")]


def section(name: str) -> str:
    """What the reference says under a command's own heading."""
    match = re.search(
        rf"^#+ `{re.escape(name)}`\n(.*?)(?=^#+ `|\Z)", COMMANDS, re.MULTILINE | re.DOTALL
    )
    assert match, f"docs/reference/cli.md has no heading for `{name}`"
    return match[1]


def test_each_command_and_option_is_in_the_reference() -> None:
    missing = [
        f"{name} {option}"
        for name, command in all_commands().items()
        for option in options(command)
        if f"`{option}" not in section(name)
    ]
    assert missing == []


def test_each_command_and_option_in_the_reference_exists() -> None:
    known = all_commands()
    for name in re.findall(r"^#+ `(sayso[^`]*)`", COMMANDS, re.MULTILINE):
        assert name in known
        for option in re.findall(r"^\| `(--[\w-]+)", section(name), re.MULTILINE):
            assert option in options(known[name]), f"{name} {option}"


@pytest.mark.parametrize("name", getattr(sayso, "__all__", ()))
def test_each_public_name_is_in_the_reference(name: str) -> None:
    assert f"`{name}" in (DOCS / "reference" / "python.md").read_text("utf-8")


def test_each_public_name_in_the_documentation_exists() -> None:
    named = set(re.findall(r"\bsayso\.([A-Za-z_]\w*)", "\n".join(code_blocks("python|pycon"))))
    assert {name for name in named if not hasattr(sayso, name)} <= {"views"}


def code_blocks(kinds: str) -> list[str]:
    return re.findall(rf"```(?:{kinds})\n(.*?)```", EVERYTHING, re.DOTALL)


def test_commands_shown_exist_with_their_options() -> None:
    known = all_commands()
    for line in "\n".join(SHOWN.findall(EVERYTHING)).splitlines():
        for call in re.findall(r"(?:^\$ |^|\| )(sayso [^|#>]*)", line):
            names = [name for name in known if f"{call} ".startswith(f"{name} ")]
            command = max(names, key=len)
            assert command != "sayso" or " --" in call, call
            for option in re.findall(r" (--[\w-]+)", call):
                assert option in [*options(known[command]), "--help", "--version"], call


def test_make_targets_shown_exist() -> None:
    targets = re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    shown = re.findall(r"`make ([a-z]+)`", EVERYTHING)
    shown += re.findall(r"^make ([a-z]+)", "\n".join(SHOWN.findall(EVERYTHING)), re.MULTILINE)
    assert {"demo", "test"} <= set(shown) <= set(targets)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    links = re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", page.read_text("utf-8"))
    ours = [link for link in links if "://" not in link]
    assert [link for link in ours if not (page.parent / link).exists()] == []


def test_every_page_is_in_the_navigation() -> None:
    navigation = (ROOT / "mkdocs.yml").read_text("utf-8")
    pages = [str(page.relative_to(DOCS)) for page in DOCS.rglob("*.md")]
    assert [page for page in pages if page not in navigation] == []


def test_every_error_is_in_the_reference() -> None:
    """The tree there is the one in the code."""
    errors = {name for name, value in vars(sayso.errors).items() if isinstance(value, type)}
    page = (DOCS / "reference" / "errors.md").read_text("utf-8")
    tree = set(re.findall(r"^(?:[│├└─ ]*)([A-Z]\w+)", page[page.index("```") :], re.MULTILINE))
    assert errors <= tree


@pytest.mark.full
def test_the_tutorial_runs_and_shows_what_comes_out() -> None:
    shown = tutorial.TUTORIAL.read_text("utf-8")
    assert tutorial.run(shown) == shown
