// Writes the types anew, after a change of the schema.
import { writeFileSync } from "node:fs";
import { types, typesFile } from "./types.mjs";

writeFileSync(typesFile, await types());
