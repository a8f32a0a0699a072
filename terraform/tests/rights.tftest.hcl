# Who may do what: one identity for each function, grants on single resources, nothing that opens everything.

mock_provider "google" {}
mock_provider "google-beta" {}

variables {
  project_id        = "egg-test-project"
  environment       = "staging"
  bundles_path      = "tests/fixtures/functions"
  rules_path        = "tests/fixtures/firestore.rules"
  billing_account   = "0A0A0A-0A0A0A-0A0A0A"
  state_bucket      = "egg-test-state"
  github_repository = "example/agi-egg"
  gemini            = "vertex"
  speech            = true
  cache             = "upstash"
  action_secrets    = ["pager-token"]
  action_topics     = ["projects/other/topics/orders"]
  edge_reads        = true
  gateway_image     = "europe-west1-docker.pkg.dev/egg-test-project/egg-images/gateway:1"
  vercel            = { team = "example", project = "agi-egg" }
}

run "rights" {
  assert {
    condition     = length(distinct([for function in google_cloudfunctions2_function.this : function.service_config[0].service_account_email])) == length(google_cloudfunctions2_function.this)
    error_message = "Every function has an identity of its own."
  }

  assert {
    condition     = alltrue([for name, function in google_cloudfunctions2_function.this : function.service_config[0].service_account_email == google_service_account.function[name].email])
    error_message = "Every function runs as its own identity."
  }

  # Every grant of the configuration, by kind; scripts/terraform.test.ts sees to it that no kind is missing here.
  assert {
    condition = alltrue([for role in concat(
      values(google_project_iam_member.database)[*].role,
      values(google_project_iam_member.metrics)[*].role,
      values(google_project_iam_member.traces)[*].role,
      values(google_project_iam_member.model)[*].role,
      [google_project_iam_member.builder_logs.role],
      values(google_project_iam_member.deployer)[*].role,
      google_project_iam_member.deployer_grants[*].role,
      values(google_project_iam_member.planner)[*].role,
      google_project_iam_member.planner_database[*].role,
      values(google_pubsub_topic_iam_member.producer)[*].role,
      values(google_pubsub_topic_iam_member.dead_letter_producer)[*].role,
      values(google_pubsub_topic_iam_member.dead_letter_agent)[*].role,
      values(google_pubsub_topic_iam_member.action)[*].role,
      values(google_pubsub_subscription_iam_member.dead_letter_agent)[*].role,
      values(google_storage_bucket_iam_member.blobs)[*].role,
      [google_storage_bucket_iam_member.builder.role],
      values(google_storage_bucket_iam_member.pipeline)[*].role,
      values(google_cloud_run_v2_service_iam_member.push)[*].role,
      [google_cloud_run_v2_service_iam_member.scheduler.role],
      [google_cloud_run_v2_service_iam_member.gateway.role],
      google_cloud_run_v2_service_iam_member.public[*].role,
      [google_service_account_iam_member.push_token.role],
      google_service_account_iam_member.gateway_signs[*].role,
      values(google_service_account_iam_member.vercel)[*].role,
      google_service_account_iam_member.github_deploy[*].role,
      google_service_account_iam_member.github_plan[*].role,
      values(google_service_account_iam_member.deployer_acts)[*].role,
      [google_artifact_registry_repository_iam_member.builder.role],
      values(google_secret_manager_secret_iam_member.function)[*].role,
      values(google_billing_account_iam_member.pipeline)[*].role,
    ) : !contains(["roles/owner", "roles/editor", "roles/viewer"], role)])
    error_message = "No primitive role anywhere."
  }

  assert {
    condition     = toset(keys(google_pubsub_topic_iam_member.producer)) == toset(flatten([for name, topic in local.topics : [for producer in topic.producers : "${producer}/${name}"]]))
    error_message = "Without fusion, exactly the producers of the registry may publish to a topic."
  }

  assert {
    condition = alltrue([for key, grant in google_pubsub_topic_iam_member.producer : grant.role == "roles/pubsub.publisher" && (
      startswith(key, "gateway/") ? grant.member == "serviceAccount:${google_service_account.gateway.email}" : grant.member == "serviceAccount:${google_service_account.function[split("/", key)[0]].email}"
    )])
    error_message = "Each publisher is the producer's own identity."
  }

  assert {
    condition     = alltrue([for grant in google_project_iam_member.database : strcontains(grant.condition[0].expression, "databases/${var.database}")])
    error_message = "Grants on data name the one database."
  }

  assert {
    condition     = google_project_iam_member.database["gateway"].role == "roles/datastore.viewer"
    error_message = "The gateway only reads."
  }

  assert {
    condition     = [for name, grant in google_storage_bucket_iam_member.blobs : name if grant.role != "roles/storage.objectViewer"] == ["api"]
    error_message = "Only the api writes tenants' bundles."
  }

  assert {
    condition     = google_storage_bucket_iam_member.audit_anchors.role == "roles/storage.objectCreator" && strcontains(google_storage_bucket_iam_member.audit_anchors.condition[0].expression, "/objects/audit-anchors/")
    error_message = "The sweeper adds notes of the audit logs, and can replace none."
  }

  assert {
    condition     = [for grant in concat(values(google_cloud_run_v2_service_iam_member.push), [google_cloud_run_v2_service_iam_member.scheduler, google_cloud_run_v2_service_iam_member.gateway]) : grant.member if startswith(grant.member, "all")] == []
    error_message = "No function can be called by anybody."
  }

  assert {
    condition     = google_cloud_run_v2_service_iam_member.public[0].name == google_cloud_run_v2_service.gateway[0].name
    error_message = "What anybody may call is the gateway."
  }

  assert {
    condition     = [for name, function in google_cloudfunctions2_function.this : name if function.service_config[0].ingress_settings != "ALLOW_INTERNAL_ONLY"] == ["api"]
    error_message = "Only the api can be reached from outside the project, because a gateway on Vercel has to."
  }

  assert {
    condition     = toset([for key in keys(google_secret_manager_secret_iam_member.function) : key if endswith(key, "/rollback-key")]) == toset(["dispatch/rollback-key", "api/rollback-key"])
    error_message = "A key is read by those that need it."
  }

  assert {
    condition     = alltrue([for name, function in google_cloudfunctions2_function.this : toset(function.service_config[0].secret_environment_variables[*].key) == toset([for secret in local.secrets_of_function[name] : local.secrets[secret].variable])])
    error_message = "A function has exactly the secrets that it may read."
  }

  assert {
    condition     = length([for key, grant in google_project_iam_member.model : key if grant.role == "roles/speech.client"]) == 1
    error_message = "One function calls the speech service."
  }

  assert {
    condition     = !strcontains(google_project_iam_member.deployer_grants[0].condition[0].expression, "Admin") && strcontains(google_project_iam_member.deployer_grants[0].condition[0].expression, "hasOnly")
    error_message = "The pipeline can give functions' roles and no administrator's."
  }

  assert {
    condition     = endswith(google_service_account_iam_member.github_deploy[0].member, "subject/repo:example/agi-egg:environment:staging") && endswith(google_service_account_iam_member.github_plan[0].member, "subject/repo:example/agi-egg:pull_request")
    error_message = "Only a job in the environment deploys; pull requests plan."
  }

  assert {
    condition     = alltrue([for role in local.planner_roles : !can(regex("(Admin|admin|owner|editor|User|writer)$", role))])
    error_message = "A plan changes nothing."
  }

  assert {
    condition     = google_iam_workload_identity_pool_provider.vercel[0].oidc[0].issuer_uri == "https://oidc.vercel.com/example" && google_iam_workload_identity_pool_provider.vercel[0].oidc[0].allowed_audiences == tolist(["https://vercel.com/example"])
    error_message = "Vercel is known by its team's issuer and audience."
  }

  assert {
    condition     = [for grant in google_service_account_iam_member.vercel : endswith(grant.member, "subject/owner:example:project:agi-egg:environment:production")] == [true]
    error_message = "Only production deployments of the one Vercel project act as the gateway."
  }
}
