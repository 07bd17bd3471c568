import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ajv, documentOf, errors, json, schema, vectorFiles, type Vector } from "./judge.js";

for (const [name, file] of vectorFiles) {
  test(`ajv judges the vectors of ${name} as they say`, () => {
    const isValid = (vector: Vector) => {
      const document = documentOf(vector);
      return document !== undefined && errors(document.value).length === 0;
    };
    assert.ok(file.vectors.length > 10);
    assert.deepEqual(
      file.vectors.filter((vector) => isValid(vector) !== vector.schemaValid).map((vector) => vector.name),
      [],
    );
  });

  test(`${name} is as its schema says`, () => {
    const isVectorFile = ajv.getSchema("urn:treatysessions:schema:vectors:1.0") ?? ajv.compile(vectorsSchema());
    assert.ok(isVectorFile(file), ajv.errorsText(isVectorFile.errors));
  });
}

function vectorsSchema(): object {
  return json("vectors.schema.json") as object;
}

/** What is wrong in more than one way, and the library names only the gravest, or all in one finding. */
const SEVERAL_CAUSES = new Map([
  [
    "by-hand.json",
    [
      "an id of 201 byte order marks is blank, whatever its length",
      "a label of 501 blanks is blank, whatever its length",
    ],
  ],
  // 0.1 is no integer, and less than 1
  ["dates-and-numbers.json", ["delegation.size is 1e-1"]],
  // not capital letters, and too long
  [
    "vocabularies.json",
    ['taskForce.0.country.code is " RUS"', 'taskForce.0.country.code is "Russian Federation"'],
  ],
  ["versions-and-extensions.json", ["version 2.0, and more that is wrong", "a document without a member"]],
]);

describe("one cause gives one error, where it is", () => {
  for (const [name, file] of vectorFiles) {
    test(name, () => {
      const several = file.vectors
        .filter((vector) => !vector.schemaValid)
        .filter((vector) => vector.findings.filter((finding) => finding.severity === "error").length === 1)
        .filter((vector) => {
          const document = documentOf(vector);
          if (document === undefined) {
            return false;
          }
          const found = errors(document.value);
          const cause = vector.findings.find((finding) => finding.severity === "error");
          return found.length !== 1 || !standsAt(cause?.path ?? "", found[0]?.instancePath ?? "", cause?.rule ?? "");
        });
      assert.deepEqual(
        several.map((vector) => vector.name),
        SEVERAL_CAUSES.get(name) ?? [],
      );
    });
  }

  /** An unknown member is an error of the object that has it; every other error stands where the finding does. */
  function standsAt(path: string, instancePath: string, rule: string): boolean {
    return rule === "unknown-member" ? path.slice(0, path.lastIndexOf("/")) === instancePath : path === instancePath;
  }
});

test("every example in the schema is valid", () => {
  assert.deepEqual(schema.examples.flatMap(errors), []);
});

test("no text takes long to judge", () => {
  const least = { schemaVersion: "1.0", committee: "CRC", stateParty: { code: "RUS" }, dialogueDates: ["2018"] };
  const start = performance.now();
  for (const part of ["a", "\ufeff", "\ufeffa", "x-", "a-bb-", "1abc-", "1", "2018-", " "]) {
    const text = `${part.repeat(200_000)} !`;
    const members = {
      id: text,
      schemaVersion: text,
      $schema: text,
      source: { language: text, published: text, title: text },
    };
    assert.ok(errors({ ...least, ...members, nextReports: [{ instrument: "CRC", numbers: text }] }).length > 3);
  }
  assert.ok(performance.now() - start < 5000, "a pattern tries many ways to match");
});
