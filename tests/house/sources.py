"""The packages of the house, as files."""

from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGES = ("bot", "handlers", "flows", "storage")


def modules(*packages: str) -> list[Path]:
    """Every module of these packages; migrations are written once and not maintained."""
    return [
        path
        for package in packages
        for path in sorted((ROOT / package).rglob("*.py"))
        if "versions" not in path.parts
    ]


def named(path: Path) -> str:
    """A module's path from the root, as it is shown when a test fails."""
    return path.relative_to(ROOT).as_posix()
