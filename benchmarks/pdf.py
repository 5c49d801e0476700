"""Printing against bare Typst on the same content, and ten thousand articles in parts.

    python -m benchmarks.pdf                 # 300 made-up articles: seconds a page, ratio to bare Typst
    python -m benchmarks.pdf --articles 10000 --memory   # everything printed: largest memory of any process

The floor is measured in the same run: Typst sets the same words (every sentence and every extract of dossier.json) as
plain paragraphs, without numbers, links, index, contents and pictures, and with the same standards (tags included).
Seconds are of the processor, so that a busy machine does not count.
"""

import argparse
import json
import resource
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pypdfium2

from generator.publish.pdf import compile_pdfs
from generator.publish.pdf.faces import faces
from generator.publish.pdf.typesetter import Typesetter
from generator.read.templates import package_templates, read_templates
from generator.render.print import print_data
from tests.render.print.made_up import made_up

BARE = """#import "faces.typ": faces-of
#set document(title: "Bare")
#set page(paper: "a4", margin: (top: 27mm, bottom: 25mm, left: 27mm, right: 22mm))
#set text(font: faces-of("en", ""), fallback: false, size: 10.5pt, lang: "en")
#set par(justify: true)
#let data = json(bytes(sys.inputs.data))
#for words in data { par(words) }
"""


def words_of(node: object) -> list[str]:
    """Every text under the key `text`, in order."""
    if isinstance(node, dict):
        own = [node["text"]] if isinstance(node.get("text"), str) else []
        return own + [text for value in node.values() for text in words_of(value)]
    return [text for value in node for text in words_of(value)] if isinstance(node, list) else []


def measured(folder: Path, template: str, data: str) -> tuple[float, int]:
    """Seconds of the processor and pages of one document."""
    typesetter = Typesetter(folder, faces())
    start = time.process_time()
    made = typesetter.pdf(template, data, 0)
    return time.process_time() - start, len(pypdfium2.PdfDocument(made))


def quickest(folder: Path, template: str, data: str, rounds: int = 3) -> tuple[float, int]:
    """The quickest of some rounds, each in a new process: the typesetter remembers what it has set."""
    with ProcessPoolExecutor(1, get_context("spawn"), max_tasks_per_child=1) as pool:
        return min(pool.submit(measured, folder, template, data).result() for _ in range(rounds))


def speed(articles: int) -> None:
    files = print_data(made_up(articles), read_templates(Path("nowhere")))
    data = files["print/dossier.json"].decode()
    templates = package_templates() / "pdf"
    ours, pages = quickest(templates, "dossier.typ", data)
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "faces.typ").write_bytes((templates / "faces.typ").read_bytes())
        (Path(folder) / "bare.typ").write_text(BARE)
        plain = json.dumps(words_of(json.loads(data)))
        bare, bare_pages = quickest(Path(folder), "bare.typ", plain)
    print(f"dossier.pdf, {articles} articles: {pages} pages, {ours:.2f} s, {ours / pages:.4f} s a page (at most 0.02)")
    print(f"bare Typst on the same words: {bare_pages} pages, {bare:.2f} s, {bare / bare_pages:.4f} s a page")
    print(f"ratio: {ours / bare:.2f} in all, {(ours / pages) / (bare / bare_pages):.2f} a page (at most 2)")


def memory(articles: int) -> None:
    made = made_up(articles)
    start = time.time()
    files = print_data(made, read_templates(Path("nowhere")))
    with tempfile.TemporaryDirectory() as folder:
        printed = compile_pdfs(files, package_templates() / "pdf", Path(folder), made.settings)
        volumes = sum(path.name.startswith("dossier") for path in printed.written)
    parent, child = (
        resource.getrusage(who).ru_maxrss / 1024 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    print(f"{articles} articles: {len(printed.written)} PDFs, {volumes} volumes, {time.time() - start:.0f} s")
    print(f"largest process: this one {parent:.0f} MB, another {child:.0f} MB; together {parent + child:.0f} MB (2048)")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=300)
    parser.add_argument("--memory", action="store_true")
    given = parser.parse_args()
    (memory if given.memory else speed)(given.articles)


if __name__ == "__main__":
    main()
