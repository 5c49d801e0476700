"""The Jinja environment: strict, and escaping every value."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from jinja2 import DictLoader, Environment, StrictUndefined, TemplateError, TemplateSyntaxError

from .errors import RenderError
from .escape import escape


def environment(templates: Mapping[str, str], filters: Mapping[str, Callable[..., Any]] | None = None) -> Environment:
    """An environment over template texts by name; every value that a template prints goes through `escape`.

    `finalize` sees each value first.  Autoescape is on as well, so that what a macro returns counts as markup.  Jinja's
    own filters are removed but for those that only look at a value: none can turn text into markup.
    """
    jinja = Environment(
        loader=DictLoader(dict(templates)),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=True,
        finalize=escape,
    )
    jinja.filters = {name: jinja.filters[name] for name in ("length", "first", "last", "batch")}
    jinja.filters.update(filters or {})
    return jinja


@contextmanager
def explained() -> Iterator[None]:
    """Turns Jinja's complaint about a template into a RenderError with the file and the line."""
    try:
        yield
    except TemplateSyntaxError as error:
        raise RenderError(f"templates/{error.name}:{error.lineno}: {error.message}") from error
    except TemplateError as error:
        raise RenderError(f"A template asks for something that is not there: {error.message}") from error
