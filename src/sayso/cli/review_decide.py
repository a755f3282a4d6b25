"""`sayso decide`: one decision by a command, of every kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args

import click

from sayso.cli.author import by_author
from sayso.cli.ledgers import on_ledger, opened
from sayso.errors import UsageError
from sayso.review.decision import DecisionKind

if TYPE_CHECKING:
    from sayso.api.ledger import Ledger
    from sayso.review.decision import Decision

_KINDS = get_args(DecisionKind)
_HELP = """Keeps one decision. KIND is what is decided, ID a claim that it is about (of undo: a
decision; without one, your own last is taken back), FIELD=VALUE what it holds. Ids may be cut
short.

\b
  sayso decide accept 7f3a
  sayso decide correct 7f3a figures=10..20 speaker.party=Norway
  sayso decide add words="We counted 9 bodies." source="call with the harbour master" \\
      speaker="Halvard Moe; harbour master; Torvik" published=2025-06-03
  sayso decide add document=91c2 words="Nobody had warned"
  sayso decide note 7f3a text="Called the mayor; she stands by it."
  sayso decide verify 7f3a verification=debunked --reason "an old picture"
  sayso decide same-question 7f3a 11b8
  sayso decide other-voice 7f3a 11b8
  sayso decide no-copy 91c2
  sayso decide reliability outlet="Torvik Mail" letter=B
  sayso decide undo 4a0e9d3b
"""


@click.command(help=_HELP, short_help="Keep one decision.")
@click.argument("kind", type=click.Choice(_KINDS), metavar="KIND")
@click.argument("words", nargs=-1, metavar="[ID | FIELD=VALUE]...")
@click.option("--reason", metavar="WORDS", help="Why; it is kept.")
@by_author
@on_ledger
def decide(
    kind: DecisionKind, words: tuple[str, ...], reason: str | None, author: str, where: str | None
) -> int:
    targets = [word for word in words if "=" not in word]
    fields = dict(word.split("=", 1) for word in words if "=" in word)
    with opened(where) as ledger:
        if kind == "undo":
            targets = _undone(ledger, targets, author)
        elif kind == "no-copy":
            targets = [ledger.document(target).id for target in targets]
        else:
            targets = [ledger.claim(target).id for target in targets]
        what = _what(ledger, kind, targets, fields)
        made = ledger.decide(kind, *targets, author=author, reason=reason, what=what)
        click.echo(_told(made))
    return 0


def _what(ledger: Ledger, kind: str, targets: list[str], fields: dict[str, str]) -> dict[str, Any]:
    from sayso.review.corrections import corrected
    from sayso.review.typed import field_named, typed

    if kind == "add":
        return _added(ledger, fields)
    if kind != "correct":
        return dict(fields)
    if len(targets) != 1:
        raise UsageError("correct needs the id of one claim")
    entry, what = ledger.claim(targets[0]), dict[str, Any]()
    for name, value in fields.items():
        what |= typed(entry, field_named(name), value)
    corrected(entry.claim, what)
    return what


def _undone(ledger: Ledger, given: list[str], author: str) -> list[str]:
    """The decision that is meant: by its id or the beginning of it, else the author's last."""
    from sayso.review.standing import standing

    if not given:
        mine = [one.id for one in standing(ledger.decisions()) if one.author == author]
        if not mine:
            raise UsageError(f"no decision of {author} stands; give the id of another one's")
        return mine[-1:]
    ids = [one.id for one in ledger.decisions() if one.id.startswith(given[0])]
    if given[0] in ids:
        return [given[0], *given[1:]]
    if len(ids) != 1:
        found = f"{len(ids)} decisions begin with {given[0]}" if ids else f"no decision {given[0]}"
        raise UsageError(f"{found}; `sayso review` and this command show their ids")
    return [*ids, *given[1:]]


def _added(ledger: Ledger, fields: dict[str, str]) -> dict[str, Any]:
    """A stretch of a document where one is named, else words from elsewhere."""
    from sayso.claims.places.own import own_gazetteer
    from sayso.review.adding import from_elsewhere, from_stretch
    from sayso.review.typed import speaker_named
    from sayso.review.wording import first_stretch

    known = {"words", "document", "source", "speaker", "published", "outlet", "url"}
    if strange := sorted(fields.keys() - known):
        raise UsageError(f"{strange[0]}: not known; expected {', '.join(sorted(known))}")
    speaker, words = speaker_named(fields.get("speaker", "")), fields.get("words", "")
    if "document" in fields:
        document = ledger.document(fields["document"])
        at = first_stretch(document.text, words)
        return from_stretch(
            document, at.start, at.end, speaker=speaker, gazetteer=own_gazetteer()
        )  # fmt: skip
    given = {name: fields[name] for name in ("published", "outlet", "url") if name in fields}
    return from_elsewhere(
        words, fields.get("source", ""), speaker=speaker, gazetteer=own_gazetteer(), **given
    )


def _told(made: Decision) -> str:
    from sayso.views.claim_decisions import decided

    return f"{made.id}  {decided(made).plain}"
