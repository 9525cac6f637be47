import { readEnvironment } from "~/server/environment";

/** The identity provider people may sign in by. */
export interface ProviderSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What people call it; null for the general name. */
  readonly name: string | null;
}

let settings: ProviderSettings | null | undefined;

/** The provider that is configured, read once; null where there is none. */
export function providerSettings(): ProviderSettings | null {
  settings ??= read();
  return settings;
}

/** What stands on the button: the provider's name, "" for the general one; null where there is no provider. */
export function providerName(): string | null {
  const provider = providerSettings();
  return provider && (provider.name ?? "");
}

function read(): ProviderSettings | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = readEnvironment(process.env);
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return null;
  return { issuer: OIDC_ISSUER, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET, name: OIDC_NAME ?? null };
}
