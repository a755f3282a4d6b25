"""Draw how often a field is right against how sure the reader says it is, for the documentation.

`python docs/reliability.py [DATA]` reads the development articles and writes
`docs/assets/reliability.svg`: one panel a field, one dot for each tenth of certainty that holds
claims, as large as it holds many. On the line, what is said is so.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.calibration import FIELDS, Judged, binned, ece, mean, read, right  # noqa: E402
from benchmarks.paths import reference_data  # noqa: E402

SIDE, LEFT, TOP, GAP = 220, 56, 34, 70
INK, QUIET, RULE, MARK = "#1d1b18", "#5f5b53", "#d9d4c8", "#1f5fa8"
NAMES = {"who": "The speaker", "figure": "The figure"}
WIDTH, HEIGHT = LEFT + 2 * SIDE + GAP + 20, TOP + SIDE + 50


def main() -> None:
    data = Path(sys.argv[1]) if len(sys.argv) > 1 else reference_data() / "gold" / "dev"
    found = [one for article in read(data) for one in article]
    out = ROOT / "docs" / "assets" / "reliability.svg"
    out.write_text("\n".join(_drawn(found)) + "\n", "utf-8")
    print(out.relative_to(ROOT))


def _drawn(found: Sequence[Judged]) -> Iterator[str]:
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" '
        f'height="{HEIGHT}" font-family="system-ui, sans-serif" font-size="12" fill="{INK}">'
    )
    yield f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>'
    for number, field in enumerate(FIELDS):
        of = [one for one in found if one.field == field]
        yield f'<g transform="translate({LEFT + number * (SIDE + GAP)} {TOP})">'
        yield from _panel(field, of)
        yield "</g>"
    yield "</svg>"


def _panel(field: str, of: Sequence[Judged]) -> Iterator[str]:
    said = f"{NAMES[field]}: {len(of)} claims, ECE {ece(of):.3f}"
    yield f'<text y="-14" font-weight="600">{said}</text>'
    for tenth in range(0, 11, 2):
        at = SIDE * tenth / 10
        yield f'<path d="M0 {SIDE - at}H{SIDE}M{at} 0V{SIDE}" stroke="{RULE}" fill="none"/>'
        yield _label(-6, SIDE - at + 4, f"{10 * tenth} %", "end")
        yield _label(at, SIDE + 16, f"{10 * tenth} %", "middle")
    yield f'<path d="M0 {SIDE}L{SIDE} 0" stroke="{QUIET}" stroke-dasharray="4 3"/>'
    for part in binned(of).values():
        x, y, size = SIDE * mean(part), SIDE * (1 - right(part)), 1.6 + math.sqrt(len(part)) * 0.7
        place = f'cx="{x:.1f}" cy="{y:.1f}" r="{size:.1f}"'
        yield f'<circle {place} fill="{MARK}" fill-opacity="0.75"/>'
    yield _label(SIDE / 2, SIDE + 36, "said to be right", "middle")
    turned = f"rotate(-90) translate({-SIDE / 2} -36)"
    yield f'<g transform="{turned}">{_label(0, 0, "right", "middle")}</g>'


def _label(x: float, y: float, said: str, anchor: str) -> str:
    return f'<text x="{x:g}" y="{y:g}" text-anchor="{anchor}" fill="{QUIET}">{said}</text>'


if __name__ == "__main__":
    main()
