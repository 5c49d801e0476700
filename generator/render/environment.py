"""The Jinja environment: strict, and escaping every value."""

from jinja2 import DictLoader, Environment, StrictUndefined

from .escape import escape


def environment(templates: dict[str, str]) -> Environment:
    """An environment over template texts by name; every value that a template prints goes through `escape`."""
    return Environment(
        loader=DictLoader(templates),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701  (finalize escapes, and more strictly)
        finalize=escape,
    )
