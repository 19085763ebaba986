"""A database as a year leaves it, and what is asked of it then: what `benchmarks/growth.py` measures with."""
