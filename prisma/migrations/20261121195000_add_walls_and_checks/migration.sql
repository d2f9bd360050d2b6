-- What Prisma's schema cannot say: who may see which row, which values a column may hold, which copies are kept by trigger.
-- docs/decisions/002-tenancy.md explains the walls.

-- The server's own role. Its password is set by the runner; here only so that `prisma migrate deploy` finds it.
do $$
begin
  if not exists (select from pg_roles where rolname = 'revisit_app') then
    create role revisit_app nosuperuser nobypassrls nocreatedb nocreaterole nologin;
  end if;
end
$$;

-- Names sort the same way on every server, in every alphabet.
alter table account alter column name type text collate "und-x-icu";
alter table contact alter column name type text collate "und-x-icu";
alter table person alter column name type text collate "und-x-icu";
alter table product alter column name type text collate "und-x-icu";
alter table territory alter column name type text collate "und-x-icu";
alter table competitor alter column name type text collate "und-x-icu";
alter table organization alter column name type text collate "und-x-icu";
alter table script alter column name type text collate "und-x-icu";
alter table value_driver alter column name type text collate "und-x-icu";

-- Texts are compared without case and, where the extension is there, without accents.
do $$
begin
  create extension if not exists unaccent;
exception when others then
  raise notice 'without the extension unaccent, a search for "Muller" does not find "Müller"';
end
$$;
do $$
begin
  if exists (select from pg_extension where extname = 'unaccent') then
    execute format('create function folded(value text) returns text language sql immutable parallel safe strict as $f$ select lower(%1$I.unaccent(''%1$I.unaccent'', value)) $f$',
      (select n.nspname from pg_extension e join pg_namespace n on n.oid = e.extnamespace where e.extname = 'unaccent'));
  else
    create function folded(value text) returns text language sql immutable parallel safe strict as $f$ select lower(value) $f$;
  end if;
end
$$;

-- Values. Null passes a check: whether a column may be null is Prisma's to say.
alter table account
  add constraint account_kind_check check (kind in ('customer', 'prospect')),
  add constraint account_resources_judged_check check (resources_judged in ('none', 'limited', 'ample')),
  add constraint account_employees_check check (employees >= 0),
  add constraint account_annual_revenue_cents_check check (annual_revenue_cents >= 0),
  add constraint account_budget_cents_check check (budget_cents >= 0),
  add constraint account_currency_check check (currency ~ '^[A-Z]{3}$'),
  add constraint account_version_check check (version >= 1);
alter table contact
  add constraint contact_rapport_check check (rapport between 1 and 5);
alter table standing
  add constraint standing_kind_check check (kind in ('customer', 'prospect')),
  add constraint standing_level_check check (level in ('high', 'medium', 'low')),
  add constraint standing_level_order_check check (level_order between 0 and 2),
  add constraint standing_resources_check check (resources in ('none', 'limited', 'ample', 'unknown')),
  add constraint standing_expected_value_cents_check check (expected_value_cents >= 0),
  add constraint standing_interval_days_check check (interval_days between 1 and 365),
  add constraint standing_held_order_check check (held_order >= 0);
alter table standing_count
  add constraint standing_count_accounts_check check (accounts >= 0);
alter table assessment
  add constraint assessment_level_check check (level in ('high', 'medium', 'low')),
  add constraint assessment_resources_check check (resources in ('none', 'limited', 'ample', 'unknown'));
alter table challenge
  add constraint challenge_claimed_level_check check (claimed_level in ('high', 'medium', 'low')),
  add constraint challenge_state_check check (state in ('open', 'accepted', 'rejected'));
alter table level_override
  add constraint level_override_level_check check (level in ('high', 'medium', 'low'));
alter table cadence_policy
  add constraint cadence_policy_level_check check (level in ('high', 'medium', 'low')),
  add constraint cadence_policy_interval_days_check check (interval_days between 1 and 365);
alter table import
  add constraint import_state_check check (state in ('running', 'done', 'failed'));
alter table api_key
  add constraint api_key_role_check check (role in ('rep', 'manager', 'admin'));
alter table organization
  add constraint organization_currency_check check (currency ~ '^[A-Z]{3}$');
alter table exchange_rate
  add constraint exchange_rate_currency_check check (currency ~ '^[A-Z]{3}$'),
  add constraint exchange_rate_rate_check check (rate > 0);
alter table person
  add constraint person_role_check check (role in ('rep', 'manager', 'admin')),
  add constraint person_weekly_capacity_check check (weekly_capacity between 0 and 100);
alter table product
  add constraint product_kind_check check (kind in ('product', 'option', 'service')),
  add constraint product_unit_price_cents_check check (unit_price_cents >= 0),
  add constraint product_currency_check check (currency ~ '^[A-Z]{3}$'),
  add constraint product_lifespan_months_check check (lifespan_months > 0);
