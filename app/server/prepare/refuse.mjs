/** Something a person has to put right first: a sentence in Chinese and one in English. */
export class Refusal extends Error {
  /**
   * @param {string} zh
   * @param {string} en
   */
  constructor(zh, en) {
    super(`${zh}\n${en}`);
  }
}

/**
 * Ends the process with the sentences of a refusal; anything else is a bug and shows its trace.
 * @param {unknown} error
 */
export function endWith(error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
