# A global load balancer with Cloud Armor before a Cloud Run service.
terraform {
  required_version = ">= 1.11"

  required_providers {
    google = {
      source  = "hashicorp/google"
      version = "~> 8.0"
    }
  }
}

resource "google_compute_region_network_endpoint_group" "service" {
  name                  = "${var.prefix}-gateway"
  region                = var.region
  network_endpoint_type = "SERVERLESS"

  cloud_run {
    service = var.service
  }
}

resource "google_compute_backend_service" "gateway" {
  name                  = "${var.prefix}-gateway"
  load_balancing_scheme = "EXTERNAL_MANAGED"
  protocol              = "HTTPS"
  security_policy       = google_compute_security_policy.gateway.id

  backend {
    group = google_compute_region_network_endpoint_group.service.id
  }

  log_config {
    enable      = true
    sample_rate = 0.1
  }
}

resource "google_compute_url_map" "gateway" {
  name            = "${var.prefix}-gateway"
  default_service = google_compute_backend_service.gateway.id
}

# A certificate cannot be changed in place: the name follows the domains.
resource "google_compute_managed_ssl_certificate" "gateway" {
  name = "${var.prefix}-gateway-${substr(sha256(join(",", var.domains)), 0, 8)}"

  managed {
    domains = var.domains
  }

  lifecycle {
    create_before_destroy = true
  }
}

resource "google_compute_global_address" "gateway" {
  name = "${var.prefix}-gateway"
}

resource "google_compute_target_https_proxy" "gateway" {
  name             = "${var.prefix}-gateway"
  url_map          = google_compute_url_map.gateway.id
  ssl_certificates = [google_compute_managed_ssl_certificate.gateway.id]
  ssl_policy       = google_compute_ssl_policy.modern.id
}

resource "google_compute_ssl_policy" "modern" {
  name            = "${var.prefix}-modern"
  profile         = "MODERN"
  min_tls_version = "TLS_1_2"
}

resource "google_compute_global_forwarding_rule" "https" {
  name                  = "${var.prefix}-gateway-https"
  load_balancing_scheme = "EXTERNAL_MANAGED"
  target                = google_compute_target_https_proxy.gateway.id
  ip_address            = google_compute_global_address.gateway.id
  port_range            = "443"
}

# Plain HTTP is answered with the way to HTTPS.
resource "google_compute_url_map" "redirect" {
  name = "${var.prefix}-redirect"

  default_url_redirect {
    https_redirect = true
    strip_query    = false
  }
}

resource "google_compute_target_http_proxy" "redirect" {
  name    = "${var.prefix}-redirect"
  url_map = google_compute_url_map.redirect.id
}

resource "google_compute_global_forwarding_rule" "http" {
  name                  = "${var.prefix}-gateway-http"
  load_balancing_scheme = "EXTERNAL_MANAGED"
  target                = google_compute_target_http_proxy.redirect.id
  ip_address            = google_compute_global_address.gateway.id
  port_range            = "80"
}