alter table owned_product
  add constraint owned_product_supplier_check check (supplier in ('us', 'competitor')),
  add constraint owned_product_quantity_check check (quantity > 0);
alter table purchase
  add constraint purchase_currency_check check (currency ~ '^[A-Z]{3}$');
alter table affinity
  add constraint affinity_accounts_check check (accounts >= 0);
alter table review
  add constraint review_level_check check (level in ('high', 'medium', 'low')),
  add constraint review_state_check check (state in ('proposed', 'invited', 'scheduled', 'in_progress', 'held', 'declined', 'cancelled', 'missed')),
  add constraint review_channel_check check (channel in ('visit', 'phone', 'video')),
  add constraint review_duration_minutes_check check (duration_minutes between 1 and 1440);
alter table review_participant
  add constraint review_participant_side_check check (side in ('us', 'customer'));
alter table answer
  add constraint answer_phrasing_check check (phrasing in ('direct', 'subtle'));
alter table finding
  add constraint finding_kind_check check (kind in ('perception', 'need', 'competitor_contact', 'perceived_value', 'problem', 'promise', 'underuse')),
  add constraint finding_sentiment_check check (sentiment between -2 and 2),
  add constraint finding_state_check check (state in ('open', 'confirmed', 'dropped'));
alter table recommendation
  add constraint recommendation_kind_check check (kind in ('product', 'option', 'service', 'replacement', 'better_use')),
  add constraint recommendation_outcome_check check (outcome in ('proposed', 'rejected', 'accepted', 'declined', 'won', 'lost')),
  add constraint recommendation_expected_value_cents_check check (expected_value_cents >= 0);
alter table promise
  add constraint promise_state_check check (state in ('open', 'kept', 'broken'));
alter table problem
  add constraint problem_severity_check check (severity between 1 and 3),
  add constraint problem_waiting_on_check check (waiting_on in ('us', 'customer')),
  add constraint problem_effort_check check (effort between 1 and 7);
alter table question
  add constraint question_area_check check (area in ('perception', 'needs', 'competition')),
  add constraint question_kind_check check (kind in ('text', 'choice', 'rating', 'yes_no', 'number', 'money', 'product', 'competitor')),
  add constraint question_delicacy_check check (delicacy between 1 and 5),
  add constraint question_position_check check (position >= 0);

alter table standing add constraint standing_level_order_agrees check (level_order = case level when 'high' then 0 when 'medium' then 1 else 2 end);
alter table standing add constraint standing_value_order_agrees check (value_order = -expected_value_cents);
alter table product add constraint product_does_not_require_itself check (requires_product_id <> id);
alter table territory add constraint territory_is_not_its_own_parent check (parent_id <> id);
alter table territory_assignment add constraint territory_assignment_ends_after_it_starts check (ends_on >= starts_on);
alter table level_override add constraint level_override_ends_after_it_starts check (until_on >= set_on);

-- Null is a value here: two rules for "every account" would leave no most specific one.
drop index cadence_policy_org_id_level_family_type_size_band_key;
create unique index cadence_policy_org_id_level_family_type_size_band_key on cadence_policy (org_id, level, family, type, size_band) nulls not distinct;

-- One open review an account.
create unique index review_one_open_an_account on review (org_id, account_id) where state in ('proposed', 'invited', 'scheduled', 'in_progress');

-- Copies on the standing, so that one index serves the ranked list.
create function standing_copies_account() returns trigger language plpgsql as $$
begin
  -- the lock makes a reassignment wait, or be waited for: the copy can't miss it
  select owner_id, territory_id, kind into new.owner_id, new.territory_id, new.kind
    from account where org_id = new.org_id and id = new.account_id for share;
  return new;
end
$$;
create trigger standing_copies_account before insert on standing for each row execute function standing_copies_account();

create function account_updates_standing() returns trigger language plpgsql as $$
begin
  update standing s set owner_id = n.owner_id, territory_id = n.territory_id, kind = n.kind
    from now_rows n join old_rows o on o.org_id = n.org_id and o.id = n.id
    where s.org_id = n.org_id and s.account_id = n.id
      and (o.owner_id, o.territory_id, o.kind) is distinct from (n.owner_id, n.territory_id, n.kind);
  return null;
end
$$;
create trigger account_updates_standing after update on account referencing old table as old_rows new table as now_rows
  for each statement execute function account_updates_standing();

-- The counts behind the ranked list's total. Rows are taken in key order, so that two writers don't wait for each other in a ring.
create function standing_counts_added() returns trigger language plpgsql as $$
begin
  insert into standing_count as c (org_id, territory_id, owner_id, kind, level, accounts)
    select org_id, territory_id, coalesce(owner_id, '00000000-0000-0000-0000-000000000000'), kind, level, count(*)
      from now_rows group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
    on conflict (org_id, territory_id, owner_id, kind, level) do update set accounts = c.accounts + excluded.accounts;
  return null;
