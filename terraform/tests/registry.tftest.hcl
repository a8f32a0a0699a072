# What must hold for every topic of the real registry.

mock_provider "google" {}
mock_provider "google-beta" {}

variables {
  project_id   = "egg-test-project"
  environment  = "staging"
  bundles_path = "tests/fixtures/functions"
  rules_path   = "tests/fixtures/firestore.rules"
}

run "registry" {
  assert {
    condition     = length(local.topics) == length([for file in fileset("../topics", "*.json") : file if !endswith(file, ".schema.json")]) && length(local.topics) > 0
    error_message = "Every file of the registry is a topic."
  }

  assert {
    condition     = alltrue([for name, topic in local.topics : google_pubsub_topic.this[name].name == name && google_pubsub_topic.dead_letter[name].name == topic.deadLetter.topic])
    error_message = "Every topic has its dead-letter topic, both named as in the registry."
  }

  assert {
    condition     = alltrue([for topic in google_pubsub_topic.this : topic.message_storage_policy[0].allowed_persistence_regions == toset([var.region])])
    error_message = "Messages stay in one region: order holds within one only."
  }

  assert {
    condition = alltrue(flatten([for topic in local.topics : [
      for subscription in topic.subscriptions : google_pubsub_subscription.push[subscription.name].enable_message_ordering == topic.orderingEnabled
    ]]))
    error_message = "A subscription is ordered as the registry says."
  }

  assert {
    condition     = length(google_pubsub_subscription.push) == sum([for topic in local.topics : length(topic.subscriptions)])
    error_message = "Every subscription of the registry exists."
  }

  assert {
    condition = alltrue(flatten([for topic in local.topics : [
      for subscription in topic.subscriptions : (
        google_pubsub_subscription.push[subscription.name].retry_policy[0].minimum_backoff == "${subscription.minRetryDelayMs / 1000}s" &&
        google_pubsub_subscription.push[subscription.name].retry_policy[0].maximum_backoff == "${subscription.maxRetryDelayMs / 1000}s" &&
        google_pubsub_subscription.push[subscription.name].ack_deadline_seconds == subscription.ackDeadlineSeconds
      )
    ]]))
    error_message = "Retry policy and deadline are the registry's."
  }

  assert {
    condition = alltrue(flatten([for name, topic in local.topics : [
      for subscription in topic.subscriptions : (
        google_pubsub_subscription.push[subscription.name].topic == google_pubsub_topic.this[name].id &&
        google_pubsub_subscription.push[subscription.name].dead_letter_policy[0].dead_letter_topic == google_pubsub_topic.dead_letter[name].id &&
        google_pubsub_subscription.push[subscription.name].dead_letter_policy[0].max_delivery_attempts == subscription.maxDeliveryAttempts
      )
    ]]))
    error_message = "Every subscription hands its failures to the dead-letter topic of its own topic."
  }

  assert {
    condition = alltrue([for name, topic in local.topics : (
      google_pubsub_topic_iam_member.dead_letter_agent[name].topic == google_pubsub_topic.dead_letter[name].id &&
      google_pubsub_topic_iam_member.dead_letter_agent[name].role == "roles/pubsub.publisher" &&
      google_pubsub_topic_iam_member.dead_letter_agent[name].member == "serviceAccount:${google_project_service_identity.pubsub.email}"
    )])
    error_message = "First grant: Pub/Sub may publish to every dead-letter topic."
  }

  assert {
    condition = alltrue([for name in keys(local.subscriptions) : (
      google_pubsub_subscription_iam_member.dead_letter_agent[name].subscription == google_pubsub_subscription.push[name].id &&
      google_pubsub_subscription_iam_member.dead_letter_agent[name].role == "roles/pubsub.subscriber" &&
      google_pubsub_subscription_iam_member.dead_letter_agent[name].member == "serviceAccount:${google_project_service_identity.pubsub.email}"
    )])
    error_message = "Second grant: Pub/Sub may take what it forwards off every source subscription."
  }

  assert {
    condition = alltrue([for name, topic in local.topics : (
      google_pubsub_subscription.dead_letter[name].topic == google_pubsub_topic.dead_letter[name].id &&
      google_pubsub_subscription.dead_letter[name].name == topic.deadLetter.subscription &&
      google_pubsub_subscription.dead_letter[name].message_retention_duration == "${topic.deadLetter.retentionSeconds}s"
    )])
    error_message = "Every dead-letter topic has a subscription that keeps its messages."
  }

  assert {
    condition     = alltrue([for subscription in concat(values(google_pubsub_subscription.push), values(google_pubsub_subscription.dead_letter)) : subscription.expiration_policy[0].ttl == ""])
    error_message = "No subscription expires."
  }

  assert {
    condition = alltrue([for name, subscription in local.subscriptions : (
      google_pubsub_subscription.push[name].push_config[0].push_endpoint == google_cloudfunctions2_function.this[subscription.function].service_config[0].uri &&
      google_pubsub_subscription.push[name].push_config[0].oidc_token[0].audience == google_cloudfunctions2_function.this[subscription.function].service_config[0].uri &&
      google_pubsub_subscription.push[name].push_config[0].oidc_token[0].service_account_email == google_service_account.push.email
    )])
    error_message = "Every push goes to its function, with a token for that function."
  }

  assert {
    condition = alltrue([for subscription in values(local.subscriptions) : (
      google_cloud_run_v2_service_iam_member.push[subscription.function].name == google_cloudfunctions2_function.this[subscription.function].name &&
      google_cloud_run_v2_service_iam_member.push[subscription.function].role == "roles/run.invoker" &&
      google_cloud_run_v2_service_iam_member.push[subscription.function].member == "serviceAccount:${google_service_account.push.email}"
    )])
    error_message = "The push identity may call the function of every subscription."
  }

  assert {
    condition = alltrue(flatten([for name, topic in local.topics : [
      for subscription in topic.subscriptions : (
        google_cloudfunctions2_function.this[subscription.function].service_config[0].available_memory == "${topic.functionSettings.memoryMiB}Mi" &&
        google_cloudfunctions2_function.this[subscription.function].service_config[0].max_instance_request_concurrency == topic.functionSettings.concurrency &&
        google_cloudfunctions2_function.this[subscription.function].service_config[0].timeout_seconds == topic.functionSettings.timeoutSeconds
      )
    ]]))
    error_message = "Every function is as large as the registry says."
  }

  assert {
    condition = alltrue([for name in keys(local.functions) : (
      google_cloudfunctions2_function.this[name].build_config[0].runtime == "nodejs24" &&
      google_storage_bucket_object.bundle[name].name == "${name}/${local.bundles[name].hash}.zip" &&
      google_cloudfunctions2_function.this[name].build_config[0].source[0].storage_source[0].object == "${name}/${local.bundles[name].hash}.zip"
    )])
    error_message = "Every function runs the archive whose name holds the hash of its content."
  }

  assert {
    condition     = google_cloud_scheduler_job.sweep.http_target[0].oidc_token[0].audience == google_cloudfunctions2_function.this["sweep"].service_config[0].uri
    error_message = "The clock calls the sweeper with a token for it."
  }
}

