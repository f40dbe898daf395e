"""Reads what the tool writes with other people's readers.

usage: formats.py HYBRIDLAB FOLDER; prints what is wrong, nothing if nothing is.
"""
import csv, glob, io, json, os, subprocess, sys
import jsonschema

tool, folder = sys.argv[1:3]
os.chdir(folder)
problems = []


def run(*arguments):
    done = subprocess.run([tool, *arguments], capture_output=True)
    if done.returncode not in (0, 1, 4):
        problems.append(f"{arguments}: status {done.returncode}: {done.stderr.decode()}")
    return done.stdout.decode()


def strict(schema):
    """The schema with no room for keys that it does not know."""
    if isinstance(schema, dict):
        schema = {key: strict(value) for key, value in schema.items()}
        if schema.get("type") == "object" and "properties" in schema:
            schema.setdefault("additionalProperties", False)
        return schema
    return [strict(item) for item in schema] if isinstance(schema, list) else schema


def schema(name):
    found = json.loads(run("schema", name))
    jsonschema.Draft7Validator.check_schema(found)
    return found


def validate(what, document, by):
    for error in jsonschema.Draft7Validator(by).iter_errors(document):
        problems.append(f"{what}: {error.json_path}: {error.message[:200]}")


schemas = {name: schema(name) for name in ("manifest", "rules", "plan", "diff", "check")}
manifests = [name for name in sorted(glob.glob("**/*.conf", recursive=True)) if "rules" not in name]
today = ("--now", "2026-11-21")

# JSON, against the schemas: every key is known to them.
for name in manifests:
    tree = json.loads(run("yaml", name))[0]
    validate(name, tree, schemas["manifest"])
    validate(name, json.loads(run("place", name, "-f", "json")), strict(schemas["plan"]))
    for extra in ((), ("--policy-file", "rules.conf", *today)):
        document = json.loads(run("check", name, "-f", "json", *extra))
        validate(name, document, strict(schemas["check"]))
for old, new in zip(manifests, manifests[1:] + manifests[:1]):
    validate(old, json.loads(run("diff", old, new, "-f", "json")), strict(schemas["diff"]))
validate("rules.conf", json.loads(run("yaml", "rules.conf"))[0], schemas["rules"])

# What the reader refuses, the schema refuses too, as far as a schema can tell.
for wrong in (
    {"jobs": [{"name": "a", "knd": "training"}]},
    {"job": []},
    {"jobs": [{"name": "a", "kind": "trainig"}]},
    {"lab": {"gpus": [{"count": 2}]}},
    {"jobs": [{"kind": "training"}]},
):
    if jsonschema.Draft7Validator(schemas["manifest"]).is_valid(wrong):
        problems.append(f"the schema accepts {wrong}")

# NDJSON and CSV have one record for each row, and the same of each.
for command in (["place", "jobs.conf"], ["diff", "jobs.conf", "vision-lab.conf"],
                ["check", "jobs.conf", "--policy-file", "rules.conf", *today]):
    lines = [json.loads(line) for line in run(*command, "-f", "ndjson").splitlines()]
    rows = list(csv.reader(io.StringIO(run(*command, "-f", "csv"), newline="")))
    if len({len(row) for row in rows}) != 1:
        problems.append(f"{command}: rows of different lengths")
    records = [line for line in lines if line["record"] in ("job", "change", "finding")]
    extra = sum(1 for row in rows[1:] if row[1] in ("unused-waiver", "expired-waiver"))
    if len(records) != len(rows) - 1 - extra:
        problems.append(f"{command}: {len(records)} records, {len(rows) - 1} rows")

print("\n".join(problems))
