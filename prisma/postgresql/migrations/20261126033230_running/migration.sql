-- AlterTable
ALTER TABLE "organisation" ADD COLUMN     "backupRules" TEXT COLLATE "C",
ADD COLUMN     "delegation" TEXT COLLATE "C",
ADD COLUMN     "healthLabels" TEXT COLLATE "C";

-- AlterTable
ALTER TABLE "unit" ADD COLUMN     "successorId" TEXT COLLATE "C";

-- AlterTable
ALTER TABLE "user" ADD COLUMN     "lastSignInAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "organisation_history" ADD COLUMN     "backupRules" TEXT COLLATE "C",
ADD COLUMN     "delegation" TEXT COLLATE "C",
ADD COLUMN     "healthLabels" TEXT COLLATE "C";

-- AlterTable
ALTER TABLE "unit_history" ADD COLUMN     "successorId" TEXT COLLATE "C";

-- CreateIndex
CREATE INDEX "command_name_lastSeq_idx" ON "command"("name", "lastSeq");

-- CreateIndex
CREATE INDEX "command_lastSeq_idx" ON "command"("lastSeq");