# A registry at the edges of what is allowed: too few attempts, too many, and a fused run of three.
run "odd_registry" {
  variables {
    topics_path  = "tests/fixtures/topics"
    bundles_path = "tests/fixtures/odd-functions"
  }

  assert {
    condition     = google_pubsub_subscription.push["first"].dead_letter_policy[0].max_delivery_attempts == 5
    error_message = "Fewer than 5 attempts become 5."
  }

  assert {
    condition     = google_pubsub_subscription.push["third"].dead_letter_policy[0].max_delivery_attempts == 100
    error_message = "More than 100 attempts become 100."
  }

  assert {
    condition     = google_pubsub_subscription.push["second"].retry_policy[0].minimum_backoff == "0.5s"
    error_message = "Delays below a second stay what they are."
  }

  assert {
    condition     = google_pubsub_subscription.push["first"].enable_message_ordering && !google_pubsub_subscription.push["third"].enable_message_ordering
    error_message = "Order is the registry's choice, not Terraform's."
  }

  assert {
    condition     = toset(keys(google_pubsub_topic_iam_member.producer)) == toset(["gateway/first", "one/second", "one/third", "one/fourth", "two/third", "two/fourth", "three/fourth"])
    error_message = "A function that hosts others publishes what they publish; nobody else publishes more than the registry says."
  }

  assert {
    condition     = contains(keys(google_pubsub_topic_iam_member.dead_letter_producer), "one/third") && !contains(keys(google_pubsub_topic_iam_member.dead_letter_producer), "three/first")
    error_message = "A function reports failures of the topics that it works on, also of the fused ones."
  }
}

# What one environment fuses counts instead of the registry's marks.
run "fused_otherwise" {
  command = plan

  variables {
    topics_path  = "tests/fixtures/topics"
    bundles_path = "tests/fixtures/odd-functions"
    fusion       = [["third", "fourth"]]
  }

  assert {
    condition     = toset(local.hosted["one"]) == toset(["one"]) && toset(local.hosted["three"]) == toset(["three", "four"])
    error_message = "The environment's runs replace the registry's."
  }

  assert {
    condition     = google_cloudfunctions2_function.this["one"].service_config[0].environment_variables["EGG_FUSED"] == "third>fourth"
    error_message = "The functions are told of it."
  }
}
