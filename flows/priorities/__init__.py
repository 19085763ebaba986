"""Whom to contact first « à contacter en premier »: a policy that one can read, a list a day, and what was done about it."""
