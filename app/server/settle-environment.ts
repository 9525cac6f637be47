import { type Environment, readEnvironment } from "~/server/environment";
import { secretIn } from "~/server/secret";

/**
 * Reads the configuration once and writes every default back, so that the pages' build, which has modules of its own, reads
 * the same from `process.env`.
 * @throws {EnvironmentProblem | DatabaseRefusal}
 */
export function settleEnvironment(): Environment & { readonly CHENGQI_SECRET: string } {
  const environment = readEnvironment(process.env);
  const settled = { ...environment, CHENGQI_SECRET: environment.CHENGQI_SECRET ?? secretIn(environment.DATA_DIR) };
  for (const [name, value] of Object.entries(settled)) if (value !== undefined) process.env[name] = String(value);
  return settled;
}
