-- Reports ask for what was held between two days, whatever the account.
CREATE INDEX "review_org_id_held_on_idx" ON "review"("org_id", "held_on");
