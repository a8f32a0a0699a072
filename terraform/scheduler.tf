resource "google_cloud_scheduler_job" "sweep" {
  name             = "${var.prefix}-sweep"
  description      = "Closes idle and expired sessions, expires reviews, retries what is unclear"
  region           = var.region
  schedule         = var.sweep_schedule
  time_zone        = "Etc/UTC"
  attempt_deadline = "${min(1800, local.functions["sweep"].timeoutSeconds + 10)}s"

  # The next run does what this one missed.
  retry_config {
    retry_count = 0
  }

  http_target {
    uri         = google_cloudfunctions2_function.this["sweep"].service_config[0].uri
    http_method = "POST"

    oidc_token {
      service_account_email = google_service_account.scheduler.email
      audience              = google_cloudfunctions2_function.this["sweep"].service_config[0].uri
    }
  }

  depends_on = [google_cloud_run_v2_service_iam_member.scheduler]
}
