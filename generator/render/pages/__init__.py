"""One module per kind of page: `Press -> {path: bytes}`."""
