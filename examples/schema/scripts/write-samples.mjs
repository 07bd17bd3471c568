// Writes the sample records, and the program in the README, as TypeScript modules for the compiler to judge.
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

const [program] = readFileSync(new URL("../README.md", import.meta.url), "utf8").match(/(?<=^```ts\n).*?(?=^```$)/ms);
writeFileSync(
  new URL("readme.ts", generated),
  `${program.replace("./country-session.js", "../types/country-session.js")}\ndeclare const text: string;\n`,
);
