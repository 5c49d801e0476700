"""Printing against bare Typst on the same content, and ten thousand articles in parts.

    python -m benchmarks.pdf                 # 300 made-up articles: seconds a page, ratio to bare Typst
    python -m benchmarks.pdf --articles 10000 --memory   # everything printed: largest memory of any process

Two floors are measured in the same run, in turns with ours (see `pdf_floor`): Typst's own look on the same content,
links, contents, page numbers and index with it (at most 2), and the words alone as headings and paragraphs, in which
nothing has to be looked for on another page.  Seconds are of the processor, so that a busy machine counts less.
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

from .pdf_floor import PLAIN, WORDS, lines


def measured(folder: Path, template: str, data: str) -> tuple[float, int]:
    """Seconds of the processor and pages of one document."""
    typesetter = Typesetter(folder, faces())
    start = time.process_time()
    made = typesetter.pdf(template, data, 0)
    return time.process_time() - start, len(pypdfium2.PdfDocument(made))


def quickest(*documents: tuple[Path, str, str], rounds: int = 5) -> list[tuple[float, int]]:
    """The quickest of some rounds of each, in turns, each in a new process: a typesetter remembers."""
    with ProcessPoolExecutor(1, get_context("spawn"), max_tasks_per_child=1) as pool:
        made = [[pool.submit(measured, *document).result() for document in documents] for _ in range(rounds)]
    return [min(times) for times in zip(*made, strict=True)]


def speed(articles: int) -> None:
    files = print_data(made_up(articles), read_templates(Path("nowhere")))
    data = files["print/dossier.json"].decode()
    templates = package_templates() / "pdf"
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "faces.typ").write_bytes((templates / "faces.typ").read_bytes())
        (folder / "words.typ").write_text(WORDS)
        (folder / "plain.typ").write_bytes(PLAIN.read_bytes())
        words = json.dumps(lines(json.loads(data)))
        ours, plain, bare = quickest(
            (templates, "dossier.typ", data), (folder, "plain.typ", data), (folder, "words.typ", words)
        )
    seconds, pages = ours
    print(f"dossier.pdf, {articles} articles: {pages} pages, {seconds:.2f} s, {seconds / pages:.4f} s a page (0.02)")
    for floor, (of_floor, pages) in (("the same content", plain), ("its words alone", bare)):
        print(f"bare Typst on {floor}: {pages} pages, {of_floor:.2f} s; ratio {seconds / of_floor:.2f}")


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
