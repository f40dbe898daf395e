"""Reckons buy-or-rent comparisons again, from the formulas of docs/breakeven.md.

Reads a comparison a line, as JSON: `in` are the inputs, `out` what the engine said.  Says where the
two differ and ends with 1 if they do.  Plain Python; written from the page, not from the engine.
"""

import json
import math
import random
import sys


def grown(rate, month, yearly):
    """The factor of a yearly rate in a month, the first of which is 1."""
    years = (month - 1) // 12 if yearly else (month - 1) / 12
    return (1 + rate) ** years


def present(rate, month, yearly):
    """What a dollar at the end of a month is worth now."""
    years = math.ceil(month / 12) if yearly else month / 12
    return (1 + rate) ** -years


def installment(principal, rate, term):
    i = rate / 12
    return principal / term if i == 0 else principal * i / (1 - (1 + i) ** -term)


def year_of(amounts, month):
    return amounts[min((month - 1) // 12, len(amounts) - 1)] / 12 if amounts else 0


def balances(c, months):
    """(start, end, owed at start, owed at end) of each month, and hours and runs at its end."""
    y = c["yearly"]
    life = math.ceil(c["life"]) if c["life"] else None
    kind = c["payment"]["kind"]
    term = c["payment"].get("term", 0)
    owned, rented = c["setup"], c["rent_setup"]
    credits = c["credits"]
    hours = runs = 0.0
    result = []
    worth = owed = 0.0
    for m in range(1, months + 1):
        age = (m - 1) % life + 1 if life else m
        before = present(c["discount"], m - 1, y) if m > 1 else 1.0
        bought = m - age  # months before the purchase
        hardware = grown(c["price_change"], bought + 1, y)
        price = max(0, c["capital"] * hardware - (c["grant"] if bought == 0 else 0))
        first_resale = (c["resale"] + c["resale_share"] * c["capital"]) * hardware
        if kind == "loan":
            down = min(price, c["payment"]["down"] * hardware)
            pay = installment(price - down, c["payment"]["rate"], term)
        elif kind == "lease":
            pay = c["payment"]["pay"] * hardware
        if age == 1:
            owned -= worth
            if kind == "once":
                owned += price * before
            elif kind == "loan":
                owned += down * before
            worth = 0 if kind == "lease" else first_resale * before
            owed = {"once": 0, "loan": price - down if kind == "loan" else 0}.get(kind)
            if owed is None:
                owed = pay * term
            owed *= before
        start, owed_start = rented - owned + worth, owed

        v = present(c["discount"], m, y)
        demand = grown(c["growth"], m, y)
        wanted = c["hours"] * demand
        used = min(wanted, c["capacity"])
        here = used / wanted if wanted else 1
        n = c["runs"] * demand
        tok = c["tokens_per_hour"] / 1e6
        k = grown(c["rent_change"], m, y)
        work = (wanted * (c["rent_h"] * c["rented_hours"] + c["rent_tok"] * tok)
                + n * c["rent_run"]) * k
        rent = work + (c["rent_m"] + year_of(c["rent_y"], m)) * k + c["rent_extra"] * k
        credit = min(credits, rent)
        credits -= credit
        rented += (rent - credit) * v
        kwh = (c["month"] * c["kw"] if c["always_on"] else
               used * c["kw"] + max(0, c["month"] - used) * c["idle_kw"])
        own = kwh * c["pue"] * c["electricity"] * grown(c["electricity_change"], m, y)
        own += (c["month"] if c["always_on"] else used) * c["run_h"] + used * tok * c["run_tok"]
        own += n * here * c["run_run"] + c["run_m"] + year_of(c["run_y"], m) + c["overhead"]
        if age - 1 >= c["warranty"]:
            own += c["maintenance"] + c["maintenance_share"] * c["capital"] / 12
        own += work * (1 - here)
        is_owned = kind != "lease"
        owed = 0
        if kind == "loan":
            if age <= term:
                own += pay
            i = c["payment"]["rate"] / 12
            # The annuity's balance in closed form.
            left = ((1 + i) ** age * (price - down)
                    - pay * (((1 + i) ** age - 1) / i if i else age))
            owed = max(0, left) if age < term else 0
        elif kind == "lease":
            buyout = c["payment"]["buyout"]
            if buyout is None:
                own += pay
                owed = pay * (term - 1 - (age - 1) % term)
            else:
                is_owned = age >= term
                if age <= term:
                    own += pay + (buyout * hardware if age == term else 0)
                    owed = pay * (term - age)
        owned += own * v
        held = age // 12 if y else age / 12
        worth = first_resale * (1 + c["resale_change"]) ** held * v if is_owned else 0
        owed *= v
        hours += wanted
        runs += n
        result.append((start, rented - owned + worth, owed_start, owed, hours, runs))
    return result


def share(a, b):
    if a > 0:
        return 0.0
    return -a / (b - a) if b > 0 else None


def first(months, settled=False):
    for i, (a, b, oa, ob, *_) in enumerate(months):
        s = share(a - oa, b - ob) if settled else share(a, b)
        if s is not None:
            return i + s
    return None


def balance(months, at):
    i = max(0, math.ceil(at) - 1)
    a, b = months[i][:2]
    return a + (b - a) * (at - i)


def close(a, b, scale=1.0):
    if a is None or b is None:
        return a is b
    return abs(a - b) <= 1e-7 * max(1.0, abs(a), abs(b)) + 1e-9 * scale


def check(case):
    c, out = case["in"], case["out"]
    # As far as the engine looked, or a while beyond what it found.
    found = [c["horizon"]] + [out[k] for k in ("time", "settled") if out[k] is not None]
    enough = math.ceil(max(found)) + 1
    if out["time"] is None or (c["payment"]["kind"] != "once" and out["settled"] is None):
        enough = out["searched"] if out["thorough"] else max(enough, 90)
    months = balances(c, enough)
    scale = max(abs(x) for m in months[: math.ceil(c["horizon"])] for x in m[:2])
    # A balance that rests on nothing but rounding crosses zero nowhere in particular.
    mine, its = first(months), out["time"]
    if not close(mine, its):
        at = [int(t) for t in (mine, its) if t is not None]
        if not any(min(abs(months[min(i, len(months) - 1)][0]), abs(months[min(i, len(months) - 1)][1]))
                   <= 1e-9 * scale for i in at):
            yield "time", mine, its
    if not close(balance(months, c["horizon"]), out["saving"], scale * 1e-3 + 1e4):
        yield "saving", balance(months, c["horizon"]), out["saving"]
    if c["payment"]["kind"] != "once" and not close(first(months, True), out["settled"]):
        yield "settled", first(months, True), out["settled"]
    if mine is not None and close(mine, its):
        i = min(int(mine), len(months) - 1)
        h0 = months[i - 1][4] if i else 0.0
        if not close(h0 + (months[i][4] - h0) * (mine - i), out["hours"]):
            yield "hours", h0 + (months[i][4] - h0) * (mine - i), out["hours"]
    if out["needed"] is not None:
        again = dict(c, hours=out["needed"], runs=c["runs"] * out["needed"] / c["hours"])
        left = balance(balances(again, math.ceil(c["horizon"])), c["horizon"])
        if abs(left) > 1e-9 * scale + 1e-3:
            yield "needed", left, 0
    if "flips" in out:
        for name, value in out["flips"].items():
            again = dict(c)
            vary(again, name, value)
            left = balance(balances(again, math.ceil(c["horizon"])), c["horizon"])
            if abs(left) > 1e-7 * scale + 1e-3:
                yield "flip of " + name, value, left


def vary(c, name, value):
    if name == "capital":
        c["capital"] = value
    elif name == "rent":
        old = next((c[k] for k in ("rent_h", "rent_m", "rent_run", "rent_tok") if c[k] > 0), None)
        old = old if old is not None else c["rent_y"][0]
        for k in ("rent_h", "rent_m", "rent_run", "rent_tok"):
            c[k] *= value / old
        c["rent_y"] = [a * value / old for a in c["rent_y"]]
    elif name == "use":
        c["runs"] *= value / c["hours"]
        c["hours"] = value
    elif name == "electricity":
        c["electricity"] = value
    elif name == "discount":
        c["discount"] = value
    elif name == "rent-decline":
        c["rent_change"] = -value
    elif name == "resale":
        c["resale"], c["resale_share"] = value, 0
    else:
        raise KeyError(name)


def simulate(case):
    """The quantiles of an independent run must be within four standard errors of the engine's."""
    c, out = case["in"], case["simulation"]
    n = out["draws"]
    generator = random.Random(2026)
    times, savings = [], []
    for _ in range(n):
        again = dict(c)
        for name, (low, mode, high) in out["ranges"].items():
            vary(again, name, generator.triangular(low, high, mode))
        months = balances(again, math.ceil(c["horizon"]))
        t = first(months)
        limit = min(c["horizon"], c["life"] or c["horizon"])
        times.append(math.inf if t is None or t > limit else t)
        savings.append(balance(months, c["horizon"]))
    times.sort()
    savings.sort()
    for label, values in (("time", times), ("saving", savings)):
        for p in (5, 50, 95):
            # Both runs err, so the difference does by √2 more; in ranks of mine.
            width = 4 * math.sqrt(2 * n * p / 100 * (1 - p / 100))
            low = values[max(0, math.floor(n * p / 100 - width) - 1)]
            high = values[min(n - 1, math.ceil(n * p / 100 + width))]
            its = out[label][str(p)]
            its = math.inf if its is None else its
            if not low <= its <= high:
                yield f"P{p} of {label}", (low, high), its
    mine = sum(t < math.inf for t in times) / n
    q = max(mine * (1 - mine), 1 / n)
    if abs(mine - out["probability"]) > 4 * math.sqrt(2 * q / n):
        yield "probability", mine, out["probability"]


def main():
    wrong = 0
    count = 0
    for line in sys.stdin:
        if not line.strip():
            continue
        case = json.loads(line)
        count += 1
        for name, mine, its in (simulate if "simulation" in case else check)(case):
            wrong += 1
            if wrong <= 10:
                print(f"{name}: reckoned {mine}, engine {its}: {line.strip()}")
    print(f"{count} comparisons, {wrong} differences")
    sys.exit(1 if wrong or not count else 0)


main()
