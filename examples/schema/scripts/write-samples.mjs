// Writes the sample records as TypeScript modules, so that the compiler compares them with the types.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";

const samples = new URL("../../sessions/", import.meta.url);
const generated = new URL("../generated/", import.meta.url);

mkdirSync(generated, { recursive: true });
for (const name of readdirSync(samples).filter((file) => file.endsWith(".session.json"))) {
  const record = readFileSync(new URL(name, samples), "utf8").trimEnd();
  writeFileSync(
    new URL(name.replace(".session.json", ".ts"), generated),
    `import type { CountrySession } from "../types/country-session.js";\n\nexport const session = ${record} satisfies CountrySession;\n`,
  );
}
