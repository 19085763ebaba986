"""Any contender, its SQLite on a slow disk: `python -m benchmarks.check_in.on_slow_disk MILLISECONDS MODULE [ARGUMENTS]`."""

import runpy
import sys

from benchmarks.check_in.slow_disk import slow_down

if __name__ == "__main__":
    _, milliseconds, module, *arguments = sys.argv
    slow_down(float(milliseconds) / 1_000)
    sys.argv = [module, *arguments]
    runpy.run_module(module, run_name="__main__", alter_sys=True)
