# Instances by environment.

mock_provider "google" {}
mock_provider "google-beta" {}

variables {
  project_id   = "egg-test-project"
  environment  = "dev"
  bundles_path = "tests/fixtures/odd-functions"
  topics_path  = "tests/fixtures/topics"
  rules_path   = "tests/fixtures/firestore.rules"
}

run "registry" {
  command = plan

  assert {
    condition     = google_cloudfunctions2_function.this["one"].service_config[0].min_instance_count == 0 && google_cloudfunctions2_function.this["one"].service_config[0].max_instance_count == 3
    error_message = "Unless told otherwise, instances are the registry's."
  }
}

run "overrides" {
  command = plan

  variables {
    max_instances      = 2
    warm_instances     = 1
    instance_overrides = { two = { min = 5, max = 9 } }
  }

  assert {
    condition     = google_cloudfunctions2_function.this["two"].service_config[0].max_instance_count == 2 && google_cloudfunctions2_function.this["two"].service_config[0].min_instance_count == 2
    error_message = "The environment's limit is the last word."
  }

  assert {
    condition     = google_cloudfunctions2_function.this["one"].service_config[0].min_instance_count == 1 && google_cloudfunctions2_function.this["api"].service_config[0].min_instance_count == 1
    error_message = "Stages and api are kept warm."
  }

  assert {
    condition     = google_cloudfunctions2_function.this["sweep"].service_config[0].min_instance_count == 0
    error_message = "The sweeper is not: nobody waits for it."
  }
}

# A function that is not there: its messages wait.
run "without_a_function" {
  command = plan

  variables {
    without_functions = ["four"]
  }

  assert {
    condition     = length(google_pubsub_subscription.push["fourth"].push_config) == 0 && google_pubsub_subscription.push["fourth"].enable_message_ordering
    error_message = "Its subscription keeps what comes, in order."
  }

  assert {
    condition     = !contains(keys(google_cloudfunctions2_function.this), "four") && !contains(keys(google_service_account.function), "four") && length(google_pubsub_subscription.push["third"].push_config) == 1
    error_message = "It alone is left out."
  }
}
