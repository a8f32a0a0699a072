# Redis inside the network, behind a proxy that speaks Upstash's REST protocol: the code knows that protocol alone.
# Only functions and a gateway of this project reach it; a gateway on Vercel needs Upstash.
terraform {
  required_version = ">= 1.11"

  required_providers {
    google = {
      source  = "hashicorp/google"
      version = "~> 8.0"
    }
  }
}

resource "google_redis_instance" "cache" {
  name               = "${var.prefix}-cache"
  region             = var.region
  tier               = var.high_available ? "STANDARD_HA" : "BASIC"
  memory_size_gb     = var.memory_size_gb
  redis_version      = "REDIS_7_2"
  authorized_network = var.network
  labels             = var.labels

  # A cache forgets; it never refuses.
  redis_configs = { maxmemory-policy = "allkeys-lru" }
}

resource "google_service_account" "proxy" {
  account_id   = "${var.prefix}-cache-proxy"
  display_name = "AGI Egg cache proxy"
}

resource "google_secret_manager_secret_iam_member" "proxy" {
  secret_id = var.token_secret
  role      = "roles/secretmanager.secretAccessor"
  member    = "serviceAccount:${google_service_account.proxy.email}"
}

resource "google_cloud_run_v2_service" "proxy" {
  name                = "${var.prefix}-cache-proxy"
  location            = var.region
  labels              = var.labels
  deletion_protection = false
  ingress             = "INGRESS_TRAFFIC_INTERNAL_ONLY"
  # The Authorization header carries the protocol's own token, so Cloud Run cannot ask for one there: network and token guard it.
  invoker_iam_disabled = true

  template {
    service_account = google_service_account.proxy.email

    scaling {
      min_instance_count = 1
      max_instance_count = 4
    }

    vpc_access {
      egress = "PRIVATE_RANGES_ONLY"

      network_interfaces {
        network    = var.network
        subnetwork = var.subnetwork
      }
    }

    containers {
      image = var.proxy_image

      ports {
        container_port = 80
      }

      env {
        name  = "SRH_MODE"
        value = "env"
      }

      env {
        name  = "SRH_CONNECTION_STRING"
        value = "redis://${google_redis_instance.cache.host}:${google_redis_instance.cache.port}"
      }

      env {
        name = "SRH_TOKEN"

        value_source {
          secret_key_ref {
            secret  = var.token_secret
            version = "latest"
          }
        }
      }
    }
  }

  depends_on = [google_secret_manager_secret_iam_member.proxy]
}

# The proxy counts a caller as internal only when the request comes through the network. So inside it the proxy's name leads to
# Google's private addresses, which the functions' egress routes there; every other name is left alone.
resource "google_dns_managed_zone" "proxy" {
  name        = "${var.prefix}-cache-proxy"
  dns_name    = "${trimprefix(google_cloud_run_v2_service.proxy.uri, "https://")}."
  description = "The cache proxy, through the network"
  labels      = var.labels
  visibility  = "private"

  private_visibility_config {
    networks {
      network_url = var.network
    }
  }
}

resource "google_dns_record_set" "proxy" {
  managed_zone = google_dns_managed_zone.proxy.name
  name         = google_dns_managed_zone.proxy.dns_name
  type         = "A"
  ttl          = 300
  # private.googleapis.com
  rrdatas = ["199.36.153.8", "199.36.153.9", "199.36.153.10", "199.36.153.11"]
}
