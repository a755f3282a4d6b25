"""Words cut down to what their forms have in common: "killings", "killed" and "kill"."""

from __future__ import annotations

from functools import lru_cache

_IRREGULAR = {
    "men": "man", "women": "woman", "children": "child", "people": "person", "persons": "person",
    "died": "die", "dies": "die", "dying": "die", "dead": "die", "death": "die", "deaths": "die",
    "shot": "shoot", "shots": "shoot", "fled": "flee", "sent": "send", "said": "say",
    "told": "tell", "sank": "sink", "sunk": "sink", "fought": "fight", "met": "meet",
    "won": "win", "lost": "lose", "losses": "lose", "loss": "lose", "left": "leave", "held": "hold",
    "took": "take", "taken": "take", "gave": "give", "given": "give", "found": "find",
    "fell": "fall", "fallen": "fall", "rose": "rise", "risen": "rise", "grew": "grow",
    "broke": "break", "broken": "break", "began": "begin", "begun": "begin", "spoke": "speak",
    "paid": "pay", "spent": "spend", "bought": "buy", "sold": "sell",
    "built": "build", "made": "make", "kept": "keep", "led": "lead", "wrote": "write",
    "written": "write", "went": "go", "gone": "go", "came": "come", "knew": "know",
    "known": "know", "saw": "see", "seen": "see", "thought": "think",
    "lives": "life", "wives": "wife", "struck": "strike", "stricken": "strike",
    "stolen": "steal", "stole": "steal", "ran": "run", "chose": "choose", "chosen": "choose",
    "arrival": "arrive", "injuries": "injure", "injury": "injure",
}  # fmt: skip
_ENDINGS = (
    ("ational", "ate"), ("fulness", "ful"), ("iveness", "ive"), ("ization", "ize"),
    ("isation", "ize"), ("ations", "ate"), ("ation", "ate"), ("ements", ""), ("ement", ""),
    ("ments", ""), ("ment", ""), ("nesses", ""), ("ness", ""), ("ities", ""), ("ity", ""),
    ("ions", ""), ("ion", ""), ("ances", ""), ("ance", ""), ("ences", ""), ("ence", ""),
    ("ising", "ize"), ("ised", "ize"), ("ings", ""), ("ing", ""), ("ied", "y"), ("ies", "y"),
    ("edly", ""), ("ed", ""), ("ers", ""), ("er", ""), ("ors", ""), ("or", ""), ("sses", "ss"),
    ("shes", "sh"), ("ches", "ch"), ("xes", "x"), ("ally", ""), ("ly", ""), ("s", ""),
)  # fmt: skip
_LEAST = 3
"""Letters that must be left."""


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The stem of an English word in lower case; a simplification of Porter's (1980)."""
    if word in _IRREGULAR:
        return stem(_IRREGULAR[word])
    if len(word) <= _LEAST or not word.isalpha() or word.endswith(("ss", "us", "is")):
        return _bare(word)
    for ending, instead in _ENDINGS:
        root = word[: -len(ending)]
        if word.endswith(ending) and len(root) >= _LEAST and _has_vowel(root):
            return _bare(root + instead)
    return _bare(word)


def _bare(root: str) -> str:
    """Without a doubled last consonant or a silent e, and with i for y."""
    if len(root) > _LEAST and root[-1] == root[-2] and root[-1] not in "aeioulsz":
        root = root[:-1]
    if len(root) > _LEAST and root.endswith("e"):
        root = root[:-1]
    return root[:-1] + "i" if len(root) > _LEAST and root.endswith("y") else root


def _has_vowel(root: str) -> bool:
    return any(letter in "aeiouy" for letter in root)
