# Each alarm names the runbook that tells what to do. Conditions of one alarm must all hold.
locals {
  dead_letter_filter = "resource.type=\"pubsub_subscription\" resource.labels.subscription_id=one_of(${join(",", [for name in values(var.dead_letters) : "\"${name}\""])})"
  push_filter        = "resource.type=\"pubsub_subscription\" resource.labels.subscription_id=one_of(${join(",", [for name in values(var.subscriptions) : "\"${name}\""])})"
  requests_filter    = "resource.type=\"cloud_run_revision\" metric.type=\"run.googleapis.com/request_count\" resource.labels.service_name=one_of(${join(",", [for name in values(var.services) : "\"${name}\""])})"

  provider_error_filter = "${local.metric_filter["agi_errors_total"]} metric.labels.code=monitoring.regex.full_match(\"(ASR|MODEL|EMBED)_.*\")"

  alarms = {
    denial-spike = {
      title = "Denials spike", severity = "WARNING", runbook = "denial-spike.md"
      conditions = [
        { title = "share of decisions that deny", filter = "${local.metric_filter["agi_decisions_total"]} metric.labels.decision=\"deny\"", of = local.metric_filter["agi_decisions_total"], aligner = "ALIGN_DELTA", reducer = "REDUCE_SUM", period = 600, above = var.alerts.denial_share },
        { title = "denials", filter = "${local.metric_filter["agi_decisions_total"]} metric.labels.decision=\"deny\"", of = null, aligner = "ALIGN_DELTA", reducer = "REDUCE_SUM", period = 600, above = var.alerts.denials_least },
      ]
    }
    llm-errors = {
      title = "Model or speech provider fails", severity = "ERROR", runbook = "llm-errors.md"
      conditions = [
        { title = "provider errors in 5 minutes", filter = local.provider_error_filter, of = null, aligner = "ALIGN_DELTA", reducer = "REDUCE_SUM", period = 300, above = var.alerts.provider_errors },
      ]
    }
    dead-letters = {
      title = "Dead letters wait", severity = "ERROR", runbook = "dead-letters.md"
      conditions = [
        { title = "messages on dead-letter subscriptions", filter = "${local.dead_letter_filter} metric.type=\"pubsub.googleapis.com/subscription/num_undelivered_messages\"", of = null, aligner = "ALIGN_MAX", reducer = "REDUCE_SUM", period = 60, above = 0 },
      ]
    }
    backlog-age = {
      title = "Messages wait too long", severity = "ERROR", runbook = "backlog.md"
      conditions = [
        { title = "age of the oldest unacknowledged message (s)", filter = "${local.push_filter} metric.type=\"pubsub.googleapis.com/subscription/oldest_unacked_message_age\"", of = null, aligner = "ALIGN_MAX", reducer = "REDUCE_MAX", period = 60, above = var.alerts.backlog_age_seconds },
      ]
    }
    error-rate = {
      title = "Functions answer with errors", severity = "ERROR", runbook = "backlog.md"
      conditions = [
        { title = "share of 5xx answers", filter = "${local.requests_filter} metric.labels.response_code_class=\"5xx\"", of = local.requests_filter, aligner = "ALIGN_DELTA", reducer = "REDUCE_SUM", period = 300, above = var.alerts.error_share },
        { title = "5xx answers", filter = "${local.requests_filter} metric.labels.response_code_class=\"5xx\"", of = null, aligner = "ALIGN_DELTA", reducer = "REDUCE_SUM", period = 300, above = var.alerts.errors_least },
      ]
    }
    cost-burn = {
      title = "Money burns", severity = "WARNING", runbook = "cost-burn.md"
      conditions = [
        { title = "estimated cost of the last hour (USD)", filter = local.metric_filter["agi_estimated_cost_usd"], of = null, aligner = "ALIGN_DELTA", reducer = "REDUCE_SUM", period = 3600, above = var.alerts.cost_usd_per_hour },
      ]
    }
  }

  # How fast the error budget may go. A wide budget can only burn slowly: cache reuse at most 2.5 times.
  burns = {
    latency     = { slo = google_monitoring_slo.latency, rate = 10, runbook = "backlog.md" }
    cache-reuse = { slo = google_monitoring_slo.cache_reuse, rate = 2, runbook = "backlog.md" }
    drop-rate   = { slo = google_monitoring_slo.drop_rate, rate = 10, runbook = "dead-letters.md" }
    cost        = { slo = google_monitoring_slo.cost, rate = 2, runbook = "cost-burn.md" }
  }

  notification_channels = [for channel in google_monitoring_notification_channel.email : channel.name]
}

