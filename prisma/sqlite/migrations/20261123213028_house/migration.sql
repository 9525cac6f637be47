-- CreateTable
CREATE TABLE "log_head" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "seq" BIGINT NOT NULL,
    "hash" TEXT NOT NULL,
    "recordedAt" BIGINT NOT NULL,
    "touched" BIGINT NOT NULL DEFAULT 0
);

-- CreateTable
CREATE TABLE "command" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "payloadHash" TEXT NOT NULL,
    "actorId" TEXT NOT NULL,
    "firstSeq" BIGINT NOT NULL,
    "lastSeq" BIGINT NOT NULL,
    "recordedAt" BIGINT NOT NULL,
    "result" TEXT NOT NULL,
    "undoable" BOOLEAN NOT NULL DEFAULT false,
    "undoes" TEXT
);

-- CreateTable
CREATE TABLE "event" (
    "seq" BIGINT NOT NULL PRIMARY KEY,
    "commandId" TEXT NOT NULL,
    "entity" TEXT NOT NULL,
    "rowId" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "before" TEXT,
    "after" TEXT,
    "effectiveOn" TEXT NOT NULL,
    "recordedAt" BIGINT NOT NULL,
    "actorId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "unitId" TEXT,
    "reason" TEXT,
    "prevHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "organisation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "fromSeq" BIGINT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL,
    "levelNames" TEXT NOT NULL,
    "healthRules" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "unit" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "fromSeq" BIGINT NOT NULL,
    "kind" TEXT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "sortKey" TEXT NOT NULL,
    "closedOn" TEXT
);

-- CreateTable
CREATE TABLE "person" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "fromSeq" BIGINT NOT NULL,
    "displayName" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "member" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "fromSeq" BIGINT NOT NULL,
    "personId" TEXT NOT NULL,
    "userId" TEXT,
    "unitId" TEXT,
    "status" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "role_grant" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "fromSeq" BIGINT NOT NULL,
    "memberId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "scopeKind" TEXT NOT NULL,
    "scopeId" TEXT
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "fromSeq" BIGINT NOT NULL,
    "memberId" TEXT NOT NULL,
    "secretHash" TEXT NOT NULL,
    "expiresAt" BIGINT NOT NULL,
    "claimedAt" BIGINT
);

-- CreateTable
CREATE TABLE "body" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "fromSeq" BIGINT NOT NULL,
    "kind" TEXT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "sortKey" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "term" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "fromSeq" BIGINT NOT NULL,
    "bodyId" TEXT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "startsOn" TEXT NOT NULL,
    "endsOn" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "resolution" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "fromSeq" BIGINT NOT NULL,
    "bodyId" TEXT NOT NULL,
    "titleZh" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "adoptedOn" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "period" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "fromSeq" BIGINT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "startsOn" TEXT NOT NULL,
    "endsOn" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "plan" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "fromSeq" BIGINT NOT NULL,
    "titleZh" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "statusReason" TEXT,
    "resolutionId" TEXT,
    "startsOn" TEXT NOT NULL,
    "endsOn" TEXT NOT NULL,
    "parentPlanId" TEXT,
    "missionZh" TEXT NOT NULL,
    "missionEn" TEXT NOT NULL,
    "visionZh" TEXT NOT NULL,
    "visionEn" TEXT NOT NULL,
    "valuesZh" TEXT NOT NULL,
    "valuesEn" TEXT NOT NULL,
    "sample" BOOLEAN NOT NULL,
    "contentRevision" INTEGER NOT NULL,
    "childrenRevision" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "phase" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "fromSeq" BIGINT NOT NULL,
    "planId" TEXT NOT NULL,
    "titleZh" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "startsOn" TEXT NOT NULL,
    "endsOn" TEXT NOT NULL,
    "contentRevision" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "key_direction" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "fromSeq" BIGINT NOT NULL,
    "planId" TEXT NOT NULL,
    "titleZh" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "sortKey" TEXT NOT NULL,
    "contentRevision" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "work_point" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "fromSeq" BIGINT NOT NULL,
    "planId" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "titleZh" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "directionId" TEXT,
    "sortKey" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "element" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "fromSeq" BIGINT NOT NULL,
    "planId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "parentId" TEXT NOT NULL,
    "directionId" TEXT,
    "sortKey" TEXT NOT NULL,
    "titleZh" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "statementZh" TEXT NOT NULL,
    "statementEn" TEXT NOT NULL,
    "startsOn" TEXT NOT NULL,
    "endsOn" TEXT NOT NULL,
    "weight" INTEGER NOT NULL,
    "lifecycle" TEXT NOT NULL,
    "lifecycleReason" TEXT,
    "leadUnitId" TEXT,
    "measuredBy" TEXT NOT NULL,
    "plannedQuantity" INTEGER,
    "quantityUnit" TEXT NOT NULL,
    "outcome" TEXT,
    "sample" BOOLEAN NOT NULL,
    "contentRevision" INTEGER NOT NULL,
    "childrenRevision" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "cooperation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "fromSeq" BIGINT NOT NULL,
    "elementId" TEXT NOT NULL,
    "unitId" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "placement" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "fromSeq" BIGINT NOT NULL,
    "planId" TEXT NOT NULL,
    "elementId" TEXT NOT NULL,
    "phaseId" TEXT,
    "directionId" TEXT,
    "sortKey" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "milestone" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "fromSeq" BIGINT NOT NULL,
    "elementId" TEXT NOT NULL,
    "titleZh" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "dueOn" TEXT NOT NULL,
    "weight" INTEGER NOT NULL,
    "sortKey" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "link" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "fromSeq" BIGINT NOT NULL,
    "type" TEXT NOT NULL,
    "fromId" TEXT NOT NULL,
    "toId" TEXT NOT NULL,
    "weight" INTEGER,
    "shareBp" INTEGER,
    "succession" TEXT
);

