"""The golden cases of a topic: data in tests/golden, one list of cases a file."""

from pathlib import Path
from typing import Any

import yaml

GOLDEN = Path(__file__).parents[2] / "golden"


def cases(topic: str, name: str = "*") -> list[Any]:
    """Every case of the files of a topic, in the order of the files."""
    return [
        case
        for path in sorted((GOLDEN / topic).glob(f"{name}.yml"))
        for case in yaml.safe_load(path.read_text("utf-8"))
    ]
