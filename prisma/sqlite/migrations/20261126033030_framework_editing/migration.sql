-- Columns are added and no table is made anew, so that this holds whatever else was added before.
ALTER TABLE "framework" ADD COLUMN "contentRevision" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "framework_history" ADD COLUMN "contentRevision" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "tier" ADD COLUMN "contentRevision" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "tier_history" ADD COLUMN "contentRevision" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "idea" ADD COLUMN "clauseZh" TEXT NOT NULL DEFAULT '';
ALTER TABLE "idea" ADD COLUMN "clauseEn" TEXT NOT NULL DEFAULT '';
ALTER TABLE "idea" ADD COLUMN "contentRevision" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "idea_history" ADD COLUMN "clauseZh" TEXT NOT NULL DEFAULT '';
ALTER TABLE "idea_history" ADD COLUMN "clauseEn" TEXT NOT NULL DEFAULT '';
ALTER TABLE "idea_history" ADD COLUMN "contentRevision" INTEGER NOT NULL DEFAULT 1;
