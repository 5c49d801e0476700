"""What can stop the drawing of pages."""


class RenderError(Exception):
    """A template cannot be used; the message names the file and the line."""
