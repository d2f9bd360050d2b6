CREATE TABLE "catalog_statistics" (
    "org_id" UUID NOT NULL,
    "computed_at" TIMESTAMPTZ(3) NOT NULL,
    "statistics" JSONB NOT NULL,

    CONSTRAINT "catalog_statistics_pkey" PRIMARY KEY ("org_id")
);
ALTER TABLE "catalog_statistics" ADD CONSTRAINT "catalog_statistics_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organization"("org_id") ON DELETE CASCADE ON UPDATE CASCADE;

alter table catalog_statistics enable row level security;
alter table catalog_statistics force row level security;
create policy tenant on catalog_statistics using (org_id = nullif(current_setting('app.org_id', true), '')::uuid) with check (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
grant select, insert, update, delete on catalog_statistics to revisit_app;
