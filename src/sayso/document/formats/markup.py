"""XML from anybody: no network, no entities of its own, no document type."""

from __future__ import annotations

from typing import Any

from sayso.errors import BadRecord

_DOCTYPE = b"<!DOCTYPE"
_ENTITY = b"<!ENTITY"


def xml_root(data: bytes, where: str) -> Any:
    """The root element. Raises BadRecord for broken XML, and for XML that declares entities."""
    from lxml import etree

    plain = data.replace(b"\0", b"").upper()
    if _ENTITY in plain or _DOCTYPE in plain:
        found = "XML with a document type or entities of its own, which may be an entity bomb"
        raise BadRecord(where, found, "remove the <!DOCTYPE …>, or save the text as plain text")
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise BadRecord(where, f"broken XML: {error}", "get the file again") from None
    if root is None:
        raise BadRecord(where, "broken XML: nothing in it", "get the file again")
    return root


def local(element: Any) -> str:
    """An element's name without its namespace; "" for comments and instructions."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""
