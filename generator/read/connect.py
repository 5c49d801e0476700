"""Sockets to public addresses only: a name is looked up once, and what was checked is what is connected to."""

import ipaddress
import socket

from .controls import one_line
from .fetch_error import FetchError


def open_socket(host: str, port: int, seconds: float, allow_private: bool) -> socket.socket:
    """A connected socket.  Raises FetchError for an unknown host, a private address, or no connection.

    A page may redirect to an address inside the own network (SSRF), and a name may change between two look-ups; so
    the address that was checked is the one that is used.
    """
    addresses = _addresses(host, port)
    if not allow_private and not all(is_public(address) for address, _ in addresses):
        what = f"`{one_line(host)}` is an address inside a private network."
        raise FetchError("private-address", what, "Allow it with --allow-private if you mean it.")
    problem = ""
    for address, family in addresses:
        sock = socket.socket(family, socket.SOCK_STREAM)
        sock.settimeout(seconds)
        try:
            sock.connect((address, port))
            return sock
        except OSError as error:
            sock.close()
            problem = error.strerror or str(error)
    raise FetchError("unreachable", f"`{one_line(host)}` cannot be reached: {one_line(problem)}.", "Check the address.")


def is_public(address: str) -> bool:
    """Whether an IP address lies in the public internet; an IPv6 form of an IPv4 address counts as that."""
    try:
        found = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    mapped = getattr(found, "ipv4_mapped", None) or getattr(found, "sixtofour", None)
    return (mapped or found).is_global and not (mapped or found).is_multicast


def _addresses(host: str, port: int) -> list[tuple[str, socket.AddressFamily]]:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        what = f"`{one_line(host)[:80]}` is not known."
        raise FetchError("unknown-host", what, "Check the address and the network.") from error
    return [(str(place[0]), family) for family, _, _, _, place in found]
