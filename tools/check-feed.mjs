// npm run check-feed FILE|URL [--offline]
//
// Says what is wrong with a toolkit feed or a JSON Feed of stories, where, and in which language something is missing:
// dist/toolkit/toolkit.en.json also reads toolkit.fr.json beside it, and the stories of both. Ends with 1 on errors.
import { checkFeed } from './check-feed/check.mjs';
import { report } from './check-feed/findings.mjs';

const args = process.argv.slice(2);
const targets = args.filter((arg) => !arg.startsWith('--'));
const options = args.filter((arg) => arg.startsWith('--'));
if (targets.length === 0 || options.some((option) => option !== '--offline')) {
  console.error('usage: npm run check-feed -- FILE|URL [--offline]   (--offline: ask no other server)');
  process.exit(2);
}

const findings = [];
for (const target of targets)
  findings.push(...(await checkFeed(target, { offline: options.includes('--offline') })));
console.log(report(findings));
process.exitCode = findings.some(({ level }) => level === 'error') ? 1 : 0;
