# The structure closes, changes its hours or opens again: say when a human is there, and how to reach one.

closed =
    { $structure } closes its doors for a time.
    The team still reads you here, at these hours:
    { $hours }
    In danger? Call 15 or 112.

changed =
    The hours of { $structure } are changing for now.
    The team reads your messages at these hours:
    { $hours }
    In danger? Call 15 or 112.

open_again =
    Good news: { $structure } opens again.
    The team reads your messages at these hours:
    { $hours }

between =
    You can write here at any hour. Your message is kept.
