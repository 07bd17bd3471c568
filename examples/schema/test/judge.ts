// The JSON Schema validator, and the vectors that it is tested with.
import { readFileSync, readdirSync } from "node:fs";
import type { ErrorObject, SchemaObject } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { CountrySession } from "../types/country-session.js";

/** The folder of this example; what is compiled stands in build/test. */
export const root = new URL("../../", import.meta.url);

export interface Finding {
  rule: string;
  severity: "error" | "warning" | "info";
  path: string;
}

export interface Vector {
  name: string;
  document?: unknown;
  text?: string;
  schemaValid: boolean;
  valid: boolean;
  findings: Finding[];
}

export interface VectorFile {
  about: string;
  format: string;
  asOf: string;
  vectors: Vector[];
}

export function json(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, root), "utf8"));
}

export const schema = json(
  "../../json/src/main/resources/org/treatysessions/json/country-session-1.0.schema.json",
) as SchemaObject & { examples: unknown[] };

export const ajv = new Ajv2020({ strict: true, allErrors: true });

export const isSession = ajv.compile<CountrySession>(schema);

/** What the schema says of a document: no errors where it is valid. */
export function errors(document: unknown): ErrorObject[] {
  return isSession(document) ? [] : [...(isSession.errors ?? [])];
}

export const vectorFiles: [name: string, file: VectorFile][] = readdirSync(new URL("vectors/", root))
  .filter((name) => name.endsWith(".json"))
  .sort()
  .map((name) => [name, json(`vectors/${name}`) as VectorFile]);

/** The document of a vector; nothing where its text is no JSON. */
export function documentOf(vector: Vector): { value: unknown } | undefined {
  if (vector.text === undefined) {
    return { value: vector.document };
  }
  try {
    return { value: JSON.parse(vector.text) };
  } catch {
    return undefined;
  }
}