end
$$;
create function standing_counts_removed() returns trigger language plpgsql as $$
begin
  insert into standing_count as c (org_id, territory_id, owner_id, kind, level, accounts)
    select org_id, territory_id, coalesce(owner_id, '00000000-0000-0000-0000-000000000000'), kind, level, 0
      from old_rows group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
    on conflict (org_id, territory_id, owner_id, kind, level) do nothing;
  update standing_count c set accounts = c.accounts - d.accounts
    from (select org_id, territory_id, coalesce(owner_id, '00000000-0000-0000-0000-000000000000') as owner_id, kind, level, count(*)::int as accounts from old_rows group by 1, 2, 3, 4, 5) d
    where (c.org_id, c.territory_id, c.owner_id, c.kind, c.level) = (d.org_id, d.territory_id, d.owner_id, d.kind, d.level);
  return null;
end
$$;
create function standing_counts_moved() returns trigger language plpgsql as $$
begin
  insert into standing_count as c (org_id, territory_id, owner_id, kind, level, accounts)
    select org_id, territory_id, owner_id, kind, level, sum(change)
      from (
        select org_id, territory_id, coalesce(owner_id, '00000000-0000-0000-0000-000000000000') as owner_id, kind, level, 1 as change from now_rows
        union all
        select org_id, territory_id, coalesce(owner_id, '00000000-0000-0000-0000-000000000000'), kind, level, -1 from old_rows
      ) changes
      group by 1, 2, 3, 4, 5 having sum(change) <> 0 order by 1, 2, 3, 4, 5
    on conflict (org_id, territory_id, owner_id, kind, level) do update set accounts = c.accounts + excluded.accounts;
  return null;
end
$$;
create trigger standing_counts_added after insert on standing referencing new table as now_rows for each statement execute function standing_counts_added();
create trigger standing_counts_removed after delete on standing referencing old table as old_rows for each statement execute function standing_counts_removed();
create trigger standing_counts_moved after update on standing referencing old table as old_rows new table as now_rows for each statement execute function standing_counts_moved();

