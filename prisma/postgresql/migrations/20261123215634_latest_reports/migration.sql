-- CreateIndex
CREATE INDEX "report_fromSeq_idx" ON "report"("fromSeq");

-- CreateIndex
CREATE INDEX "report_history_fromSeq_toSeq_idx" ON "report_history"("fromSeq", "toSeq");
