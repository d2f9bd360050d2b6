-- CreateTable
CREATE TABLE "account" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "external_id" TEXT,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "size_band" TEXT NOT NULL,
    "employees" INTEGER,
    "annual_revenue_cents" BIGINT,
    "annual_revenue_on" DATE,
    "budget_cents" BIGINT,
    "budget_on" DATE,
    "budget_by" TEXT,
    "resources_judged" TEXT,
    "resources_judged_on" DATE,
    "resources_judged_by" TEXT,
    "currency" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "phone" TEXT,
    "owner_id" UUID,
    "territory_id" UUID NOT NULL,
    "customer_since" DATE,
    "known_since" DATE NOT NULL,
    "last_contact_on" DATE,
    "archived_at" TIMESTAMPTZ(3),
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "account_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "contact" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "external_id" TEXT,
    "name" TEXT NOT NULL,
    "title" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "rapport" INTEGER,
    "do_not_contact" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "contact_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "standing" (
    "org_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "owner_id" UUID,
    "territory_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "level_order" SMALLINT NOT NULL,
    "value_order" BIGINT NOT NULL,
    "held_order" INTEGER NOT NULL,
    "level" TEXT NOT NULL,
    "resources" TEXT NOT NULL,
    "expected_value_cents" BIGINT NOT NULL,
    "whitespace_count" INTEGER NOT NULL,
    "owned_count" INTEGER NOT NULL,
    "last_held_on" DATE,
    "next_due_on" DATE NOT NULL,
    "interval_days" INTEGER NOT NULL,
    "interval_rule" JSONB NOT NULL,
    "is_stale" BOOLEAN NOT NULL,
    "assessment" JSONB NOT NULL,
    "assessed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "standing_pkey" PRIMARY KEY ("org_id","account_id")
);

-- CreateTable
CREATE TABLE "standing_count" (
    "org_id" UUID NOT NULL,
    "territory_id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "accounts" INTEGER NOT NULL,

    CONSTRAINT "standing_count_pkey" PRIMARY KEY ("org_id","territory_id","owner_id","kind","level")
);

-- CreateTable
CREATE TABLE "assessment" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "assessed_on" DATE NOT NULL,
    "level" TEXT NOT NULL,
    "resources" TEXT NOT NULL,
    "expected_value_cents" BIGINT NOT NULL,
    "assessment" JSONB NOT NULL,

    CONSTRAINT "assessment_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "challenge" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "challenger_id" UUID NOT NULL,
    "claimed_level" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "raised_at" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "decider_id" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "decision_note" TEXT,

    CONSTRAINT "challenge_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "level_override" (
    "org_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "level" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "set_by_id" UUID NOT NULL,
    "set_on" DATE NOT NULL,
    "until_on" DATE NOT NULL,

    CONSTRAINT "level_override_pkey" PRIMARY KEY ("org_id","account_id")
);

-- CreateTable
CREATE TABLE "auth_user" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "auth_user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_session" (
    "id" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "token" TEXT NOT NULL,
    "org_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "user_id" TEXT NOT NULL,

    CONSTRAINT "auth_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_account" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "auth_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "auth_verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_rate_limit" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "last_request" BIGINT NOT NULL,

    CONSTRAINT "auth_rate_limit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cadence_policy" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "level" TEXT,
    "family" TEXT,
    "type" TEXT,
    "size_band" TEXT,
    "interval_days" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "cadence_policy_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "import" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "started_by_id" UUID,
    "source" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "files" JSONB NOT NULL DEFAULT '[]',
    "failure" TEXT,

    CONSTRAINT "import_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "import_rejection" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "import_id" UUID NOT NULL,
    "file" TEXT NOT NULL,
    "line" INTEGER NOT NULL,
    "column" TEXT,
    "code" TEXT NOT NULL,
    "details" JSONB NOT NULL DEFAULT '{}',
    "original" TEXT NOT NULL,

    CONSTRAINT "import_rejection_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "person_id" UUID,
    "action" TEXT NOT NULL,
    "entity_id" TEXT,
    "request_id" TEXT NOT NULL,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "outbox_message" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "topic" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "outbox_message_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "mutation_receipt" (
    "org_id" UUID NOT NULL,
    "mutation_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "body_hash" TEXT NOT NULL,
    "response" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "mutation_receipt_pkey" PRIMARY KEY ("org_id","mutation_id")
);

