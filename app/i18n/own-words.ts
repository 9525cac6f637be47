import type { Health } from "~/domain/health";
import type { Texts } from "./texts";

/** What an organisation calls the levels of its plans and its health signs, in one language; the catalogue says the rest. */
export interface OwnWords {
  readonly levels: Readonly<Partial<Record<"goal" | "measure" | "task", string>>>;
  readonly health: Readonly<Partial<Record<Health, string>>>;
}

/** The texts with an organisation's own words in the place of the usual ones. */
export function withOwnWords(texts: Texts, { levels, health }: OwnWords): Texts {
  const { common } = texts;
  return {
    ...texts,
    common: {
      ...common,
      kinds: { ...common.kinds, ...levels },
      health: { ...common.health, names: { ...common.health.names, ...health } },
    },
  };
}
