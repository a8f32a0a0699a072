variable "prefix" {
  description = "Beginning of every name."
  type        = string
}

variable "region" {
  description = "Region of the Cloud Run service."
  type        = string
}

variable "service" {
  description = "Name of the Cloud Run service."
  type        = string
}

variable "domains" {
  description = "Domains of the certificate. Point each at the address before the certificate can be issued."
  type        = list(string)

  validation {
    condition     = alltrue([for domain in var.domains : can(regex("^[a-z0-9-]+(\\.[a-z0-9-]+)+$", domain))])
    error_message = "domains must be host names."
  }
}

variable "requests_per_minute" {
  description = "Requests a minute that one address may make."
  type        = number

  validation {
    condition     = var.requests_per_minute >= 10
    error_message = "requests_per_minute must be at least 10."
  }
}
