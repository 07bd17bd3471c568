import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { session as full } from "../generated/full.js";
import { session as russia } from "../generated/russia-2018.js";
import type { CountrySession, Instrument, Link, SDGCode, StateReport } from "../types/country-session.js";
import { errors, isSession, json, root } from "./judge.js";

test("the types in the sources are those of the schema", async () => {
  const { types, typesFile } = (await import(new URL("scripts/types.mjs", root).href)) as {
    types: () => Promise<string>;
    typesFile: URL;
  };
  assert.equal(readFileSync(typesFile, "utf8"), await types(), "run `npm run types` after a change of the schema");
});

test("the samples have the types, and are valid", () => {
  const sessions: CountrySession[] = [full, russia];
  assert.deepEqual(sessions.flatMap(errors), []);
  assert.equal(
    sessions.length,
    readdirSync(new URL("../sessions/", root)).filter((name) => name.endsWith(".session.json")).length,
  );
});

test("what was read has the type once it is valid", () => {
  const document = json("../sessions/russia-2018.session.json");
  assert.ok(isSession(document));
  const days: string[] | undefined = document.dialogueDates;
  assert.deepEqual(days, ["2018-05-22"]);
  assert.equal(document.stateReports?.[0]?.instrument satisfies Instrument | undefined, "CRC");
});

const least = {
  schemaVersion: "1.0",
  committee: "CRC",
  stateParty: { code: "RUS" },
} satisfies CountrySession;

/** What the types refuse: every line is an error of the compiler, and would be one if it were none. */
export const refused = [
  // @ts-expect-error a required member is missing
  { schemaVersion: "1.0", committee: "CRC" } satisfies CountrySession,
  // @ts-expect-error one source is a list of one
  { ...least, sources: { title: "Country session: Russia" } } satisfies CountrySession,
  // @ts-expect-error a misspelt member
  { ...least, procedur: "standard" } satisfies CountrySession,
  // @ts-expect-error not a committee
  { ...least, committee: "HRC" } satisfies CountrySession,
  // @ts-expect-error null is not "not recorded"
  { ...least, procedure: null } satisfies CountrySession,
  // @ts-expect-error nor is undefined
  { ...least, procedure: undefined } satisfies CountrySession,
  // @ts-expect-error a number is not written as a text
  { ...least, delegation: { size: "12" } } satisfies CountrySession,
  // @ts-expect-error a list is a list
  { ...least, links: { kind: "webcast" } } satisfies CountrySession,
  // @ts-expect-error an entry of a list lacks a member
  { ...least, links: [{ href: "https://example.org/" }] } satisfies CountrySession,
  // @ts-expect-error an alias of another system is no code
  { instrument: "CRC-OP-SC" } satisfies StateReport,
  // @ts-expect-error the vocabulary is closed
  { kind: "video" } satisfies Link,
  // @ts-expect-error an indicator is no target
  "16.2.1" satisfies SDGCode,
  // @ts-expect-error extensions are an object
  { ...least, extensions: "mine" } satisfies CountrySession,
];

test("extensions take anything that is an object", () => {
  const session = { ...least, extensions: { mine: [1, { of: null }] } } satisfies CountrySession;
  assert.deepEqual(errors(session), []);
});
