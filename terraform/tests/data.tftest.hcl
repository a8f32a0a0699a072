# Database, buckets, secrets, monitoring.

mock_provider "google" {}
mock_provider "google-beta" {}

variables {
  project_id   = "egg-test-project"
  environment  = "prod"
  bundles_path = "tests/fixtures/functions"
  rules_path   = "tests/fixtures/firestore.rules"
  alerts       = { notification_emails = ["ops@example.com"] }
  gateway_url  = "https://egg.example.com"
}

run "data" {
  assert {
    condition     = google_firestore_database.this.type == "FIRESTORE_NATIVE" && google_firestore_database.this.point_in_time_recovery_enablement == "POINT_IN_TIME_RECOVERY_ENABLED" && google_firestore_database.this.delete_protection_state == "DELETE_PROTECTION_ENABLED"
    error_message = "The database can be put back to any minute of a week and is not deleted by mistake."
  }

  assert {
    condition     = google_firestore_backup_schedule.daily.retention == "604800s" && google_firestore_backup_schedule.weekly.retention == "4838400s"
    error_message = "Backups are kept 7 days and 8 weeks."
  }

  assert {
    condition = alltrue(flatten([for collection, spec in local.collections : [
      for fields in spec.indexes : [for direction in can(spec.ascending) ? ["ascending"] : ["ascending", "descending"] : contains(keys(google_firestore_index.composite), "${collection}/${join(",", fields)}/${direction}/collection")] if length(fields) > 1
    ]]))
    error_message = "Every declared index of several fields exists, in both directions where it is read in both."
  }

  assert {
    condition     = alltrue([for index in google_firestore_index.composite : index.fields[length(index.fields) - 1].order == (endswith(index.query_scope, "GROUP") ? "ASCENDING" : index.fields[length(index.fields) - 1].order)])
    error_message = "Reads across tenants go oldest first."
  }

  assert {
    condition = alltrue(flatten([for collection, spec in local.collections : [
      for fields in lookup(spec, "scanned", []) : contains(keys(google_firestore_index.composite), "${collection}/${join(",", fields)}/ascending/collection_group") if length(fields) > 1
    ]]))
    error_message = "Every query across tenants has its index."
  }

  assert {
    condition = alltrue(flatten([for collection, spec in local.collections : [
      for fields in spec.indexes : length(google_firestore_field.indexed["${collection}/${fields[0]}"].index_config[0].indexes) == (contains(lookup(spec, "scanned", []), fields) ? 3 : 2) if length(fields) == 1
    ]]))
    error_message = "Every declared index of one field exists in both directions."
  }

  assert {
    condition     = alltrue([for collection in keys(local.collections) : google_firestore_field.exempt[collection].field == "*" && length(google_firestore_field.exempt[collection].index_config[0].indexes) == 0])
    error_message = "No field is indexed that no query needs."
  }

  assert {
    condition     = toset(keys(google_firestore_field.ttl)) == toset([for collection, spec in local.collections : collection if can(spec.ttl)]) && alltrue([for field in google_firestore_field.ttl : length(field.ttl_config) == 1])
    error_message = "What expires is deleted by Firestore."
  }

  assert {
    condition = alltrue([for key, index in google_firestore_index.vector : (
      index.fields[length(index.fields) - 1].vector_config[0].dimension == local.vectors[key].dimensions
    )]) && length(google_firestore_index.vector) == 2
    error_message = "Vectors can be searched, with and without the filter."
  }

  assert {
    condition     = google_firebaserules_release.firestore.name == "cloud.firestore" && strcontains(google_firebaserules_ruleset.firestore.source[0].files[0].content, "cloud.firestore")
    error_message = "The rules are released to the database."
  }

  assert {
    condition     = alltrue([for bucket in [google_storage_bucket.blobs, google_storage_bucket.source] : bucket.uniform_bucket_level_access && bucket.public_access_prevention == "enforced" && length(bucket.lifecycle_rule) > 0])
    error_message = "Buckets are closed and clean up."
  }

  assert {
    condition     = !google_storage_bucket.blobs.force_destroy
    error_message = "A bucket with tenants' bundles is not destroyed with its content."
  }

  assert {
    condition     = toset(keys(google_secret_manager_secret.this)) == toset(["seal-key", "session-key", "rollback-key"])
    error_message = "No secret that nothing uses."
  }

  assert {
    condition     = length(module.monitoring.objectives) == 4
    error_message = "Four objectives."
  }

  assert {
    condition     = toset(keys(module.monitoring.alarms)) == toset(["denial-spike", "llm-errors", "dead-letters", "backlog-age", "error-rate", "cost-burn"])
    error_message = "Six alarms."
  }

  assert {
    condition     = alltrue([for topic in values(local.topics) : strcontains(module.monitoring.alarms["dead-letters"][0], "\"${topic.deadLetter.subscription}\"")])
    error_message = "Dead letters of every topic raise an alarm."
  }

  assert {
    condition     = alltrue([for name in keys(local.subscriptions) : strcontains(module.monitoring.alarms["backlog-age"][0], "\"${name}\"")])
    error_message = "The backlog of every subscription is watched."
  }
}
