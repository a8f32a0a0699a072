# Who may do what. Grants are on the single resource wherever Google allows it; on the project otherwise.
locals {
  members = merge(
    { for name, account in google_service_account.function : name => "serviceAccount:${account.email}" },
    { gateway = "serviceAccount:${google_service_account.gateway.email}" },
  )
  hosted_or_self = merge(local.hosted, { gateway = ["gateway"] })

  publications = merge([
    for name, hosted in local.hosted_or_self : {
      for topic in values(local.topics) : "${name}/${topic.name}" => { function = name, topic = topic.name }
      if length(setintersection(topic.producers, hosted)) > 0
    }
  ]...)

  # What can never succeed is put on the dead-letter topic by the function itself, with the reason.
  dead_letter_publications = merge([
    for name, hosted in local.hosted : {
      for subscription in values(local.subscriptions) : "${name}/${subscription.topic}" => { function = name, topic = subscription.topic }
      if contains(hosted, subscription.function)
    }
  ]...)
}

resource "google_pubsub_topic_iam_member" "producer" {
  for_each = local.publications

  topic  = google_pubsub_topic.this[each.value.topic].id
  role   = "roles/pubsub.publisher"
  member = local.members[each.value.function]
}

resource "google_pubsub_topic_iam_member" "dead_letter_producer" {
  for_each = local.dead_letter_publications

  topic  = google_pubsub_topic.dead_letter[each.value.topic].id
  role   = "roles/pubsub.publisher"
  member = local.members[each.value.function]
}

# Topics of others that manifests publish to; the dispatching function is the one that performs actions.
resource "google_pubsub_topic_iam_member" "action" {
  for_each = { for pair in setproduct(var.action_topics, local.action_functions) : join(" ", pair) => { topic = pair[0], function = pair[1] } }

  topic  = each.value.topic
  role   = "roles/pubsub.publisher"
  member = local.members[each.value.function]
}

# The database knows no finer grant than itself. The gateway only reads.
resource "google_project_iam_member" "database" {
  for_each = local.members

  project = var.project_id
  role    = each.key == "gateway" ? "roles/datastore.viewer" : "roles/datastore.user"
  member  = each.value

  condition {
    title      = "only-this-database"
    expression = "resource.name == \"projects/${var.project_id}/databases/${var.database}\""
  }
}

resource "google_storage_bucket_iam_member" "blobs" {
  for_each = local.members

  bucket = google_storage_bucket.blobs.name
  role   = each.key == "api" ? "roles/storage.objectUser" : "roles/storage.objectViewer"
  member = each.value
}

# The sweeper notes the heads of the audit logs. Creating lets it replace nothing, so a note stays what it was.
resource "google_storage_bucket_iam_member" "audit_anchors" {
  bucket = google_storage_bucket.blobs.name
  role   = "roles/storage.objectCreator"
  member = local.members["sweep"]

  condition {
    title      = "only-audit-anchors"
    expression = "resource.name.startsWith(\"projects/_/buckets/${google_storage_bucket.blobs.name}/objects/audit-anchors/\")"
  }
}

resource "google_project_iam_member" "metrics" {
  for_each = local.members

  project = var.project_id
  role    = "roles/monitoring.metricWriter"
  member  = each.value
}

resource "google_project_iam_member" "traces" {
  for_each = local.members

  project = var.project_id
  role    = "roles/cloudtrace.agent"
  member  = each.value
}

locals {
  model_roles = merge(
    var.gemini == "vertex" ? { gemini = "roles/aiplatform.user" } : {},
    var.speech ? { speech = "roles/speech.client" } : {},
  )
  model_grants = merge([
    for model, role in local.model_roles : {
      for name, hosted in local.hosted : "${name}/${model}" => { function = name, role = role }
      if length(setintersection(hosted, local.model_functions[model])) > 0
    }
  ]...)
}

resource "google_project_iam_member" "model" {
  for_each = local.model_grants

  project = var.project_id
  role    = each.value.role
  member  = local.members[each.value.function]
}

# The caller's right to call. The name of the service underneath is the function's.
resource "google_cloud_run_v2_service_iam_member" "push" {
  for_each = local.topics_of_deployed

  location = var.region
  name     = google_cloudfunctions2_function.this[each.key].name
  role     = "roles/run.invoker"
  member   = "serviceAccount:${google_service_account.push.email}"
}

resource "google_cloud_run_v2_service_iam_member" "scheduler" {
  location = var.region
  name     = google_cloudfunctions2_function.this["sweep"].name
  role     = "roles/run.invoker"
  member   = "serviceAccount:${google_service_account.scheduler.email}"
}

resource "google_cloud_run_v2_service_iam_member" "gateway" {
  location = var.region
  name     = google_cloudfunctions2_function.this["api"].name
  role     = "roles/run.invoker"
  member   = "serviceAccount:${google_service_account.gateway.email}"
}

# Pub/Sub signs its pushes as the push identity.
resource "google_service_account_iam_member" "push_token" {
  service_account_id = google_service_account.push.name
  role               = "roles/iam.serviceAccountOpenIdTokenCreator"
  member             = local.pubsub_agent
}

# Session tokens become Firebase identities by a signature of the gateway's own account.
resource "google_service_account_iam_member" "gateway_signs" {
  count = var.edge_reads ? 1 : 0

  service_account_id = google_service_account.gateway.name
  role               = "roles/iam.serviceAccountTokenCreator"
  member             = local.members["gateway"]
}

resource "google_artifact_registry_repository_iam_member" "builder" {
  location   = var.region
  repository = google_artifact_registry_repository.images.name
  role       = "roles/artifactregistry.writer"
  member     = "serviceAccount:${google_service_account.builder.email}"
}

resource "google_storage_bucket_iam_member" "builder" {
  bucket = google_storage_bucket.source.name
  role   = "roles/storage.objectViewer"
  member = "serviceAccount:${google_service_account.builder.email}"
}

resource "google_project_iam_member" "builder_logs" {
  project = var.project_id
  role    = "roles/logging.logWriter"
  member  = "serviceAccount:${google_service_account.builder.email}"
}