-- CreateTable
CREATE TABLE "api_key" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "person_id" UUID,
    "secret_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "organization" (
    "org_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'USD',
    "time_zone" TEXT NOT NULL DEFAULT 'UTC',
    "settings" JSONB NOT NULL DEFAULT '{}',
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organization_pkey" PRIMARY KEY ("org_id")
);

-- CreateTable
CREATE TABLE "exchange_rate" (
    "org_id" UUID NOT NULL,
    "currency" TEXT NOT NULL,
    "rate" DOUBLE PRECISION NOT NULL,
    "recorded_on" DATE NOT NULL,

    CONSTRAINT "exchange_rate_pkey" PRIMARY KEY ("org_id","currency")
);

-- CreateTable
CREATE TABLE "territory" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "parent_id" UUID,

    CONSTRAINT "territory_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "person" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "user_id" TEXT,
    "weekly_capacity" INTEGER NOT NULL DEFAULT 6,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "person_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "territory_assignment" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "territory_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,

    CONSTRAINT "territory_assignment_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "product" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "sku" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "family" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'product',
    "unit_price_cents" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "lifespan_months" INTEGER,
    "requires_product_id" UUID,
    "fits_types" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "fits_sizes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "tags" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "usage_tip" TEXT,
    "is_offered" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "product_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "owned_product" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "supplier" TEXT NOT NULL DEFAULT 'us',
    "competitor_id" UUID,
    "quantity" DOUBLE PRECISION NOT NULL DEFAULT 1,
    "bought_on" DATE,
    "replacement_due_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "owned_product_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "purchase" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "order_id" TEXT NOT NULL,
    "purchased_on" DATE NOT NULL,
    "quantity" DOUBLE PRECISION NOT NULL,
    "amount_cents" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,

    CONSTRAINT "purchase_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "competitor" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "note" TEXT,

    CONSTRAINT "competitor_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "affinity" (
    "org_id" UUID NOT NULL,
    "owned_id" UUID NOT NULL,
    "open_id" UUID NOT NULL,
    "accounts" INTEGER NOT NULL,

    CONSTRAINT "affinity_pkey" PRIMARY KEY ("org_id","owned_id","open_id")
);

