locals {
  promql_prefix = "${replace(var.metric_prefix, ".", "_")}:"

  charts = [
    { title = "Deliveries a second, by stage and result", query = "sum by (stage, result) (rate({__name__=\"${local.promql_prefix}agi_requests_total\"}[5m]))" },
    { title = "Frame to action, p95 (ms); objective 2,200", query = "histogram_quantile(0.95, sum by (le) (rate({__name__=\"${local.promql_prefix}agi_stream_intent_latency_ms_bucket\"}[5m])))" },
    { title = "Time in a stage, p95 (ms)", query = "histogram_quantile(0.95, sum by (stage, le) (rate({__name__=\"${local.promql_prefix}agi_request_duration_ms_bucket\"}[5m])))" },
    { title = "Intents a second, by tier", query = "sum by (tier) (rate({__name__=\"${local.promql_prefix}agi_intents_total\"}[5m]))" },
    { title = "Decisions a second, by kind", query = "sum by (decision) (rate({__name__=\"${local.promql_prefix}agi_decisions_total\"}[5m]))" },
    { title = "Actions a second, by status", query = "sum by (status) (rate({__name__=\"${local.promql_prefix}agi_actions_total\"}[5m]))" },
    { title = "Manifests, by strategy", query = "sum by (strategy) (rate({__name__=\"${local.promql_prefix}agi_manifests_total\"}[5m]))" },
    { title = "Errors a second, by code", query = "sum by (code) (rate({__name__=\"${local.promql_prefix}agi_errors_total\"}[5m]))" },
    { title = "Estimated cost an hour (USD), by tenant", query = "sum by (tenant) (rate({__name__=\"${local.promql_prefix}agi_estimated_cost_usd\"}[1h])) * 3600" },
    { title = "Cost per active minute (USD); objective 0.12", query = "sum(increase({__name__=\"${local.promql_prefix}agi_stream_cost_usd\"}[1d])) / sum(increase({__name__=\"${local.promql_prefix}agi_stream_active_minutes\"}[1d]))" },
    { title = "Cache reuse; objective 0.6", query = "sum(rate({__name__=\"${local.promql_prefix}agi_cache_reads_total\",level=~\"l1|l2\"}[1h])) / sum(rate({__name__=\"${local.promql_prefix}agi_cache_reads_total\"}[1h]))" },
    { title = "Sessions opened an hour", query = "sum(rate({__name__=\"${local.promql_prefix}agi_stream_started_total\"}[1h])) * 3600" },
    { title = "Sessions closed an hour, by reason", query = "sum by (reason) (rate({__name__=\"${local.promql_prefix}agi_stream_completed_total\"}[1h])) * 3600" },
    { title = "Oldest unacknowledged message (s), by subscription", query = "max by (subscription_id) (pubsub_googleapis_com:subscription_oldest_unacked_message_age)" },
    { title = "Dead letters waiting", query = "sum by (subscription_id) (pubsub_googleapis_com:subscription_num_undelivered_messages{subscription_id=~\"${join("|", values(var.dead_letters))}\"})" },
    { title = "Instances, by function", query = "sum by (service_name) (run_googleapis_com:container_instance_count)" },
    { title = "5xx answers a second, by function", query = "sum by (service_name) (rate(run_googleapis_com:request_count{response_code_class=\"5xx\"}[5m]))" },
  ]
}

resource "google_monitoring_dashboard" "pipeline" {
  dashboard_json = jsonencode({
    displayName = "AGI Egg pipeline (${var.environment})"
    mosaicLayout = {
      columns = 48
      tiles = [
        for index, chart in local.charts : {
          xPos   = (index % 2) * 24
          yPos   = floor(index / 2) * 12
          width  = 24
          height = 12
          widget = {
            title = chart.title
            xyChart = {
              dataSets = [{ plotType = "LINE", timeSeriesQuery = { prometheusQuery = chart.query } }]
            }
          }
        }
      ]
    }
  })
}
