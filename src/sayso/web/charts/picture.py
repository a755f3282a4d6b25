"""A chart as PNG, for where SVG can't go: chats, slides, content systems."""

from __future__ import annotations

from importlib.resources import as_file, files

SCALE = 2
"""Pixels for each unit of the chart."""
_FAMILY = "Roboto"


def png(svg: str) -> bytes:
    """The picture, on white, with the font of the package, so that it looks the same everywhere;
    letters that the font lacks come from those of the machine."""
    import resvg_py

    with as_file(files("sayso.web") / "charts" / "fonts") as folder:
        fonts = sorted(str(path) for path in folder.glob("*.ttf"))
        made = resvg_py.svg_to_bytes(
            svg_string=svg,
            font_files=fonts,
            font_family=_FAMILY,
            sans_serif_family=_FAMILY,
            zoom=SCALE,
            background="white",
        )
    return bytes(made)
