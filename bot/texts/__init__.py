"""Texts that leave the house to be changed or translated, and come back: a sheet for people, catalogues for translators' tools."""
