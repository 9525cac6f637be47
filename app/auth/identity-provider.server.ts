import * as oidc from "openid-client";
import { type ProviderSettings, providerSettings } from "~/auth/provider-settings.server";
import { accountSettings } from "~/auth/settings.server";
import { fail, type Result, succeed } from "~/domain/result";

/** What has to be remembered between leaving for the provider and coming back. */
export interface Errand {
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
  /** Where to go then. */
  readonly next: string;
  /** Whether the identity is to be tied to the account of whoever is signed in. */
  readonly tie: boolean;
}

/** Somebody's identity as the provider knows it. */
export interface Identity {
  /** Names the provider among an account's ways to sign in. */
  readonly providerId: string;
  readonly subject: string;
}

/** Where the provider sends people back to. */
export const callbackPath = "/sign-in/provider/callback";

let discovered: Promise<oidc.Configuration> | undefined;

/** The provider's address to go to, and what to remember meanwhile. */
export async function leaveForProvider(
  wish: Pick<Errand, "next" | "tie">,
): Promise<Result<{ readonly to: URL; readonly errand: Errand }>> {
  const configuration = await configured();
  if (!configuration.ok) return configuration;
  const errand = {
    ...{ verifier: oidc.randomPKCECodeVerifier(), state: oidc.randomState(), nonce: oidc.randomNonce() },
    ...wish,
  };
  const to = oidc.buildAuthorizationUrl(configuration.value, {
    redirect_uri: new URL(callbackPath, accountSettings().publicUrl).href,
    scope: "openid",
    code_challenge: await oidc.calculatePKCECodeChallenge(errand.verifier),
    code_challenge_method: "S256",
    state: errand.state,
    nonce: errand.nonce,
  });
  return succeed({ to, errand });
}

/**
 * Who came back from the provider. Its answer is believed only with the state, the nonce and the proof of this errand, from this
 * issuer, for this installation, in time, and signed; anything else is refused alike.
 */
export async function backFromProvider(search: string, errand: Errand): Promise<Result<Identity>> {
  const configuration = await configured();
  if (!configuration.ok) return configuration;
  const here = new URL(`${callbackPath}${search}`, accountSettings().publicUrl);
  try {
    const tokens = await oidc.authorizationCodeGrant(configuration.value, here, {
      pkceCodeVerifier: errand.verifier,
      expectedState: errand.state,
      expectedNonce: errand.nonce,
      idTokenExpected: true,
    });
    const subject = tokens.claims()?.sub;
    if (!subject) return fail({ code: "provider-refused" });
    return succeed({ providerId: `oidc ${configuration.value.serverMetadata().issuer}`, subject });
  } catch {
    // Whatever the answer lacked, it is not ours to tell a stranger.
    return fail({ code: "provider-refused" });
  }
}

async function configured(): Promise<Result<oidc.Configuration>> {
  const settings = providerSettings();
  if (!settings) return fail({ code: "not-found", entity: "page" });
  discovered ??= discover(settings);
  try {
    return succeed(await discovered);
  } catch {
    // Out of reach now may be within reach next time.
    discovered = undefined;
    return fail({ code: "provider-refused" });
  }
}

async function discover({ issuer, clientId, clientSecret }: ProviderSettings): Promise<oidc.Configuration> {
  const url = new URL(issuer);
  const isLocal = ["127.0.0.1", "localhost", "[::1]"].includes(url.hostname);
  const execute = isLocal ? [oidc.allowInsecureRequests] : [];
  const configuration = await oidc.discovery(url, clientId, clientSecret, undefined, { execute });
  oidc.enableNonRepudiationChecks(configuration);
  return configuration;
}
