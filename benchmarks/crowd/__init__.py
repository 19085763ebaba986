"""A network of structures that shares one bot, on a morning on which everybody is written to: what `benchmarks/broadcast.py` measures with."""
