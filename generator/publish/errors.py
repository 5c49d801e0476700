"""What can stop a publication; the old site then stands."""


class PublishError(Exception):
    """The site was not published; the message says why and what to do."""
