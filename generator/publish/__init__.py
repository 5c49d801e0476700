"""Pages to a published site: write, build, verify, swap."""
