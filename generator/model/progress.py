"""How a long run tells what it is doing; the command line shows it, a test or a library stays silent."""

from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from typing import Protocol, TypeVar

T = TypeVar("T")


class Progress(Protocol):
    """What a stage may say of itself."""

    def timed(self, stage: str) -> AbstractContextManager[None]:
        """Surrounds a stage; its name is shown while it runs, its time afterwards."""

    def counted(self, what: Iterable[T], total: int, stage: str) -> Iterator[T]:
        """Passes on `what`, of which there are `total`, and shows how far it is."""


class Silent:
    """Says nothing."""

    def timed(self, stage: str) -> AbstractContextManager[None]:
        """Nothing is shown."""
        return nullcontext()

    def counted(self, what: Iterable[T], total: int, stage: str) -> Iterator[T]:
        """Nothing is shown."""
        yield from what


SILENT = Silent()
"""What a stage gets when nobody watches."""
