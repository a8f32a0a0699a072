output "notification_channels" {
  description = "Channels that alarms go to."
  value       = local.notification_channels
}

output "objectives" {
  description = "Names of the service-level objectives."
  value       = [google_monitoring_slo.latency.slo_id, google_monitoring_slo.cache_reuse.slo_id, google_monitoring_slo.drop_rate.slo_id, google_monitoring_slo.cost.slo_id]
}

output "alarms" {
  description = "Alarms with the metric filters that they look at."
  value       = { for name, policy in google_monitoring_alert_policy.this : name => [for condition in policy.conditions : condition.condition_threshold[0].filter] }
}
