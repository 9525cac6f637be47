import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT } from "jose";

/** What an issuer's answer says; every part can be made wrong. */
export interface Answer {
  readonly claims: Readonly<Record<string, unknown>>;
  /** Signed by a key the issuer doesn't publish. */
  readonly foreignKey?: boolean;
  /** Not signed at all. */
  readonly unsigned?: boolean;
}

/** An issuer on the loopback address that answers whatever it is told to. */
export interface Issuer {
  readonly url: string;
  answer(next: Answer): void;
  stop(): Promise<void>;
}

export async function startIssuer(): Promise<Issuer> {
  const [own, foreign] = await Promise.all([generateKeyPair("RS256"), generateKeyPair("RS256")]);
  const published = { ...(await exportJWK(own.publicKey)), kid: "own", alg: "RS256", use: "sig" };
  let next: Answer = { claims: {} };
  let url = "";
  const answers: Record<string, () => Promise<unknown>> = {
    "/.well-known/openid-configuration": async () => ({
      issuer: url,
      authorization_endpoint: `${url}/authorize`,
      token_endpoint: `${url}/token`,
      jwks_uri: `${url}/keys`,
      id_token_signing_alg_values_supported: ["RS256"],
      authorization_response_iss_parameter_supported: false,
    }),
    "/keys": async () => ({ keys: [published] }),
    "/token": async () => ({
      access_token: "access",
      token_type: "bearer",
      expires_in: 60,
      id_token: await idToken(next, next.foreignKey ? foreign.privateKey : own.privateKey),
    }),
  };
  const server: Server = createServer((request, response) => {
    const answer = answers[new URL(request.url ?? "/", "http://local").pathname];
    response.setHeader("Content-Type", "application/json");
    if (!answer) response.writeHead(404).end("{}");
    else answer().then((body) => response.end(JSON.stringify(body)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    answer(told) {
      next = told;
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function idToken({ claims, unsigned }: Answer, key: CryptoKey): Promise<string> {
  if (unsigned) {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
    return `${part({ alg: "none" })}.${part(claims)}.`;
  }
  return new SignJWT({ ...claims }).setProtectedHeader({ alg: "RS256", kid: "own" }).sign(key);
}
