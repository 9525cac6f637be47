-- AlterTable
ALTER TABLE "organisation" ADD COLUMN "backupRules" TEXT;
ALTER TABLE "organisation" ADD COLUMN "delegation" TEXT;
ALTER TABLE "organisation" ADD COLUMN "healthLabels" TEXT;

-- AlterTable
ALTER TABLE "unit" ADD COLUMN "successorId" TEXT;

-- AlterTable
ALTER TABLE "user" ADD COLUMN "lastSignInAt" DATETIME;

-- AlterTable
ALTER TABLE "organisation_history" ADD COLUMN "backupRules" TEXT;
ALTER TABLE "organisation_history" ADD COLUMN "delegation" TEXT;
ALTER TABLE "organisation_history" ADD COLUMN "healthLabels" TEXT;

-- AlterTable
ALTER TABLE "unit_history" ADD COLUMN "successorId" TEXT;

-- CreateIndex
CREATE INDEX "command_name_lastSeq_idx" ON "command"("name", "lastSeq");

-- CreateIndex
CREATE INDEX "command_lastSeq_idx" ON "command"("lastSeq");
