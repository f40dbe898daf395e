"""An independent reckoning of docs/model.md, in exact fractions.

Reads one JSON object a line on standard input: the inputs of a bill and the amounts that the
engine under test has for it, in micro-dollars, plan by plan and in the order in which jobs are
placed.  Prints each disagreement and exits 1 if there was one.  Written from the page, not from the
Swift code.

Parts without an exponential agree to the micro-dollar, one for each product that is rounded; parts
with one to a billionth.
"""

import collections
import json
import math
import sys
from fractions import Fraction as F

MONTH = F(730)
WEEK = 168
START_UP = F(1, 10)


def half_even(x):
    return round(x)  # Python rounds a Fraction to the nearest integer, ties to even


def close(got, want, products=1, exponential=False):
    if got is None or want is None:
        return got is want
    slack = F(products)
    # Hours are binary floating point in the engine: 52 bits of a product of a few of them.
    slack += abs(want) * (F(1, 10**9) if exponential else F(1, 10**14))
    return abs(got - want) <= slack


def runs(case):
    return F(case["runs"][0], case["runs"][1])


def run_hours(case):
    return MONTH if case["continuous"] else F(case["ref_hours"]) / F(case["speed"])


# --- a service: levels of demand, whole replicas


def levels(demand):
    if demand is None:
        return [(0.0, MONTH)]
    if demand["profile"]:
        return [(rate, MONTH / len(demand["profile"])) for rate in demand["profile"]]
    average = demand["average"] if demand["average"] is not None else demand["peak"]
    if average is None:
        return [(0.0, MONTH)]
    peak = max(demand["peak"] if demand["peak"] is not None else average, average)
    if peak <= average:
        return [(average, MONTH)]
    hours = min(MONTH, F(demand["peak_hours"]) * MONTH / 24)
    return [(average, MONTH - hours), (peak, hours)]


def replicas(rate, demand, gpus, speed):
    if demand is None:
        return 1
    if demand["per_gpu"] is not None:
        one = demand["per_gpu"] * gpus
    elif demand["profile"]:
        one = sum(demand["profile"]) / len(demand["profile"])
    else:
        one = demand["average"] if demand["average"] is not None else demand["peak"]
    if not one or rate <= 0:
        return 1
    return max(1, math.ceil(rate / (one * speed) * (1 - 1e-9)))


def served_at_home(case):
    """GPU-hours of a month, each level served by as many replicas as there are GPUs for."""
    service = case["service"]
    local = service["local_gpus"] // service["gpus"]
    return sum(
        min(replicas(rate, service["demand"], service["gpus"], service["local_speed"]), local)
        * service["gpus"] * hours
        for rate, hours in levels(service["demand"])
    )


