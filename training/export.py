"""Write the trained reader as the ONNX file that ships: `python -m training.export --run DIR`.

The graph is built by hand from the runtime's own fused operators, so that no exporter stands
between the weights and what runs. Matrix products are int8 with dynamic scales, which depend on
the window alone since windows are read one at a time; the word table is int8 with a scale a row;
the heads stay in float.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
from pathlib import Path

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

from sayso.reading.labels import LINK_SIZE, LINKS, TAGS, WIDTH
from training.encoder import encoder_folder
from training.network import HEADS, LAYERS, Network

MICROSOFT = "com.microsoft"
INPUTS = ("ids", "case", "quote", "edge")


class Graph:
    """Nodes and weights as they are added, each node's output named after it."""

    def __init__(self, network: torch.nn.Module) -> None:
        self.weights = {n: p.detach().float().numpy() for n, p in network.named_parameters()}
        self.nodes: list[onnx.NodeProto] = []
        self.constants: dict[str, onnx.TensorProto] = {}

    def constant(self, name: str, value: NDArray[np.generic]) -> str:
        self.constants[name] = numpy_helper.from_array(np.ascontiguousarray(value), name)
        return name

    def weight(self, name: str) -> str:
        return self.constant(name, self.weights[name])

    def node(
        self, kind: str, inputs: list[str], name: str, domain: str = "", **given: object
    ) -> str:
        self.nodes.append(helper.make_node(kind, inputs, [name], name, domain=domain, **given))
        return name


def placed(graph: Graph) -> str:
    """Word table as int8 rows with a scale each, and the places added."""
    table = graph.weights["words.weight"]
    scale = np.abs(table).max(axis=1, keepdims=True).astype(np.float32) / 127 + 1e-12
    rows = graph.constant("words", np.round(table / scale).astype(np.int8))
    picked = graph.node("Gather", [rows, "ids"], "words.row")
    wide = graph.node("Cast", [picked], "words.wide", to=TensorProto.FLOAT)
    scales = graph.node("Gather", [graph.constant("words.scale", scale), "ids"], "words.by")
    total = graph.node("Mul", [wide, scales], "words.value")
    shape = graph.node("Shape", ["ids"], "shape")
    length = graph.node("Gather", [shape, graph.constant("one", np.array([1]))], "length")
    cut = [graph.weight("positions.weight"), graph.constant("zero", np.array([0])), length, "zero"]
    return graph.node("Add", [total, graph.node("Slice", cut, "places")], "places.total")


def embed(graph: Graph) -> str:
    """Words in their places, and the three small tables beside them."""
    total = placed(graph)
    for name in INPUTS[1:]:
        found = graph.node("Gather", [graph.weight(f"{name}.weight"), name], f"{name}.value")
        total = graph.node("Add", [total, found], f"{name}.total")
    norm = [total, graph.weight("norm.weight"), graph.weight("norm.bias")]
    return graph.node("LayerNormalization", norm, "embedded", axis=-1, epsilon=1e-12)


def layer(graph: Graph, x: str, n: int) -> str:
    at = f"layers.{n}."
    w = graph.weights
    parts = [at + p for p in ("query", "key", "value")]
    qkv = graph.constant(at + "qkv", np.concatenate([w[p + ".weight"].T for p in parts], axis=1))
    bias = graph.constant(at + "qkv.bias", np.concatenate([w[p + ".bias"] for p in parts]))
    mixed = graph.node("Attention", [x, qkv, bias], at + "mixed", MICROSOFT, num_heads=HEADS)
    x = _closed(graph, mixed, x, at + "out", at + "norm1")
    inner = _product(graph, x, at + "inner")
    risen = graph.node("BiasGelu", [inner, graph.weight(at + "inner.bias")], at + "gelu", MICROSOFT)
    return _closed(graph, risen, x, at + "outer", at + "norm2")


def _product(graph: Graph, x: str, name: str) -> str:
    weight = graph.constant(name + ".matrix", graph.weights[name + ".weight"].T)
    return graph.node("MatMul", [x, weight], name + ".product")


def _closed(graph: Graph, x: str, before: str, name: str, norm: str) -> str:
    """A product added to what went before and normalised."""
    inputs = [_product(graph, x, name), before, graph.weight(norm + ".weight"),
              graph.weight(norm + ".bias"), graph.weight(name + ".bias")]  # fmt: skip
    return graph.node("SkipLayerNormalization", inputs, norm + ".out", MICROSOFT, epsilon=1e-12)


HEADS_OUT = {"tags": WIDTH, "queries": len(LINKS) * LINK_SIZE, "keys": len(LINKS) * LINK_SIZE}


def build(network: Network) -> onnx.ModelProto:
    graph = Graph(network)
    x = embed(graph)
    for n in range(LAYERS):
        x = layer(graph, x, n)
    for name in HEADS_OUT:
        graph.node("Add", [_product(graph, x, name), graph.weight(name + ".bias")], name)
    inputs = [helper.make_tensor_value_info(i, TensorProto.INT64, [1, "t"]) for i in INPUTS]
    outputs = [
        helper.make_tensor_value_info(name, TensorProto.FLOAT, [1, "t", size])
        for name, size in HEADS_OUT.items()
    ]
    body = helper.make_graph(graph.nodes, "sayso", inputs, outputs, list(graph.constants.values()))
    opsets = [helper.make_opsetid("", 17), helper.make_opsetid(MICROSOFT, 1)]
    return helper.make_model(body, opset_imports=opsets, ir_version=8)


def write(
    network: Network, folder: Path, tokenizer: Path, version: str, untrained: list[str]
) -> None:
    """The model's files and their manifest."""
    folder.mkdir(parents=True, exist_ok=True)
    whole, small = folder / "float.onnx", folder / "reader.onnx"
    onnx.save(build(network), whole)
    skip = [f"{name}.product" for name in HEADS_OUT]
    quantize_dynamic(
        whole, small, per_channel=True, weight_type=QuantType.QInt8,
        op_types_to_quantize=["MatMul", "Attention"], nodes_to_exclude=skip,
        extra_options={"DefaultTensorType": TensorProto.FLOAT},
    )  # fmt: skip
    whole.unlink()
    np.save(folder / "distance.npy", network.distance.detach().numpy().astype(np.float32))
    shutil.copyfile(tokenizer, folder / "tokenizer.json")
    names = ("reader.onnx", "distance.npy", "tokenizer.json")
    manifest = {
        "name": "small.v1",
        "version": version,
        "labels": {head: list(labels) for head, labels in TAGS.items()},
        "links": list(LINKS),
        "untrained": untrained,
        "sha256": {n: hashlib.sha256((folder / n).read_bytes()).hexdigest() for n in names},
    }
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=1) + "\n", "utf-8")


def main() -> None:
    ap = argparse.ArgumentParser(description="Write a trained reader as its ONNX file")
    ap.add_argument("--run", type=Path, nargs="+", required=True, help="several are averaged")
    ap.add_argument("--out", type=Path, default=Path("src/sayso/reading/model"))
    ap.add_argument("--version", default="1")
    ap.add_argument(
        "--untrained", nargs="*", default=[], choices=list(TAGS), help="heads to ignore"
    )
    a = ap.parse_args()
    states = [torch.load(run / "run.pt", weights_only=False)["mean"] for run in a.run]
    network = Network()
    mean = {name: sum(s[name] for s in states) / len(states) for name in states[0]}
    network.load_state_dict(mean, strict=False)
    write(network.eval(), a.out, encoder_folder() / "tokenizer.json", a.version, a.untrained)


if __name__ == "__main__":
    main()
