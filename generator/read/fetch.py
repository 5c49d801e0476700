"""One polite request: robots respected, time and size limited, redirects shown, private addresses refused."""

import http.client
import ssl
import time
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import urljoin, urlsplit

from .connect import open_socket
from .controls import one_line
from .fetch_error import FetchError
from .robots import Robots
from .stated import web_address

AGENT = "DossierBriefing/1.0 (news briefing; one request per article)"
"""How we name ourselves."""
MOST_REDIRECTS = 5
REDIRECTS = frozenset({301, 302, 303, 307, 308})
CHUNK = 65_536
"""Bytes read at once."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """What a server gave."""

    url: str
    """The address that answered, after redirects."""
    data: bytes
    """The body."""
    media_type: str
    """Lower case, without parameters; empty where the server gave none."""
    charset: str
    """As the server named it, or empty."""
    redirects: tuple[str, ...] = ()
    """Every address on the way, the first one first."""


@dataclass
class Fetcher:
    """Fetches one address after the other, each host's robots.txt asked once."""

    allow_private: bool = False
    """Whether addresses inside the own network may be asked."""
    seconds: float = 30.0
    """Longest time for one address with its redirects."""
    most_bytes: int = 20_000_000
    """Largest body."""
    pause: float = 1.0
    """Seconds between two requests to the same host."""
    robots: dict[str, Robots] = field(default_factory=dict)
    """By scheme and host."""
    last: dict[str, float] = field(default_factory=dict)
    """When a host was asked last, on the monotonic clock."""

    def fetch(self, url: str) -> Fetched:
        """What stands at `url`.  Raises FetchError, which says why and what to do, for everything that goes wrong."""
        deadline = time.monotonic() + self.seconds
        way: list[str] = []
        while True:
            if not web_address(url):
                raise FetchError("bad-url", f"`{one_line(url)[:120]}` is no http(s) address.", "Give a full address.")
            self._ask_robots(url, deadline)
            answer = self._request(url, deadline)
            if answer.location is None:
                _check_status(answer.status)
                return Fetched(url, answer.data, answer.media_type, answer.charset, tuple(way))
            way.append(url)
            url = urljoin(url, answer.location)
            if len(way) > MOST_REDIRECTS:
                raise FetchError("redirects", f"More than {MOST_REDIRECTS} redirects.", "Give the last address.")

    def _ask_robots(self, url: str, deadline: float) -> None:
        parts = urlsplit(url)
        site = f"{parts.scheme}://{parts.netloc}"
        if site not in self.robots:
            self.robots[site] = Robots.of(lambda: self._request(site + "/robots.txt", deadline, follow=True))
        if not self.robots[site].allow(url, AGENT):
            what = "The site's robots.txt asks programs to leave this address alone."
            raise FetchError("robots", what, "Save the page in a browser and add the file.")

    def _request(self, url: str, deadline: float, follow: bool = False) -> "Answer":
        """One answer; with `follow`, redirects are followed too (robots.txt, RFC 9309 section 2.3.1.2)."""
        for _ in range(MOST_REDIRECTS + 1):
            answer = self._answer(url, deadline)
            if not follow or answer.location is None:
                return answer
            url = urljoin(url, answer.location)
        raise FetchError(
            "redirects", "robots.txt redirects without end.", "Save the page in a browser and add the file."
        )

    def _answer(self, url: str, deadline: float) -> "Answer":
        parts = urlsplit(url)
        self._wait(parts.netloc)
        connection = self._connection(parts.scheme, parts.hostname or "", parts.port, deadline)
        try:
            path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
            headers = {"User-Agent": AGENT, "Accept": "text/html,application/xhtml+xml,*/*;q=0.5"}
            connection.request("GET", _ascii(path), headers={**headers, "Accept-Encoding": "identity"})
            return self._read(connection.getresponse(), deadline)
        except (OSError, http.client.HTTPException, UnicodeError) as error:
            why = one_line(str(error)) or type(error).__name__
            raise FetchError(
                "unreachable", f"The server did not answer as it should: {why}.", "Try again later."
            ) from error
        finally:
            connection.close()

    def _wait(self, host: str) -> None:
        since = time.monotonic() - self.last.get(host, float("-inf"))
        if since < self.pause:
            time.sleep(self.pause - since)
        self.last[host] = time.monotonic()

    def _connection(self, scheme: str, host: str, port: int | None, deadline: float) -> http.client.HTTPConnection:
        left = max(deadline - time.monotonic(), 0.1)
        secure = scheme.lower() == "https"
        sock = open_socket(host, port or (443 if secure else 80), left, self.allow_private)
        connection = http.client.HTTPConnection(host, port, timeout=left)
        if secure:
            try:
                sock = ssl.create_default_context().wrap_socket(sock, server_hostname=host)
            except (ssl.SSLError, OSError) as error:
                sock.close()
                why = one_line(str(error))
                raise FetchError(
                    "certificate", f"The connection is not secure: {why}.", "Check the address."
                ) from error
        connection.sock = sock
        return connection

    def _read(self, response: http.client.HTTPResponse, deadline: float) -> "Answer":
        location = response.getheader("Location")
        if response.status in REDIRECTS and location:
            return Answer(response.status, location=location)
        data = b"".join(self._chunks(response, deadline))
        if response.getheader("Content-Encoding", "identity").lower() in ("gzip", "deflate", "x-gzip"):
            data = self._unpacked(data)
        kind = response.headers.get_content_type() if response.getheader("Content-Type") else ""
        return Answer(response.status, data, kind, response.headers.get_content_charset() or "")

    def _unpacked(self, data: bytes) -> bytes:
        """A packed body, though we asked for none; a small one can unpack to gigabytes, so it has the same limit."""
        unpacker = zlib.decompressobj(zlib.MAX_WBITS | 32)
        try:
            plain = unpacker.decompress(data, self.most_bytes + 1)
        except zlib.error as error:
            raise FetchError("broken", "The answer is packed and broken.", "Save the page in a browser.") from error
        self._check_size(len(plain))
        return plain

    def _check_size(self, size: int) -> None:
        if size > self.most_bytes:
            raise FetchError("too-large", f"The answer is larger than {self.most_bytes:,} bytes.", "Save it by hand.")

    def _chunks(self, response: http.client.HTTPResponse, deadline: float) -> Iterator[bytes]:
        size = 0
        while chunk := response.read1(CHUNK):
            size += len(chunk)
            self._check_size(size)
            if time.monotonic() > deadline:
                raise FetchError("too-slow", f"The answer took more than {self.seconds:g} seconds.", "Try again later.")
            yield chunk


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer of a server."""

    status: int
    """HTTP status code."""
    data: bytes = b""
    """The body; empty for a redirect."""
    media_type: str = ""
    """Lower case, without parameters."""
    charset: str = ""
    """As the server named it."""
    location: str | None = None
    """Where a redirect leads; None for any other answer."""


def _check_status(status: int) -> None:
    if status in (401, 402, 403, 451):
        raise FetchError("refused", f"The server refused ({status}).", "Save the page in a browser and add the file.")
    if not 200 <= status < 300:
        raise FetchError("not-found", f"The server answered with {status}.", "Check the address.")


def _ascii(path: str) -> str:
    return "".join(sign if sign.isascii() else "".join(f"%{byte:02X}" for byte in sign.encode()) for sign in path)
