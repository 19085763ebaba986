### The hours have changed.

news =
    🕘 Our hours change.
    The team reads your messages at these hours:
    { $hours }

closed =
    { $closures }

own_hours =
    { $referent } reads at these hours:
    { $referent_hours }

calm_over =
    Your quiet hours covered all of these hours.
    They no longer count.
    To choose others, tap /menu.

between =
    You can write at any hour. Your message is kept.
    In danger? Call 15 or 112.