-- CreateTable
CREATE TABLE "report" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "fromSeq" BIGINT NOT NULL,
    "taskId" TEXT NOT NULL,
    "planId" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "valueBp" INTEGER NOT NULL,
    "quantityDone" INTEGER,
    "reached" TEXT NOT NULL,
    "done" TEXT NOT NULL,
    "problem" TEXT NOT NULL,
    "nextStep" TEXT NOT NULL,
    "needsDecision" TEXT NOT NULL,
    "decisionBy" TEXT,
    "noChangeReason" TEXT,
    "supersedes" TEXT,
    "memberId" TEXT NOT NULL,
    "unitId" TEXT,
    "reportedOn" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "standing" (
    "nodeId" TEXT NOT NULL PRIMARY KEY,
    "fromSeq" BIGINT NOT NULL,
    "planId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "parentId" TEXT,
    "leadUnitId" TEXT,
    "progressBp" INTEGER,
    "measuredBp" INTEGER NOT NULL,
    "homeProgressBp" INTEGER,
    "homeMeasuredBp" INTEGER NOT NULL,
    "oldestReportOn" TEXT,
    "reportId" TEXT,
    "reportedBp" INTEGER,
    "reportedMonth" TEXT,
    "reportedOn" TEXT,
    "dueMonth" TEXT,
    "decisionSince" TEXT,
    "homeCount" INTEGER NOT NULL,
    "homeWeight" BIGINT NOT NULL,
    "homeMeasuredWeight" BIGINT NOT NULL,
    "homeWeightedProgress" BIGINT NOT NULL,
    "homeWeightedMeasured" BIGINT NOT NULL,
    "extraCount" INTEGER NOT NULL,
    "extraWeight" BIGINT NOT NULL,
    "extraMeasuredWeight" BIGINT NOT NULL,
    "extraWeightedProgress" BIGINT NOT NULL,
    "extraWeightedMeasured" BIGINT NOT NULL
);

