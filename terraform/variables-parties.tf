# Parties outside the project: who pays, who deploys, who serves the gateway, which services are called.

variable "state_bucket" {
  description = "Bucket of Terraform's state, made before the first apply. Named so that the deployment pipeline may use it; null without a pipeline."
  type        = string
  default     = null

  validation {
    condition     = var.state_bucket == null || can(regex("^[a-z0-9][a-z0-9._-]{1,61}[a-z0-9]$", var.state_bucket))
    error_message = "state_bucket must be the name of a bucket, without gs://."
  }
}

variable "billing_account" {
  description = "Billing account of the project, XXXXXX-XXXXXX-XXXXXX. Without it there is no budget."
  type        = string
  default     = null

  validation {
    condition     = var.billing_account == null || can(regex("^[0-9A-F]{6}-[0-9A-F]{6}-[0-9A-F]{6}$", var.billing_account))
    error_message = "billing_account must look like 0X0X0X-0X0X0X-0X0X0X."
  }
}

variable "monthly_budget" {
  description = "What the project may cost a month before the last alarm, in whole units of the billing account's currency."
  type        = number
  default     = 500

  validation {
    condition     = var.monthly_budget >= 1 && floor(var.monthly_budget) == var.monthly_budget
    error_message = "monthly_budget must be a whole number of at least 1."
  }
}

variable "github_repository" {
  description = "OWNER/NAME of the repository whose workflow deploys here; null for none."
  type        = string
  default     = null

  validation {
    condition     = var.github_repository == null || can(regex("^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$", var.github_repository))
    error_message = "github_repository must be OWNER/NAME."
  }
}

variable "vercel" {
  description = "Vercel team and project that host the gateway, and which of its deployments may act as it; null for none."
  type = object({
    team         = string
    project      = string
    environments = optional(list(string), ["production"])
  })
  default = null

  validation {
    condition     = var.vercel == null || try(alltrue([for e in var.vercel.environments : contains(["production", "preview", "development"], e)]), false)
    error_message = "vercel.environments may name production, preview and development."
  }

  validation {
    condition     = var.vercel == null || try(alltrue([for slug in [var.vercel.team, var.vercel.project] : can(regex("^[a-z0-9][a-z0-9._-]*$", slug))]), false)
    error_message = "vercel.team and vercel.project must be slugs, as in the address of the project."
  }
}

variable "gateway_image" {
  description = "Container image of the gateway, to run it on Cloud Run; null when it runs on Vercel."
  type        = string
  default     = null

  validation {
    condition     = var.gateway_image == null || can(regex("@sha256:[0-9a-f]{64}$|:[A-Za-z0-9._-]+$", var.gateway_image))
    error_message = "gateway_image must name a tag or a digest."
  }
}

variable "gateway_url" {
  description = "Public address of the gateway, for the uptime check; null for the Cloud Run gateway's own, or none."
  type        = string
  default     = null

  validation {
    condition     = var.gateway_url == null || can(regex("^https://[^/]+$", var.gateway_url))
    error_message = "gateway_url must be https://HOST without a path."
  }
}

variable "oidc_issuers" {
  description = "Issuers whose tokens the API accepts, as the JSON that the code reads."
  type = list(object({
    issuer   = string
    audience = string
    jwksUrl  = string
  }))
  default = []

  validation {
    condition     = alltrue([for i in var.oidc_issuers : startswith(i.issuer, "https://") && startswith(i.jwksUrl, "https://")])
    error_message = "issuer and jwksUrl must be https addresses."
  }
}

variable "edge_reads" {
  description = "Let the gateway turn session tokens into Firebase identities, so that it can read events on Vercel's Edge runtime under the security rules."
  type        = bool
  default     = false
}

variable "edge" {
  description = "Put a load balancer with Cloud Armor before the Cloud Run gateway: its domains, and requests a minute that one address may make."
  type        = object({ domains = list(string), requests_per_minute = optional(number, 600) })
  default     = null

  validation {
    condition     = var.edge == null || try(length(var.edge.domains) > 0, false)
    error_message = "edge needs a domain for its certificate."
  }

  validation {
    condition     = var.edge == null || var.gateway_image != null
    error_message = "edge stands before the Cloud Run gateway: set gateway_image as well."
  }
}

variable "cache" {
  description = "Second level of the state cache: none, upstash (its address and token are secrets) or memorystore (a module of this configuration)."
  type        = string
  default     = "none"

  validation {
    condition     = contains(["none", "upstash", "memorystore"], var.cache)
    error_message = "cache must be none, upstash or memorystore."
  }
}

variable "memorystore" {
  description = "Network of the Memorystore cache, its size, and the image of the proxy that speaks Upstash's REST protocol before it."
  type = object({
    network        = string
    subnetwork     = string
    memory_size_gb = optional(number, 1)
    high_available = optional(bool, false)
    proxy_image    = string
  })
  default = null

  validation {
    condition     = var.cache != "memorystore" || var.memorystore != null
    error_message = "cache = \"memorystore\" needs the memorystore settings."
  }
}

variable "gemini" {
  description = "How the language model is reached: off, vertex (with the functions' own identities) or api-key (a secret)."
  type        = string
  default     = "off"

  validation {
    condition     = contains(["off", "vertex", "api-key"], var.gemini)
    error_message = "gemini must be off, vertex or api-key."
  }
}

variable "speech" {
  description = "Let the transcribing function call Speech-to-Text."
  type        = bool
  default     = false
}

variable "action_secrets" {
  description = "Names that manifests use for the secrets of their actions; each becomes a secret that only the functions that perform actions read."
  type        = list(string)
  default     = []

  validation {
    condition     = alltrue([for name in var.action_secrets : can(regex("^[a-z][a-z0-9-]{0,60}$", name))])
    error_message = "action_secrets must be lower-case letters, digits and hyphens."
  }
}

variable "action_topics" {
  description = "Topics of others, projects/P/topics/T, that manifests may publish actions to."
  type        = list(string)
  default     = []

  validation {
    condition     = alltrue([for topic in var.action_topics : can(regex("^projects/[^/]+/topics/[^/]+$", topic))])
    error_message = "action_topics must be projects/PROJECT/topics/TOPIC."
  }
}
