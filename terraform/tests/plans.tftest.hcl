# Whole plans from nothing. `terraform test -verbose -filter=tests/plans.tftest.hcl` ends each with "Plan: N to add".

mock_provider "google" {}
mock_provider "google-beta" {}

variables {
  project_id   = "egg-test-project"
  bundles_path = "tests/fixtures/functions"
  rules_path   = "tests/fixtures/firestore.rules"
}

run "least" {
  command = plan

  variables {
    environment = "dev"
  }

  assert {
    condition     = length(google_cloudfunctions2_function.this) == length(local.bundles)
    error_message = "Every function that is built is deployed."
  }
}

# What docs/deploy.md sets up: gateway on Vercel, deployed from GitHub, with a budget and somebody who is told.
run "usual" {
  command = plan

  variables {
    environment       = "prod"
    billing_account   = "0A0A0A-0A0A0A-0A0A0A"
    state_bucket      = "egg-test-state"
    github_repository = "example/agi-egg"
    vercel            = { team = "example", project = "agi-egg" }
    gateway_url       = "https://egg.example.com"
    cache             = "upstash"
    alerts            = { notification_emails = ["ops@example.com"] }
    warm_instances    = 1
  }

  assert {
    condition     = length(google_billing_budget.monthly) == 1 && length(google_service_account.deployer) == 1
    error_message = "The usual parts are there."
  }
}

run "most" {
  command = plan

  variables {
    environment       = "prod"
    billing_account   = "0A0A0A-0A0A0A-0A0A0A"
    state_bucket      = "egg-test-state"
    github_repository = "example/agi-egg"
    vercel            = { team = "example", project = "agi-egg" }
    gateway_image     = "europe-west1-docker.pkg.dev/egg-test-project/egg-images/gateway:1"
    edge              = { domains = ["egg.example.com"] }
    edge_reads        = true
    cache             = "memorystore"
    memorystore       = { network = "projects/p/global/networks/n", subnetwork = "s", proxy_image = "proxy:1" }
    gemini            = "vertex"
    speech            = true
    action_secrets    = ["pager-token"]
    alerts            = { notification_emails = ["ops@example.com"] }
  }

  assert {
    condition     = length(module.edge) == 1 && length(module.memorystore) == 1
    error_message = "The optional parts are there."
  }
}
