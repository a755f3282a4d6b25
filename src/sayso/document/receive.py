"""Text and what is known of it, made into a Document: the same checks for every form of input."""

from __future__ import annotations

from dataclasses import replace

from sayso.document.characters import is_blank, mended
from sayso.document.credit import credit_in
from sayso.document.dateline import published_in
from sayso.document.document import Document
from sayso.document.given import Given
from sayso.document.language import Language, language_of
from sayso.document.languages import name_of
from sayso.document.outlet import outlet_of
from sayso.document.published import date_in_url, is_plausible
from sayso.document.size import size_in_words
from sayso.errors import NotEnglish, NotText, TooLarge

UNDATED = (
    "no publication date: times such as “on Wednesday” stay unresolved (give it with --published "
    "DATE, or as `published` in the record)"
)

LONG_ORIGINAL = "its original is longer than the text may be (see --max-size), and was left out"

REFUSED = "publication date {} refused: it lies in the future, or before newspapers"


def received(
    text: str,
    given: Given,
    where: str,
    facts: Document,
    warnings: tuple[str, ...] = (),
) -> Document:
    """The document of `text`, checked, with the facts of `given` before those of `facts`.

    `facts` holds what the input's own metadata say; its text is not looked at. `where` names the
    file and record in errors. Raises NotText, TooLarge or NotEnglish.
    """
    _check_size(text, given, where)
    text, mends = mended(text)
    if is_blank(text):
        raise NotText(where, "empty", "a report has some text")
    language, foreign = _language(text, facts.language, given, where)
    dated = _dated(text, given, facts)
    left_out: tuple[str, ...] = ()
    if facts.original and len(facts.original.text) > given.largest:
        dated, left_out = replace(dated, original=None), (LONG_ORIGINAL,)
    undated = () if dated.published else (UNDATED,)
    return replace(
        dated,
        text=text,
        outlet=given.outlet or outlet_of(facts.outlet, given.url or facts.url),
        url=given.url or facts.url,
        language=language,
        credit=facts.credit or credit_in(text),
        warnings=(*dated.warnings, *left_out, *warnings, *mends, *foreign, *undated),
    )


def _check_size(text: str, given: Given, where: str) -> None:
    if 4 * len(text) <= given.largest:
        return
    size = len(text.encode("utf-8", "surrogatepass"))
    if size > given.largest:
        raise too_large(where, given, size)


def too_large(where: str, given: Given, size: int | None = None) -> TooLarge:
    """The error for text of `size` bytes, or of more than could be said."""
    found = f"{size_in_words(size)} of text, more" if size else "more text"
    most = size_in_words(given.largest)
    return TooLarge(where, f"{found} than the {most} allowed", "allow more with --max-size")


def _language(
    text: str, declared: str | None, given: Given, where: str
) -> tuple[str | None, tuple[str, ...]]:
    """The text itself decides; where it is too short to tell, what was declared."""
    found = language_of(text) or _declared(declared)
    if found is None or found.is_english:
        return declared if _is_english(declared) else "en" if found else None, ()
    if not given.force:
        raise NotEnglish(
            where, f"the text is in {found.name}, not English", "read it all the same with --force"
        )
    warning = f"the text is in {found.name}, which the reader was not made for"
    return found.code, (warning,)


def _declared(code: str | None) -> Language | None:
    primary = (code or "").replace("_", "-").split("-")[0].casefold()
    return Language(primary, name_of(primary)) if primary else None


def _is_english(code: str | None) -> bool:
    declared = _declared(code)
    return declared is not None and declared.is_english


def _dated(text: str, given: Given, facts: Document) -> Document:
    told = [day for day in (given.published, facts.published) if day]
    if given.published and is_plausible(given.published):
        return replace(facts, published=given.published, published_from="given")
    refused = tuple(REFUSED.format(day) for day in told if not is_plausible(day))
    facts = replace(facts, warnings=(*facts.warnings, *refused))
    if facts.published and is_plausible(facts.published):
        return replace(facts, published_from="metadata")
    by_address = date_in_url(given.url or facts.url)
    if by_address:
        note = (*facts.warnings, f"publication date {by_address} taken from the address")
        return replace(facts, published=by_address, published_from="url", warnings=note)
    found = published_in(text)
    if found is None or not is_plausible(found.day.isoformat()):
        return replace(facts, published=None, published_from=None)
    return replace(facts, published=found.day.isoformat(), published_from="text")
