"""Why an address could not be fetched."""


class FetchError(Exception):
    """A fetch that failed, in the words of a good linter."""

    def __init__(self, code: str, what: str, remedy: str) -> None:
        """`code` is a stable short name, `what` says what happened, `remedy` what to do."""
        super().__init__(f"{what} {remedy}")
        self.code, self.what, self.remedy = code, what, remedy