-- CreateTable
CREATE TABLE "framework" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "fromSeq" BIGINT NOT NULL,
    "code" TEXT NOT NULL,
    "issuerZh" TEXT NOT NULL,
    "issuerEn" TEXT NOT NULL,
    "documentZh" TEXT NOT NULL,
    "documentEn" TEXT NOT NULL,
    "validFrom" TEXT,
    "validTo" TEXT,
    "source" TEXT NOT NULL,
    "noteZh" TEXT NOT NULL,
    "noteEn" TEXT NOT NULL,
    "predecessorId" TEXT,
    "parentId" TEXT,
    "sortKey" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "tier" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "fromSeq" BIGINT NOT NULL,
    "frameworkId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "declared" INTEGER NOT NULL,
    "labelZh" TEXT NOT NULL,
    "labelEn" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "idea" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "fromSeq" BIGINT NOT NULL,
    "frameworkId" TEXT NOT NULL,
    "tierId" TEXT NOT NULL,
    "titleZh" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "sortKey" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "health_count" (
    "day" TEXT NOT NULL,
    "planId" TEXT NOT NULL,
    "dimension" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "health" TEXT NOT NULL,
    "n" INTEGER NOT NULL,

    PRIMARY KEY ("day", "planId", "dimension", "key", "kind", "health")
);

-- CreateTable
CREATE TABLE "health_day" (
    "day" TEXT NOT NULL,
    "planId" TEXT NOT NULL,
    "rules" TEXT NOT NULL,

    PRIMARY KEY ("day", "planId")
);

-- CreateTable
CREATE TABLE "user" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "token" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "userId" TEXT NOT NULL,
    CONSTRAINT "session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "account" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" DATETIME,
    "refreshTokenExpiresAt" DATETIME,
    "scope" TEXT,
    "password" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "verification" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "lastRequest" BIGINT NOT NULL
);

-- CreateTable
CREATE TABLE "organisation_history" (
    "id" TEXT NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL,
    "levelNames" TEXT NOT NULL,
    "healthRules" TEXT NOT NULL,
    "toSeq" BIGINT NOT NULL,

    PRIMARY KEY ("id", "fromSeq")
);

-- CreateTable
CREATE TABLE "unit_history" (
    "id" TEXT NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "kind" TEXT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "sortKey" TEXT NOT NULL,
    "closedOn" TEXT,
    "toSeq" BIGINT NOT NULL,

    PRIMARY KEY ("id", "fromSeq")
);

-- CreateTable
CREATE TABLE "member_history" (
    "id" TEXT NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "personId" TEXT NOT NULL,
    "userId" TEXT,
    "unitId" TEXT,
    "status" TEXT NOT NULL,
    "toSeq" BIGINT NOT NULL,

    PRIMARY KEY ("id", "fromSeq")
);

-- CreateTable
CREATE TABLE "role_grant_history" (
    "id" TEXT NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "memberId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "scopeKind" TEXT NOT NULL,
    "scopeId" TEXT,
    "toSeq" BIGINT NOT NULL,

    PRIMARY KEY ("id", "fromSeq")
);

-- CreateTable
CREATE TABLE "invitation_history" (
    "id" TEXT NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "memberId" TEXT NOT NULL,
    "secretHash" TEXT NOT NULL,
    "expiresAt" BIGINT NOT NULL,
    "claimedAt" BIGINT,
    "toSeq" BIGINT NOT NULL,

    PRIMARY KEY ("id", "fromSeq")
);

-- CreateTable
CREATE TABLE "body_history" (
    "id" TEXT NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "kind" TEXT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "sortKey" TEXT NOT NULL,
    "toSeq" BIGINT NOT NULL,

    PRIMARY KEY ("id", "fromSeq")
);

-- CreateTable
CREATE TABLE "term_history" (
    "id" TEXT NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "bodyId" TEXT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "startsOn" TEXT NOT NULL,
    "endsOn" TEXT NOT NULL,
    "toSeq" BIGINT NOT NULL,

    PRIMARY KEY ("id", "fromSeq")
);

-- CreateTable
CREATE TABLE "resolution_history" (
    "id" TEXT NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "bodyId" TEXT NOT NULL,
    "titleZh" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "adoptedOn" TEXT NOT NULL,
    "toSeq" BIGINT NOT NULL,

    PRIMARY KEY ("id", "fromSeq")
);

