"""One module per command of `dossier`; `generator.cli` gathers them."""