def served_in_cloud(case):
    """Node-hours of what home leaves over, in whole replicas and whole nodes."""
    service = case["service"]
    gpus, per_node = service["gpus"], max(1, case["gpus_per_node"])
    local = service["local_gpus"] // gpus
    total = F(0)
    for rate, hours in levels(service["demand"]):
        needed = replicas(rate, service["demand"], gpus, service["local_speed"])
        beyond = math.ceil(max(needed - local, 0) * service["local_speed"])
        if service["global"]:
            beyond = max(beyond, 1)
        there = math.ceil(beyond / case["speed"] * (1 - 1e-9))
        if per_node >= gpus:
            nodes = -(-there // (per_node // gpus))
        else:
            nodes = there * -(-gpus // per_node)
        total += nodes * hours
    return total


# --- power


def free_starts(case, hours):
    """First start, how many there are, and after how many hours they come again; None: no choice."""
    slack = None
    if case["deadline"] is not None:
        slack = F(case["deadline"]) - hours - F(case["transfer"])
    if case["recurrence"] == "once" and case["earliest"] is not None:
        room = WEEK - 1 if slack is None else max(0, min(math.floor(slack), WEEK - 1))
        return case["earliest"], room + 1, WEEK
    between = MONTH / runs(case)
    period = WEEK if between >= WEEK else int(between)
    if period <= 1 or (period != between and period != WEEK) or WEEK % period:
        return None
    if slack is not None and slack < period:
        return None
    return 0, period, period


def hours_by_price(tariff, start, hours):
    whole, count = int(hours), collections.Counter()
    for offset in range(WEEK):
        times = whole // WEEK + (1 if offset < whole % WEEK else 0)
        count[tariff[(start + offset) % WEEK]] += times
    count[tariff[(start + whole) % WEEK]] += hours - whole
    return count


def open_minutes(case):
    """From each minute of the week on, how many the job may be at work at home; None: always."""
    if case["window"] is None:
        return None
    minutes = [False] * (WEEK * 60)
    for start, end in case["window"]:
        minutes[start:end] = [True] * (end - start)
    if all(minutes):
        return None
    left, length = [0] * (WEEK * 60), 0
    for m in reversed(range(2 * WEEK * 60)):  # twice, as Sunday goes on into Monday
        length = length + 1 if minutes[m % (WEEK * 60)] else 0
        left[m % (WEEK * 60)] = length
    return left


def is_open(minutes, start, hours):
    """Whether a run from an hour of the week on is over before the window closes."""
    return minutes is None or minutes[start * 60 % (WEEK * 60)] >= math.ceil(float(hours * 60) - 1e-6)


def energy_bands(case, hours):
    tariff = case["tariff"]
    if len(set(tariff)) == 1:
        return {tariff[0]: hours}
    service = case["service"]
    if service is not None and service["demand"] and len(service["demand"]["profile"]) == 24:
        # Each hour of the day is as busy as its rate makes it, on every day of the week.
        local, busy = service["local_gpus"] // service["gpus"], collections.Counter()
        for hour, price in enumerate(tariff):
            rate = service["demand"]["profile"][hour % 24]
            busy[price] += min(
                replicas(rate, service["demand"], service["gpus"], service["local_speed"]), local)
        return {price: hours * F(n, sum(busy.values())) for price, n in busy.items()}
    even = {price: hours * F(n, WEEK) for price, n in collections.Counter(tariff).items()}
    if case["continuous"] or hours <= 0:
        return even
    minutes = open_minutes(case)
    if minutes is not None:
        prices = collections.Counter(tariff[m // 60] for m, there in enumerate(minutes) if there > 0)
        even = {price: hours * F(n, sum(prices.values())) for price, n in prices.items()}
    starts = free_starts(case, hours)
    if starts is None:
        return even
    first, count, period = starts
    best = None
    for start in range(first, first + count):
        again = [start + n * period for n in range(WEEK // period)]
        again = [hour for hour in again if is_open(minutes, hour, hours)]
        if not again:
            continue
        total = collections.Counter()
        for hour in again:
            total.update(hours_by_price(tariff, hour, hours))
        mean = {price: n / len(again) for price, n in total.items()}
        cost = sum(price * n for price, n in mean.items())
        if best is None or cost < best[0]:
            best = cost, mean
    return even if best is None else best[1]


def energy(case):
    hours = run_hours(case)
    month = hours * runs(case)
    if case["gpus"] == 0:
        watts = F(case["host_w"]) * F(case["pue"])
    elif case["board_w"] is None:
        return None, None, 1
    else:
        watts = (
            (F(case["board_w"]) * F(case["load"]) + F(case["host_w"]))
            * case["gpus"] * F(case["share"]) * F(case["pue"])
        )
    if case["service"] is not None:
        month = served_at_home(case) / case["gpus"]
        hours = month
    bands = energy_bands(case, run_hours(case))
    share = F(0) if not hours else month / run_hours(case)
    run = sum(half_even(watts / 1000 * n * price * (hours / run_hours(case))) for price, n in bands.items())
    total = sum(half_even(watts / 1000 * n * share * price) for price, n in bands.items())
    return run, total, len(bands)


def ownership(case):
    """(price - resale) / (life x utilization) + maintenance + overhead, for each GPU-hour."""
    if case["price"] is None:
        return None, None
    life = F(case["life_months"]) * F(case["hours_available"])
    wear = F(case["price"] - case["resale"]) / (life * F(case["utilization"]))
    overhead = F(case["overhead"]) / F(case["busy_hours"]) if case["overhead"] else 0
    rate = wear + case["maintenance"] + overhead
    hours = run_hours(case) * runs(case) * case["gpus"] * F(case["share"])
    if case["service"] is not None:
        hours = served_at_home(case) * F(case["share"])
    month = half_even(hours * rate)
    return half_even(F(month) / runs(case)), month


# --- rent


def spot(case, h):
    """Hours on spot machines and on demand after them; with exponentials, so not exact."""
    lam, save = case["nodes"] * case["rate"], case["checkpoint"]
    d = save["cost"] if save else 0.0
    restart = save["restart"] if save else float(start_up(case))
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
        return h * (1 + d / t), 0.0
    n = case["fallback"]
    if n is None or case["standby"]:
        return h / t * (1 / lam + restart) * math.expm1(lam * (t + d)), 0.0
    # n interruptions move the run: a chain of segments saved and interruptions borne.
    segments, lost = h / t, -math.expm1(-lam * (t + d))
    log_p = -lam * (t + d)
    chance = []
    for k in range(n):
        log = (
            math.lgamma(segments + k) - math.lgamma(segments) - math.lgamma(k + 1)
            + segments * log_p + k * math.log(lost)
        )
        chance.append(math.exp(log))
    beyond = max(0.0, 1 - math.fsum(chance))
    if beyond < 1e-6:  # a difference from 1 has no digits left here
        beyond, k = 0.0, n
        while True:
            log = (
                math.lgamma(segments + k) - math.lgamma(segments) - math.lgamma(k + 1)
                + segments * log_p + k * math.log(lost)
            )
            term = math.exp(log)
            beyond += term
            k += 1
            if term <= beyond * 1e-17 or k > n + 100_000:
                break
    borne = math.fsum(k * c for k, c in enumerate(chance)) + n * beyond
    saved = borne * math.exp(log_p) / lost
    on_spot = borne / lam + max(0.0, borne - beyond) * restart
    return on_spot, max(0.0, segments - saved) * t + beyond * restart


def start_up(case):
    """What the provider's machines take to start, where somebody says."""
    return START_UP if case["start_up"] is None else F(case["start_up"])


def node_hours(case):
    """Paid in a month and for a run, before any commitment; and whether an exponential is in it."""
    hours, count, exponential = run_hours(case), case["nodes"], False
    if case["standby"]:
        # A cloud that stands by for work that comes in runs is rented when it is needed.
        month = F(0) if case["service"] is None else served_in_cloud(case)
        return month, month / runs(case), False
    after = F(0)
    if case["machine_option"] == "spot":
        exponential = True
        on_spot, on_demand = spot(case, float(hours))
        if not math.isfinite(on_spot):
            return None, None, True
        hours, after = F(on_spot), F(on_demand)
    if case["option"] != case["machine_option"]:  # what is finished on demand
        return count * after * runs(case), count * after, True
    paid = max(hours + (0 if case["continuous"] else start_up(case)), F(case["minimum"]))
    return count * paid * runs(case), count * paid, exponential


def committed_nodes(cases):
    """Nodes that are reserved together: what their hours fill, and at least the widest."""
    hours = sum(node_hours(case)[0] for case in cases)
    if len(cases) == 1:
        count = cases[0]["nodes"]
        return count * max(1, math.ceil(float(hours) / count / float(MONTH) * (1 - 1e-12))), hours
    filled = math.ceil(float(hours) / float(MONTH) * (1 - 1e-12))
    return max(filled, max(case["nodes"] for case in cases)), hours


def rent(case, groups):
    month, run, exponential = node_hours(case)
    if case["option"].startswith("reserved"):
        count, hours = committed_nodes(groups[case["group"]])
        # A commitment that nobody needs an hour of is still paid, by each who made it.
        month = count * MONTH * month / hours if hours else case["nodes"] * MONTH
        run = month / runs(case)
    price = case["price"]
    if price is None:
        return None, None, exponential
    return half_even(run * price), half_even(month * price), exponential


# --- data


def month_bytes(case):
    return half_even(case["bytes_per_run"] * runs(case))


def tiered(tiers, volume):
    """What a whole volume costs, marginally: F, not rounded."""
    total, reached = F(0), 0
    for index, (end, price) in enumerate(tiers):
        end = volume if end is None or index == len(tiers) - 1 else min(end, volume)
        if end > reached:
            total += F(end - reached) * price / 10**9
            reached = end
    return total


def free_shares(cases):
    """What of a provider's free volume each tariff has: the one whose last gigabyte is dearest first."""
    volumes, tariffs = collections.Counter(), {}
    for case in cases:
        if case["kind"] == "egress" and case["tiers"] is not None and case["free"]:
            volumes[case["plan"], case["key"]] += month_bytes(case)
            tariffs[case["plan"], case["key"]] = case

    def last_price(name):
        """Of a month of which nothing is free."""
        for end, price in tariffs[name]["tiers"]:
            if end is None or volumes[name] <= end:
                return price
        return price

    shares, used = {}, collections.Counter()
    for name in sorted(tariffs, key=lambda name: (-last_price(name), name)):
        provider = name[0], tariffs[name]["provider"]
        shares[name] = max(0, min(volumes[name], tariffs[name]["free"] - used[provider]))
        used[provider] += shares[name]
    return shares


def egress(case, left, shares):
    """The month's volume fills the tiers after that of the jobs placed before, beyond what is free."""
    month, name = month_bytes(case), (case["plan"], case["key"])
    if case["tiers"] is None:
        return None, 1
    before, free = left[name], shares.get(name, 0)
    left[name] += month
    exact = tiered(case["tiers"], max(0, before + month - free)) - tiered(
        case["tiers"], max(0, before - free))
    return half_even(exact), len(case["tiers"]) + 1


def movement(case):
    """What must be paid for, by kind and where it leaves: bytes of a month; and what is."""
    here = tuple(case["at"]) if case["at"] else None
    want, products = collections.Counter(), 1

    def move(source, month):
        if source is None or source == here:
            return  # what leaves the lab is free, and what is there need not move
        if here is None or source[0] != here[0]:
            want["egress", source] += month
        elif source[1] is not None and here[1] is not None:
            want["inter-region", None] += month

    move(tuple(case["data_at"]) if case["data_at"] else None, case["input"] * runs(case))
    if here is not None:
        want["egress", here] += case["result"] * runs(case)
    for handed in case["handed"]:
        source = tuple(handed["from"]) if handed["from"] else None
        move(source, handed["bytes"] * F(handed["runs"][0], handed["runs"][1]))
        products += 1
    got = collections.Counter()
    for kind, source, volume in case["lines"]:
        got[kind, tuple(source) if source else None] += volume
    keys = set(want) | set(got)
    return all(abs(want[key] - got[key]) <= products + 1 for key in keys), want


def by_token(case):
    """Requests of the month times what a request brings and gets, each at its price."""
    demand = case["service"]["demand"]
    if not demand["profile"] and demand["average"] is None and demand["peak"] is None:
        return None
    requests = sum(F(rate) * hours * 3600 for rate, hours in levels(demand))
    return sum(
        half_even(requests * F(count) / 10**6 * price)
        for count, price in zip(case["tokens"], case["prices"])
    )


def main():
    cases = [json.loads(line) for line in sys.stdin]
    groups, left = collections.defaultdict(list), collections.Counter()
    for case in cases:
        if case["kind"] == "rent" and case["group"] is not None:
            groups[case["group"]].append(case)
    shares = free_shares(cases)
    kinds, bad = collections.Counter(), 0
    for case in cases:
        kind = case["kind"]
        kinds[case.get("option", kind)] += 1
        if kind == "energy":
            run, month, products = energy(case)
            fine = close(case["per_run"], run, products) and close(
                case["per_month"], month, products)
        elif kind == "ownership":
            run, month = ownership(case)
            fine = close(case["per_run"], run) and close(case["per_month"], month)
        elif kind == "rent":
            run, month, exponential = rent(case, groups)
            fine = close(case["per_run"], run, 1, exponential) and close(
                case["per_month"], month, 1, exponential)
        elif kind == "egress":
            month, products = egress(case, left, shares)
            run, fine = None, close(case["per_month"], month, products)
        elif kind == "movement":
            fine, month = movement(case)
            run = None
        elif kind == "tokens":
            run, month = None, by_token(case)
            fine = close(case["per_month"], month, 2)
        elif kind == "inter-region":
            month = None if case["price"] is None else half_even(
                F(month_bytes(case)) * case["price"] / 10**9)
            run, fine = None, close(case["per_month"], month)
        else:
            month = None if case["price"] is None else half_even(
                F(case["bytes"]) * case["price"] / 10**9)
            run, fine = None, close(case["per_month"], month)
        if not fine:
            bad += 1
            if bad <= 10:
                print(f"disagreement: {json.dumps(case)}\n  reckoned {run}, {month}")
    print(f"{len(cases)} bills, {bad} disagreements: {dict(sorted(kinds.items()))}")
    sys.exit(1 if bad else 0)


main()