-- CreateTable
CREATE TABLE "period_history" (
    "id" TEXT NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "startsOn" TEXT NOT NULL,
    "endsOn" TEXT NOT NULL,
    "toSeq" BIGINT NOT NULL,

    PRIMARY KEY ("id", "fromSeq")
);

-- CreateTable
CREATE TABLE "plan_history" (
    "id" TEXT NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "titleZh" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "statusReason" TEXT,
    "resolutionId" TEXT,
    "startsOn" TEXT NOT NULL,
    "endsOn" TEXT NOT NULL,
    "parentPlanId" TEXT,
    "missionZh" TEXT NOT NULL,
    "missionEn" TEXT NOT NULL,
    "visionZh" TEXT NOT NULL,
    "visionEn" TEXT NOT NULL,
    "valuesZh" TEXT NOT NULL,
    "valuesEn" TEXT NOT NULL,
    "sample" BOOLEAN NOT NULL,
    "contentRevision" INTEGER NOT NULL,
    "childrenRevision" INTEGER NOT NULL,
    "toSeq" BIGINT NOT NULL,

    PRIMARY KEY ("id", "fromSeq")
);

-- CreateTable
CREATE TABLE "phase_history" (
    "id" TEXT NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "planId" TEXT NOT NULL,
    "titleZh" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "startsOn" TEXT NOT NULL,
    "endsOn" TEXT NOT NULL,
    "contentRevision" INTEGER NOT NULL,
    "toSeq" BIGINT NOT NULL,

    PRIMARY KEY ("id", "fromSeq")
);

-- CreateTable
CREATE TABLE "key_direction_history" (
    "id" TEXT NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "planId" TEXT NOT NULL,
    "titleZh" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "sortKey" TEXT NOT NULL,
    "contentRevision" INTEGER NOT NULL,
    "toSeq" BIGINT NOT NULL,

    PRIMARY KEY ("id", "fromSeq")
);

-- CreateTable
CREATE TABLE "work_point_history" (
    "id" TEXT NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "planId" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "titleZh" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "directionId" TEXT,
    "sortKey" TEXT NOT NULL,
    "toSeq" BIGINT NOT NULL,

    PRIMARY KEY ("id", "fromSeq")
);

-- CreateTable
CREATE TABLE "element_history" (
    "id" TEXT NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "planId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "parentId" TEXT NOT NULL,
    "directionId" TEXT,
    "sortKey" TEXT NOT NULL,
    "titleZh" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "statementZh" TEXT NOT NULL,
    "statementEn" TEXT NOT NULL,
    "startsOn" TEXT NOT NULL,
    "endsOn" TEXT NOT NULL,
    "weight" INTEGER NOT NULL,
    "lifecycle" TEXT NOT NULL,
    "lifecycleReason" TEXT,
    "leadUnitId" TEXT,
    "measuredBy" TEXT NOT NULL,
    "plannedQuantity" INTEGER,
    "quantityUnit" TEXT NOT NULL,
    "outcome" TEXT,
    "sample" BOOLEAN NOT NULL,
    "contentRevision" INTEGER NOT NULL,
    "childrenRevision" INTEGER NOT NULL,
    "toSeq" BIGINT NOT NULL,

    PRIMARY KEY ("id", "fromSeq")
);

-- CreateTable
CREATE TABLE "cooperation_history" (
    "id" TEXT NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "elementId" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "toSeq" BIGINT NOT NULL,

    PRIMARY KEY ("id", "fromSeq")
);

-- CreateTable
CREATE TABLE "placement_history" (
    "id" TEXT NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "planId" TEXT NOT NULL,
    "elementId" TEXT NOT NULL,
    "phaseId" TEXT,
    "directionId" TEXT,
    "sortKey" TEXT NOT NULL,
    "toSeq" BIGINT NOT NULL,

    PRIMARY KEY ("id", "fromSeq")
);

-- CreateTable
CREATE TABLE "milestone_history" (
    "id" TEXT NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "elementId" TEXT NOT NULL,
    "titleZh" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "dueOn" TEXT NOT NULL,
    "weight" INTEGER NOT NULL,
    "sortKey" TEXT NOT NULL,
    "toSeq" BIGINT NOT NULL,

    PRIMARY KEY ("id", "fromSeq")
);

