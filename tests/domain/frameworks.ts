import type { FrameworkState } from "~/domain/framework-state";
import { FrameworkId, IdeaId, TierId } from "~/domain/ids";
import type { Framework, Idea, Tier, TierKind } from "~/domain/rows";

/** A framework of this code, without a word about anything else. */
export function aFramework(code: string, fields: Partial<Framework> = {}): Framework {
  return {
    id: FrameworkId.parse(`framework-${code}`),
    code,
    ...{ issuerZh: "示例机关", issuerEn: "", documentZh: "示例文件", documentEn: "" },
    ...{ validFrom: null, validTo: null, source: "", noteZh: "", noteEn: "" },
    ...{ predecessorId: null, parentId: null, sortKey: "a0", contentRevision: 1 },
    ...fields,
  };
}

export function aTier(
  { id: frameworkId, code }: Framework,
  position: number,
  kind: TierKind,
  declared: number,
  labelZh = "大主题",
): Tier {
  const id = TierId.parse(`tier-${code}-${position}`);
  return { id, frameworkId, position, kind, declared, labelZh, labelEn: "", contentRevision: 1 };
}

/** Its id is `idea-` and the name, its title the name itself. */
export function anIdea({ id: tierId, frameworkId }: Tier, name: string, sortKey = "a0", titleZh = name): Idea {
  const id = IdeaId.parse(`idea-${name}`);
  return { id, frameworkId, tierId, titleZh, titleEn: "", clauseZh: "", clauseEn: "", sortKey, contentRevision: 1 };
}

/** What a command about a framework sees, where nothing else is around. */
export function aFrameworkState(fields: Partial<FrameworkState> = {}): FrameworkState {
  return {
    ...{
      framework: null,
      tiers: [],
      ideas: [],
      named: [],
      above: new Set<FrameworkId>(),
      before: new Set<FrameworkId>(),
    },
    ...{ implementedBy: 0, namedBy: 0, lastKey: null },
    ...fields,
  };
}
