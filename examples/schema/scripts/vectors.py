"""Judges the vectors with jsonschema, the validator of Python (Debian: python3-jsonschema).

Python's regular expressions match "$" also before a line break at the end of a text, so jsonschema accepts some texts that
the schema rejects elsewhere. AtEnd corrects that; use it where such texts matter.
"""

import json
import pathlib
import re
import sys

import jsonschema

FOLDER = pathlib.Path(__file__).resolve().parent.parent
ROOT = FOLDER.parent.parent
SESSION = ROOT / "json/src/main/resources/org/treatysessions/json/country-session-1.0.schema.json"
CONFIGURATION = ROOT / "validation/src/main/resources/org/treatysessions/validation/configuration-1.0.schema.json"


def pattern_at_end(validator, pattern, instance, schema):
    """The keyword "pattern" with "$" as the end of the text, as in ECMA-262. Our patterns have no other "$"."""
    if validator.is_type(instance, "string") and not re.search(pattern.replace("$", r"\Z"), instance):
        yield jsonschema.ValidationError(f"{instance!r} does not match {pattern!r}")


AtEnd = jsonschema.validators.extend(jsonschema.Draft202012Validator, {"pattern": pattern_at_end})

# What jsonschema accepts without AtEnd: texts that end in a line break.
ACCEPTED = {
    "an id that ends in a line break",
    'committeeSession.start is "2018\\n"',
    'committeeSession.end is "2018-05-22\\n"',
    'nextReports.0.numbers is "3\\n"',
    'nextReports.0.numbers is "3-5\\n"',
    'stateReports.0.language is "en\\n"',
    'version "1.0\\n"',
}


def vectors():
    for file in sorted((FOLDER / "vectors").glob("*.json")):
        yield from json.loads(file.read_text(encoding="utf-8"))["vectors"]


def is_valid(validator, vector):
    if "text" not in vector:
        return validator.is_valid(vector["document"])
    try:
        return validator.is_valid(json.loads(vector["text"]))
    except ValueError:
        return False


def disagreements(validator):
    return {vector["name"] for vector in vectors() if is_valid(validator, vector) != vector["schemaValid"]}


def main():
    for file in (SESSION, CONFIGURATION):
        schema = json.loads(file.read_text(encoding="utf-8"))
        jsonschema.Draft202012Validator.check_schema(schema)
        for definition in schema["$defs"].values():
            re.compile(definition.get("pattern", ""))
    schema = json.loads(SESSION.read_text(encoding="utf-8"))
    wrong = disagreements(AtEnd(schema)) | (disagreements(jsonschema.Draft202012Validator(schema)) ^ ACCEPTED)
    if wrong:
        sys.exit("FAILED: jsonschema judges otherwise: " + ", ".join(sorted(wrong)))
    print(f"jsonschema judges all {len(list(vectors()))} vectors as they say")


main()
