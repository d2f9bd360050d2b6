-- Counts by coverage, type or level read this index alone: a tenth of the table.
-- DropIndex
DROP INDEX "standing_org_id_next_due_on_account_id_idx";

-- CreateIndex
CREATE INDEX "standing_counted" ON "standing"("org_id", "next_due_on", "account_id", "time_zone", "last_held_on", "owner_id", "territory_id", "level", "kind", "type", "is_stale");
