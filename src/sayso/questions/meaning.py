"""What a claim says, as a vector: "drowned" comes near "bodies were found".

The encoder is trained by `training.meaning`. A claim is encoded alone, so that nothing but its own
words goes into its vector.
"""

from __future__ import annotations

import json
from functools import cache, lru_cache
from importlib.resources import as_file, files
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sayso.reading.model import packaged_folder, silent_runtime

SIZE = 256
LONGEST = 40
"""Tokens of a claim that count."""
RULES = 4
"""Raised when claims are scored or put into blocks by other rules, so that ledgers follow."""
_CLS, _SEP = 101, 102
Floats = NDArray[np.float32]


@lru_cache(maxsize=4096)
def meaning(content: str) -> bytes:
    """The direction of a claim's content as SIZE signed bytes."""
    ids = _tokenizer().encode(content, add_special_tokens=False).ids[:LONGEST]
    (found,) = _session().run(None, {"ids": np.array([[_CLS, *ids, _SEP]], dtype=np.int64)})
    rounded: NDArray[np.int8] = np.round(127 * found[0]).astype(np.int8)
    return rounded.tobytes()


def direction(stored: bytes) -> Floats:
    """A vector of length one from its bytes."""
    values = np.frombuffer(stored, np.int8).astype(np.float32)
    return values / max(float(np.linalg.norm(values)), 1.0)


@cache
def version() -> str:
    """Which encoder made a vector, and which rules its claim's blocks: what others made can't be
    compared with it."""
    manifest = json.loads(_folder().joinpath("manifest.json").read_text("utf-8"))
    return f"{manifest['version']}+{RULES}"


def _folder() -> Any:
    return files(__package__) / "encoder"


@cache
def _session() -> Any:
    runtime = silent_runtime()
    options = runtime.SessionOptions()
    # One claim is too little work for two threads.
    options.intra_op_num_threads = 1
    options.log_severity_level = 3
    with as_file(_folder() / "meaning.onnx") as path:
        return runtime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


@cache
def _tokenizer() -> Any:
    """The reader's own: both encoders know the same word pieces."""
    from tokenizers import Tokenizer

    tokenizer: Any = Tokenizer.from_file(str(packaged_folder() / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer
