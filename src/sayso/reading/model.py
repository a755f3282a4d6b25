"""The model in the package: an ONNX encoder with its heads, run on the CPU.

Windows go through it one at a time: its int8 scales are worked out from what it is given, so a
neighbour in a batch would change a text's own result. The same text gives the same output whatever
was read before it and with however many threads.
"""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sayso.errors import ModelError
from sayso.reading.labels import LINK_SIZE, LINKS
from sayso.reading.tokens import Tokens, tokenize
from sayso.reading.windows import Window

Floats = NDArray[np.float32]
_CLS, _SEP = 101, 102
_MARKS = str.maketrans("«»„‟‹›", "“”““‘’")
"""Quotation marks that the model seldom saw, as those that it knows; one letter for another."""


@dataclass(frozen=True, slots=True)
class Output:
    """What the model says of one window of t tokens and the marks at its two ends.

    `tags` [t, WIDTH] without the marks; `queries` and `keys` [t + 1, links, LINK_SIZE], whose
    first row is the opening mark, which links point to where there is nothing to point to.
    """

    tags: Floats
    queries: Floats
    keys: Floats


class Model:
    """A reader's files: `folder` holds reader.onnx, tokenizer.json, distance.npy, manifest.json.

    `threads` work on one window; 0 takes one a core, up to 4. Several threads may share a model.
    """

    def __init__(self, folder: Path, threads: int = 0) -> None:
        onnxruntime = silent_runtime()
        from tokenizers import Tokenizer

        self.manifest = _manifest(folder)
        try:
            self._tokenizer: Any = Tokenizer.from_file(str(folder / "tokenizer.json"))
            self.distance: Floats = np.load(folder / "distance.npy")
            options = onnxruntime.SessionOptions()
            options.intra_op_num_threads = threads or min(4, os.cpu_count() or 1)
            options.log_severity_level = 3
            self._session: Any = onnxruntime.InferenceSession(
                str(folder / "reader.onnx"), options, providers=["CPUExecutionProvider"]
            )
        except Exception as error:
            raise ModelError(f"{folder}: the model can't be loaded: {error}") from error
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()

    def tokens(self, text: str) -> Tokens:
        encoded = self._tokenizer.encode(text.translate(_MARKS), add_special_tokens=False)
        return tokenize(text, encoded.ids, encoded.offsets)

    def run(self, tokens: Tokens, window: Window) -> Output:
        """Read one window of a text."""

        def marked(values: NDArray[np.int64], first: int, last: int) -> NDArray[np.int64]:
            return np.concatenate(([first], values[window.start : window.end], [last]))[None]

        inputs = {
            "ids": marked(tokens.ids, _CLS, _SEP),
            "case": marked(tokens.case, 0, 0),
            "quote": marked(tokens.quote, 0, 0),
            "edge": marked(tokens.edge, 0, 0),
        }
        tags, queries, keys = (out[0, :-1] for out in self._session.run(None, inputs))
        shape = (-1, len(LINKS), LINK_SIZE)
        return Output(tags[1:], queries.reshape(shape), keys.reshape(shape))


def silent_runtime() -> Any:
    """ONNX Runtime without its telemetry, by which newer versions keep an identifier of the
    machine and report to their maker. They read these variables once, as they are loaded."""
    for name in ("ORT_DISABLE_TELEMETRY", "ORT_TELEMETRY_DISABLED"):
        os.environ[name] = "1"
    import onnxruntime

    return onnxruntime


def _manifest(folder: Path) -> dict[str, Any]:
    try:
        manifest: dict[str, Any] = json.loads((folder / "manifest.json").read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise ModelError(f"{folder}: no manifest of a model there: {error}") from error
    return manifest


def damaged(folder: Path) -> list[str]:
    """Names of the model's files that are missing or differ from the manifest."""
    wrong = []
    for name, wanted in _manifest(folder)["sha256"].items():
        path = folder / name
        if not path.is_file() or hashlib.sha256(path.read_bytes()).hexdigest() != wanted:
            wrong.append(name)
    return wrong


def packaged_folder() -> Path:
    """Where the model lies: in the package, or where SAYSO_MODEL says."""
    return Path(os.environ.get("SAYSO_MODEL") or str(files("sayso.reading") / "model"))


@cache
def packaged(threads: int = 0) -> Model:
    """The model of the package, loaded once a process; `threads` as `Model` has them."""
    return Model(packaged_folder(), threads)
