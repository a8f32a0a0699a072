# What is refused, by the variable that is at fault.

mock_provider "google" {}
mock_provider "google-beta" {}

variables {
  project_id   = "egg-test-project"
  environment  = "dev"
  bundles_path = "tests/fixtures/functions"
  rules_path   = "tests/fixtures/firestore.rules"
}

run "refuses_project_id" {
  command = plan

  variables {
    project_id = "My Project"
  }

  expect_failures = [var.project_id]
}

run "refuses_environment" {
  command = plan

  variables {
    environment = "test"
  }

  expect_failures = [var.environment]
}

run "refuses_region" {
  command = plan

  variables {
    region = "europe"
  }

  expect_failures = [var.region]
}

run "refuses_prefix" {
  command = plan

  variables {
    prefix = "agi-egg-system"
  }

  expect_failures = [var.prefix]
}

run "refuses_topics_path" {
  command = plan

  variables {
    topics_path = "../topics/"
  }

  expect_failures = [var.topics_path]
}

run "refuses_bundles_path" {
  command = plan

  variables {
    bundles_path = "dist/"
  }

  expect_failures = [var.bundles_path]
}

run "refuses_rules_path" {
  command = plan

  variables {
    rules_path = "rules.txt"
  }

  expect_failures = [var.rules_path]
}

run "refuses_database" {
  command = plan

  variables {
    database = "X"
  }

  expect_failures = [var.database]
}

run "refuses_log_level" {
  command = plan

  variables {
    log_level = "loud"
  }

  expect_failures = [var.log_level]
}

run "refuses_extra_environment" {
  command = plan

  variables {
    extra_environment = { API_TOKEN = "x" }
  }

  expect_failures = [var.extra_environment]
}

run "refuses_http_functions" {
  command = plan

  variables {
    http_functions = { api = { memoryMiB = 128, cpu = 0.5, concurrency = 2, minInstances = 0, maxInstances = 1, timeoutSeconds = 60, internal = false }, sweep = { memoryMiB = 128, cpu = 1, concurrency = 1, minInstances = 0, maxInstances = 1, timeoutSeconds = 60, internal = true } }
  }

  expect_failures = [var.http_functions]
}

run "refuses_instance_overrides" {
  command = plan

  variables {
    instance_overrides = { api = { min = 3, max = 2 } }
  }

  expect_failures = [var.instance_overrides]
}

run "refuses_warm_instances" {
  command = plan

  variables {
    warm_instances = 11
  }

  expect_failures = [var.warm_instances]
}

run "refuses_max_instances" {
  command = plan

  variables {
    max_instances = 0
  }

  expect_failures = [var.max_instances]
}

run "refuses_backup_retention_days" {
  command = plan

  variables {
    backup_retention_days = { daily = 7, weekly = 365 }
  }

  expect_failures = [var.backup_retention_days]
}

run "refuses_sweep_schedule" {
  command = plan

  variables {
    sweep_schedule = "hourly"
  }

  expect_failures = [var.sweep_schedule]
}

run "refuses_alerts" {
  command = plan

  variables {
    alerts = { denial_share = 30 }
  }

  expect_failures = [var.alerts]
}

run "refuses_state_bucket" {
  command = plan

  variables {
    state_bucket = "gs://state"
  }

  expect_failures = [var.state_bucket]
}

run "refuses_billing_account" {
  command = plan

  variables {
    billing_account = "123"
  }

  expect_failures = [var.billing_account]
}

run "refuses_monthly_budget" {
  command = plan

  variables {
    monthly_budget = 0.5
  }

  expect_failures = [var.monthly_budget]
}

run "refuses_github_repository" {
  command = plan

  variables {
    github_repository = "agi-egg"
  }

  expect_failures = [var.github_repository]
}

run "refuses_vercel" {
  command = plan

  variables {
    vercel = { team = "example", project = "egg", environments = ["prod"] }
  }

  expect_failures = [var.vercel]
}

run "refuses_gateway_image" {
  command = plan

  variables {
    gateway_image = "gateway"
  }

  expect_failures = [var.gateway_image]
}

run "refuses_gateway_url" {
  command = plan

  variables {
    gateway_url = "http://egg.example.com"
  }

  expect_failures = [var.gateway_url]
}

run "refuses_oidc_issuers" {
  command = plan

  variables {
    oidc_issuers = [{ issuer = "http://x", audience = "a", jwksUrl = "https://x/jwks" }]
  }

  expect_failures = [var.oidc_issuers]
}

run "refuses_edge" {
  command = plan

  variables {
    edge = { domains = ["egg.example.com"] }
  }

  expect_failures = [var.edge]
}

run "refuses_cache" {
  command = plan

  variables {
    cache = "redis"
  }

  expect_failures = [var.cache]
}

run "refuses_memorystore" {
  command = plan

  variables {
    cache = "memorystore"
  }

  expect_failures = [var.memorystore]
}

run "refuses_gemini" {
  command = plan

  variables {
    gemini = "on"
  }

  expect_failures = [var.gemini]
}

run "refuses_action_secrets" {
  command = plan

  variables {
    action_secrets = ["Pager Token"]
  }

  expect_failures = [var.action_secrets]
}

run "refuses_action_topics" {
  command = plan

  variables {
    action_topics = ["orders"]
  }

  expect_failures = [var.action_topics]
}

run "refuses_fusion" {
  command = plan

  variables {
    fusion = [["alone"]]
  }

  expect_failures = [var.fusion]
}

run "refuses_database_location" {
  command = plan

  variables {
    database_location = "Europe"
  }

  expect_failures = [var.database_location]
}

run "refuses_without_functions" {
  command = plan

  variables {
    without_functions = ["sweep"]
  }

  expect_failures = [var.without_functions]
}

run "refuses_a_build_that_lacks_a_function" {
  command = plan

  variables {
    bundles_path = "tests/fixtures/odd-functions"
  }

  expect_failures = [google_storage_bucket_object.bundle]
}