-- CreateTable
CREATE TABLE "link_history" (
    "id" TEXT NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "type" TEXT NOT NULL,
    "fromId" TEXT NOT NULL,
    "toId" TEXT NOT NULL,
    "weight" INTEGER,
    "shareBp" INTEGER,
    "succession" TEXT,
    "toSeq" BIGINT NOT NULL,

    PRIMARY KEY ("id", "fromSeq")
);

-- CreateTable
CREATE TABLE "report_history" (
    "id" TEXT NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "taskId" TEXT NOT NULL,
    "planId" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "valueBp" INTEGER NOT NULL,
    "quantityDone" INTEGER,
    "reached" TEXT NOT NULL,
    "done" TEXT NOT NULL,
    "problem" TEXT NOT NULL,
    "nextStep" TEXT NOT NULL,
    "needsDecision" TEXT NOT NULL,
    "decisionBy" TEXT,
    "noChangeReason" TEXT,
    "supersedes" TEXT,
    "memberId" TEXT NOT NULL,
    "unitId" TEXT,
    "reportedOn" TEXT NOT NULL,
    "toSeq" BIGINT NOT NULL,

    PRIMARY KEY ("id", "fromSeq")
);

-- CreateTable
CREATE TABLE "standing_history" (
    "nodeId" TEXT NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "planId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "parentId" TEXT,
    "leadUnitId" TEXT,
    "progressBp" INTEGER,
    "measuredBp" INTEGER NOT NULL,
    "homeProgressBp" INTEGER,
    "homeMeasuredBp" INTEGER NOT NULL,
    "oldestReportOn" TEXT,
    "reportId" TEXT,
    "reportedBp" INTEGER,
    "reportedMonth" TEXT,
    "reportedOn" TEXT,
    "dueMonth" TEXT,
    "decisionSince" TEXT,
    "homeCount" INTEGER NOT NULL,
    "homeWeight" BIGINT NOT NULL,
    "homeMeasuredWeight" BIGINT NOT NULL,
    "homeWeightedProgress" BIGINT NOT NULL,
    "homeWeightedMeasured" BIGINT NOT NULL,
    "extraCount" INTEGER NOT NULL,
    "extraWeight" BIGINT NOT NULL,
    "extraMeasuredWeight" BIGINT NOT NULL,
    "extraWeightedProgress" BIGINT NOT NULL,
    "extraWeightedMeasured" BIGINT NOT NULL,
    "toSeq" BIGINT NOT NULL,

    PRIMARY KEY ("nodeId", "fromSeq")
);

-- CreateTable
CREATE TABLE "framework_history" (
    "id" TEXT NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "code" TEXT NOT NULL,
    "issuerZh" TEXT NOT NULL,
    "issuerEn" TEXT NOT NULL,
    "documentZh" TEXT NOT NULL,
    "documentEn" TEXT NOT NULL,
    "validFrom" TEXT,
    "validTo" TEXT,
    "source" TEXT NOT NULL,
    "noteZh" TEXT NOT NULL,
    "noteEn" TEXT NOT NULL,
    "predecessorId" TEXT,
    "parentId" TEXT,
    "sortKey" TEXT NOT NULL,
    "toSeq" BIGINT NOT NULL,

    PRIMARY KEY ("id", "fromSeq")
);

-- CreateTable
CREATE TABLE "tier_history" (
    "id" TEXT NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "frameworkId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "declared" INTEGER NOT NULL,
    "labelZh" TEXT NOT NULL,
    "labelEn" TEXT NOT NULL,
    "toSeq" BIGINT NOT NULL,

    PRIMARY KEY ("id", "fromSeq")
);

-- CreateTable
CREATE TABLE "idea_history" (
    "id" TEXT NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "frameworkId" TEXT NOT NULL,
    "tierId" TEXT NOT NULL,
    "titleZh" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "sortKey" TEXT NOT NULL,
    "toSeq" BIGINT NOT NULL,

    PRIMARY KEY ("id", "fromSeq")
);

-- CreateIndex
CREATE UNIQUE INDEX "command_undoes_key" ON "command"("undoes");

