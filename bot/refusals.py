"""Why the service cannot start or go on: one plain sentence for whoever installs it."""


class CannotServe(Exception):
    """Something outside the code must be mended first; the message says what, and how, in French."""
