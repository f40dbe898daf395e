"""Solves placement problems with HiGHS (scipy), to be compared with our own plans.

Standard input: problems, each ended by an empty line.  The first line of a problem is its
capacities; every other line is a job, its options separated by semicolons, each
"cost count capacity amount capacity amount ...".  Standard output: a line for each problem with the
least cost found and the proven bound.  With --time SECONDS the search of each problem is cut off.
"""

import sys

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_matrix


def read(text):
    lines = text.strip().split("\n")
    capacities = [int(word) for word in lines[0].split()]
    jobs = []
    for line in lines[1:]:
        options = []
        for part in line.split(";"):
            words = [int(word) for word in part.split()]
            uses = [(words[2 + 2 * i], words[3 + 2 * i]) for i in range(words[1])]
            options.append((words[0], uses))
        jobs.append(options)
    return capacities, jobs


def solve(capacities, jobs, seconds):
    costs, owners, rows, columns, shares = [], [], [], [], []
    for job, options in enumerate(jobs):
        for cost, uses in options:
            if any(amount > capacities[capacity] for capacity, amount in uses):
                continue
            for capacity, amount in uses:
                if amount > 0:
                    rows.append(capacity)
                    columns.append(len(costs))
                    shares.append(amount / capacities[capacity])
            costs.append(cost / 1e6)
            owners.append(job)
    count = len(costs)
    choice = csr_matrix((np.ones(count), (owners, range(count))), shape=(len(jobs), count))
    constraints = [LinearConstraint(choice, 1, 1)]
    if rows:
        use = csr_matrix((shares, (rows, columns)), shape=(len(capacities), count))
        constraints.append(LinearConstraint(use, -np.inf, 1))
    result = milp(
        np.array(costs), constraints=constraints, integrality=np.ones(count), bounds=Bounds(0, 1),
        options={"mip_rel_gap": 1e-9, "time_limit": seconds})
    return result.fun, result.mip_dual_bound


def main():
    seconds = float(sys.argv[2]) if sys.argv[1:2] == ["--time"] else 60
    for text in sys.stdin.read().split("\n\n"):
        if text.strip():
            cost, bound = solve(*read(text), seconds)
            print(f"{cost!r} {bound!r}" if cost is not None else f"none {bound!r}", flush=True)


if __name__ == "__main__":
    main()