-- The wall: without `app.org_id` no row exists. `nullif`, because after a transaction the setting is '', not null.
alter table account enable row level security;
alter table account force row level security;
create policy tenant on account using (org_id = nullif(current_setting('app.org_id', true), '')::uuid) with check (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
alter table contact enable row level security;
alter table contact force row level security;
create policy tenant on contact using (org_id = nullif(current_setting('app.org_id', true), '')::uuid) with check (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
alter table standing enable row level security;
alter table standing force row level security;
create policy tenant on standing using (org_id = nullif(current_setting('app.org_id', true), '')::uuid) with check (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
alter table standing_count enable row level security;
alter table standing_count force row level security;
create policy tenant on standing_count using (org_id = nullif(current_setting('app.org_id', true), '')::uuid) with check (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
alter table assessment enable row level security;
alter table assessment force row level security;
create policy tenant on assessment using (org_id = nullif(current_setting('app.org_id', true), '')::uuid) with check (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
alter table challenge enable row level security;
alter table challenge force row level security;
create policy tenant on challenge using (org_id = nullif(current_setting('app.org_id', true), '')::uuid) with check (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
alter table level_override enable row level security;
alter table level_override force row level security;
create policy tenant on level_override using (org_id = nullif(current_setting('app.org_id', true), '')::uuid) with check (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
alter table cadence_policy enable row level security;
alter table cadence_policy force row level security;
create policy tenant on cadence_policy using (org_id = nullif(current_setting('app.org_id', true), '')::uuid) with check (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
alter table import enable row level security;
alter table import force row level security;
create policy tenant on import using (org_id = nullif(current_setting('app.org_id', true), '')::uuid) with check (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
alter table import_rejection enable row level security;
alter table import_rejection force row level security;
create policy tenant on import_rejection using (org_id = nullif(current_setting('app.org_id', true), '')::uuid) with check (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
alter table audit_entry enable row level security;
alter table audit_entry force row level security;
create policy tenant on audit_entry using (org_id = nullif(current_setting('app.org_id', true), '')::uuid) with check (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
alter table outbox_message enable row level security;
alter table outbox_message force row level security;
create policy tenant on outbox_message using (org_id = nullif(current_setting('app.org_id', true), '')::uuid) with check (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
alter table mutation_receipt enable row level security;
alter table mutation_receipt force row level security;
create policy tenant on mutation_receipt using (org_id = nullif(current_setting('app.org_id', true), '')::uuid) with check (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
alter table api_key enable row level security;
alter table api_key force row level security;
create policy tenant on api_key using (org_id = nullif(current_setting('app.org_id', true), '')::uuid) with check (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
alter table organization enable row level security;
alter table organization force row level security;
create policy tenant on organization using (org_id = nullif(current_setting('app.org_id', true), '')::uuid) with check (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
alter table exchange_rate enable row level security;
alter table exchange_rate force row level security;
create policy tenant on exchange_rate using (org_id = nullif(current_setting('app.org_id', true), '')::uuid) with check (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
alter table territory enable row level security;
alter table territory force row level security;
create policy tenant on territory using (org_id = nullif(current_setting('app.org_id', true), '')::uuid) with check (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
alter table person enable row level security;
alter table person force row level security;
create policy tenant on person using (org_id = nullif(current_setting('app.org_id', true), '')::uuid) with check (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
alter table territory_assignment enable row level security;
alter table territory_assignment force row level security;
create policy tenant on territory_assignment using (org_id = nullif(current_setting('app.org_id', true), '')::uuid) with check (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
alter table product enable row level security;
alter table product force row level security;
create policy tenant on product using (org_id = nullif(current_setting('app.org_id', true), '')::uuid) with check (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
alter table owned_product enable row level security;
alter table owned_product force row level security;
create policy tenant on owned_product using (org_id = nullif(current_setting('app.org_id', true), '')::uuid) with check (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
alter table purchase enable row level security;
alter table purchase force row level security;
create policy tenant on purchase using (org_id = nullif(current_setting('app.org_id', true), '')::uuid) with check (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
alter table competitor enable row level security;
alter table competitor force row level security;
create policy tenant on competitor using (org_id = nullif(current_setting('app.org_id', true), '')::uuid) with check (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
alter table affinity enable row level security;
alter table affinity force row level security;
create policy tenant on affinity using (org_id = nullif(current_setting('app.org_id', true), '')::uuid) with check (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
alter table review enable row level security;
alter table review force row level security;
create policy tenant on review using (org_id = nullif(current_setting('app.org_id', true), '')::uuid) with check (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
alter table review_participant enable row level security;
alter table review_participant force row level security;
create policy tenant on review_participant using (org_id = nullif(current_setting('app.org_id', true), '')::uuid) with check (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
alter table answer enable row level security;
alter table answer force row level security;
create policy tenant on answer using (org_id = nullif(current_setting('app.org_id', true), '')::uuid) with check (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
alter table finding enable row level security;
alter table finding force row level security;
create policy tenant on finding using (org_id = nullif(current_setting('app.org_id', true), '')::uuid) with check (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
alter table value_driver enable row level security;
alter table value_driver force row level security;
create policy tenant on value_driver using (org_id = nullif(current_setting('app.org_id', true), '')::uuid) with check (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
alter table recommendation enable row level security;
alter table recommendation force row level security;
create policy tenant on recommendation using (org_id = nullif(current_setting('app.org_id', true), '')::uuid) with check (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
alter table recommendation_finding enable row level security;
alter table recommendation_finding force row level security;
create policy tenant on recommendation_finding using (org_id = nullif(current_setting('app.org_id', true), '')::uuid) with check (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
alter table promise enable row level security;
alter table promise force row level security;
create policy tenant on promise using (org_id = nullif(current_setting('app.org_id', true), '')::uuid) with check (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
alter table problem enable row level security;
alter table problem force row level security;
create policy tenant on problem using (org_id = nullif(current_setting('app.org_id', true), '')::uuid) with check (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
alter table script enable row level security;
alter table script force row level security;
create policy tenant on script using (org_id = nullif(current_setting('app.org_id', true), '')::uuid) with check (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
alter table script_version enable row level security;
alter table script_version force row level security;
create policy tenant on script_version using (org_id = nullif(current_setting('app.org_id', true), '')::uuid) with check (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
alter table question enable row level security;
alter table question force row level security;
create policy tenant on question using (org_id = nullif(current_setting('app.org_id', true), '')::uuid) with check (org_id = nullif(current_setting('app.org_id', true), '')::uuid);

-- At sign-in the organization is not known yet, only the user is: they see their own people and the organizations of these.
create policy own_user on person for select using (user_id = nullif(current_setting('app.user_id', true), ''));
create policy own_user on organization for select using (exists (
  select from person p where p.org_id = organization.org_id and p.user_id = nullif(current_setting('app.user_id', true), '')));
-- Whether any organization exists, and which to run a job or a command for.
create policy installation on organization for select using (current_setting('app.installation', true) = 'on');

-- What the server's role may do: read and write rows, nothing else. The audit trail only grows.
grant usage on schema public to revisit_app;
grant select, insert, update, delete on all tables in schema public to revisit_app;
alter default privileges in schema public grant select, insert, update, delete on tables to revisit_app;
revoke update, delete on audit_entry from revisit_app;
revoke delete on organization from revisit_app;
revoke insert, update, delete on _prisma_migrations from revisit_app;
