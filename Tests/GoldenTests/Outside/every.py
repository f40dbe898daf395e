"""Reads every format of every reporting command with other people's readers.

usage: every.py HYBRIDLAB FOLDER; prints what is wrong, nothing if nothing is.
"""
import csv, io, json, os, re, subprocess, sys, xml.etree.ElementTree as xml
import sarif_shape

tool, folder = sys.argv[1:3]
os.chdir(folder)
today = ("--now", "2027-06-01")
# Each with the list of its document, and the column of its CSV that has the same value there.
commands = {
    ("place", "jobs.conf"): ("jobs", "job", "name"),
    ("check", "hospital-group.conf", *today): ("findings", None, None),
    ("check", "jobs.conf", "--policy-file", "rules.conf", "--now", "2026-11-21"):
        ("findings", None, None),
    ("diff", "jobs.conf", "vision-lab.conf"): ("changes", "job", "job"),
    ("explain", "pretrain", "jobs.conf"): ("alternatives", None, None),
    ("explain", "summaries", "hospital-group.conf"): ("alternatives", None, None),
    ("explain", "pretrain", "jobs.conf", "--cost"): ("entries", "component", "component"),
    ("advise", "jobs.conf"): ("criteria", "id", "id"),
    ("breakeven", "jobs.conf"): ("costs", "usd_owned", "usd_owned"),
    ("breakeven", "--buy", "H100", "--rent", "H100", "--fail-if-longer-than", "1mo"):
        ("costs", "usd_rented", "usd_rented"),
    ("offers", *today): ("offers", "instance", "instance"),
    ("offers", "--gpu", "H100", "--max-price", "0.01"): ("offers", "instance", "instance"),
    ("gpus", *today): ("gpus", "gpu", "gpu"),
    ("compare", "jobs.conf", "--fail-if-over", "$1"): ("scenarios", "usd_total", "usd_total"),
    ("size", "jobs.conf"): ("candidates", None, None),
    ("schedule", "llm-team.conf", "--start", "2026-12-01"): ("runs", None, None),
    ("schedule", "hospital-group.conf"): ("runs", None, None),
    ("validate", "jobs.conf"): ("diagnostics", "code", "code"),
    ("validate", "mistakes.yaml"): ("diagnostics", "code", "code"),
}
problems = []


def complain(*words):
    problems.append(" ".join(str(word) for word in words))


def run(command, format):
    done = subprocess.run([tool, *command, "-q", "-f", format], capture_output=True)
    if done.returncode not in (0, 1, 2, 4) or done.returncode == 2 and command[0] != "validate":
        complain(command, format, "status", done.returncode, done.stderr.decode())
    return done.stdout.decode()


def read_sarif(command, text):
    log = json.loads(text)
    for error in sarif_shape.validator().iter_errors(log):
        complain(command, "sarif", error.json_path, error.message[:200])
    results = log["runs"][0]["results"]
    for result in results:
        rules = log["runs"][0]["tool"]["driver"]["rules"]
        if rules[result["ruleIndex"]]["id"] != result["ruleId"]:
            complain(command, "ruleIndex does not fit ruleId")
        for location in result.get("locations", []):
            spot = location["physicalLocation"]
            lines = open(spot["artifactLocation"]["uri"], encoding="utf-8").read().splitlines()
            region = spot["region"]
            if not lines[region["startLine"] - 1][region["startColumn"] - 1:].strip():
                complain(command, spot, "points at nothing")
    return results


for command, (key, column, member) in commands.items():
    document = json.loads(run(command, "json"))
    rows = document[key]

    lines = [json.loads(line) for line in run(command, "ndjson").splitlines()]
    if any("record" not in line for line in lines) or "format_version" not in {**lines[0], **lines[-1]}:
        complain(command, "ndjson: a line does not say what it is")
    bare = [{name: value for name, value in line.items() if name != "record"} for line in lines]
    if [line for line in bare if line in rows] != rows:
        complain(command, "ndjson: not the rows of json")
    if len(lines) - len(rows) not in (1, 2):
        complain(command, len(lines), "lines,", len(rows), "rows")

    text = run(command, "csv")
    table = list(csv.reader(io.StringIO(text, newline="")))
    if len({len(row) for row in table}) != 1 or not text.endswith("\r\n"):
        complain(command, "csv: rows of different lengths")
    if column and [row[table[0].index(column)] for row in table[1:]] != [row[member] for row in rows]:
        complain(command, "csv: not the rows of json")

    comment = run(command, "markdown")
    if not comment.startswith(f"<!-- hybridlab:{command[0]} -->\n\n") or len(comment.encode()) > 60_000:
        complain(command, "markdown: no tag, or too long:", len(comment.encode()))
    if comment.count("<details>") != comment.count("</details>"):
        complain(command, "markdown: details that do not end")

    results = read_sarif(command, run(command, "sarif"))

    suite = xml.fromstring(run(command, "junit"))[0]
    cases = suite.findall("testcase")
    failures = [case for case in cases if case.find("failure") is not None]
    if suite.tag != "testsuite" or int(suite.get("tests")) != len(cases):
        complain(command, "junit: the number of tests is wrong")
    errors = [r for r in results if r["level"] == "error" and "suppressions" not in r]
    if not len(failures) == int(suite.get("failures")) == len(errors):
        complain(command, len(failures), "failures,", len(errors), "errors")

    notes = run(command, "github").splitlines()
    if any(not re.match("::(error|warning|notice) [^:]*::.", line) for line in notes):
        complain(command, "github: not a workflow command")
    if bool(notes) != bool(results) or len(notes) > 30:
        complain(command, len(notes), "annotations,", len(results), "results")

print("\n".join(problems))
