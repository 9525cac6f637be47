-- CreateTable
CREATE TABLE "work_point_link" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "fromSeq" BIGINT NOT NULL,
    "planId" TEXT NOT NULL,
    "workPointId" TEXT NOT NULL,
    "elementId" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "letter" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "fromSeq" BIGINT NOT NULL,
    "unitId" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "assessmentZh" TEXT NOT NULL,
    "assessmentEn" TEXT NOT NULL,
    "content" TEXT,
    "contentHash" TEXT,
    "issuedOn" TEXT,
    "endedOn" TEXT,
    "endedReason" TEXT,
    "sample" BOOLEAN NOT NULL,
    "contentRevision" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "letter_signature" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "fromSeq" BIGINT NOT NULL,
    "letterId" TEXT NOT NULL,
    "party" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "unitId" TEXT,
    "contentHash" TEXT NOT NULL,
    "signedOn" TEXT NOT NULL,
    "signedAt" BIGINT NOT NULL,
    "withdrawnOn" TEXT,
    "withdrawnReason" TEXT
);

-- CreateTable
CREATE TABLE "letter_template" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "fromSeq" BIGINT NOT NULL,
    "assessmentZh" TEXT NOT NULL,
    "assessmentEn" TEXT NOT NULL,
    "contentRevision" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "work_point_link_history" (
    "id" TEXT NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "planId" TEXT NOT NULL,
    "workPointId" TEXT NOT NULL,
    "elementId" TEXT NOT NULL,
    "toSeq" BIGINT NOT NULL,

    PRIMARY KEY ("id", "fromSeq")
);

-- CreateTable
CREATE TABLE "letter_history" (
    "id" TEXT NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "unitId" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "assessmentZh" TEXT NOT NULL,
    "assessmentEn" TEXT NOT NULL,
    "content" TEXT,
    "contentHash" TEXT,
    "issuedOn" TEXT,
    "endedOn" TEXT,
    "endedReason" TEXT,
    "sample" BOOLEAN NOT NULL,
    "contentRevision" INTEGER NOT NULL,
    "toSeq" BIGINT NOT NULL,

    PRIMARY KEY ("id", "fromSeq")
);

-- CreateTable
CREATE TABLE "letter_signature_history" (
    "id" TEXT NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "letterId" TEXT NOT NULL,
    "party" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "unitId" TEXT,
    "contentHash" TEXT NOT NULL,
    "signedOn" TEXT NOT NULL,
    "signedAt" BIGINT NOT NULL,
    "withdrawnOn" TEXT,
    "withdrawnReason" TEXT,
    "toSeq" BIGINT NOT NULL,

    PRIMARY KEY ("id", "fromSeq")
);

-- CreateTable
CREATE TABLE "letter_template_history" (
    "id" TEXT NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "assessmentZh" TEXT NOT NULL,
    "assessmentEn" TEXT NOT NULL,
    "contentRevision" INTEGER NOT NULL,
    "toSeq" BIGINT NOT NULL,

    PRIMARY KEY ("id", "fromSeq")
);

-- AlterTable
ALTER TABLE "work_point" ADD COLUMN "contentRevision" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "work_point_history" ADD COLUMN "contentRevision" INTEGER NOT NULL DEFAULT 1;

-- CreateIndex
CREATE INDEX "work_point_link_workPointId_idx" ON "work_point_link"("workPointId");

-- CreateIndex
CREATE INDEX "work_point_link_elementId_idx" ON "work_point_link"("elementId");

-- CreateIndex
CREATE INDEX "letter_unitId_year_version_idx" ON "letter"("unitId", "year", "version");

-- CreateIndex
CREATE INDEX "letter_year_unitId_idx" ON "letter"("year", "unitId");

-- CreateIndex
CREATE INDEX "letter_signature_letterId_idx" ON "letter_signature"("letterId");

-- CreateIndex
CREATE INDEX "work_point_link_history_workPointId_toSeq_idx" ON "work_point_link_history"("workPointId", "toSeq");

-- CreateIndex
CREATE INDEX "work_point_link_history_elementId_toSeq_idx" ON "work_point_link_history"("elementId", "toSeq");

-- CreateIndex
CREATE INDEX "letter_history_unitId_year_version_toSeq_idx" ON "letter_history"("unitId", "year", "version", "toSeq");

-- CreateIndex
CREATE INDEX "letter_history_year_unitId_toSeq_idx" ON "letter_history"("year", "unitId", "toSeq");

-- CreateIndex
CREATE INDEX "letter_signature_history_letterId_toSeq_idx" ON "letter_signature_history"("letterId", "toSeq");

-- CreateIndex
CREATE INDEX "milestone_dueOn_idx" ON "milestone"("dueOn");

-- CreateIndex
CREATE INDEX "milestone_history_dueOn_toSeq_idx" ON "milestone_history"("dueOn", "toSeq");