resource "google_monitoring_notification_channel" "email" {
  for_each = toset(var.alerts.notification_emails)

  display_name = "AGI Egg: ${each.key}"
  type         = "email"
  labels       = { email_address = each.key }
}

resource "google_monitoring_alert_policy" "this" {
  for_each = local.alarms

  display_name          = "AGI Egg ${var.environment}: ${each.value.title}"
  severity              = each.value.severity
  combiner              = "AND"
  notification_channels = local.notification_channels

  dynamic "conditions" {
    for_each = each.value.conditions

    content {
      display_name = conditions.value.title

      condition_threshold {
        filter             = conditions.value.filter
        denominator_filter = conditions.value.of
        comparison         = "COMPARISON_GT"
        threshold_value    = conditions.value.above
        duration           = "0s"

        aggregations {
          alignment_period     = "${conditions.value.period}s"
          per_series_aligner   = conditions.value.aligner
          cross_series_reducer = conditions.value.reducer
        }

        dynamic "denominator_aggregations" {
          for_each = conditions.value.of == null ? [] : [conditions.value]

          content {
            alignment_period     = "${denominator_aggregations.value.period}s"
            per_series_aligner   = denominator_aggregations.value.aligner
            cross_series_reducer = denominator_aggregations.value.reducer
          }
        }
      }
    }
  }

  documentation {
    subject   = "AGI Egg ${var.environment}: ${each.value.title}"
    mime_type = "text/markdown"
    content   = "What to do: docs/runbooks/${each.value.runbook}"

    dynamic "links" {
      for_each = var.runbooks_url == null ? [] : [var.runbooks_url]

      content {
        display_name = "Runbook"
        url          = "${links.value}/${each.value.runbook}"
      }
    }
  }

  alert_strategy {
    auto_close = "86400s"
  }
}

resource "google_monitoring_alert_policy" "burn" {
  for_each = local.burns

  display_name          = "AGI Egg ${var.environment}: error budget burns: ${each.value.slo.display_name}"
  severity              = "WARNING"
  combiner              = "OR"
  notification_channels = local.notification_channels

  conditions {
    display_name = "burn rate over an hour"

    condition_threshold {
      filter          = "select_slo_burn_rate(\"${each.value.slo.name}\", \"3600s\")"
      comparison      = "COMPARISON_GT"
      threshold_value = each.value.rate
      duration        = "0s"
    }
  }

  documentation {
    mime_type = "text/markdown"
    content   = "What to do: docs/runbooks/${each.value.runbook}"
  }
}

# The sweeper is what closes sessions that nobody closes: silence is an alarm.
resource "google_monitoring_alert_policy" "silent_sweep" {
  display_name          = "AGI Egg ${var.environment}: the sweeper is silent"
  severity              = "ERROR"
  combiner              = "OR"
  notification_channels = local.notification_channels

  conditions {
    display_name = "no successful run"

    condition_absent {
      filter   = "resource.type=\"cloud_run_revision\" metric.type=\"run.googleapis.com/request_count\" resource.labels.service_name=\"${var.services["sweep"]}\" metric.labels.response_code_class=\"2xx\""
      duration = "${var.alerts.silent_sweep_minutes * 60}s"

      aggregations {
        alignment_period     = "60s"
        per_series_aligner   = "ALIGN_DELTA"
        cross_series_reducer = "REDUCE_SUM"
      }
    }
  }

  documentation {
    mime_type = "text/markdown"
    content   = "What to do: docs/runbooks/backlog.md"
  }
}
