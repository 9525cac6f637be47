import { readEnvironment } from "~/server/environment";
import { secretIn } from "~/server/secret";

/** What accounts need of the configuration. */
export interface AccountSettings {
  /** The origin people type. */
  readonly publicUrl: string;
  /** Signs session cookies. */
  readonly secret: string;
  /** Whether cookies travel over HTTPS alone. */
  readonly secure: boolean;
}

let settings: AccountSettings | undefined;

/** The configuration of accounts, read once. */
export function accountSettings(): AccountSettings {
  settings ??= read();
  return settings;
}

function read(): AccountSettings {
  const { PUBLIC_URL, CHENGQI_SECRET, DATA_DIR } = readEnvironment(process.env);
  const secure = PUBLIC_URL.startsWith("https:");
  return { publicUrl: PUBLIC_URL, secret: CHENGQI_SECRET ?? secretIn(DATA_DIR), secure };
}
