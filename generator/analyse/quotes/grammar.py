"""Labels of the parse that several rules ask for: ClearNLP dependencies and Penn Treebank tags, as spaCy has them."""

SUBJECTS = frozenset({"nsubj", "nsubjpass", "expl", "csubj"})
"""Whatever a verb may have as its subject, a bare "it" or a whole clause too."""
SPEAKERS = frozenset({"nsubj", "nsubjpass"})
"""Subjects that can be somebody who speaks."""
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
"""Forms of a verb that make a clause whole."""