-- CreateTable
CREATE TABLE "review" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "rep_id" UUID NOT NULL,
    "territory_id" UUID NOT NULL,
    "level" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "proposed_on" DATE,
    "invited_at" TIMESTAMPTZ(3),
    "scheduled_at" TIMESTAMPTZ(3),
    "channel" TEXT NOT NULL DEFAULT 'visit',
    "duration_minutes" INTEGER NOT NULL DEFAULT 60,
    "script_version_id" UUID,
    "started_at" TIMESTAMPTZ(3),
    "held_on" DATE,
    "ended_at" TIMESTAMPTZ(3),
    "reason" TEXT,
    "try_again_on" DATE,
    "next_due_on" DATE,
    "is_imported" BOOLEAN NOT NULL DEFAULT false,
    "external_id" TEXT,
    "summary" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "review_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "review_participant" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "review_id" UUID NOT NULL,
    "side" TEXT NOT NULL,
    "person_id" UUID,
    "contact_id" UUID,
    "name" TEXT NOT NULL,

    CONSTRAINT "review_participant_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "answer" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "review_id" UUID NOT NULL,
    "question_id" UUID NOT NULL,
    "value" JSONB,
    "note" TEXT NOT NULL DEFAULT '',
    "phrasing" TEXT,
    "is_answered" BOOLEAN NOT NULL DEFAULT false,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "answer_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "finding" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "review_id" UUID,
    "answer_id" UUID,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "quote" TEXT,
    "may_quote" BOOLEAN NOT NULL DEFAULT false,
    "sentiment" INTEGER,
    "product_id" UUID,
    "competitor_id" UUID,
    "driver_id" UUID,
    "found_on" DATE NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "finding_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "value_driver" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "is_advertised" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "value_driver_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "recommendation" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "review_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "product_id" UUID,
    "words" TEXT NOT NULL,
    "expected_value_cents" BIGINT NOT NULL,
    "evidence" JSONB NOT NULL DEFAULT '[]',
    "outcome" TEXT NOT NULL DEFAULT 'proposed',
    "outcome_reason" TEXT,
    "outcome_on" DATE,
    "created_on" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "recommendation_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "recommendation_finding" (
    "org_id" UUID NOT NULL,
    "recommendation_id" UUID NOT NULL,
    "finding_id" UUID NOT NULL,

    CONSTRAINT "recommendation_finding_pkey" PRIMARY KEY ("org_id","recommendation_id","finding_id")
);

-- CreateTable
CREATE TABLE "promise" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "review_id" UUID,
    "finding_id" UUID,
    "owner_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "settled_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "promise_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "problem" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "review_id" UUID,
    "finding_id" UUID,
    "product_id" UUID,
    "owner_id" UUID,
    "what" TEXT NOT NULL,
    "severity" INTEGER NOT NULL,
    "opened_on" DATE NOT NULL,
    "solved_on" DATE,
    "waiting_on" TEXT NOT NULL DEFAULT 'us',
    "waiting_since" DATE NOT NULL,
    "effort" INTEGER,
    "remedy" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "problem_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "script" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "conditions" JSONB NOT NULL DEFAULT '{}',
    "is_archived" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "script_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "script_version" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "script_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "pitch" TEXT NOT NULL,
    "fallback" TEXT NOT NULL,
    "single_question" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3),

    CONSTRAINT "script_version_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "question" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "area" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "direct" TEXT NOT NULL,
    "subtle" TEXT NOT NULL,
    "help" TEXT,
    "delicacy" INTEGER NOT NULL,
    "choices" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "conditions" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "question_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateIndex
CREATE INDEX "account_org_id_owner_id_idx" ON "account"("org_id", "owner_id");

-- CreateIndex
CREATE INDEX "account_org_id_territory_id_idx" ON "account"("org_id", "territory_id");

-- CreateIndex
CREATE INDEX "account_org_id_kind_type_size_band_idx" ON "account"("org_id", "kind", "type", "size_band");

-- CreateIndex
CREATE INDEX "account_org_id_name_id_idx" ON "account"("org_id", "name", "id");

-- CreateIndex
CREATE UNIQUE INDEX "account_org_id_external_id_key" ON "account"("org_id", "external_id");

-- CreateIndex
CREATE INDEX "contact_org_id_account_id_idx" ON "contact"("org_id", "account_id");

-- CreateIndex
CREATE UNIQUE INDEX "contact_org_id_external_id_key" ON "contact"("org_id", "external_id");

-- CreateIndex
CREATE INDEX "standing_org_id_level_order_value_order_held_order_account__idx" ON "standing"("org_id", "level_order", "value_order", "held_order", "account_id");

-- CreateIndex
CREATE INDEX "standing_org_id_owner_id_level_order_value_order_held_order_idx" ON "standing"("org_id", "owner_id", "level_order", "value_order", "held_order", "account_id");

-- CreateIndex
CREATE INDEX "standing_org_id_territory_id_level_order_value_order_held_o_idx" ON "standing"("org_id", "territory_id", "level_order", "value_order", "held_order", "account_id");

