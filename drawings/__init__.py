"""The drawings of the house, made by `make pictures`: flat, bold, without a word in them, legible on a small screen.

Not part of what is installed: what is shipped are the pictures that it writes, in `flows/pictures/`.
"""
