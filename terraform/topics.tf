# The registry: one JSON file per topic, also read by the code. Nothing here names a topic.
locals {
  topics = {
    for spec in [
      for file in fileset("${path.module}/${var.topics_path}", "*.json") : jsondecode(file("${path.module}/${var.topics_path}/${file}"))
      if !endswith(file, ".schema.json")
    ] : spec.name => spec
  }
}

resource "google_pubsub_topic" "this" {
  for_each = local.topics

  name   = each.key
  labels = merge(local.labels, { owner = each.value.owner })

  # What is acknowledged is kept only on demand; what is not is kept by the subscription.
  message_retention_duration = var.topic_replay ? "${each.value.retentionSeconds}s" : null

  # Order of a session's messages holds within one region only.
  message_storage_policy {
    allowed_persistence_regions = [var.region]
  }

  depends_on = [google_project_service.this]
}

resource "google_pubsub_topic" "dead_letter" {
  for_each = local.topics

  name   = each.value.deadLetter.topic
  labels = merge(local.labels, { owner = each.value.owner, dead_letter_of = each.key })

  message_storage_policy {
    allowed_persistence_regions = [var.region]
  }

  depends_on = [google_project_service.this]
}
