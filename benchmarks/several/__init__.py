"""One bot served by several processes on one PostgreSQL: what `benchmarks/processes.py` measures with."""
