# What an environment has to say, and what it may. Sizes are in variables-sizes.tf, outside parties in variables-parties.tf.

variable "project_id" {
  description = "Google Cloud project that everything is created in: one project per environment."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{4,28}[a-z0-9]$", var.project_id))
    error_message = "project_id must be a project id: 6 to 30 lower-case letters, digits and hyphens, beginning with a letter."
  }
}

variable "environment" {
  description = "Name of the environment; a label on everything that takes labels."
  type        = string

  validation {
    condition     = contains(["dev", "staging", "prod"], var.environment)
    error_message = "environment must be dev, staging or prod."
  }
}

variable "region" {
  description = "Region of functions, buckets, topics and the database. Messages stay in it: order is kept within one region only."
  type        = string
  default     = "europe-west1"

  validation {
    condition     = can(regex("^[a-z]+-[a-z]+[0-9]+$", var.region))
    error_message = "region must be a Google Cloud region such as europe-west1."
  }
}

variable "prefix" {
  description = "Beginning of the names of functions, service accounts and buckets. Topics keep the names that the registry gives them."
  type        = string
  default     = "egg"

  validation {
    condition     = can(regex("^[a-z][a-z0-9]{1,8}$", var.prefix))
    error_message = "prefix must be 2 to 9 lower-case letters and digits: the name of a service account has room for 30."
  }
}

variable "topics_path" {
  description = "Folder of the topic registry, from this folder."
  type        = string
  default     = "../topics"

  validation {
    condition     = !endswith(var.topics_path, "/")
    error_message = "topics_path must not end in a slash."
  }
}

variable "bundles_path" {
  description = "Folder with manifest.json and the archives that `npm run build` writes, from this folder."
  type        = string
  default     = "../dist/functions"

  validation {
    condition     = !endswith(var.bundles_path, "/")
    error_message = "bundles_path must not end in a slash."
  }
}

variable "rules_path" {
  description = "Firestore security rules, from this folder."
  type        = string
  default     = "../gateway/firestore.rules"

  validation {
    condition     = endswith(var.rules_path, ".rules")
    error_message = "rules_path must name a .rules file."
  }
}

variable "database" {
  description = "Name of the Firestore database. Only `(default)` is free of charge within the daily allowance."
  type        = string
  default     = "(default)"

  validation {
    condition     = var.database == "(default)" || can(regex("^[a-z][a-z0-9-]{2,61}[a-z0-9]$", var.database))
    error_message = "database must be (default) or 4 to 63 lower-case letters, digits and hyphens."
  }
}

variable "database_location" {
  description = "Where the database lies, if not in the region: a multi-region such as eur3 or nam5 outlives a region, at about twice the price. Cannot be changed later."
  type        = string
  default     = null

  validation {
    condition     = var.database_location == null || can(regex("^[a-z]+[0-9]$|^[a-z]+-[a-z]+[0-9]+$", var.database_location))
    error_message = "database_location must be a region or a multi-region such as eur3."
  }
}

variable "delete_protection" {
  description = "Keeps the database, buckets with content and the gateway from being destroyed. Turn off only to tear an environment down."
  type        = bool
  default     = true
}

variable "topic_replay" {
  description = "Keep acknowledged messages for the registry's retention as well, so that a subscription can be sought back in time. Costs storage."
  type        = bool
  default     = false
}

variable "fusion" {
  description = "Runs of topics whose functions share a process in this environment, instead of the registry's marks; [] for none. The build must know them too: EGG_FUSED."
  type        = list(list(string))
  default     = null

  validation {
    condition     = var.fusion == null || try(alltrue([for run in var.fusion : length(run) >= 2 && length(run) <= 8]), false)
    error_message = "A fused run has 2 to 8 topics."
  }
}

variable "log_level" {
  description = "Least level of the functions' logs. No level logs what a person said."
  type        = string
  default     = "info"

  validation {
    condition     = contains(["debug", "info", "warn", "error"], var.log_level)
    error_message = "log_level must be debug, info, warn or error."
  }
}

variable "extra_environment" {
  description = "Further environment variables of every function."
  type        = map(string)
  default     = {}

  validation {
    condition     = alltrue([for name in keys(var.extra_environment) : can(regex("^[A-Z][A-Z0-9_]*$", name)) && !can(regex("(KEY|TOKEN|SECRET|PASSWORD)", name))])
    error_message = "extra_environment takes UPPER_SNAKE names, none of which may look like a secret: those go to Secret Manager (action_secrets)."
  }
}
