### The hours have changed.

news =
    🕘 Our hours change.
    The team reads your messages at these hours:
    { $hours }

closed =
    { $closures }

between =
    You can write at any hour. Your message is kept.
    In danger? Call 15 or 112.
