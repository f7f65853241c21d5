/** What product.ts found out and hands to the tests, which run in processes of their own. */
export const given = {
  address: process.env['E2E_ADDRESS'] ?? '',
  browser: process.env['E2E_BROWSER'] ?? '{}',
  /** Of every demonstration sign-in. */
  password: process.env['E2E_PASSWORD'] ?? 'e2e-password-of-this-run',
  /** The identity provider of the run, and whom it knows by the subject `subject-known`. */
  providerKey: 'test',
  providerLogin: 'e2e.provided',
};

/** Hands a value on to the test processes. */
export function give(name: 'ADDRESS' | 'BROWSER', value: string): void {
  process.env[`E2E_${name}`] = value;
}