-- CreateIndex
CREATE INDEX "command_actorId_lastSeq_idx" ON "command"("actorId", "lastSeq");

-- CreateIndex
CREATE INDEX "command_recordedAt_lastSeq_idx" ON "command"("recordedAt", "lastSeq");

-- CreateIndex
CREATE INDEX "event_commandId_idx" ON "event"("commandId");

-- CreateIndex
CREATE INDEX "event_entity_rowId_seq_idx" ON "event"("entity", "rowId", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "member_userId_key" ON "member"("userId");

-- CreateIndex
CREATE INDEX "member_unitId_idx" ON "member"("unitId");

-- CreateIndex
CREATE INDEX "role_grant_memberId_idx" ON "role_grant"("memberId");

-- CreateIndex
CREATE INDEX "invitation_secretHash_idx" ON "invitation"("secretHash");

-- CreateIndex
CREATE INDEX "phase_planId_idx" ON "phase"("planId");

-- CreateIndex
CREATE INDEX "key_direction_planId_sortKey_idx" ON "key_direction"("planId", "sortKey");

-- CreateIndex
CREATE INDEX "work_point_planId_year_sortKey_idx" ON "work_point"("planId", "year", "sortKey");

-- CreateIndex
CREATE INDEX "element_parentId_sortKey_idx" ON "element"("parentId", "sortKey");

-- CreateIndex
CREATE INDEX "element_planId_kind_directionId_sortKey_idx" ON "element"("planId", "kind", "directionId", "sortKey");

-- CreateIndex
CREATE INDEX "element_planId_leadUnitId_kind_idx" ON "element"("planId", "leadUnitId", "kind");

-- CreateIndex
CREATE INDEX "element_leadUnitId_kind_endsOn_idx" ON "element"("leadUnitId", "kind", "endsOn");

-- CreateIndex
CREATE INDEX "cooperation_elementId_idx" ON "cooperation"("elementId");

-- CreateIndex
CREATE INDEX "cooperation_unitId_idx" ON "cooperation"("unitId");

-- CreateIndex
CREATE INDEX "placement_planId_phaseId_directionId_sortKey_idx" ON "placement"("planId", "phaseId", "directionId", "sortKey");

-- CreateIndex
CREATE INDEX "placement_elementId_idx" ON "placement"("elementId");

-- CreateIndex
CREATE INDEX "milestone_elementId_sortKey_idx" ON "milestone"("elementId", "sortKey");

-- CreateIndex
CREATE INDEX "link_fromId_type_idx" ON "link"("fromId", "type");

-- CreateIndex
CREATE INDEX "link_toId_type_idx" ON "link"("toId", "type");

-- CreateIndex
CREATE INDEX "report_taskId_month_fromSeq_idx" ON "report"("taskId", "month", "fromSeq");

-- CreateIndex
CREATE INDEX "standing_parentId_oldestReportOn_idx" ON "standing"("parentId", "oldestReportOn");

-- CreateIndex
CREATE INDEX "standing_planId_kind_oldestReportOn_idx" ON "standing"("planId", "kind", "oldestReportOn");

-- CreateIndex
CREATE INDEX "standing_leadUnitId_planId_dueMonth_nodeId_idx" ON "standing"("leadUnitId", "planId", "dueMonth", "nodeId");

-- CreateIndex
CREATE INDEX "standing_planId_decisionSince_idx" ON "standing"("planId", "decisionSince");

-- CreateIndex
CREATE INDEX "tier_frameworkId_position_idx" ON "tier"("frameworkId", "position");

-- CreateIndex
CREATE INDEX "idea_tierId_sortKey_idx" ON "idea"("tierId", "sortKey");

-- CreateIndex
CREATE INDEX "idea_frameworkId_idx" ON "idea"("frameworkId");

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_userId_idx" ON "session"("userId");

-- CreateIndex
CREATE INDEX "account_userId_idx" ON "account"("userId");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "rate_limit_key_key" ON "rate_limit"("key");

-- CreateIndex
CREATE INDEX "member_history_unitId_toSeq_idx" ON "member_history"("unitId", "toSeq");

-- CreateIndex
CREATE INDEX "role_grant_history_memberId_toSeq_idx" ON "role_grant_history"("memberId", "toSeq");

-- CreateIndex
CREATE INDEX "invitation_history_secretHash_toSeq_idx" ON "invitation_history"("secretHash", "toSeq");

-- CreateIndex
CREATE INDEX "phase_history_planId_toSeq_idx" ON "phase_history"("planId", "toSeq");

-- CreateIndex
CREATE INDEX "key_direction_history_planId_sortKey_toSeq_idx" ON "key_direction_history"("planId", "sortKey", "toSeq");

-- CreateIndex
CREATE INDEX "work_point_history_planId_year_sortKey_toSeq_idx" ON "work_point_history"("planId", "year", "sortKey", "toSeq");

-- CreateIndex
CREATE INDEX "element_history_parentId_sortKey_toSeq_idx" ON "element_history"("parentId", "sortKey", "toSeq");

-- CreateIndex
CREATE INDEX "element_history_planId_kind_directionId_sortKey_toSeq_idx" ON "element_history"("planId", "kind", "directionId", "sortKey", "toSeq");

-- CreateIndex
CREATE INDEX "element_history_planId_leadUnitId_kind_toSeq_idx" ON "element_history"("planId", "leadUnitId", "kind", "toSeq");

-- CreateIndex
CREATE INDEX "element_history_leadUnitId_kind_endsOn_toSeq_idx" ON "element_history"("leadUnitId", "kind", "endsOn", "toSeq");

-- CreateIndex
CREATE INDEX "cooperation_history_elementId_toSeq_idx" ON "cooperation_history"("elementId", "toSeq");

-- CreateIndex
CREATE INDEX "cooperation_history_unitId_toSeq_idx" ON "cooperation_history"("unitId", "toSeq");

-- CreateIndex
CREATE INDEX "placement_history_planId_phaseId_directionId_sortKey_toSeq_idx" ON "placement_history"("planId", "phaseId", "directionId", "sortKey", "toSeq");

-- CreateIndex
CREATE INDEX "placement_history_elementId_toSeq_idx" ON "placement_history"("elementId", "toSeq");

-- CreateIndex
CREATE INDEX "milestone_history_elementId_sortKey_toSeq_idx" ON "milestone_history"("elementId", "sortKey", "toSeq");

-- CreateIndex
CREATE INDEX "link_history_fromId_type_toSeq_idx" ON "link_history"("fromId", "type", "toSeq");

-- CreateIndex
CREATE INDEX "link_history_toId_type_toSeq_idx" ON "link_history"("toId", "type", "toSeq");

-- CreateIndex
CREATE INDEX "report_history_taskId_month_fromSeq_toSeq_idx" ON "report_history"("taskId", "month", "fromSeq", "toSeq");

-- CreateIndex
CREATE INDEX "standing_history_parentId_oldestReportOn_toSeq_idx" ON "standing_history"("parentId", "oldestReportOn", "toSeq");

-- CreateIndex
CREATE INDEX "standing_history_planId_kind_oldestReportOn_toSeq_idx" ON "standing_history"("planId", "kind", "oldestReportOn", "toSeq");

-- CreateIndex
CREATE INDEX "standing_history_leadUnitId_planId_dueMonth_nodeId_toSeq_idx" ON "standing_history"("leadUnitId", "planId", "dueMonth", "nodeId", "toSeq");

-- CreateIndex
CREATE INDEX "standing_history_planId_decisionSince_toSeq_idx" ON "standing_history"("planId", "decisionSince", "toSeq");

-- CreateIndex
CREATE INDEX "tier_history_frameworkId_position_toSeq_idx" ON "tier_history"("frameworkId", "position", "toSeq");

-- CreateIndex
CREATE INDEX "idea_history_tierId_sortKey_toSeq_idx" ON "idea_history"("tierId", "sortKey", "toSeq");

-- CreateIndex
CREATE INDEX "idea_history_frameworkId_toSeq_idx" ON "idea_history"("frameworkId", "toSeq");
