"""Reports made from read ones: the same claims of others, on other days, with other numbers."""

from __future__ import annotations

import hashlib
import re
from dataclasses import fields, is_dataclass, replace
from datetime import date, timedelta
from typing import Any

from sayso.claims.claim import Claim, Figure, Place, Speaker, TimeExpression
from sayso.claims.report import Report
from sayso.document.anchor import Span
from sayso.document.document import Document

DAYS = 37
"""Between one copy and the next."""
_NAME = re.compile(r"\b[A-Z][a-z]{3,}\b")
_LETTERS = "bcdfghjklmnpqrstvwz"


class Shift:
    """The `number`th copy. Names keep their length, so that every anchor still holds."""

    def __init__(self, number: int) -> None:
        self._number = number
        turned = _LETTERS[number % len(_LETTERS) :] + _LETTERS[: number % len(_LETTERS)]
        self._letters = str.maketrans(_LETTERS, turned)

    def report(self, report: Report) -> Report:
        """The report as another one; itself where `number` is 0."""
        if not self._number:
            return report
        document = self._document(report.document)
        return replace(
            report,
            document=document,
            attributions=self._value(report.attributions),
            claims=tuple(self._claim(claim, document) for claim in report.claims),
        )

    def _document(self, document: Document) -> Document:
        return replace(
            document,
            text=self._words(document.text),
            title=self._words(document.title or ""),
            outlet=self._words(document.outlet or ""),
            published=self._day(document.published),
            name=f"{document.name}-{self._number}",
            external_id=None,
        )

    def _claim(self, claim: Claim, document: Document) -> Claim:
        blob = f"{document.id} {claim.id} {self._number}"
        found: Claim = self._value(claim)
        return replace(found, id=hashlib.sha256(blob.encode()).hexdigest()[:12])

    def _value(self, value: Any) -> Any:
        if isinstance(value, tuple):
            return tuple(self._value(one) for one in value)
        if not is_dataclass(value) or isinstance(value, type):
            return value
        inner = {f.name: self._value(getattr(value, f.name)) for f in fields(value)}
        return replace(value, **{**inner, **self._shifted(value)})

    def _shifted(self, value: Any) -> dict[str, Any]:
        """What of a value is other in the copy, what it holds apart."""
        if isinstance(value, Span):
            return {"text": self._words(value.text)}
        if isinstance(value, Speaker | Place):
            return {"name": self._words(value.name or "") or None}
        if isinstance(value, TimeExpression):
            return {"begin": self._day(value.begin), "end": self._day(value.end)}
        if isinstance(value, Figure):
            return {"low": self._amount(value.low), "high": self._amount(value.high)}
        return {}

    def _words(self, text: str) -> str:
        return _NAME.sub(lambda name: name[0][0] + name[0][1:].translate(self._letters), text)

    def _day(self, iso: str | None) -> str | None:
        if iso is None:
            return None
        day = date.fromisoformat(iso[:10]) + timedelta(DAYS * self._number)
        return day.isoformat() + iso[10:]

    def _amount(self, amount: float | None) -> float | None:
        return amount if amount is None else amount + self._number
