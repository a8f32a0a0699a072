variable "prefix" {
  description = "Beginning of every name."
  type        = string
}

variable "environment" {
  description = "Name of the environment, shown in every alarm."
  type        = string
}

variable "project_id" {
  description = "Project that is watched."
  type        = string
}

variable "metric_prefix" {
  description = "What Cloud Monitoring puts before the names of the system's metrics."
  type        = string
}

variable "metrics" {
  description = "The system's metrics by name, as `npm run generate` writes them."
  type = map(object({
    kind        = string
    description = string
    labels      = list(string)
  }))

  validation {
    condition     = alltrue([for metric in values(var.metrics) : contains(["counter", "histogram", "gauge"], metric.kind)])
    error_message = "A metric is a counter, a histogram or a gauge."
  }
}

variable "alerts" {
  description = "Where alarms begin, and who is told."
  type = object({
    denial_share         = number
    denials_least        = number
    provider_errors      = number
    backlog_age_seconds  = number
    error_share          = number
    errors_least         = number
    cost_usd_per_hour    = number
    notification_emails  = list(string)
    silent_sweep_minutes = number
  })
}

variable "watch_gateway" {
  description = "Whether there is a gateway to check. Beside its host, which may not be known before the first apply."
  type        = bool
}

variable "gateway_host" {
  description = "Host of the gateway."
  type        = string
  default     = null
}

variable "services" {
  description = "Cloud Run services by function."
  type        = map(string)
}

variable "subscriptions" {
  description = "Push subscriptions by name."
  type        = map(string)
}

variable "dead_letters" {
  description = "Dead-letter subscriptions by topic."
  type        = map(string)
}

variable "runbooks_url" {
  description = "Where the runbooks can be read; null when they are only in the repository."
  type        = string
  default     = null
}
