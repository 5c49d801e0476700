"""Names and kinds of files that git cannot hold, made when a test needs them."""

import os
from pathlib import Path

STORY = "A hazard of a name\n\nThe keeper wrote a name that no shelf can hold, said the clerk of {}.\n"
NAMES = ("back\\..\\slash.txt", "new\nline.txt", 'quo"te<b>.txt', "--8<-- x.txt", "NUL.txt", "dot. .txt", "Twin.txt")
NAMES_TOO = ("twin.txt", "\u202etxt.eman.txt", "n" * 240 + ".txt", "{{ 6*6 }}.txt", "$(id).txt", "-rf.txt")
CANNOT = {
    "link.txt": "link",
    "folder-link": "link",
    "loop": "link",
    "pipe.txt": "not-a-file",
    ".hidden.txt": "hidden-file",
}
"""What must stay out, and the code of its problem."""


def make_hazards(folder: Path) -> list[str]:
    """Makes them in `folder`, those that the file system allows; returns the names of what must be read."""
    made = [name for name in (*NAMES, *NAMES_TOO, os.fsdecode(b"by\xfftes.txt")) if _made(folder / name)]
    (folder / "link.txt").symlink_to("/etc/passwd")
    (folder / "folder-link").symlink_to("/etc")
    (folder / "loop").symlink_to(".")
    (folder / ".hidden.txt").write_text(STORY.format("HQHIDDEN"))
    os.mkfifo(folder / "pipe.txt")
    (folder / "folder.txt").mkdir()
    return made


def _made(path: Path) -> bool:
    try:
        path.write_text(STORY.format(ascii(path.name)))
    except OSError:
        return False
    return True
