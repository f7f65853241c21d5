/** Somebody whom the provider knows. */
export interface ProviderPerson {
  readonly claims: Readonly<Record<string, unknown>>;
  readonly acr?: string;
  readonly amr?: readonly string[];
}

export interface ProviderOptions {
  readonly name?: string;
  readonly port?: number;
  readonly clients: readonly Readonly<Record<string, unknown>>[];
  readonly people: Readonly<Record<string, ProviderPerson>>;
}

export interface RunningProvider {
  readonly issuer: string;
  idToken: ((token: string) => string) | null;
  stop(): Promise<void>;
}

export function startIdentityProvider(options: ProviderOptions): Promise<RunningProvider>;
