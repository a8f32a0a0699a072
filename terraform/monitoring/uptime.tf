resource "google_monitoring_uptime_check_config" "gateway" {
  count = var.watch_gateway ? 1 : 0

  display_name = "AGI Egg gateway (${var.environment})"
  timeout      = "10s"
  period       = "60s"

  http_check {
    path         = "/healthz"
    port         = 443
    use_ssl      = true
    validate_ssl = true
  }

  monitored_resource {
    type   = "uptime_url"
    labels = { project_id = var.project_id, host = var.gateway_host }
  }
}

resource "google_monitoring_alert_policy" "down" {
  count = var.watch_gateway ? 1 : 0

  display_name          = "AGI Egg ${var.environment}: the gateway does not answer"
  severity              = "CRITICAL"
  combiner              = "OR"
  notification_channels = local.notification_channels

  conditions {
    display_name = "uptime check fails from two places"

    condition_threshold {
      filter          = "resource.type=\"uptime_url\" metric.type=\"monitoring.googleapis.com/uptime_check/check_passed\" metric.labels.check_id=\"${google_monitoring_uptime_check_config.gateway[0].uptime_check_id}\""
      comparison      = "COMPARISON_GT"
      threshold_value = 1
      duration        = "60s"

      aggregations {
        alignment_period     = "1200s"
        per_series_aligner   = "ALIGN_NEXT_OLDER"
        cross_series_reducer = "REDUCE_COUNT_FALSE"
        group_by_fields      = ["resource.label.host"]
      }
    }
  }

  documentation {
    mime_type = "text/markdown"
    content   = "What to do: docs/runbooks/failover.md"
  }
}
