"""Errands « démarches »: what a human must see to for a person, who is told, and what comes of it."""
