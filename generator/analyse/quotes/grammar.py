"""What several rules ask of the parse: ClearNLP dependencies, Penn Treebank tags, and the words of mood and denial."""

SUBJECTS = frozenset({"nsubj", "nsubjpass", "expl", "csubj"})
"""Whatever a verb may have as its subject, a bare "it" or a whole clause too."""
SPEAKERS = frozenset({"nsubj", "nsubjpass"})
"""Subjects that can be somebody who speaks."""
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
"""Forms of a verb that make a clause whole."""
MODALS = frozenset(
    {"will", "would", "could", "might", "may", "can", "should", "must", "shall", "'ll", "’ll", "'d", "’d", "wo", "ca"}
)
"""Auxiliaries by which something has not happened yet; "wo" and "ca" are what spaCy leaves of "won't" and "can't"."""
NEVER = frozenset(
    {"not", "n't", "n’t", "never", "without", "neither", "nor", "hardly", "nobody", "none", "ne", "n'", "n’", "jamais"}
)
"""Words before a verb by which it did not happen, in English and French."""
