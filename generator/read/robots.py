"""robots.txt, through Protego; what an absent or broken one means follows RFC 9309."""

from collections.abc import Callable
from typing import Any, Protocol

from protego import Protego

from .fetch_error import FetchError

LARGEST = 512_000
"""Bytes that are read (RFC 9309, section 2.5, asks for 500 KiB at least)."""


class _Answer(Protocol):
    @property
    def status(self) -> int: ...
    @property
    def data(self) -> bytes: ...


class Robots:
    """What one site asks of programs."""

    def __init__(self, rules: Any, closed: bool = False) -> None:
        """`rules` are Protego's, or None where there are none; `closed` where the site cannot be asked."""
        self._rules, self._closed = rules, closed

    @classmethod
    def of(cls, ask: Callable[[], _Answer]) -> "Robots":
        """The rules that `ask` fetches: none where the file is absent (4xx), closed where the server fails (5xx)."""
        try:
            answer = ask()
        except FetchError as error:
            if error.code == "redirects":
                return cls(None)
            raise
        if answer.status >= 500:
            return cls(None, closed=True)
        if answer.status >= 400:
            return cls(None)
        return cls(Protego.parse(answer.data[:LARGEST].decode("utf-8", "replace")))

    def allow(self, url: str, agent: str) -> bool:
        """Whether a program named `agent` may fetch `url`."""
        return not self._closed and (self._rules is None or bool(self._rules.can_fetch(url, agent)))
