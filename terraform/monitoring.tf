locals {
  # Where OpenTelemetry's exporter for Cloud Monitoring puts metrics.
  metric_prefix = "workload.googleapis.com"
}

module "monitoring" {
  source = "./monitoring"

  prefix        = var.prefix
  environment   = var.environment
  project_id    = var.project_id
  metric_prefix = local.metric_prefix
  metrics       = jsondecode(file("${path.module}/metrics.json"))
  alerts        = var.alerts
  watch_gateway = var.gateway_url != null || var.gateway_image != null
  gateway_host  = local.gateway_host
  services      = { for name, function in google_cloudfunctions2_function.this : name => function.name }
  subscriptions = { for name, spec in local.subscriptions : name => google_pubsub_subscription.push[name].name if contains(keys(local.functions), spec.function) }
  dead_letters  = { for topic, subscription in google_pubsub_subscription.dead_letter : topic => subscription.name }
  runbooks_url  = var.github_repository == null ? null : "https://github.com/${var.github_repository}/blob/main/docs/runbooks"

  depends_on = [google_project_service.this]
}

locals {
  gateway_host = local.gateway_address == null ? null : trimprefix(local.gateway_address, "https://")
}
