-- AlterTable
ALTER TABLE "invitation" ADD COLUMN "endsSecondFactor" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "invitation_history" ADD COLUMN "endsSecondFactor" BOOLEAN NOT NULL DEFAULT false;
