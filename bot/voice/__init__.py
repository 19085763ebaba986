"""The voice of the house, both ways: what it says aloud, and what it makes of a voice note.

Rule 1: nothing that is said or heard touches the disk: it goes through pipes, and is kept in memory only, and not for long.
Rule 2: every program that is asked has a time limit; while it works, everything else goes on.
"""
