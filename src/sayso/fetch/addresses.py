"""Which addresses of the network may be asked.

The registries are those of the IANA (RFC 6890), as Python keeps them; an IPv4 address within an
IPv6 one (mapped, 6to4, Teredo, NAT64) counts as itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

Address = IPv4Address | IPv6Address
METADATA = frozenset(
    map(ip_address, ("169.254.169.254", "168.63.129.16", "100.100.100.200", "fd00:ec2::254"))
)
"""Where clouds tell their machines secrets; one of them lies among public addresses."""
_NAT64 = IPv6Network("64:ff9b::/96")
_COMPATIBLE = IPv6Network("::/96")
"""IPv4 as IPv6 once held it (RFC 4291, 2.5.5.1); its first two are ours and nobody's."""


def why_refused(address: Address) -> str | None:
    """What speaks against asking this address: "a loopback address", …; None where nothing does."""
    return next((why for one in (*_within(address), address) if (why := _why(one))), None)


def _why(address: Address) -> str | None:
    if address in METADATA:
        return "an address of a cloud's own metadata"
    if address.is_loopback or address.is_unspecified:
        return "a loopback address"
    if address.is_link_local:
        return "a link-local address"
    if address.is_multicast:
        return "a multicast address"
    return None if address.is_global else "a private or reserved address"


def _within(address: Address) -> Iterator[IPv4Address]:
    if isinstance(address, IPv4Address):
        return
    teredo = address.teredo or ()
    carried = (address.ipv4_mapped, address.sixtofour, *teredo)
    yield from (one for one in carried if one is not None)
    if address in _NAT64 or (address in _COMPATIBLE and int(address) > 1):
        yield IPv4Address(int(address) & 0xFFFFFFFF)
