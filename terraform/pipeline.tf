# What the deployment pipeline may do. It cannot give itself further roles on the project: when the lists below change, a
# person who owns the project applies.
locals {
  pipeline = var.github_repository == null ? 0 : 1

  deployer_roles = concat([
    "roles/artifactregistry.admin",
    "roles/cloudfunctions.admin",
    "roles/cloudscheduler.admin",
    "roles/datastore.owner",
    "roles/firebaserules.admin",
    "roles/iam.roleViewer",
    "roles/iam.serviceAccountAdmin",
    "roles/iam.workloadIdentityPoolViewer",
    "roles/monitoring.admin",
    "roles/pubsub.admin",
    "roles/run.admin",
    "roles/secretmanager.admin",
    "roles/serviceusage.serviceUsageAdmin",
    "roles/storage.admin",
    ],
    var.edge_reads ? ["roles/identityplatform.admin", "roles/serviceusage.apiKeysAdmin"] : [],
    var.edge == null ? [] : ["roles/compute.loadBalancerAdmin", "roles/compute.securityAdmin"],
    var.cache == "memorystore" ? ["roles/compute.networkUser", "roles/dns.admin", "roles/redis.admin"] : [],
  )
  planner_roles = concat([
    "roles/artifactregistry.reader",
    "roles/browser",
    "roles/cloudfunctions.viewer",
    "roles/cloudscheduler.viewer",
    "roles/firebaserules.viewer",
    "roles/iam.securityReviewer",
    "roles/iam.workloadIdentityPoolViewer",
    "roles/monitoring.viewer",
    "roles/pubsub.viewer",
    "roles/run.viewer",
    "roles/secretmanager.viewer",
    "roles/serviceusage.serviceUsageConsumer",
    "roles/storage.bucketViewer",
    ],
    var.edge_reads ? ["roles/identityplatform.viewer", "roles/serviceusage.apiKeysViewer"] : [],
    var.edge == null ? [] : ["roles/compute.viewer"],
    var.cache == "memorystore" ? ["roles/dns.reader", "roles/redis.viewer"] : [],
  )
  # The only roles on the project that the deployer may give or take.
  deployable_roles = distinct(concat(
    ["roles/cloudtrace.agent", "roles/datastore.user", "roles/datastore.viewer", "roles/logging.logWriter", "roles/monitoring.metricWriter"],
    values(local.model_roles),
  ))
}

resource "google_service_account" "deployer" {
  count = local.pipeline

  account_id   = "${var.prefix}-deployer"
  display_name = "AGI Egg deployments"
}

resource "google_service_account" "planner" {
  count = local.pipeline

  account_id   = "${var.prefix}-planner"
  display_name = "AGI Egg plans on pull requests"
}

resource "google_project_iam_member" "deployer" {
  for_each = toset(local.pipeline == 1 ? local.deployer_roles : [])

  project = var.project_id
  role    = each.key
  member  = "serviceAccount:${google_service_account.deployer[0].email}"
}

resource "google_project_iam_member" "deployer_grants" {
  count = local.pipeline

  project = var.project_id
  role    = "roles/resourcemanager.projectIamAdmin"
  member  = "serviceAccount:${google_service_account.deployer[0].email}"

  condition {
    title      = "only-the-roles-of-functions"
    expression = "api.getAttribute('iam.googleapis.com/modifiedGrantsByRole', []).hasOnly([${join(", ", [for role in local.deployable_roles : "'${role}'"])}])"
  }
}

# A function runs as its account, so whoever deploys it must be allowed to use that account: these, and no other.
resource "google_service_account_iam_member" "deployer_acts" {
  for_each = local.pipeline == 1 ? merge(
    { for name, account in google_service_account.function : name => account.name },
    {
      builder   = google_service_account.builder.name
      gateway   = google_service_account.gateway.name
      push      = google_service_account.push.name
      scheduler = google_service_account.scheduler.name
    },
  ) : {}

  service_account_id = each.value
  role               = "roles/iam.serviceAccountUser"
  member             = "serviceAccount:${google_service_account.deployer[0].email}"
}

resource "google_project_iam_member" "planner" {
  for_each = toset(local.pipeline == 1 ? local.planner_roles : [])

  project = var.project_id
  role    = each.key
  member  = "serviceAccount:${google_service_account.planner[0].email}"
}

# Google's role for reading a database's settings reads its documents as well. A plan needs only the settings.
resource "google_project_iam_custom_role" "database_settings" {
  count = local.pipeline

  role_id     = "${var.prefix}DatabaseSettings"
  title       = "AGI Egg: settings of the database"
  description = "Reads databases, indexes and backup schedules, but no document"
  permissions = [
    "datastore.backupSchedules.get",
    "datastore.backupSchedules.list",
    "datastore.databases.get",
    "datastore.databases.getMetadata",
    "datastore.databases.list",
    "datastore.indexes.get",
    "datastore.indexes.list",
    "datastore.operations.get",
    "datastore.operations.list",
  ]
}

resource "google_project_iam_member" "planner_database" {
  count = local.pipeline

  project = var.project_id
  role    = google_project_iam_custom_role.database_settings[0].name
  member  = "serviceAccount:${google_service_account.planner[0].email}"
}

resource "google_storage_bucket_iam_member" "pipeline" {
  for_each = local.pipeline == 1 ? merge(
    { planner_source = { bucket = google_storage_bucket.source.name, role = "roles/storage.objectViewer", account = "planner" } },
    var.state_bucket == null ? {} : {
      deployer_state = { bucket = var.state_bucket, role = "roles/storage.objectUser", account = "deployer" }
      planner_state  = { bucket = var.state_bucket, role = "roles/storage.objectViewer", account = "planner" }
    },
  ) : {}

  bucket = each.value.bucket
  role   = each.value.role
  member = local.pipeline_members[each.value.account]
}

locals {
  pipeline_members = local.pipeline == 1 ? {
    deployer = "serviceAccount:${google_service_account.deployer[0].email}"
    planner  = "serviceAccount:${google_service_account.planner[0].email}"
  } : {}
}

# The budget belongs to the billing account, not to the project.
resource "google_billing_account_iam_member" "pipeline" {
  for_each = local.pipeline == 1 && var.billing_account != null ? {
    deployer = "roles/billing.costsManager"
    planner  = "roles/billing.viewer"
  } : {}

  billing_account_id = var.billing_account
  role               = each.value
  member             = local.pipeline_members[each.key]
}
