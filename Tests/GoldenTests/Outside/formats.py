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

# SARIF 2.1.0: the members that section 3 of the specification requires, and their values.
region = {"type": "object", "required": ["startLine", "startColumn", "endLine", "endColumn"],
          "additionalProperties": False,
          "properties": {key: {"type": "integer", "minimum": 1}
                         for key in ("startLine", "startColumn", "endLine", "endColumn")}}
message = {"type": "object", "required": ["text"], "properties": {"text": {"type": "string", "minLength": 1}}}
result = {
    "type": "object", "required": ["message", "ruleId", "level"], "additionalProperties": False,
    "properties": {
        "ruleId": {"type": "string"}, "ruleIndex": {"type": "integer", "minimum": 0},
        "level": {"enum": ["none", "note", "warning", "error"]}, "message": message,
        "partialFingerprints": {"type": "object", "additionalProperties": {"type": "string"}},
        "suppressions": {"type": "array", "items": {
            "type": "object", "required": ["kind"], "additionalProperties": False,
            "properties": {"kind": {"enum": ["inSource", "external"]},
                           "justification": {"type": "string"}}}},
        "locations": {"type": "array", "items": {"type": "object", "required": ["physicalLocation"],
            "properties": {"physicalLocation": {"type": "object", "required": ["artifactLocation", "region"],
                "properties": {"region": region, "artifactLocation": {"type": "object",
                    "required": ["uri"], "properties": {"uri": {"type": "string", "format": "uri-reference"}}}}}}}},
    },
}
sarif = {
    "type": "object", "required": ["version", "runs"],
    "properties": {"version": {"const": "2.1.0"}, "$schema": {"type": "string"}, "runs": {
        "type": "array", "minItems": 1, "items": {
            "type": "object", "required": ["tool", "results"],
            "properties": {
                "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
                "results": {"type": "array", "items": result},
                "tool": {"type": "object", "required": ["driver"], "properties": {"driver": {
                    "type": "object", "required": ["name"], "properties": {
                        "name": {"type": "string"}, "version": {"type": "string"},
                        "rules": {"type": "array", "items": {"type": "object", "required": ["id"],
                            "properties": {"id": {"type": "string"}, "shortDescription": message}}}}}}}}}}},
}
for command in (["check", "jobs.conf"], ["check", "jobs.conf", "--policy-file", "rules.conf", *today],
                ["diff", "jobs.conf", "vision-lab.conf"], ["check", "hospital-group.conf"]):
    document = json.loads(run(*command, "-f", "sarif"))
    validate(f"{command} sarif", document, sarif)
    for item in document["runs"][0]["results"]:
        rules = document["runs"][0]["tool"]["driver"]["rules"]
        if rules[item["ruleIndex"]]["id"] != item["ruleId"]:
            problems.append(f"{command}: ruleIndex does not fit ruleId")
        for place in item.get("locations", []):
            spot = place["physicalLocation"]
            lines = open(spot["artifactLocation"]["uri"], encoding="utf-8").read().splitlines()
            if not lines[spot["region"]["startLine"] - 1].strip():
                problems.append(f"{command}: {spot} points at an empty line")

print("\n".join(problems))
