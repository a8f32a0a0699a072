locals {
  subscriptions = merge([
    for topic in values(local.topics) : {
      for subscription in topic.subscriptions : subscription.name => merge(subscription, { topic = topic.name })
    }
  ]...)

  # Pub/Sub takes 5 to 100 attempts.
  delivery_attempts = { for name, subscription in local.subscriptions : name => max(5, min(100, subscription.maxDeliveryAttempts)) }
}

resource "google_pubsub_subscription" "push" {
  for_each = local.subscriptions

  name   = each.key
  topic  = google_pubsub_topic.this[each.value.topic].id
  labels = merge(local.labels, { function = each.value.function })

  # Cannot be changed later.
  enable_message_ordering    = local.topics[each.value.topic].orderingEnabled
  ack_deadline_seconds       = each.value.ackDeadlineSeconds
  message_retention_duration = "${local.topics[each.value.topic].retentionSeconds}s"

  dynamic "push_config" {
    for_each = contains(keys(local.functions), each.value.function) ? [google_cloudfunctions2_function.this[each.value.function].service_config[0].uri] : []

    content {
      push_endpoint = push_config.value

      oidc_token {
        service_account_email = google_service_account.push.email
        audience              = push_config.value
      }
    }
  }

  # A failing message holds up its session. Without a policy it comes back at once; with Pub/Sub's own default, after 10 s.
  retry_policy {
    minimum_backoff = "${each.value.minRetryDelayMs / 1000}s"
    maximum_backoff = "${each.value.maxRetryDelayMs / 1000}s"
  }

  dead_letter_policy {
    dead_letter_topic     = google_pubsub_topic.dead_letter[each.value.topic].id
    max_delivery_attempts = local.delivery_attempts[each.key]
  }

  # Otherwise a subscription that nothing came through for 31 days is deleted.
  expiration_policy {
    ttl = ""
  }

  # A push before its grants are there counts as a failed attempt.
  depends_on = [
    google_cloud_run_v2_service_iam_member.push,
    google_service_account_iam_member.push_token,
    google_pubsub_topic_iam_member.dead_letter_agent,
  ]
}

# Keeps what is on a dead-letter topic until somebody looks: without a subscription it would be gone.
resource "google_pubsub_subscription" "dead_letter" {
  for_each = local.topics

  name   = each.value.deadLetter.subscription
  topic  = google_pubsub_topic.dead_letter[each.key].id
  labels = merge(local.labels, { dead_letter_of = each.key })

  enable_message_ordering    = each.value.orderingEnabled
  ack_deadline_seconds       = 60
  message_retention_duration = "${each.value.deadLetter.retentionSeconds}s"

  expiration_policy {
    ttl = ""
  }
}

# The two grants without which Pub/Sub forwards nothing, silently: to publish there, and to take it off here.
resource "google_pubsub_topic_iam_member" "dead_letter_agent" {
  for_each = local.topics

  topic  = google_pubsub_topic.dead_letter[each.key].id
  role   = "roles/pubsub.publisher"
  member = local.pubsub_agent
}

resource "google_pubsub_subscription_iam_member" "dead_letter_agent" {
  for_each = local.subscriptions

  subscription = google_pubsub_subscription.push[each.key].id
  role         = "roles/pubsub.subscriber"
  member       = local.pubsub_agent
}
