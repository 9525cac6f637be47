import { z } from "zod";

const Url = z.url({ protocol: /^https?$/ }).transform((text) => new URL(text).origin);

const Environment = z.object({
  NODE_ENV: z.enum(["production", "development", "test"]).default("production"),
  /** The port to listen on. */
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  /** The address to listen on; every one of the machine's by default. */
  HOST: z.string().min(1).optional(),
  /** The origin people type, such as https://plans.example.org. */
  PUBLIC_URL: Url.optional(),
  DATABASE_URL: z
    .string()
    .regex(/^(file:|postgres(ql)?:\/\/)/)
    .optional(),
  DATA_DIR: z.string().min(1).default("data"),
  /** Signs sessions; made and kept in the data folder unless given. */
  CHENGQI_SECRET: z.string().min(32).optional(),
  /** How many proxies stand before the server, so that the client's own address is believed. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(8).default(0),
  /** Single sign-on by OpenID Connect: the issuer's address, and what it knows this installation by. */
  OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  /** What people call it: stands on the button. */
  OIDC_NAME: z.string().min(1).max(60).optional(),
  /** Lets whoever sends it as a bearer token read `/metrics` from elsewhere than this machine. */
  METRICS_TOKEN: z.string().min(16).optional(),
  /** Whether what is done by the clock is done: backups. */
  SCHEDULED_JOBS: z.enum(["on", "off"]).default("on"),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("warn"),
});

/** The configuration, with every default filled in but the secret. */
export type Environment = Omit<z.infer<typeof Environment>, "PUBLIC_URL" | "DATABASE_URL"> & {
  readonly PUBLIC_URL: string;
  readonly DATABASE_URL: string;
};

/** Thrown where a variable can't be understood; `variables` are their names. */
export class EnvironmentProblem extends Error {
  constructor(readonly variables: readonly string[]) {
    super(variables.join(", "));
  }
}

/**
 * Reads the configuration from environment variables.
 * @throws {EnvironmentProblem}
 */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  // An empty variable, as container files leave them, is one that isn't set.
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const parsed = Environment.safeParse(given);
  if (!parsed.success)
    throw new EnvironmentProblem([...new Set(parsed.error.issues.map(({ path }) => String(path[0])))]);
  const { PORT, DATA_DIR, PUBLIC_URL, DATABASE_URL } = parsed.data;
  return {
    ...parsed.data,
    PUBLIC_URL: PUBLIC_URL ?? `http://localhost:${PORT}`,
    DATABASE_URL: DATABASE_URL ?? `file:${DATA_DIR}/chengqi.db`,
  };
}
