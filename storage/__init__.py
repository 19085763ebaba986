"""What is remembered: rows, and nothing but rows.

Rule 1: storage never decides and never speaks; it turns effects into rows and rows into situations.
Rule 2: no clock and no chance: `now`, ids and secrets come from the caller.
Rule 3: words and names of people are sealed before they reach a row.
"""
