"""The numbered sentences of an article."""

from spacy.tokens import Doc

from generator.model import Article, BlockKind, Sentence

from .facts import counted_in, events_of


def sentences_of(article: Article, doc: Doc) -> tuple[Sentence, ...]:
    """Sentences of every block that is not furniture, cut at block edges, numbered from 1."""
    found: list[Sentence] = []
    sents = list(doc.sents)
    place = 0
    for block in article.blocks:
        while place < len(sents) and sents[place].end_char <= block.span.start:
            place += 1
        if block.kind is BlockKind.FURNITURE:
            continue
        index = place
        while index < len(sents) and sents[index].start_char < block.span.end:
            start = max(sents[index].start_char, block.span.start)
            end = min(sents[index].end_char, block.span.end)
            piece = article.text[start:end]
            start += len(piece) - len(piece.lstrip())
            end -= len(piece) - len(piece.rstrip())
            if start < end:
                tokens = [t for t in sents[index] if start <= t.idx < end]
                terms = tuple(t.lemma_.lower() for t in tokens if (t.is_alpha and not t.is_stop) or t.like_num)
                found.append(
                    Sentence(
                        article.span(start, end),
                        len(found) + 1,
                        block.kind,
                        terms,
                        events=events_of(tokens),
                        counted=counted_in(article, tokens),
                    )
                )
            index += 1
    return tuple(found)
