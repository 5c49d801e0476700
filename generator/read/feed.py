"""RSS and Atom feeds to addresses of articles."""

from collections.abc import Iterator
from urllib.parse import urljoin

from lxml import etree

from .stated import web_address


def feed_links(data: bytes, address: str) -> tuple[str, ...]:
    """Addresses of a feed's entries in its order, without repeats; `address` is the feed's own.

    Empty where the bytes are no feed.  Entities are not expanded and nothing is loaded.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        return ()
    if root is None:
        return ()
    found = (web_address(urljoin(address, link.strip())) for link in _links(root))
    return tuple(dict.fromkeys(link for link in found if link))


def _links(root: etree._Element) -> Iterator[str]:
    for entry in root.iter("{*}item", "{*}entry"):
        for link in entry.iterchildren("{*}link"):
            if link.get("rel", "alternate") == "alternate" and (link.get("href") or link.text):
                yield str(link.get("href") or link.text)
                break
