# The structure closes, changes its hours or opens again: say when a human is there, and how to reach one.

-help = 🗣 I need help
-understood = 👍 I understand

closed =
    { $structure } closes its doors for a time.
    The team still reads you here, at these hours:
    { $hours }
    In danger? Call 15 or 112.
    .help = { -help }
    .understood = { -understood }

changed =
    The hours of { $structure } are changing for now.
    The team reads your messages at these hours:
    { $hours }
    In danger? Call 15 or 112.
    .help = { -help }
    .understood = { -understood }

open_again =
    Good news: { $structure } opens again.
    The team reads your messages at these hours:
    { $hours }
    .help = { -help }
    .understood = { -understood }

bye =
    Thank you { $name }. Take care of yourself.
    You can write here whenever you want.
    To talk to someone, tap /menu.
