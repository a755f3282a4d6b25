"""`sayso doctor`: whether everything is there and does what it should."""

from __future__ import annotations

import platform
from collections.abc import Iterator

import click

from sayso.cli.checkup import Finding, gazetteer_finding, model_findings, self_test
from sayso.version import __version__

_NAMES = (
    "charset-normalizer",
    "click",
    "numpy",
    "onnxruntime",
    "platformdirs",
    "py3langid",
    "python-dateutil",
    "rich",
    "tokenizers",
)


@click.command(short_help="Say what is installed and whether it works.")
def doctor() -> int:
    """Prints what is installed, which model with which hash, and whether a self-test's anchors
    hold: whether each part of each claim stands in the text where it is said to. Exit status 1
    where something is wrong.
    """
    sound = True
    for finding in _findings():
        mark = "ok " if finding.sound else "BAD"
        click.echo(f"{mark}  {finding.what:<20} {finding.found}")
        sound = sound and finding.sound
    click.echo("all is well" if sound else "something is wrong: reinstall sayso, or say so to us")
    return 0 if sound else 1


def _findings() -> Iterator[Finding]:
    yield Finding("sayso", __version__)
    yield Finding("python", f"{platform.python_version()} on {platform.platform()}")
    yield from map(_installed, _NAMES)
    yield from model_findings()
    yield gazetteer_finding()
    yield self_test()


def _installed(name: str) -> Finding:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return Finding(name, version(name))
    except PackageNotFoundError:
        return Finding(name, "not installed", sound=False)
