// The types of the schema, as TypeScript.
import { readFileSync } from "node:fs";
import { compile } from "json-schema-to-typescript";

/** The one schema that there is: the one that the library ships. */
export const schemaFile = new URL(
  "../../../json/src/main/resources/org/treatysessions/json/country-session-1.0.schema.json",
  import.meta.url,
);

/** The types as they stand in the sources. */
export const typesFile = new URL("../types/country-session.ts", import.meta.url);

/** The source text of the types. */
export async function types() {
  const schema = JSON.parse(readFileSync(schemaFile, "utf8"));
  const source = await compile(named(schema), schema.title, {
    bannerComment: "// Generated from the schema by `npm run types`. Do not edit.",
    additionalProperties: true,
    unreachableDefinitions: true,
  });
  // What the generator adds to every description says nothing that the name does not.
  return source.replace(/ \*\n \* This interface was referenced by .*\n \* via the `definition` .*\n/g, "");
}

/**
 * Has every reference be the type of its definition. A reference that has a description beside it would otherwise become a
 * type of its own: Label1, Label2, and so on.
 */
function named(schema) {
  const typeName = (title) => title.replace(/ (.)/g, (_, letter) => letter.toUpperCase());
  return JSON.parse(JSON.stringify(schema), (_, part) => {
    if (typeof part?.$ref !== "string") {
      return part;
    }
    const { $ref, ...rest } = part;
    return { ...rest, tsType: typeName(schema.$defs[$ref.replace("#/$defs/", "")].title) };
  });
}
