-- CreateTable
CREATE TABLE "log_head" (
    "id" TEXT COLLATE "C" NOT NULL,
    "seq" BIGINT NOT NULL,
    "hash" TEXT COLLATE "C" NOT NULL,
    "recordedAt" BIGINT NOT NULL,
    "touched" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "log_head_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "command" (
    "id" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "payloadHash" TEXT COLLATE "C" NOT NULL,
    "actorId" TEXT COLLATE "C" NOT NULL,
    "firstSeq" BIGINT NOT NULL,
    "lastSeq" BIGINT NOT NULL,
    "recordedAt" BIGINT NOT NULL,
    "result" TEXT COLLATE "C" NOT NULL,
    "undoable" BOOLEAN NOT NULL DEFAULT false,
    "undoes" TEXT COLLATE "C",

    CONSTRAINT "command_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event" (
    "seq" BIGINT NOT NULL,
    "commandId" TEXT COLLATE "C" NOT NULL,
    "entity" TEXT COLLATE "C" NOT NULL,
    "rowId" TEXT COLLATE "C" NOT NULL,
    "field" TEXT COLLATE "C" NOT NULL,
    "before" TEXT COLLATE "C",
    "after" TEXT COLLATE "C",
    "effectiveOn" TEXT COLLATE "C" NOT NULL,
    "recordedAt" BIGINT NOT NULL,
    "actorId" TEXT COLLATE "C" NOT NULL,
    "role" TEXT COLLATE "C" NOT NULL,
    "unitId" TEXT COLLATE "C",
    "reason" TEXT COLLATE "C",
    "prevHash" TEXT COLLATE "C" NOT NULL,
    "hash" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "event_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "organisation" (
    "id" TEXT COLLATE "C" NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "nameZh" TEXT COLLATE "C" NOT NULL,
    "nameEn" TEXT COLLATE "C" NOT NULL,
    "timeZone" TEXT COLLATE "C" NOT NULL,
    "levelNames" TEXT COLLATE "C" NOT NULL,
    "healthRules" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit" (
    "id" TEXT COLLATE "C" NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "nameZh" TEXT COLLATE "C" NOT NULL,
    "nameEn" TEXT COLLATE "C" NOT NULL,
    "sortKey" TEXT COLLATE "C" NOT NULL,
    "closedOn" TEXT COLLATE "C",

    CONSTRAINT "unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" TEXT COLLATE "C" NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "displayName" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "member" (
    "id" TEXT COLLATE "C" NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "personId" TEXT COLLATE "C" NOT NULL,
    "userId" TEXT COLLATE "C",
    "unitId" TEXT COLLATE "C",
    "status" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "role_grant" (
    "id" TEXT COLLATE "C" NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "memberId" TEXT COLLATE "C" NOT NULL,
    "role" TEXT COLLATE "C" NOT NULL,
    "scopeKind" TEXT COLLATE "C" NOT NULL,
    "scopeId" TEXT COLLATE "C",

    CONSTRAINT "role_grant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" TEXT COLLATE "C" NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "memberId" TEXT COLLATE "C" NOT NULL,
    "secretHash" TEXT COLLATE "C" NOT NULL,
    "expiresAt" BIGINT NOT NULL,
    "claimedAt" BIGINT,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "body" (
    "id" TEXT COLLATE "C" NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "nameZh" TEXT COLLATE "C" NOT NULL,
    "nameEn" TEXT COLLATE "C" NOT NULL,
    "sortKey" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "body_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "term" (
    "id" TEXT COLLATE "C" NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "bodyId" TEXT COLLATE "C" NOT NULL,
    "nameZh" TEXT COLLATE "C" NOT NULL,
    "nameEn" TEXT COLLATE "C" NOT NULL,
    "startsOn" TEXT COLLATE "C" NOT NULL,
    "endsOn" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "term_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "resolution" (
    "id" TEXT COLLATE "C" NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "bodyId" TEXT COLLATE "C" NOT NULL,
    "titleZh" TEXT COLLATE "C" NOT NULL,
    "titleEn" TEXT COLLATE "C" NOT NULL,
    "adoptedOn" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "resolution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "period" (
    "id" TEXT COLLATE "C" NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "nameZh" TEXT COLLATE "C" NOT NULL,
    "nameEn" TEXT COLLATE "C" NOT NULL,
    "startsOn" TEXT COLLATE "C" NOT NULL,
    "endsOn" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "period_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan" (
    "id" TEXT COLLATE "C" NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "titleZh" TEXT COLLATE "C" NOT NULL,
    "titleEn" TEXT COLLATE "C" NOT NULL,
    "status" TEXT COLLATE "C" NOT NULL,
    "statusReason" TEXT COLLATE "C",
    "resolutionId" TEXT COLLATE "C",
    "startsOn" TEXT COLLATE "C" NOT NULL,
    "endsOn" TEXT COLLATE "C" NOT NULL,
    "parentPlanId" TEXT COLLATE "C",
    "missionZh" TEXT COLLATE "C" NOT NULL,
    "missionEn" TEXT COLLATE "C" NOT NULL,
    "visionZh" TEXT COLLATE "C" NOT NULL,
    "visionEn" TEXT COLLATE "C" NOT NULL,
    "valuesZh" TEXT COLLATE "C" NOT NULL,
    "valuesEn" TEXT COLLATE "C" NOT NULL,
    "sample" BOOLEAN NOT NULL,
    "contentRevision" INTEGER NOT NULL,
    "childrenRevision" INTEGER NOT NULL,

    CONSTRAINT "plan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "phase" (
    "id" TEXT COLLATE "C" NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "planId" TEXT COLLATE "C" NOT NULL,
    "titleZh" TEXT COLLATE "C" NOT NULL,
    "titleEn" TEXT COLLATE "C" NOT NULL,
    "startsOn" TEXT COLLATE "C" NOT NULL,
    "endsOn" TEXT COLLATE "C" NOT NULL,
    "contentRevision" INTEGER NOT NULL,

    CONSTRAINT "phase_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "key_direction" (
    "id" TEXT COLLATE "C" NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "planId" TEXT COLLATE "C" NOT NULL,
    "titleZh" TEXT COLLATE "C" NOT NULL,
    "titleEn" TEXT COLLATE "C" NOT NULL,
    "sortKey" TEXT COLLATE "C" NOT NULL,
    "contentRevision" INTEGER NOT NULL,

    CONSTRAINT "key_direction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "work_point" (
    "id" TEXT COLLATE "C" NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "planId" TEXT COLLATE "C" NOT NULL,
    "year" INTEGER NOT NULL,
    "titleZh" TEXT COLLATE "C" NOT NULL,
    "titleEn" TEXT COLLATE "C" NOT NULL,
    "directionId" TEXT COLLATE "C",
    "sortKey" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "work_point_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "element" (
    "id" TEXT COLLATE "C" NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "planId" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "parentId" TEXT COLLATE "C" NOT NULL,
    "directionId" TEXT COLLATE "C",
    "sortKey" TEXT COLLATE "C" NOT NULL,
    "titleZh" TEXT COLLATE "C" NOT NULL,
    "titleEn" TEXT COLLATE "C" NOT NULL,
    "statementZh" TEXT COLLATE "C" NOT NULL,
    "statementEn" TEXT COLLATE "C" NOT NULL,
    "startsOn" TEXT COLLATE "C" NOT NULL,
    "endsOn" TEXT COLLATE "C" NOT NULL,
    "weight" INTEGER NOT NULL,
    "lifecycle" TEXT COLLATE "C" NOT NULL,
    "lifecycleReason" TEXT COLLATE "C",
    "leadUnitId" TEXT COLLATE "C",
    "measuredBy" TEXT COLLATE "C" NOT NULL,
    "plannedQuantity" INTEGER,
    "quantityUnit" TEXT COLLATE "C" NOT NULL,
    "outcome" TEXT COLLATE "C",
    "sample" BOOLEAN NOT NULL,
    "contentRevision" INTEGER NOT NULL,
    "childrenRevision" INTEGER NOT NULL,

    CONSTRAINT "element_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cooperation" (
    "id" TEXT COLLATE "C" NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "elementId" TEXT COLLATE "C" NOT NULL,
    "unitId" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "cooperation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "placement" (
    "id" TEXT COLLATE "C" NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "planId" TEXT COLLATE "C" NOT NULL,
    "elementId" TEXT COLLATE "C" NOT NULL,
    "phaseId" TEXT COLLATE "C",
    "directionId" TEXT COLLATE "C",
    "sortKey" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "placement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "milestone" (
    "id" TEXT COLLATE "C" NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "elementId" TEXT COLLATE "C" NOT NULL,
    "titleZh" TEXT COLLATE "C" NOT NULL,
    "titleEn" TEXT COLLATE "C" NOT NULL,
    "dueOn" TEXT COLLATE "C" NOT NULL,
    "weight" INTEGER NOT NULL,
    "sortKey" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "milestone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "link" (
    "id" TEXT COLLATE "C" NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "type" TEXT COLLATE "C" NOT NULL,
    "fromId" TEXT COLLATE "C" NOT NULL,
    "toId" TEXT COLLATE "C" NOT NULL,
    "weight" INTEGER,
    "shareBp" INTEGER,
    "succession" TEXT COLLATE "C",

    CONSTRAINT "link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report" (
    "id" TEXT COLLATE "C" NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "taskId" TEXT COLLATE "C" NOT NULL,
    "planId" TEXT COLLATE "C" NOT NULL,
    "month" TEXT COLLATE "C" NOT NULL,
    "method" TEXT COLLATE "C" NOT NULL,
    "valueBp" INTEGER NOT NULL,
    "quantityDone" INTEGER,
    "reached" TEXT COLLATE "C" NOT NULL,
    "done" TEXT COLLATE "C" NOT NULL,
    "problem" TEXT COLLATE "C" NOT NULL,
    "nextStep" TEXT COLLATE "C" NOT NULL,
    "needsDecision" TEXT COLLATE "C" NOT NULL,
    "decisionBy" TEXT COLLATE "C",
    "noChangeReason" TEXT COLLATE "C",
    "supersedes" TEXT COLLATE "C",
    "memberId" TEXT COLLATE "C" NOT NULL,
    "unitId" TEXT COLLATE "C",
    "reportedOn" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "standing" (
    "nodeId" TEXT COLLATE "C" NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "planId" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "parentId" TEXT COLLATE "C",
    "leadUnitId" TEXT COLLATE "C",
    "progressBp" INTEGER,
    "measuredBp" INTEGER NOT NULL,
    "homeProgressBp" INTEGER,
    "homeMeasuredBp" INTEGER NOT NULL,
    "oldestReportOn" TEXT COLLATE "C",
    "reportId" TEXT COLLATE "C",
    "reportedBp" INTEGER,
    "reportedMonth" TEXT COLLATE "C",
    "reportedOn" TEXT COLLATE "C",
    "dueMonth" TEXT COLLATE "C",
    "decisionSince" TEXT COLLATE "C",
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

    CONSTRAINT "standing_pkey" PRIMARY KEY ("nodeId")
);

-- CreateTable
CREATE TABLE "framework" (
    "id" TEXT COLLATE "C" NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "code" TEXT COLLATE "C" NOT NULL,
    "issuerZh" TEXT COLLATE "C" NOT NULL,
    "issuerEn" TEXT COLLATE "C" NOT NULL,
    "documentZh" TEXT COLLATE "C" NOT NULL,
    "documentEn" TEXT COLLATE "C" NOT NULL,
    "validFrom" TEXT COLLATE "C",
    "validTo" TEXT COLLATE "C",
    "source" TEXT COLLATE "C" NOT NULL,
    "noteZh" TEXT COLLATE "C" NOT NULL,
    "noteEn" TEXT COLLATE "C" NOT NULL,
    "predecessorId" TEXT COLLATE "C",
    "parentId" TEXT COLLATE "C",
    "sortKey" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "framework_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tier" (
    "id" TEXT COLLATE "C" NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "frameworkId" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "declared" INTEGER NOT NULL,
    "labelZh" TEXT COLLATE "C" NOT NULL,
    "labelEn" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "tier_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idea" (
    "id" TEXT COLLATE "C" NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "frameworkId" TEXT COLLATE "C" NOT NULL,
    "tierId" TEXT COLLATE "C" NOT NULL,
    "titleZh" TEXT COLLATE "C" NOT NULL,
    "titleEn" TEXT COLLATE "C" NOT NULL,
    "sortKey" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "idea_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "health_count" (
    "day" TEXT COLLATE "C" NOT NULL,
    "planId" TEXT COLLATE "C" NOT NULL,
    "dimension" TEXT COLLATE "C" NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "health" TEXT COLLATE "C" NOT NULL,
    "n" INTEGER NOT NULL,

    CONSTRAINT "health_count_pkey" PRIMARY KEY ("day","planId","dimension","key","kind","health")
);

-- CreateTable
CREATE TABLE "health_day" (
    "day" TEXT COLLATE "C" NOT NULL,
    "planId" TEXT COLLATE "C" NOT NULL,
    "rules" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "health_day_pkey" PRIMARY KEY ("day","planId")
);

-- CreateTable
CREATE TABLE "user" (
    "id" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "email" TEXT COLLATE "C" NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT COLLATE "C",
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT COLLATE "C" NOT NULL,
    "token" TEXT COLLATE "C" NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "ipAddress" TEXT COLLATE "C",
    "userAgent" TEXT COLLATE "C",
    "userId" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" TEXT COLLATE "C" NOT NULL,
    "accountId" TEXT COLLATE "C" NOT NULL,
    "providerId" TEXT COLLATE "C" NOT NULL,
    "userId" TEXT COLLATE "C" NOT NULL,
    "accessToken" TEXT COLLATE "C",
    "refreshToken" TEXT COLLATE "C",
    "idToken" TEXT COLLATE "C",
    "accessTokenExpiresAt" TIMESTAMP(3),
    "refreshTokenExpiresAt" TIMESTAMP(3),
    "scope" TEXT COLLATE "C",
    "password" TEXT COLLATE "C",
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" TEXT COLLATE "C" NOT NULL,
    "identifier" TEXT COLLATE "C" NOT NULL,
    "value" TEXT COLLATE "C" NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "id" TEXT COLLATE "C" NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "count" INTEGER NOT NULL,
    "lastRequest" BIGINT NOT NULL,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation_history" (
    "id" TEXT COLLATE "C" NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "nameZh" TEXT COLLATE "C" NOT NULL,
    "nameEn" TEXT COLLATE "C" NOT NULL,
    "timeZone" TEXT COLLATE "C" NOT NULL,
    "levelNames" TEXT COLLATE "C" NOT NULL,
    "healthRules" TEXT COLLATE "C" NOT NULL,
    "toSeq" BIGINT NOT NULL,

    CONSTRAINT "organisation_history_pkey" PRIMARY KEY ("id","fromSeq")
);

-- CreateTable
CREATE TABLE "unit_history" (
    "id" TEXT COLLATE "C" NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "nameZh" TEXT COLLATE "C" NOT NULL,
    "nameEn" TEXT COLLATE "C" NOT NULL,
    "sortKey" TEXT COLLATE "C" NOT NULL,
    "closedOn" TEXT COLLATE "C",
    "toSeq" BIGINT NOT NULL,

    CONSTRAINT "unit_history_pkey" PRIMARY KEY ("id","fromSeq")
);

-- CreateTable
CREATE TABLE "member_history" (
    "id" TEXT COLLATE "C" NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "personId" TEXT COLLATE "C" NOT NULL,
    "userId" TEXT COLLATE "C",
    "unitId" TEXT COLLATE "C",
    "status" TEXT COLLATE "C" NOT NULL,
    "toSeq" BIGINT NOT NULL,

    CONSTRAINT "member_history_pkey" PRIMARY KEY ("id","fromSeq")
);

-- CreateTable
CREATE TABLE "role_grant_history" (
    "id" TEXT COLLATE "C" NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "memberId" TEXT COLLATE "C" NOT NULL,
    "role" TEXT COLLATE "C" NOT NULL,
    "scopeKind" TEXT COLLATE "C" NOT NULL,
    "scopeId" TEXT COLLATE "C",
    "toSeq" BIGINT NOT NULL,

    CONSTRAINT "role_grant_history_pkey" PRIMARY KEY ("id","fromSeq")
);

-- CreateTable
CREATE TABLE "invitation_history" (
    "id" TEXT COLLATE "C" NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "memberId" TEXT COLLATE "C" NOT NULL,
    "secretHash" TEXT COLLATE "C" NOT NULL,
    "expiresAt" BIGINT NOT NULL,
    "claimedAt" BIGINT,
    "toSeq" BIGINT NOT NULL,

    CONSTRAINT "invitation_history_pkey" PRIMARY KEY ("id","fromSeq")
);

-- CreateTable
CREATE TABLE "body_history" (
    "id" TEXT COLLATE "C" NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "nameZh" TEXT COLLATE "C" NOT NULL,
    "nameEn" TEXT COLLATE "C" NOT NULL,
    "sortKey" TEXT COLLATE "C" NOT NULL,
    "toSeq" BIGINT NOT NULL,

    CONSTRAINT "body_history_pkey" PRIMARY KEY ("id","fromSeq")
);

-- CreateTable
CREATE TABLE "term_history" (
    "id" TEXT COLLATE "C" NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "bodyId" TEXT COLLATE "C" NOT NULL,
    "nameZh" TEXT COLLATE "C" NOT NULL,
    "nameEn" TEXT COLLATE "C" NOT NULL,
    "startsOn" TEXT COLLATE "C" NOT NULL,
    "endsOn" TEXT COLLATE "C" NOT NULL,
    "toSeq" BIGINT NOT NULL,

    CONSTRAINT "term_history_pkey" PRIMARY KEY ("id","fromSeq")
);

-- CreateTable
CREATE TABLE "resolution_history" (
    "id" TEXT COLLATE "C" NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "bodyId" TEXT COLLATE "C" NOT NULL,
    "titleZh" TEXT COLLATE "C" NOT NULL,
    "titleEn" TEXT COLLATE "C" NOT NULL,
    "adoptedOn" TEXT COLLATE "C" NOT NULL,
    "toSeq" BIGINT NOT NULL,

    CONSTRAINT "resolution_history_pkey" PRIMARY KEY ("id","fromSeq")
);

-- CreateTable
CREATE TABLE "period_history" (
    "id" TEXT COLLATE "C" NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "nameZh" TEXT COLLATE "C" NOT NULL,
    "nameEn" TEXT COLLATE "C" NOT NULL,
    "startsOn" TEXT COLLATE "C" NOT NULL,
    "endsOn" TEXT COLLATE "C" NOT NULL,
    "toSeq" BIGINT NOT NULL,

    CONSTRAINT "period_history_pkey" PRIMARY KEY ("id","fromSeq")
);

-- CreateTable
CREATE TABLE "plan_history" (
    "id" TEXT COLLATE "C" NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "titleZh" TEXT COLLATE "C" NOT NULL,
    "titleEn" TEXT COLLATE "C" NOT NULL,
    "status" TEXT COLLATE "C" NOT NULL,
    "statusReason" TEXT COLLATE "C",
    "resolutionId" TEXT COLLATE "C",
    "startsOn" TEXT COLLATE "C" NOT NULL,
    "endsOn" TEXT COLLATE "C" NOT NULL,
    "parentPlanId" TEXT COLLATE "C",
    "missionZh" TEXT COLLATE "C" NOT NULL,
    "missionEn" TEXT COLLATE "C" NOT NULL,
    "visionZh" TEXT COLLATE "C" NOT NULL,
    "visionEn" TEXT COLLATE "C" NOT NULL,
    "valuesZh" TEXT COLLATE "C" NOT NULL,
    "valuesEn" TEXT COLLATE "C" NOT NULL,
    "sample" BOOLEAN NOT NULL,
    "contentRevision" INTEGER NOT NULL,
    "childrenRevision" INTEGER NOT NULL,
    "toSeq" BIGINT NOT NULL,

    CONSTRAINT "plan_history_pkey" PRIMARY KEY ("id","fromSeq")
);

-- CreateTable
CREATE TABLE "phase_history" (
    "id" TEXT COLLATE "C" NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "planId" TEXT COLLATE "C" NOT NULL,
    "titleZh" TEXT COLLATE "C" NOT NULL,
    "titleEn" TEXT COLLATE "C" NOT NULL,
    "startsOn" TEXT COLLATE "C" NOT NULL,
    "endsOn" TEXT COLLATE "C" NOT NULL,
    "contentRevision" INTEGER NOT NULL,
    "toSeq" BIGINT NOT NULL,

    CONSTRAINT "phase_history_pkey" PRIMARY KEY ("id","fromSeq")
);

-- CreateTable
CREATE TABLE "key_direction_history" (
    "id" TEXT COLLATE "C" NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "planId" TEXT COLLATE "C" NOT NULL,
    "titleZh" TEXT COLLATE "C" NOT NULL,
    "titleEn" TEXT COLLATE "C" NOT NULL,
    "sortKey" TEXT COLLATE "C" NOT NULL,
    "contentRevision" INTEGER NOT NULL,
    "toSeq" BIGINT NOT NULL,

    CONSTRAINT "key_direction_history_pkey" PRIMARY KEY ("id","fromSeq")
);

-- CreateTable
CREATE TABLE "work_point_history" (
    "id" TEXT COLLATE "C" NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "planId" TEXT COLLATE "C" NOT NULL,
    "year" INTEGER NOT NULL,
    "titleZh" TEXT COLLATE "C" NOT NULL,
    "titleEn" TEXT COLLATE "C" NOT NULL,
    "directionId" TEXT COLLATE "C",
    "sortKey" TEXT COLLATE "C" NOT NULL,
    "toSeq" BIGINT NOT NULL,

    CONSTRAINT "work_point_history_pkey" PRIMARY KEY ("id","fromSeq")
);

-- CreateTable
CREATE TABLE "element_history" (
    "id" TEXT COLLATE "C" NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "planId" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "parentId" TEXT COLLATE "C" NOT NULL,
    "directionId" TEXT COLLATE "C",
    "sortKey" TEXT COLLATE "C" NOT NULL,
    "titleZh" TEXT COLLATE "C" NOT NULL,
    "titleEn" TEXT COLLATE "C" NOT NULL,
    "statementZh" TEXT COLLATE "C" NOT NULL,
    "statementEn" TEXT COLLATE "C" NOT NULL,
    "startsOn" TEXT COLLATE "C" NOT NULL,
    "endsOn" TEXT COLLATE "C" NOT NULL,
    "weight" INTEGER NOT NULL,
    "lifecycle" TEXT COLLATE "C" NOT NULL,
    "lifecycleReason" TEXT COLLATE "C",
    "leadUnitId" TEXT COLLATE "C",
    "measuredBy" TEXT COLLATE "C" NOT NULL,
    "plannedQuantity" INTEGER,
    "quantityUnit" TEXT COLLATE "C" NOT NULL,
    "outcome" TEXT COLLATE "C",
    "sample" BOOLEAN NOT NULL,
    "contentRevision" INTEGER NOT NULL,
    "childrenRevision" INTEGER NOT NULL,
    "toSeq" BIGINT NOT NULL,

    CONSTRAINT "element_history_pkey" PRIMARY KEY ("id","fromSeq")
);

-- CreateTable
CREATE TABLE "cooperation_history" (
    "id" TEXT COLLATE "C" NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "elementId" TEXT COLLATE "C" NOT NULL,
    "unitId" TEXT COLLATE "C" NOT NULL,
    "toSeq" BIGINT NOT NULL,

    CONSTRAINT "cooperation_history_pkey" PRIMARY KEY ("id","fromSeq")
);

-- CreateTable
CREATE TABLE "placement_history" (
    "id" TEXT COLLATE "C" NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "planId" TEXT COLLATE "C" NOT NULL,
    "elementId" TEXT COLLATE "C" NOT NULL,
    "phaseId" TEXT COLLATE "C",
    "directionId" TEXT COLLATE "C",
    "sortKey" TEXT COLLATE "C" NOT NULL,
    "toSeq" BIGINT NOT NULL,

    CONSTRAINT "placement_history_pkey" PRIMARY KEY ("id","fromSeq")
);

-- CreateTable
CREATE TABLE "milestone_history" (
    "id" TEXT COLLATE "C" NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "elementId" TEXT COLLATE "C" NOT NULL,
    "titleZh" TEXT COLLATE "C" NOT NULL,
    "titleEn" TEXT COLLATE "C" NOT NULL,
    "dueOn" TEXT COLLATE "C" NOT NULL,
    "weight" INTEGER NOT NULL,
    "sortKey" TEXT COLLATE "C" NOT NULL,
    "toSeq" BIGINT NOT NULL,

    CONSTRAINT "milestone_history_pkey" PRIMARY KEY ("id","fromSeq")
);

-- CreateTable
CREATE TABLE "link_history" (
    "id" TEXT COLLATE "C" NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "type" TEXT COLLATE "C" NOT NULL,
    "fromId" TEXT COLLATE "C" NOT NULL,
    "toId" TEXT COLLATE "C" NOT NULL,
    "weight" INTEGER,
    "shareBp" INTEGER,
    "succession" TEXT COLLATE "C",
    "toSeq" BIGINT NOT NULL,

    CONSTRAINT "link_history_pkey" PRIMARY KEY ("id","fromSeq")
);

-- CreateTable
CREATE TABLE "report_history" (
    "id" TEXT COLLATE "C" NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "taskId" TEXT COLLATE "C" NOT NULL,
    "planId" TEXT COLLATE "C" NOT NULL,
    "month" TEXT COLLATE "C" NOT NULL,
    "method" TEXT COLLATE "C" NOT NULL,
    "valueBp" INTEGER NOT NULL,
    "quantityDone" INTEGER,
    "reached" TEXT COLLATE "C" NOT NULL,
    "done" TEXT COLLATE "C" NOT NULL,
    "problem" TEXT COLLATE "C" NOT NULL,
    "nextStep" TEXT COLLATE "C" NOT NULL,
    "needsDecision" TEXT COLLATE "C" NOT NULL,
    "decisionBy" TEXT COLLATE "C",
    "noChangeReason" TEXT COLLATE "C",
    "supersedes" TEXT COLLATE "C",
    "memberId" TEXT COLLATE "C" NOT NULL,
    "unitId" TEXT COLLATE "C",
    "reportedOn" TEXT COLLATE "C" NOT NULL,
    "toSeq" BIGINT NOT NULL,

    CONSTRAINT "report_history_pkey" PRIMARY KEY ("id","fromSeq")
);

-- CreateTable
CREATE TABLE "standing_history" (
    "nodeId" TEXT COLLATE "C" NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "planId" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "parentId" TEXT COLLATE "C",
    "leadUnitId" TEXT COLLATE "C",
    "progressBp" INTEGER,
    "measuredBp" INTEGER NOT NULL,
    "homeProgressBp" INTEGER,
    "homeMeasuredBp" INTEGER NOT NULL,
    "oldestReportOn" TEXT COLLATE "C",
    "reportId" TEXT COLLATE "C",
    "reportedBp" INTEGER,
    "reportedMonth" TEXT COLLATE "C",
    "reportedOn" TEXT COLLATE "C",
    "dueMonth" TEXT COLLATE "C",
    "decisionSince" TEXT COLLATE "C",
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

    CONSTRAINT "standing_history_pkey" PRIMARY KEY ("nodeId","fromSeq")
);

-- CreateTable
CREATE TABLE "framework_history" (
    "id" TEXT COLLATE "C" NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "code" TEXT COLLATE "C" NOT NULL,
    "issuerZh" TEXT COLLATE "C" NOT NULL,
    "issuerEn" TEXT COLLATE "C" NOT NULL,
    "documentZh" TEXT COLLATE "C" NOT NULL,
    "documentEn" TEXT COLLATE "C" NOT NULL,
    "validFrom" TEXT COLLATE "C",
    "validTo" TEXT COLLATE "C",
    "source" TEXT COLLATE "C" NOT NULL,
    "noteZh" TEXT COLLATE "C" NOT NULL,
    "noteEn" TEXT COLLATE "C" NOT NULL,
    "predecessorId" TEXT COLLATE "C",
    "parentId" TEXT COLLATE "C",
    "sortKey" TEXT COLLATE "C" NOT NULL,
    "toSeq" BIGINT NOT NULL,

    CONSTRAINT "framework_history_pkey" PRIMARY KEY ("id","fromSeq")
);

-- CreateTable
CREATE TABLE "tier_history" (
    "id" TEXT COLLATE "C" NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "frameworkId" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "declared" INTEGER NOT NULL,
    "labelZh" TEXT COLLATE "C" NOT NULL,
    "labelEn" TEXT COLLATE "C" NOT NULL,
    "toSeq" BIGINT NOT NULL,

    CONSTRAINT "tier_history_pkey" PRIMARY KEY ("id","fromSeq")
);

-- CreateTable
CREATE TABLE "idea_history" (
    "id" TEXT COLLATE "C" NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "frameworkId" TEXT COLLATE "C" NOT NULL,
    "tierId" TEXT COLLATE "C" NOT NULL,
    "titleZh" TEXT COLLATE "C" NOT NULL,
    "titleEn" TEXT COLLATE "C" NOT NULL,
    "sortKey" TEXT COLLATE "C" NOT NULL,
    "toSeq" BIGINT NOT NULL,

    CONSTRAINT "idea_history_pkey" PRIMARY KEY ("id","fromSeq")
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

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;
