"""`python -m drawings [NAME ...]`: draw again all that is shipped, or what is named."""

import sys
from pathlib import Path

from drawings import badges, gestures

ALL = {**gestures.ALL, **badges.ALL}
FOLDER = Path(__file__).parents[1] / "flows" / "pictures"


def main() -> None:
    """Draw into the folder of the shipped pictures."""
    FOLDER.mkdir(exist_ok=True)
    for name in sys.argv[1:] or ALL:
        ALL[name]().save(FOLDER / f"{name}.png")


if __name__ == "__main__":
    main()
