-- AlterTable
ALTER TABLE "framework" ADD COLUMN     "contentRevision" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "tier" ADD COLUMN     "contentRevision" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "idea" ADD COLUMN     "clauseEn" TEXT COLLATE "C" NOT NULL DEFAULT '',
ADD COLUMN     "clauseZh" TEXT COLLATE "C" NOT NULL DEFAULT '',
ADD COLUMN     "contentRevision" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "framework_history" ADD COLUMN     "contentRevision" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "tier_history" ADD COLUMN     "contentRevision" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "idea_history" ADD COLUMN     "clauseEn" TEXT COLLATE "C" NOT NULL DEFAULT '',
ADD COLUMN     "clauseZh" TEXT COLLATE "C" NOT NULL DEFAULT '',
ADD COLUMN     "contentRevision" INTEGER NOT NULL DEFAULT 1;
