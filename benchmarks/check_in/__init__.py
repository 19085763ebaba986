"""One check-in, played by many people at once with one bot after another: what `benchmarks/turns.py` measures with."""
