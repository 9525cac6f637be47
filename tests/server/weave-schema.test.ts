import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { weave } from "../../app/server/weave-schema.mjs";

const MODEL = `
/// A goal.
/// @versioned
model Goal {
  id      String  @id
  fromSeq BigInt
  unitId  String? @unique
  plan    Plan    @relation(fields: [planId], references: [id])
  planId  String
  rank    Int     @default(1)
  madeAt  DateTime @default(now())

  @@index([planId, unitId])
  @@map("goal")
}

model Plan {
  id String @id
}
`;

describe("weaving the schema", () => {
  it("a versioned model gets a history twin of its scalar fields with their fixed defaults, indexed up to where a row ended", () => {
    const twin = weave("", MODEL).slice(weave("", MODEL).indexOf("model GoalHistory"));
    expect(twin).toBe(
      [
        "model GoalHistory {",
        "  id String",
        "  fromSeq BigInt",
        "  unitId String?",
        "  planId String",
        "  rank Int @default(1)",
        "  madeAt DateTime",
        "  toSeq BigInt",
        "",
        "  @@id([id, fromSeq])",
        "  @@index([planId, unitId, toSeq])",
        '  @@map("goal_history")',
        "}",
      ].join("\n"),
    );
  });

  it("a default goes along, so that a new column finds a value for rows that were superseded before", () => {
    const model = MODEL.replace("  planId  String\n", "  planId  String\n  version Int @default(1)\n");
    expect(weave("", model)).toContain("  planId String\n  version Int @default(1)\n");
  });

  it("a model without the mark has none", () => {
    expect(weave("", MODEL)).not.toContain("PlanHistory");
  });

  it("a versioned model without fromSeq is refused", () => {
    expect(() => weave("", MODEL.replace("  fromSeq BigInt\n", ""))).toThrow(/Goal/);
  });

  it("nothing in the model waits for a migration", () => {
    expect(readFileSync("prisma/model.prisma", "utf8")).toBe(readFileSync("prisma/migrated.prisma", "utf8"));
  });
});
