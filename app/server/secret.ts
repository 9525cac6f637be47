import { randomBytes } from "node:crypto";
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { DatabaseRefusal } from "~/db/database-refusal.server";

function read(file: string): string | null {
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    return null;
  }
}

// Written under another name and then linked: whoever looks finds a whole secret or none, and two starts agree on one.
function make(folder: string, file: string): void {
  const draft = join(folder, `secret.${process.pid}`);
  rmSync(draft, { force: true });
  const handle = openSync(draft, "wx", 0o600);
  writeSync(handle, `${randomBytes(48).toString("base64url")}\n`);
  fsyncSync(handle);
  closeSync(handle);
  try {
    linkSync(draft, file);
  } catch (error) {
    if (read(file) === null) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * The secret that signs sessions, kept in the data folder with mode 600 and made when first asked for.
 * @throws {DatabaseRefusal} where the folder can't be written
 */
export function secretIn(folder: string): string {
  const file = join(folder, "secret");
  try {
    mkdirSync(folder, { recursive: true });
    if (!read(file)) make(folder, file);
    return readFileSync(file, "utf8").trim();
  } catch (error) {
    throw new DatabaseRefusal("unwritable", folder, { cause: error });
  }
}
