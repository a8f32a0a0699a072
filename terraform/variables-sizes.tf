variable "without_functions" {
  description = "Functions of the registry that are not deployed. What is published for them waits in their subscriptions, to be pushed once they are."
  type        = list(string)
  default     = []

  validation {
    condition     = length(setintersection(var.without_functions, ["api", "sweep"])) == 0
    error_message = "Nothing works without api and sweep."
  }
}

variable "http_functions" {
  description = "Functions that no topic feeds, in the units of the registry. `internal` ones can be reached from inside the project only."
  type = map(object({
    memoryMiB      = number
    cpu            = number
    concurrency    = number
    minInstances   = number
    maxInstances   = number
    timeoutSeconds = number
    internal       = bool
  }))
  default = {
    api   = { memoryMiB = 512, cpu = 1, concurrency = 80, minInstances = 0, maxInstances = 50, timeoutSeconds = 60, internal = false }
    sweep = { memoryMiB = 512, cpu = 1, concurrency = 1, minInstances = 0, maxInstances = 2, timeoutSeconds = 300, internal = true }
  }

  validation {
    condition     = alltrue([for settings in values(var.http_functions) : settings.concurrency == 1 || settings.cpu >= 1])
    error_message = "A function with concurrency above 1 needs a whole CPU."
  }

  validation {
    condition     = contains(keys(var.http_functions), "api") && contains(keys(var.http_functions), "sweep")
    error_message = "http_functions must have api and sweep."
  }
}

variable "instance_overrides" {
  description = "Instances of single functions where this environment departs from the registry."
  type        = map(object({ min = optional(number), max = optional(number) }))
  default     = {}

  validation {
    condition     = alltrue([for o in values(var.instance_overrides) : (o.min == null || try(o.min >= 0, false)) && (o.max == null || try(o.max >= 1, false))])
    error_message = "min must be at least 0 and max at least 1."
  }

  validation {
    condition     = alltrue([for o in values(var.instance_overrides) : o.min == null || o.max == null || try(o.min <= o.max, false)])
    error_message = "min must not be above max."
  }
}

variable "warm_instances" {
  description = "Instances that every stage and the api keep warm at least in this environment, whatever the registry says."
  type        = number
  default     = 0

  validation {
    condition     = var.warm_instances >= 0 && var.warm_instances <= 10
    error_message = "warm_instances must be 0 to 10."
  }
}

variable "max_instances" {
  description = "Upper limit of every function's instances in this environment, whatever the registry says: the last bound on cost."
  type        = number
  default     = 50

  validation {
    condition     = var.max_instances >= 1 && var.max_instances <= 1000
    error_message = "max_instances must be 1 to 1000."
  }
}

variable "backup_retention_days" {
  description = "How long daily and weekly backups of the database are kept."
  type        = object({ daily = number, weekly = number })
  default     = { daily = 7, weekly = 56 }

  validation {
    condition     = var.backup_retention_days.daily >= 1 && var.backup_retention_days.daily <= 98 && var.backup_retention_days.weekly >= 7 && var.backup_retention_days.weekly <= 98
    error_message = "Backups are kept for at most 14 weeks (98 days): daily 1 to 98, weekly 7 to 98."
  }
}

variable "sweep_schedule" {
  description = "When the sweeper runs, in cron notation; a minute is the shortest interval there is."
  type        = string
  default     = "* * * * *"

  validation {
    condition     = length(split(" ", var.sweep_schedule)) == 5
    error_message = "sweep_schedule must have five fields."
  }
}

variable "alerts" {
  description = "Where alarms begin. Shares are 0 to 1; money is US dollars of the system's own estimate."
  type = object({
    denial_share         = optional(number, 0.3)
    denials_least        = optional(number, 20)
    provider_errors      = optional(number, 10)
    backlog_age_seconds  = optional(number, 60)
    error_share          = optional(number, 0.05)
    errors_least         = optional(number, 20)
    cost_usd_per_hour    = optional(number, 5)
    notification_emails  = optional(list(string), [])
    silent_sweep_minutes = optional(number, 15)
  })
  default = {}

  validation {
    condition     = alltrue([for share in [var.alerts.denial_share, var.alerts.error_share] : share > 0 && share <= 1])
    error_message = "Shares must be above 0 and at most 1."
  }

  validation {
    condition     = alltrue([for email in var.alerts.notification_emails : can(regex("^[^@\\s]+@[^@\\s]+$", email))])
    error_message = "notification_emails must be e-mail addresses."
  }
}
