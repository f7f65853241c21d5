import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../../../..');

interface Source {
  readonly path: string;
  readonly text: string;
}

/** What is built and served: no specs, no worlds of specs. */
function sources(...patterns: readonly string[]): readonly Source[] {
  return patterns
    .flatMap((pattern) => globSync(pattern, { cwd: root }))
    .filter((path) => !/\.(?:spec|fixture)\.ts$|[\\/]testing[\\/]|test-setup\.ts$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

const served = sources('apps/api/src/**/*.ts', 'libs/domain/src/**/*.ts');
const pages = sources('apps/web/src/**/*.{ts,html}', 'libs/ui/src/**/*.{ts,html}');

function holding(where: readonly Source[], pattern: RegExp): readonly string[] {
  return where.filter(({ text }) => pattern.test(text)).map(({ path }) => path.replaceAll('\\', '/'));
}

test('there is something to look at', () => {
  expect(served.length).toBeGreaterThan(300);
  expect(pages.length).toBeGreaterThan(300);
});

test('the server starts no program of the system', () => {
  expect(holding(served, /child_process|\bexecFile\b|\bspawn\(/)).toEqual([]);
});

test('the server speaks to the database, the mail server and identity providers, each in its own place, and to nobody else', () => {
  expect(holding(served, /from 'nodemailer'/)).toEqual(['apps/api/src/mails/mail-carrier.ts']);
  expect(holding(served, /from 'openid-client'/)).toEqual(['apps/api/src/identity-providers/relying-party.ts']);
  const clients =
    /(?<![.\w])fetch\(|import (?!type)[^;]*\b(?:request|get|connect|createConnection)\b[^;]* from 'node:(?:https?|net|tls|http2|dgram)'/;
  expect(holding(served, clients)).toEqual([]);
  expect(readFileSync(join(root, 'docs/security.md'), 'utf8')).toMatch(
    /The portal speaks to its PostgreSQL, to the mail server of `MAIL_URL` and to the identity providers of `HAMPEYMAN_IDENTITY_PROVIDERS`/,
  );
});

test('neither server nor pages make code out of text', () => {
  expect(holding([...served, ...pages], /\beval\(|new Function\(|node:vm\b|set(?:Timeout|Interval)\(\s*['"`]/)).toEqual([]);
});

test('no page takes text for markup', () => {
  expect(holding(pages, /innerHTML|outerHTML|insertAdjacentHTML|document\.write|bypassSecurityTrust|DomSanitizer/)).toEqual([]);
});

test('pages send to nobody: no frame, socket, message or request beside the one client of the api', () => {
  expect(holding(pages, /postMessage\(|new WebSocket|new EventSource|sendBeacon|(?<!\.)\bfetch\(['"`]|XMLHttpRequest|<iframe/)).toEqual([]);
  expect(holding(pages, /(?:src|href)="https?:/)).toEqual([]);
});

test('no field forbids pasting, and the fields of a sign-in are named for password managers', () => {
  expect(holding(pages, /\((?:paste|copy)\)="[^"]*preventDefault|onpaste/)).toEqual([]);
  const signIn = pages.find(({ path }) => path.endsWith('session/sign-in/sign-in.html'))?.text ?? '';
  expect(signIn).toContain('autocomplete="username"');
  expect(signIn).toContain('autocomplete="current-password"');
});

test('randomness that must not be guessed comes from the operating system', () => {
  expect(holding([...served, ...pages], /Math\.random\(/)).toEqual([]);
});

test('no hash, cipher or padding that is broken', () => {
  expect(holding(served, /['"](?:md5|sha1|des|rc4|aes-\d+-(?:ecb|cbc))\b|RSA_PKCS1_PADDING|createCipher\(/i)).toEqual([]);
});

test('statements are written by us and take values as parameters', () => {
  // what a request holds may choose between words of ours, but never stands inside the text of a statement itself
  expect(holding(served, /(?:SELECT|WHERE|AND|SET|VALUES|LIKE)[^;`]*\$\{(?:body|query|params|request|filter|cursor)(?:\.\w+)*\}/)).toEqual(
    [],
  );
});
