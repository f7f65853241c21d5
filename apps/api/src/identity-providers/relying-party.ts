import { Inject, Injectable, Logger } from '@nestjs/common';
import * as openid from 'openid-client';
import { CONFIG, type Config } from '../config';
import type { ProviderSettings } from './identity-provider-settings';

/** Seconds a provider has for each of its answers. */
const timeoutSeconds = 10;
/** How long what a provider says of itself is taken for current: keys it has changed are asked for anyway. */
const currentForMs = 3_600_000;

/** What one sign-in is tied to. */
export interface Checks {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

/** Whom a provider has named, proven by its signature. */
export interface Named {
  readonly subject: string;
  readonly claims: Readonly<Record<string, unknown>>;
  /** Whether it says that a second factor was shown to it. */
  readonly hasSecondFactor: boolean;
}

/** Why a provider’s answer names nobody. */
export class ProviderFailure extends Error {
  constructor(
    readonly what: 'refused' | 'unreachable' | 'forged',
    override readonly cause: unknown,
  ) {
    super(what);
  }
}

/** Codes of answers that were no answers of a provider in order. */
const away: readonly unknown[] = [
  'OAUTH_TIMEOUT',
  'OAUTH_ABORT',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
  'OAUTH_PARSE_ERROR',
];

/** What fetch throws where there is no connection. */
const isDisconnected = (cause: unknown): boolean => (cause as Error | undefined)?.name === 'TypeError';

/** Whether the provider did answer, but with a token that is not its own, or not for us: nothing a browser could bring about alone. */
const isForged = (cause: unknown): boolean => /\b(?:JWT|ID Token)\b/.test((cause as Error | undefined)?.message ?? '');

function failureOf(error: unknown): ProviderFailure {
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  if (away.includes(code) || isDisconnected(cause)) return new ProviderFailure('unreachable', error);
  return new ProviderFailure(isForged(cause) ? 'forged' : 'refused', error);
}

/** The one who asks providers who somebody is: authorization code with PKCE, state and nonce, all judged by openid-client. */
@Injectable()
export class RelyingParty {
  private readonly logger = new Logger('IdentityProviders');
  private readonly known = new Map<string, { readonly at: number; readonly asked: Promise<openid.Configuration> }>();

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Where the browser goes, and what its way back is tied to. Throws `ProviderFailure`. */
  async begin(provider: ProviderSettings): Promise<{ address: string; checks: Checks }> {
    const configuration = await this.configuration(provider);
    const checks = { state: openid.randomState(), nonce: openid.randomNonce(), codeVerifier: openid.randomPKCECodeVerifier() };
    const address = openid.buildAuthorizationUrl(configuration, {
      redirect_uri: this.callbackOf(provider),
      scope: [...new Set(['openid', ...provider.scopes])].join(' '),
      state: checks.state,
      nonce: checks.nonce,
      code_challenge: await openid.calculatePKCECodeChallenge(checks.codeVerifier),
      code_challenge_method: 'S256',
      ...(provider.strongAcr.length === 0 ? {} : { acr_values: provider.strongAcr.join(' ') }),
    });
    return { address: address.href, checks };
  }

  /** Whom the answer `search` (`?code=…`) names. Throws `ProviderFailure`. */
  async finish(provider: ProviderSettings, search: string, checks: Checks): Promise<Named> {
    const configuration = await this.configuration(provider);
    return this.asking(provider, async () => {
      const tokens = await openid.authorizationCodeGrant(configuration, new URL(search, this.callbackOf(provider)), {
        expectedState: checks.state,
        expectedNonce: checks.nonce,
        pkceCodeVerifier: checks.codeVerifier,
        idTokenExpected: true,
      });
      const claims: Readonly<Record<string, unknown>> = tokens.claims() ?? {};
      const subject = String(claims['sub']);
      return {
        subject,
        claims: tellsWho(provider, claims) ? claims : { ...(await this.userInfo(configuration, tokens.access_token, subject)), ...claims },
        hasSecondFactor: isStrong(provider, claims),
      };
    });
  }

  /** What stands at the provider about the subject, where it keeps more than the token says; many tell names and mail only there. */
  private async userInfo(
    configuration: openid.Configuration,
    accessToken: string,
    subject: string,
  ): Promise<Readonly<Record<string, unknown>>> {
    if (configuration.serverMetadata().userinfo_endpoint === undefined) return {};
    return openid.fetchUserInfo(configuration, accessToken, subject);
  }

  private callbackOf({ key }: ProviderSettings): string {
    return `${new URL(this.config.origin).origin}/api/identity-providers/${key}/callback`;
  }

  /** What the provider says of itself, asked when it is needed: the portal starts without it. */
  private configuration(provider: ProviderSettings): Promise<openid.Configuration> {
    const kept = this.known.get(provider.key);
    if (kept !== undefined && Date.now() - kept.at < currentForMs) return kept.asked;
    const asked = this.asking(provider, () => this.discover(provider));
    this.known.set(provider.key, { at: Date.now(), asked });
    asked.catch(() => this.known.delete(provider.key));
    return asked;
  }

  private discover({ issuer, clientId, clientSecret }: ProviderSettings): Promise<openid.Configuration> {
    const insecure = issuer.startsWith('http:') ? [openid.allowInsecureRequests] : [];
    return openid.discovery(
      new URL(issuer),
      clientId,
      {},
      (server, client, body, headers) => {
        authenticationBy(clientSecret, server.token_endpoint_auth_methods_supported)(server, client, body, headers);
      },
      // the token comes over TLS from the provider itself; that it is also signed by it is not left out
      { timeout: timeoutSeconds, execute: [openid.enableNonRepudiationChecks, ...insecure] },
    );
  }

  private async asking<T>(provider: ProviderSettings, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      const failure = error instanceof ProviderFailure ? error : failureOf(error);
      const { code, message } = error as { code?: string; message?: string };
      this.logger.warn({ provider: provider.key, what: failure.what, code: code ?? null, message: message ?? null });
      throw failure;
    }
  }
}

function authenticationBy(secret: string | null, methods: readonly string[] = ['client_secret_basic']): openid.ClientAuth {
  if (secret === null) return openid.None();
  return methods.includes('client_secret_basic') ? openid.ClientSecretBasic(secret) : openid.ClientSecretPost(secret);
}

/** Whether the token alone says what names a person. */
function tellsWho({ claim }: ProviderSettings, claims: Readonly<Record<string, unknown>>): boolean {
  return claim in claims && (claim !== 'email' || 'email_verified' in claims);
}

function isStrong({ strongAcr, strongAmr }: ProviderSettings, { acr, amr }: Readonly<Record<string, unknown>>): boolean {
  const methods: readonly unknown[] = Array.isArray(amr) ? amr : [];
  return (typeof acr === 'string' && strongAcr.includes(acr)) || strongAmr.some((method) => methods.includes(method));
}
