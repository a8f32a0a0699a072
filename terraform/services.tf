locals {
  labels = { system = "agi-egg", environment = var.environment }

  services = toset(concat(
    [
      "artifactregistry", "cloudbuild", "cloudfunctions", "cloudresourcemanager", "cloudscheduler", "cloudtrace", "firebaserules",
      "firestore", "iam", "iamcredentials", "logging", "monitoring", "pubsub", "run", "secretmanager", "storage", "sts",
    ],
    var.billing_account == null ? [] : ["billingbudgets"],
    var.edge_reads ? ["apikeys", "identitytoolkit"] : [],
    var.edge == null ? [] : ["compute"],
    var.cache == "memorystore" ? ["compute", "dns", "redis"] : [],
    var.gemini == "vertex" ? ["aiplatform"] : [],
    var.gemini == "api-key" ? ["generativelanguage"] : [],
    var.speech ? ["speech"] : [],
  ))
}

resource "google_project_service" "this" {
  for_each = local.services

  service = "${each.key}.googleapis.com"
}

# Its number is part of the names of Google's own service agents and of workload identities.
data "google_project" "this" {
  project_id = var.project_id
}

# Pub/Sub's own account. It exists only once something asks for it, and grants to it fail until then.
resource "google_project_service_identity" "pubsub" {
  provider = google-beta

  service = google_project_service.this["pubsub"].service
}

locals {
  pubsub_agent = "serviceAccount:${google_project_service_identity.pubsub.email}"
}
