# The optional parts: off by default, whole when on.

mock_provider "google" {}
mock_provider "google-beta" {}

variables {
  project_id   = "egg-test-project"
  environment  = "dev"
  bundles_path = "tests/fixtures/functions"
  rules_path   = "tests/fixtures/firestore.rules"
}

run "nothing_more" {
  command = plan

  assert {
    condition     = length(module.edge) == 0 && length(module.memorystore) == 0 && length(google_cloud_run_v2_service.gateway) == 0 && length(google_apikeys_key.firebase) == 0
    error_message = "Nothing optional without being asked for."
  }

  assert {
    condition     = length(google_billing_budget.monthly) == 0 && length(google_iam_workload_identity_pool.github) == 0 && length(google_iam_workload_identity_pool.vercel) == 0 && length(google_service_account.deployer) == 0
    error_message = "No party that is not named."
  }
}

run "everything" {
  variables {
    billing_account   = "0A0A0A-0A0A0A-0A0A0A"
    github_repository = "example/agi-egg"
    vercel            = { team = "example", project = "agi-egg", environments = ["production", "preview"] }
    gateway_image     = "europe-west1-docker.pkg.dev/egg-test-project/egg-images/gateway:1"
    edge              = { domains = ["egg.example.com"] }
    cache             = "memorystore"
    memorystore       = { network = "projects/p/global/networks/n", subnetwork = "s", proxy_image = "proxy:1" }
    edge_reads        = true
    alerts            = { notification_emails = ["a@example.com", "b@example.com", "c@example.com", "d@example.com", "e@example.com", "f@example.com"] }
  }

  assert {
    condition     = google_cloud_run_v2_service.gateway[0].ingress == "INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER"
    error_message = "Nothing goes around the load balancer."
  }

  assert {
    condition     = output.gateway_url == "https://egg.example.com"
    error_message = "The gateway is known by its domain."
  }

  assert {
    condition     = alltrue([for function in google_cloudfunctions2_function.this : function.service_config[0].environment_variables["UPSTASH_REDIS_REST_URL"] == module.memorystore[0].url && length(function.service_config[0].direct_vpc_network_interface) == 1])
    error_message = "Functions reach the cache through the network."
  }

  assert {
    condition     = length(google_billing_budget.monthly[0].all_updates_rule[0].monitoring_notification_channels) == 5
    error_message = "A budget takes five channels at most."
  }

  assert {
    condition     = google_billing_budget.monthly[0].threshold_rules[*].threshold_percent == tolist([0.5, 0.9, 1, 1])
    error_message = "Alarms at half, at nine tenths, at the budget, and when it is foreseen."
  }

  assert {
    condition     = length(google_service_account_iam_member.vercel) == 2
    error_message = "Each named kind of deployment on Vercel acts as the gateway."
  }

  assert {
    condition     = output.secrets["egg-upstash-token"] == true
    error_message = "The proxy's token is the system's own."
  }
}
