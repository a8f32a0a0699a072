# The four objectives of the statement of work.
resource "google_monitoring_custom_service" "this" {
  service_id   = "${var.prefix}-pipeline"
  display_name = "AGI Egg pipeline (${var.environment})"
}

# 95 % of actions are dispatched within 2.2 s of the accepted frame.
resource "google_monitoring_slo" "latency" {
  service             = google_monitoring_custom_service.this.service_id
  slo_id              = "stream-intent-latency"
  display_name        = "Stream intent latency: 95 % within 2.2 s, 30 days"
  goal                = 0.95
  rolling_period_days = 30

  request_based_sli {
    distribution_cut {
      distribution_filter = local.metric_filter["agi_stream_intent_latency_ms"]

      range {
        max = 2200
      }
    }
  }
}

# 60 % of reads of stage state need no store access.
resource "google_monitoring_slo" "cache_reuse" {
  service             = google_monitoring_custom_service.this.service_id
  slo_id              = "cache-reuse"
  display_name        = "Cache reuse: 60 % of state reads, 7 days"
  goal                = 0.6
  rolling_period_days = 7

  request_based_sli {
    good_total_ratio {
      good_service_filter  = "${local.metric_filter["agi_cache_reads_total"]} metric.labels.level=one_of(\"l1\",\"l2\")"
      total_service_filter = local.metric_filter["agi_cache_reads_total"]
    }
  }
}

# Less than 1 % of the sessions that were started do not end in order.
resource "google_monitoring_slo" "drop_rate" {
  service             = google_monitoring_custom_service.this.service_id
  slo_id              = "stream-drop-rate"
  display_name        = "Stream drop rate: below 1 %, 7 days"
  goal                = 0.99
  rolling_period_days = 7

  request_based_sli {
    good_total_ratio {
      good_service_filter  = "${local.metric_filter["agi_stream_completed_total"]} metric.labels.reason!=\"error\""
      total_service_filter = local.metric_filter["agi_stream_started_total"]
    }
  }
}

# At most 0.12 dollars per active minute. With dollars as the bad part of minutes, good is 1 - dollars/minutes: at least 0.88.
resource "google_monitoring_slo" "cost" {
  service             = google_monitoring_custom_service.this.service_id
  slo_id              = "cost-per-active-minute"
  display_name        = "Cost per active minute: at most 0.12 USD, 30 days"
  goal                = 0.88
  rolling_period_days = 30

  request_based_sli {
    good_total_ratio {
      bad_service_filter   = local.metric_filter["agi_stream_cost_usd"]
      total_service_filter = local.metric_filter["agi_stream_active_minutes"]
    }
  }
}
