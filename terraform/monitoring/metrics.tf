# Objectives and alarms can only name metrics that exist, and on the first day nothing has been measured yet.
locals {
  value_types = { counter = "DOUBLE", histogram = "DISTRIBUTION", gauge = "DOUBLE" }

  # Written by processes on Cloud Run, which OpenTelemetry maps to this resource.
  resource_type = "generic_task"
  metric_filter = {
    for name, descriptor in google_monitoring_metric_descriptor.this : name => "metric.type=\"${descriptor.type}\" resource.type=\"${local.resource_type}\""
  }
}

resource "google_monitoring_metric_descriptor" "this" {
  for_each = var.metrics

  type         = "${var.metric_prefix}/${each.key}"
  display_name = each.key
  description  = each.value.description
  metric_kind  = each.value.kind == "gauge" ? "GAUGE" : "CUMULATIVE"
  value_type   = local.value_types[each.value.kind]
  unit         = endswith(each.key, "_ms") ? "ms" : "1"

  dynamic "labels" {
    for_each = each.value.labels

    content {
      key         = labels.value
      description = labels.value
    }
  }
}