-- CreateIndex
CREATE INDEX "standing_org_id_value_order_account_id_idx" ON "standing"("org_id", "value_order", "account_id");

-- CreateIndex
CREATE INDEX "standing_org_id_next_due_on_account_id_idx" ON "standing"("org_id", "next_due_on", "account_id");

-- CreateIndex
CREATE INDEX "standing_org_id_owner_id_next_due_on_account_id_idx" ON "standing"("org_id", "owner_id", "next_due_on", "account_id");

-- CreateIndex
CREATE INDEX "assessment_org_id_account_id_assessed_on_idx" ON "assessment"("org_id", "account_id", "assessed_on");

-- CreateIndex
CREATE INDEX "challenge_org_id_account_id_idx" ON "challenge"("org_id", "account_id");

-- CreateIndex
CREATE UNIQUE INDEX "auth_user_email_key" ON "auth_user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "auth_session_token_key" ON "auth_session"("token");

-- CreateIndex
CREATE INDEX "auth_session_user_id_idx" ON "auth_session"("user_id");

-- CreateIndex
CREATE INDEX "auth_account_user_id_idx" ON "auth_account"("user_id");

-- CreateIndex
CREATE INDEX "auth_verification_identifier_idx" ON "auth_verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "auth_rate_limit_key_key" ON "auth_rate_limit"("key");

-- CreateIndex
CREATE UNIQUE INDEX "cadence_policy_org_id_level_family_type_size_band_key" ON "cadence_policy"("org_id", "level", "family", "type", "size_band");

-- CreateIndex
CREATE INDEX "import_org_id_started_at_idx" ON "import"("org_id", "started_at");

-- CreateIndex
CREATE INDEX "import_rejection_org_id_import_id_file_line_idx" ON "import_rejection"("org_id", "import_id", "file", "line");

-- CreateIndex
CREATE INDEX "audit_entry_org_id_at_idx" ON "audit_entry"("org_id", "at");

