"""Numbers of things in words."""


def counted(number: int, one: str, many: str = "") -> str:
    """`1 quote`, `2 quotes`, `1,204 quotes`; `many` where the plural is not the singular with an s."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"
