import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

const signingKey = () => ({
  ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }),
  use: 'sig',
  alg: 'RS256',
  kid: randomUUID(),
});

/** What the provider keeps while it runs, by kind and id. */
class Kept {
  static all = new Map();

  constructor(kind) {
    this.kind = kind;
  }

  key(id) {
    return `${this.kind} ${id}`;
  }

  async upsert(id, payload) {
    Kept.all.set(this.key(id), payload);
  }

  async find(id) {
    return Kept.all.get(this.key(id));
  }

  async findByUid(uid) {
    return [...Kept.all].find(([key, payload]) => key.startsWith(`${this.kind} `) && payload.uid === uid)?.[1];
  }

  async consume(id) {
    Kept.all.get(this.key(id)).consumed = Math.floor(Date.now() / 1_000);
  }

  async destroy(id) {
    Kept.all.delete(this.key(id));
  }

  async revokeByGrantId(grantId) {
    for (const [key, payload] of Kept.all) if (payload.grantId === grantId) Kept.all.delete(key);
  }
}

const page = (uid, name) => `<!doctype html><html lang="en"><title>${name}</title><h1>${name}</h1>
<form method="post" action="/interaction/${uid}"><label>Who are you? <input name="login" autofocus></label>
<button name="act" value="enter">Continue</button> <button name="act" value="cancel">Cancel</button></form></html>`;

async function formOf(request) {
  let body = '';
  for await (const chunk of request) body += chunk;
  return new URLSearchParams(body);
}

/** Lets `change` replace the ID token that the token endpoint is about to answer. */
function changeIdToken(response, change) {
  const end = response.end.bind(response);
  response.end = (body) => {
    const answer = JSON.parse(String(body));
    if (typeof answer.id_token === 'string') answer.id_token = change(answer.id_token);
    response.removeHeader('content-length');
    return end(JSON.stringify(answer));
  };
}

/**
 * A real OpenID provider on the loopback address, for tests. `people` are its accounts: what somebody writes into its form, which is also
 * the subject, with their claims. Consent is taken for granted. `idToken`, where it is set, sees every ID token and may put another in its
 * place, as somebody in between would.
 */
export async function startIdentityProvider({ name = 'Provider', port = 0, clients, people }) {
  const server = createServer();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, {
    adapter: Kept,
    clients,
    jwks: { keys: [signingKey()] },
    cookies: { keys: [randomBytes(32).toString('hex')] },
    acrValues: ['strong', 'weak'],
    claims: { openid: ['sub', 'acr', 'amr'], profile: ['preferred_username'], email: ['email', 'email_verified'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    findAccount: (_context, id) =>
      people[id] === undefined ? undefined : { accountId: id, claims: () => ({ sub: id, ...people[id].claims }) },
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
      grant.addOIDCScope('openid profile email');
      await grant.save();
      return grant;
    },
  });
  const running = { issuer, idToken: null, stop };
  const answer = provider.callback();
  server.on('request', (request, response) => {
    const uid = /^\/interaction\/([\w-]+)$/.exec(request.url)?.[1];
    if (uid !== undefined) {
      void interact(request, response, uid);
      return;
    }
    if (request.url === '/token' && running.idToken !== null) changeIdToken(response, running.idToken);
    answer(request, response);
  });

  async function interact(request, response, uid) {
    if (request.method === 'GET') {
      response.setHeader('content-type', 'text/html; charset=utf-8').end(page(uid, name));
      return;
    }
    const form = await formOf(request);
    const login = form.get('login') ?? '';
    const { acr, amr } = people[login] ?? {};
    const result = form.get('act') === 'cancel' ? { error: 'access_denied' } : { login: { accountId: login, acr, amr } };
    await provider.interactionFinished(request, response, result);
  }

  async function stop() {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  }

  return running;
}
