-- AlterTable
ALTER TABLE "work_point" ADD COLUMN     "contentRevision" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "work_point_history" ADD COLUMN     "contentRevision" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "work_point_link" (
    "id" TEXT COLLATE "C" NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "planId" TEXT COLLATE "C" NOT NULL,
    "workPointId" TEXT COLLATE "C" NOT NULL,
    "elementId" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "work_point_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "letter" (
    "id" TEXT COLLATE "C" NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "unitId" TEXT COLLATE "C" NOT NULL,
    "year" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "status" TEXT COLLATE "C" NOT NULL,
    "assessmentZh" TEXT COLLATE "C" NOT NULL,
    "assessmentEn" TEXT COLLATE "C" NOT NULL,
    "content" TEXT COLLATE "C",
    "contentHash" TEXT COLLATE "C",
    "issuedOn" TEXT COLLATE "C",
    "endedOn" TEXT COLLATE "C",
    "endedReason" TEXT COLLATE "C",
    "sample" BOOLEAN NOT NULL,
    "contentRevision" INTEGER NOT NULL,

    CONSTRAINT "letter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "letter_signature" (
    "id" TEXT COLLATE "C" NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "letterId" TEXT COLLATE "C" NOT NULL,
    "party" TEXT COLLATE "C" NOT NULL,
    "memberId" TEXT COLLATE "C" NOT NULL,
    "role" TEXT COLLATE "C" NOT NULL,
    "unitId" TEXT COLLATE "C",
    "contentHash" TEXT COLLATE "C" NOT NULL,
    "signedOn" TEXT COLLATE "C" NOT NULL,
    "signedAt" BIGINT NOT NULL,
    "withdrawnOn" TEXT COLLATE "C",
    "withdrawnReason" TEXT COLLATE "C",

    CONSTRAINT "letter_signature_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "letter_template" (
    "id" TEXT COLLATE "C" NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "assessmentZh" TEXT COLLATE "C" NOT NULL,
    "assessmentEn" TEXT COLLATE "C" NOT NULL,
    "contentRevision" INTEGER NOT NULL,

    CONSTRAINT "letter_template_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "work_point_link_history" (
    "id" TEXT COLLATE "C" NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "planId" TEXT COLLATE "C" NOT NULL,
    "workPointId" TEXT COLLATE "C" NOT NULL,
    "elementId" TEXT COLLATE "C" NOT NULL,
    "toSeq" BIGINT NOT NULL,

    CONSTRAINT "work_point_link_history_pkey" PRIMARY KEY ("id","fromSeq")
);

-- CreateTable
CREATE TABLE "letter_history" (
    "id" TEXT COLLATE "C" NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "unitId" TEXT COLLATE "C" NOT NULL,
    "year" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "status" TEXT COLLATE "C" NOT NULL,
    "assessmentZh" TEXT COLLATE "C" NOT NULL,
    "assessmentEn" TEXT COLLATE "C" NOT NULL,
    "content" TEXT COLLATE "C",
    "contentHash" TEXT COLLATE "C",
    "issuedOn" TEXT COLLATE "C",
    "endedOn" TEXT COLLATE "C",
    "endedReason" TEXT COLLATE "C",
    "sample" BOOLEAN NOT NULL,
    "contentRevision" INTEGER NOT NULL,
    "toSeq" BIGINT NOT NULL,

    CONSTRAINT "letter_history_pkey" PRIMARY KEY ("id","fromSeq")
);

-- CreateTable
CREATE TABLE "letter_signature_history" (
    "id" TEXT COLLATE "C" NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "letterId" TEXT COLLATE "C" NOT NULL,
    "party" TEXT COLLATE "C" NOT NULL,
    "memberId" TEXT COLLATE "C" NOT NULL,
    "role" TEXT COLLATE "C" NOT NULL,
    "unitId" TEXT COLLATE "C",
    "contentHash" TEXT COLLATE "C" NOT NULL,
    "signedOn" TEXT COLLATE "C" NOT NULL,
    "signedAt" BIGINT NOT NULL,
    "withdrawnOn" TEXT COLLATE "C",
    "withdrawnReason" TEXT COLLATE "C",
    "toSeq" BIGINT NOT NULL,

    CONSTRAINT "letter_signature_history_pkey" PRIMARY KEY ("id","fromSeq")
);

-- CreateTable
CREATE TABLE "letter_template_history" (
    "id" TEXT COLLATE "C" NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "assessmentZh" TEXT COLLATE "C" NOT NULL,
    "assessmentEn" TEXT COLLATE "C" NOT NULL,
    "contentRevision" INTEGER NOT NULL,
    "toSeq" BIGINT NOT NULL,

    CONSTRAINT "letter_template_history_pkey" PRIMARY KEY ("id","fromSeq")
);

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
