"""Write the encoder of claims as ONNX: `python -m training.export_meaning --run DIR`.

Vectors are cut down to the directions in which the training claims differ most (Pearson 1901).
"""

from __future__ import annotations

import argparse
import hashlib
import json
from pathlib import Path

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import TensorProto, helper
from onnxruntime.quantization import QuantType, quantize_dynamic

from sayso.questions.meaning import LONGEST, SIZE
from training.asked import asked
from training.export import MICROSOFT, Graph, layer, placed
from training.meaning import Encoder, Meaning, tokenizer


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=Path("../shared"))
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=Path("src/sayso/questions/encoder"))
    given = parser.parse_args()
    network = Meaning()
    network.load_state_dict(torch.load(given.run / "meaning.pt"))
    network.eval()
    named = asked(given.data / "gold/train")
    claims = [text for each in named.values() for text, _ in each]
    write(network, directions(network, claims), given.out)


@torch.inference_mode()
def directions(network: Meaning, texts: list[str]) -> NDArray[np.float32]:
    """The SIZE directions, as columns, that keep most of the angles between the texts."""
    ids = Encoder(tokenizer())
    found = torch.cat([network(ids(texts[i : i + 64])) for i in range(0, len(texts), 64)])
    _, spread, rows = np.linalg.svd(found.numpy(), full_matrices=False)
    kept = float((spread[:SIZE] ** 2).sum() / (spread**2).sum())
    print(f"{SIZE} directions keep {kept:.3f} of the vectors' length, squared")
    return rows[:SIZE].T


def build(network: Meaning, columns: NDArray[np.float32]) -> onnx.ModelProto:
    graph = Graph(network)
    graph.weights["positions.weight"] = graph.weights["positions.weight"][: LONGEST + 2]
    norm = [placed(graph), graph.weight("norm.weight"), graph.weight("norm.bias")]
    x = graph.node("LayerNormalization", norm, "embedded", axis=-1, epsilon=1e-12)
    for number in range(len(network.layers)):
        x = layer(graph, x, number)
    mean = graph.node("ReduceMean", [x], "mean", axes=[1], keepdims=0)
    cut = graph.node("MatMul", [mean, graph.constant("columns", columns)], "columns.product")
    graph.node("LpNormalization", [cut], "meaning", axis=-1, p=2)
    inputs = [helper.make_tensor_value_info("ids", TensorProto.INT64, [1, "t"])]
    outputs = [helper.make_tensor_value_info("meaning", TensorProto.FLOAT, [1, SIZE])]
    body = helper.make_graph(graph.nodes, "sayso", inputs, outputs, list(graph.constants.values()))
    opsets = [helper.make_opsetid("", 17), helper.make_opsetid(MICROSOFT, 1)]
    return helper.make_model(body, opset_imports=opsets, ir_version=8)


def write(network: Meaning, columns: NDArray[np.float32], folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    whole, small = folder / "float.onnx", folder / "meaning.onnx"
    onnx.save(build(network, columns), whole)
    quantize_dynamic(
        whole, small, per_channel=True, weight_type=QuantType.QInt8,
        op_types_to_quantize=["MatMul", "Attention"], nodes_to_exclude=["columns.product"],
        extra_options={"DefaultTensorType": TensorProto.FLOAT},
    )  # fmt: skip
    whole.unlink()
    found = hashlib.sha256(small.read_bytes()).hexdigest()
    manifest = {"version": f"meaning.{found[:8]}", "sha256": {small.name: found}}
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
