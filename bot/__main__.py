"""`python -m bot` is `lien`."""

from bot.cli import main

main()
