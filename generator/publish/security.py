"""A strict Content-Security-Policy on every page, made from scripts that no article can have touched."""

import base64
import hashlib
import re
from pathlib import Path

from .files import write_whole

BENIGN = "404.html"
"""The theme's own page: it holds no word of an article, so its inline scripts are the theme's."""
INLINE = re.compile(rb"<script>(.*?)</script>", re.DOTALL)
SCOPE = re.compile(rb'new URL\("[^"]*",location\)')
"""The one inline script that differs from page to page: it names the way back to the site's root."""
HEAD = b"<head>"
POLICY = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' {hashes}; style-src 'self'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self'; worker-src 'self' blob:; manifest-src 'self'; base-uri 'none'; "
    "form-action 'none'"
)
"""Pagefind needs WebAssembly; Material draws its icons from data: images."""


def protect(site: Path) -> None:
    """Write the policy into every page of a built site; only the theme's own inline scripts may run.

    Raises OSError when a page cannot be written or the theme's own page is missing.
    """
    trusted = INLINE.findall((site / BENIGN).read_bytes())
    for path in sorted(site.rglob("*.html")):
        page = path.read_bytes()
        back = "../" * (len(path.relative_to(site).parts) - 1)
        allowed = trusted if path.name == BENIGN else [_scoped(script, back) for script in trusted]
        if HEAD in page and b"Content-Security-Policy" not in page:
            write_whole(path, page.replace(HEAD, HEAD + _meta(allowed), 1))


def _scoped(script: bytes, back: str) -> bytes:
    root = back.rstrip("/").encode() or b"."
    return SCOPE.sub(b'new URL("%s",location)' % root, script)


def _meta(scripts: list[bytes]) -> bytes:
    hashes = [base64.b64encode(hashlib.sha256(script).digest()).decode() for script in scripts]
    policy = POLICY.format(hashes=" ".join(f"'sha256-{found}'" for found in sorted(set(hashes))))
    return f'<meta http-equiv="Content-Security-Policy" content="{policy}">'.encode()
