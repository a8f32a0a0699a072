variable "prefix" {
  description = "Beginning of every name."
  type        = string
}

variable "region" {
  description = "Region of cache and proxy."
  type        = string
}

variable "labels" {
  description = "Labels of cache and proxy."
  type        = map(string)
}

variable "network" {
  description = "Network of the cache. The functions' egress and the proxy are in it too."
  type        = string
}

variable "subnetwork" {
  description = "Subnetwork with Private Google Access, so that requests to the proxy count as internal."
  type        = string
}

variable "memory_size_gb" {
  description = "Size of the cache in GiB."
  type        = number

  validation {
    condition     = var.memory_size_gb >= 1 && var.memory_size_gb <= 300
    error_message = "memory_size_gb must be 1 to 300."
  }
}

variable "high_available" {
  description = "Keep a replica. A lost cache costs time and nothing else, so it is rarely worth the double price."
  type        = bool
}

variable "proxy_image" {
  description = "Image of serverless-redis-http (SRH), or another that takes its environment variables."
  type        = string
}

variable "token_secret" {
  description = "Secret with the token that callers of the proxy must show."
  type        = string
}
