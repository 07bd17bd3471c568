// Validates SARIF reports of the command line with Microsoft's SARIF Multitool. It needs validation/cli/target/treaty-sessions.jar.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../../../..');
const multitool = fileURLToPath(new URL('node_modules/.bin/sarif-multitool', import.meta.url));
// The rule that asks the network for each address is off.
const policy = fileURLToPath(new URL('policy.xml', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'sarif-'));

// The errors and warnings of the tool on a report, as texts.
function problems(sarif) {
  const out = join(folder, 'problems.sarif');
  execFileSync(multitool, ['validate', sarif, '--output', out, '--log', 'ForceOverwrite',
    '--level', 'Error', 'Warning', '--config', policy, '--quiet', 'true']);
  const runs = JSON.parse(readFileSync(out, 'utf8')).runs;
  const failures = runs.flatMap((run) => run.invocations ?? []).flatMap((invocation) => invocation.toolExecutionNotifications ?? []);
  if (failures.length > 0) {
    throw new Error(`The tool failed: ${failures[0].message.text}`);
  }
  return runs.flatMap((run) => run.results ?? [])
    .map((result) => `${result.ruleId} at line ${result.locations?.[0].physicalLocation.region?.startLine}`);
}

function report(inputs, ...options) {
  const sarif = join(folder, 'report.sarif');
  const run = spawnSync('java', ['-jar', 'validation/cli/target/treaty-sessions.jar', 'validate', ...inputs,
    '--format', 'sarif', '--out', sarif, ...options], { cwd: root, encoding: 'utf8' });
  if (run.status > 3) {
    throw new Error(run.stderr);
  }
  return sarif;
}

try {
  const broken = join(folder, 'broken.json');
  writeFileSync(broken, '{"committee": "CRC",\n "dialogueDates": [2018-05-22\n');
  const text = join(folder, 'letter.txt');
  writeFileSync(text, 'Dear members of the Committee,\nthank you for your letter.\n');
  const runs = {
    'a session with findings': ['examples/sessions/russia-2018.session.json'],
    'a session without findings': ['examples/sessions/full.session.json'],
    'a file that is not JSON, a document, a missing file': [broken, text, 'missing.json'],
    'a folder': ['examples/sessions'],
  };
  const found = [];
  for (const [name, inputs] of Object.entries(runs)) {
    for (const language of ['en', 'ar']) {
      found.push(...problems(report(inputs, '--lang', language)).map((problem) => `${name} (${language}): ${problem}`));
    }
  }
  const wrong = JSON.parse(readFileSync(report(runs['a session with findings']), 'utf8'));
  delete wrong.runs[0].results[0].message;
  wrong.runs[0].results[1].locations[0].physicalLocation.region.endLine = 0;
  const sarif = join(folder, 'wrong.sarif');
  writeFileSync(sarif, JSON.stringify(wrong, null, 1));
  if (problems(sarif).length === 0) {
    found.push('the tool has no problem with a wrong report');
  }
  console.log(found.length === 0 ? 'SARIF: no errors, no warnings' : found.join('\n'));
  process.exitCode = found.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