-- CreateIndex
CREATE INDEX "outbox_message_org_id_sent_at_created_at_idx" ON "outbox_message"("org_id", "sent_at", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "organization_name_key" ON "organization"("name");

-- CreateIndex
CREATE INDEX "territory_org_id_parent_id_idx" ON "territory"("org_id", "parent_id");

-- CreateIndex
CREATE UNIQUE INDEX "territory_org_id_code_key" ON "territory"("org_id", "code");

-- CreateIndex
CREATE INDEX "person_user_id_idx" ON "person"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "person_org_id_email_key" ON "person"("org_id", "email");

-- CreateIndex
CREATE UNIQUE INDEX "person_org_id_user_id_key" ON "person"("org_id", "user_id");

-- CreateIndex
CREATE INDEX "territory_assignment_org_id_territory_id_idx" ON "territory_assignment"("org_id", "territory_id");

-- CreateIndex
CREATE UNIQUE INDEX "territory_assignment_org_id_person_id_territory_id_starts_o_key" ON "territory_assignment"("org_id", "person_id", "territory_id", "starts_on");

-- CreateIndex
CREATE UNIQUE INDEX "product_org_id_sku_key" ON "product"("org_id", "sku");

-- CreateIndex
CREATE INDEX "owned_product_org_id_product_id_idx" ON "owned_product"("org_id", "product_id");

-- CreateIndex
CREATE UNIQUE INDEX "owned_product_org_id_account_id_product_id_supplier_key" ON "owned_product"("org_id", "account_id", "product_id", "supplier");

-- CreateIndex
CREATE INDEX "purchase_org_id_account_id_purchased_on_idx" ON "purchase"("org_id", "account_id", "purchased_on");

-- CreateIndex
CREATE INDEX "purchase_org_id_product_id_idx" ON "purchase"("org_id", "product_id");

-- CreateIndex
CREATE UNIQUE INDEX "purchase_org_id_order_id_product_id_key" ON "purchase"("org_id", "order_id", "product_id");

-- CreateIndex
CREATE UNIQUE INDEX "competitor_org_id_name_key" ON "competitor"("org_id", "name");

-- CreateIndex
CREATE INDEX "affinity_org_id_open_id_idx" ON "affinity"("org_id", "open_id");

-- CreateIndex
CREATE INDEX "review_org_id_account_id_held_on_idx" ON "review"("org_id", "account_id", "held_on");

-- CreateIndex
CREATE INDEX "review_org_id_rep_id_state_idx" ON "review"("org_id", "rep_id", "state");

-- CreateIndex
CREATE INDEX "review_org_id_state_due_on_idx" ON "review"("org_id", "state", "due_on");

-- CreateIndex
CREATE UNIQUE INDEX "review_org_id_external_id_key" ON "review"("org_id", "external_id");

-- CreateIndex
CREATE INDEX "review_participant_org_id_review_id_idx" ON "review_participant"("org_id", "review_id");

-- CreateIndex
CREATE UNIQUE INDEX "answer_org_id_review_id_question_id_key" ON "answer"("org_id", "review_id", "question_id");

-- CreateIndex
CREATE INDEX "finding_org_id_account_id_found_on_idx" ON "finding"("org_id", "account_id", "found_on");

-- CreateIndex
CREATE INDEX "finding_org_id_review_id_idx" ON "finding"("org_id", "review_id");

-- CreateIndex
CREATE INDEX "finding_org_id_kind_driver_id_idx" ON "finding"("org_id", "kind", "driver_id");

-- CreateIndex
CREATE UNIQUE INDEX "value_driver_org_id_name_key" ON "value_driver"("org_id", "name");

-- CreateIndex
CREATE INDEX "recommendation_org_id_account_id_idx" ON "recommendation"("org_id", "account_id");

-- CreateIndex
CREATE INDEX "recommendation_org_id_review_id_idx" ON "recommendation"("org_id", "review_id");

-- CreateIndex
CREATE INDEX "promise_org_id_owner_id_state_due_on_idx" ON "promise"("org_id", "owner_id", "state", "due_on");

-- CreateIndex
CREATE INDEX "promise_org_id_account_id_idx" ON "promise"("org_id", "account_id");

-- CreateIndex
CREATE INDEX "problem_org_id_account_id_idx" ON "problem"("org_id", "account_id");

-- CreateIndex
CREATE INDEX "problem_org_id_solved_on_idx" ON "problem"("org_id", "solved_on");

-- CreateIndex
CREATE UNIQUE INDEX "script_org_id_name_key" ON "script"("org_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "script_version_org_id_script_id_number_key" ON "script_version"("org_id", "script_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "question_org_id_version_id_key_key" ON "question"("org_id", "version_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "question_org_id_version_id_position_key" ON "question"("org_id", "version_id", "position");

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organization"("org_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_org_id_owner_id_fkey" FOREIGN KEY ("org_id", "owner_id") REFERENCES "person"("org_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_org_id_territory_id_fkey" FOREIGN KEY ("org_id", "territory_id") REFERENCES "territory"("org_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_org_id_account_id_fkey" FOREIGN KEY ("org_id", "account_id") REFERENCES "account"("org_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "standing" ADD CONSTRAINT "standing_org_id_account_id_fkey" FOREIGN KEY ("org_id", "account_id") REFERENCES "account"("org_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_org_id_account_id_fkey" FOREIGN KEY ("org_id", "account_id") REFERENCES "account"("org_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "challenge" ADD CONSTRAINT "challenge_org_id_account_id_fkey" FOREIGN KEY ("org_id", "account_id") REFERENCES "account"("org_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "challenge" ADD CONSTRAINT "challenge_org_id_challenger_id_fkey" FOREIGN KEY ("org_id", "challenger_id") REFERENCES "person"("org_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "challenge" ADD CONSTRAINT "challenge_org_id_decider_id_fkey" FOREIGN KEY ("org_id", "decider_id") REFERENCES "person"("org_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "level_override" ADD CONSTRAINT "level_override_org_id_account_id_fkey" FOREIGN KEY ("org_id", "account_id") REFERENCES "account"("org_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "level_override" ADD CONSTRAINT "level_override_org_id_set_by_id_fkey" FOREIGN KEY ("org_id", "set_by_id") REFERENCES "person"("org_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "auth_session" ADD CONSTRAINT "auth_session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "auth_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auth_account" ADD CONSTRAINT "auth_account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "auth_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cadence_policy" ADD CONSTRAINT "cadence_policy_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organization"("org_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import" ADD CONSTRAINT "import_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organization"("org_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_rejection" ADD CONSTRAINT "import_rejection_org_id_import_id_fkey" FOREIGN KEY ("org_id", "import_id") REFERENCES "import"("org_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_entry" ADD CONSTRAINT "audit_entry_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organization"("org_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outbox_message" ADD CONSTRAINT "outbox_message_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organization"("org_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organization"("org_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exchange_rate" ADD CONSTRAINT "exchange_rate_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organization"("org_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "territory" ADD CONSTRAINT "territory_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organization"("org_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "territory" ADD CONSTRAINT "territory_org_id_parent_id_fkey" FOREIGN KEY ("org_id", "parent_id") REFERENCES "territory"("org_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organization"("org_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "territory_assignment" ADD CONSTRAINT "territory_assignment_org_id_territory_id_fkey" FOREIGN KEY ("org_id", "territory_id") REFERENCES "territory"("org_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "territory_assignment" ADD CONSTRAINT "territory_assignment_org_id_person_id_fkey" FOREIGN KEY ("org_id", "person_id") REFERENCES "person"("org_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product" ADD CONSTRAINT "product_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organization"("org_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product" ADD CONSTRAINT "product_org_id_requires_product_id_fkey" FOREIGN KEY ("org_id", "requires_product_id") REFERENCES "product"("org_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "owned_product" ADD CONSTRAINT "owned_product_org_id_account_id_fkey" FOREIGN KEY ("org_id", "account_id") REFERENCES "account"("org_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "owned_product" ADD CONSTRAINT "owned_product_org_id_product_id_fkey" FOREIGN KEY ("org_id", "product_id") REFERENCES "product"("org_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "owned_product" ADD CONSTRAINT "owned_product_org_id_competitor_id_fkey" FOREIGN KEY ("org_id", "competitor_id") REFERENCES "competitor"("org_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "purchase" ADD CONSTRAINT "purchase_org_id_account_id_fkey" FOREIGN KEY ("org_id", "account_id") REFERENCES "account"("org_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "purchase" ADD CONSTRAINT "purchase_org_id_product_id_fkey" FOREIGN KEY ("org_id", "product_id") REFERENCES "product"("org_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "competitor" ADD CONSTRAINT "competitor_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organization"("org_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "affinity" ADD CONSTRAINT "affinity_org_id_owned_id_fkey" FOREIGN KEY ("org_id", "owned_id") REFERENCES "product"("org_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "affinity" ADD CONSTRAINT "affinity_org_id_open_id_fkey" FOREIGN KEY ("org_id", "open_id") REFERENCES "product"("org_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_org_id_account_id_fkey" FOREIGN KEY ("org_id", "account_id") REFERENCES "account"("org_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_org_id_rep_id_fkey" FOREIGN KEY ("org_id", "rep_id") REFERENCES "person"("org_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_org_id_script_version_id_fkey" FOREIGN KEY ("org_id", "script_version_id") REFERENCES "script_version"("org_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "review_participant" ADD CONSTRAINT "review_participant_org_id_review_id_fkey" FOREIGN KEY ("org_id", "review_id") REFERENCES "review"("org_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_participant" ADD CONSTRAINT "review_participant_org_id_person_id_fkey" FOREIGN KEY ("org_id", "person_id") REFERENCES "person"("org_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "review_participant" ADD CONSTRAINT "review_participant_org_id_contact_id_fkey" FOREIGN KEY ("org_id", "contact_id") REFERENCES "contact"("org_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_org_id_review_id_fkey" FOREIGN KEY ("org_id", "review_id") REFERENCES "review"("org_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_org_id_question_id_fkey" FOREIGN KEY ("org_id", "question_id") REFERENCES "question"("org_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_org_id_account_id_fkey" FOREIGN KEY ("org_id", "account_id") REFERENCES "account"("org_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_org_id_review_id_fkey" FOREIGN KEY ("org_id", "review_id") REFERENCES "review"("org_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_org_id_answer_id_fkey" FOREIGN KEY ("org_id", "answer_id") REFERENCES "answer"("org_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_org_id_product_id_fkey" FOREIGN KEY ("org_id", "product_id") REFERENCES "product"("org_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_org_id_competitor_id_fkey" FOREIGN KEY ("org_id", "competitor_id") REFERENCES "competitor"("org_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_org_id_driver_id_fkey" FOREIGN KEY ("org_id", "driver_id") REFERENCES "value_driver"("org_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "value_driver" ADD CONSTRAINT "value_driver_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organization"("org_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_org_id_account_id_fkey" FOREIGN KEY ("org_id", "account_id") REFERENCES "account"("org_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_org_id_review_id_fkey" FOREIGN KEY ("org_id", "review_id") REFERENCES "review"("org_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_org_id_product_id_fkey" FOREIGN KEY ("org_id", "product_id") REFERENCES "product"("org_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "recommendation_finding" ADD CONSTRAINT "recommendation_finding_org_id_recommendation_id_fkey" FOREIGN KEY ("org_id", "recommendation_id") REFERENCES "recommendation"("org_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendation_finding" ADD CONSTRAINT "recommendation_finding_org_id_finding_id_fkey" FOREIGN KEY ("org_id", "finding_id") REFERENCES "finding"("org_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "promise" ADD CONSTRAINT "promise_org_id_account_id_fkey" FOREIGN KEY ("org_id", "account_id") REFERENCES "account"("org_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "promise" ADD CONSTRAINT "promise_org_id_review_id_fkey" FOREIGN KEY ("org_id", "review_id") REFERENCES "review"("org_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "promise" ADD CONSTRAINT "promise_org_id_finding_id_fkey" FOREIGN KEY ("org_id", "finding_id") REFERENCES "finding"("org_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "promise" ADD CONSTRAINT "promise_org_id_owner_id_fkey" FOREIGN KEY ("org_id", "owner_id") REFERENCES "person"("org_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "problem" ADD CONSTRAINT "problem_org_id_account_id_fkey" FOREIGN KEY ("org_id", "account_id") REFERENCES "account"("org_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "problem" ADD CONSTRAINT "problem_org_id_review_id_fkey" FOREIGN KEY ("org_id", "review_id") REFERENCES "review"("org_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "problem" ADD CONSTRAINT "problem_org_id_finding_id_fkey" FOREIGN KEY ("org_id", "finding_id") REFERENCES "finding"("org_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "problem" ADD CONSTRAINT "problem_org_id_product_id_fkey" FOREIGN KEY ("org_id", "product_id") REFERENCES "product"("org_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "problem" ADD CONSTRAINT "problem_org_id_owner_id_fkey" FOREIGN KEY ("org_id", "owner_id") REFERENCES "person"("org_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "script" ADD CONSTRAINT "script_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organization"("org_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "script_version" ADD CONSTRAINT "script_version_org_id_script_id_fkey" FOREIGN KEY ("org_id", "script_id") REFERENCES "script"("org_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_org_id_version_id_fkey" FOREIGN KEY ("org_id", "version_id") REFERENCES "script_version"("org_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
