"""An independent reckoning of docs/model.md, in exact fractions.

Reads one JSON object a line on standard input: the inputs of a bill and the amounts that the
engine under test printed for it, in micro-dollars.  Prints each disagreement and exits 1 if there
was one.  Written from the page, not from the Swift code.
"""

import json
import math
import sys
from fractions import Fraction as F

MONTH = F(730)


def half_even(x):
    return round(x)  # Python rounds a Fraction to the nearest integer, ties to even


def close(got, want, exact):
    """Exact parts to the micro-dollar; estimates to 1e-9 (and one micro-dollar of rounding)."""
    if got is None or want is None:
        return got is want
    return got == want if exact else abs(got - want) <= 1 + abs(want) * F(1, 10**9)


def energy(case):
    board = case["board_w"]
    if case["gpus"] == 0:
        watts = F(case["host_w"]) * F(case["pue"])
    elif board is None:
        return None, None
    else:
        watts = (
            (F(board) * F(case["load"]) + F(case["host_w"]))
            * case["gpus"] * F(case["share"]) * F(case["pue"])
        )
    hours = MONTH if case["continuous"] else F(case["ref_hours"]) / F(case["speed"])
    runs = F(case["runs"][0], case["runs"][1])
    price = F(case["price_micros_per_kwh"])
    if case["service_hours"] is not None:
        hours = F(case["service_hours"])
    run = watts / 1000 * hours * price
    return half_even(run), half_even(run * runs)


def spot_hours(h, lam, case):
    """E = (h/t)(1/L + R)(exp(L(t + d)) - 1); h without interruptions, with checkpoints h(1 + d/t)."""
    save = case["checkpoint"]
    d = save["cost"] if save else 0.0
    restart = save["restart"] if save else 0.1
    if not save:
        t = h
    elif save["interval"] is not None:
        t = save["interval"]
    else:
        t = math.sqrt(2 * d / lam) if lam > 0 else h
    t = min(h, max(t, 1 / 60))
    if t >= h:
        d = 0.0
    if lam <= 0:
        return h * (1 + d / t)
    return h / t * (1 / lam + restart) * math.expm1(lam * (t + d))


def rent(case):
    hours = MONTH if case["continuous"] else F(case["ref_hours"]) / F(case["speed"])
    runs = F(case["runs"][0], case["runs"][1])
    nodes = case["nodes"]
    exact = True
    if case["option"] == "spot":
        hours = F(spot_hours(float(hours), nodes * case["rate"], case))
        exact = False
    paid = max(hours + (0 if case["continuous"] else F(1, 10)), F(1, 60))
    per_month = nodes * paid * runs
    if case["service_hours"] is not None:
        per_month = F(case["service_hours"])
    if case["option"].startswith("reserved"):
        per_month = nodes * max(1, math.ceil(per_month / nodes / MONTH)) * MONTH
        per_run = per_month / runs
    elif case["service_hours"] is not None:
        per_run = per_month
    else:
        per_run = nodes * paid
    price = case["price_micros_per_hour"]
    if price is None:
        return None, None, exact
    return half_even(per_run * price), half_even(per_month * price), exact


def egress(case):
    """Each tier prices only the part of the month's volume that falls into it."""
    runs = F(case["runs"][0], case["runs"][1])
    month = half_even(case["bytes_per_run"] * runs)
    if case["tiers"] is None:
        return None
    total, reached = 0, 0
    for end, micros_per_gb in case["tiers"]:
        end = month if end is None else min(end, month)
        if end > reached:
            total += half_even(F(end - reached) * micros_per_gb / 10**9)
            reached = end
    return total


def main():
    cases = bad = 0
    for line in sys.stdin:
        case = json.loads(line)
        cases += 1
        kind = case["kind"]
        if kind == "energy":
            run, month = energy(case)
            fine = close(case["per_run"], run, False) and close(case["per_month"], month, False)
            want = (run, month)
        elif kind == "rent":
            run, month, _ = rent(case)
            fine = close(case["per_run"], run, False) and close(case["per_month"], month, False)
            want = (run, month)
        else:
            want = egress(case)
            fine = close(case["per_month"], want, True)
        if not fine:
            bad += 1
            if bad <= 10:
                print(f"disagreement: {line.strip()}\n  reckoned {want}")
    print(f"{cases} bills, {bad} disagreements")
    sys.exit(1 if bad else 0)


main()
