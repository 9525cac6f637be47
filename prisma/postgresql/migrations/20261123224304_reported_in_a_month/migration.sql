-- CreateIndex
CREATE INDEX "standing_leadUnitId_planId_reportedMonth_dueMonth_nodeId_idx" ON "standing"("leadUnitId", "planId", "reportedMonth", "dueMonth", "nodeId");

-- CreateIndex
CREATE INDEX "standing_history_leadUnitId_planId_reportedMonth_dueMonth_n_idx" ON "standing_history"("leadUnitId", "planId", "reportedMonth", "dueMonth", "nodeId", "toSeq");
