"""The pictures in README and documentation, drawn from what the demo really prints.

    python docs/pictures.py [FOLDER]

The same package draws the same bytes: nothing in a picture is by hand.
"""

from __future__ import annotations

import io
import re
import sys
from collections.abc import Callable
from pathlib import Path

from rich._export_format import CONSOLE_SVG_FORMAT
from rich.console import Console
from rich.terminal_theme import MONOKAI

from sayso.claims.report import Report
from sayso.views import side_table
from sayso.views.console import print_lines
from sayso.views.demo import reports
from sayso.views.marked import print_marked
from sayso.views.terminal import print_claims

_FONT_FILES = re.compile(r"\s*@font-face \{\{.*?\}\}", re.DOTALL)
_FORMAT = _FONT_FILES.sub("", CONSOLE_SVG_FORMAT).replace(
    "font-family: Fira Code, monospace", "font-family: ui-monospace, Menlo, Consolas, monospace"
)
"""Rich's own form, but for the fonts that it would have fetched from elsewhere."""


def picture(show: Callable[[Console], None], title: str, width: int) -> str:
    """What `show` prints on a terminal of that width, as SVG."""
    console = Console(
        file=io.StringIO(),
        width=width,
        record=True,
        force_terminal=True,
        color_system="truecolor",
        legacy_windows=False,
        _environ={},
    )
    show(console)
    return console.export_svg(
        title=title, theme=MONOKAI, code_format=_FORMAT, unique_id=re.sub(r"\W+", "-", title)
    )


def pictures() -> dict[str, str]:
    """Every picture by its file's name."""
    read = list(reports())
    one = read[5]
    return {
        "demo.svg": picture(lambda c: _sides(c, read), "sayso demo", 100),
        "claims.svg": picture(lambda c: print_claims(one, c), "sayso read report.txt", 130),
        "text.svg": picture(lambda c: print_marked(one, c), "sayso read --text report.txt", 86),
    }


def _sides(console: Console, read: list[Report]) -> None:
    print_lines(console, side_table.lines(read, console.width))


def main(arguments: list[str]) -> None:
    folder = Path(arguments[0]) if arguments else Path(__file__).parent / "assets"
    folder.mkdir(parents=True, exist_ok=True)
    for name, svg in pictures().items():
        (folder / name).write_text(svg, encoding="utf-8")
        print(folder / name)


if __name__ == "__main__":
    main(sys.argv[1:])
