#!/usr/bin/env python3
"""How good and how fast plans are, beside HiGHS through scipy.

  HYBRIDLAB_BENCHMARKS=1 swift build -c release --static-swift-stdlib --product planning-benchmark
  python3 Tests/Benchmarks/planning.py [--seconds 60] [--jobs 100,1000,10000,1000000] [FILE...]

FILE is a problem in the text form of Tests/PlanningTests/Oracle/highs.py; without any, months are
generated.  HiGHS is asked up to 10,000 jobs, and left out where scipy is missing.  Seconds are
processor time of one thread; memory is the most that the process held.
"""

import argparse
import os
import pathlib
import subprocess
import sys
import tempfile
import time

here = pathlib.Path(__file__).resolve().parent
root = here.parent.parent
program = pathlib.Path(
    os.environ.get("PLANNING_BENCHMARK", root / ".build/release/planning-benchmark"))
oracle = root / "Tests/PlanningTests/Oracle/highs.py"


def ours(path):
    run = subprocess.Popen([program, path], stdout=subprocess.PIPE, text=True)
    said = run.stdout.read()
    # The most memory of this one child, not of any.
    _, status, usage = os.wait4(run.pid, 0)
    run.returncode = os.waitstatus_to_exitcode(status)
    if run.returncode != 0:
        raise subprocess.CalledProcessError(run.returncode, run.args)
    # The name of the file may have spaces.
    line = said.removeprefix(str(path)).split()
    if line[0] == "none":
        return None
    return int(line[0]), int(line[1]), float(line[2]), usage.ru_maxrss / 1024


def highs(path, limit):
    before = time.perf_counter()
    run = subprocess.run(
        [sys.executable, oracle, "--time", str(limit)], input=path.read_text(),
        capture_output=True, text=True)
    seconds = time.perf_counter() - before
    words = [line.split() for line in run.stdout.splitlines() if line[:1].isdigit() or line[:1] == "-"]
    return (float(words[0][0]), float(words[0][1]), seconds) if words else None


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--jobs", default="10,100,1000,10000,1000000")
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("files", nargs="*", type=pathlib.Path)
    chosen = parser.parse_args()
    print("| problem | gap to own bound | seconds | MB | over HiGHS | HiGHS s | HiGHS gap |")
    print("| --- | ---: | ---: | ---: | ---: | ---: | ---: |")
    with tempfile.TemporaryDirectory() as folder:
        files = chosen.files
        if not files:
            for count in (int(word) for word in chosen.jobs.split(",")):
                for seed in range(1, (chosen.seeds if count <= 10_000 else 1) + 1):
                    file = pathlib.Path(folder) / f"{count} jobs, seed {seed}"
                    with file.open("w") as output:
                        subprocess.run(
                            [program, "--generate", str(count), str(seed)], stdout=output, check=True)
                    files = files + [file]
        for file in files:
            found = ours(file)
            if found is None:
                print(f"| {file.name} | no plan | | | | | |", flush=True)
                continue
            cost, bound, seconds, memory = found
            gap = "proven" if cost == bound else f"{(cost - bound) / abs(bound):.4%}"
            row = [file.name, gap, f"{seconds:.2f}", f"{memory:.0f}"]
            is_small = file.stat().st_size < 5_000_000
            other = highs(file, chosen.seconds) if is_small else None
            if other:
                row += [
                    f"{(cost / 1e6 - other[0]) / abs(other[0]):.4%}", f"{other[2]:.1f}",
                    f"{(other[0] - other[1]) / abs(other[0]):.4%}"]
            else:
                row += ["–", "–", "–"]
            print("| " + " | ".join(row) + " |", flush=True)


if __name__ == "__main__":
    main()
