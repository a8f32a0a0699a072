# The gateway on Cloud Run, where it does not run on Vercel: long streams without the platform's limit, and WebSockets.
locals {
  on_cloud_run = var.gateway_image == null ? 0 : 1
}

resource "google_cloud_run_v2_service" "gateway" {
  count = local.on_cloud_run

  name                = "${var.prefix}-gateway"
  location            = var.region
  labels              = local.labels
  deletion_protection = var.delete_protection
  # With a load balancer in front, nothing goes around its rules.
  ingress = var.edge == null ? "INGRESS_TRAFFIC_ALL" : "INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER"

  template {
    service_account                  = google_service_account.gateway.email
    timeout                          = "3600s"
    max_instance_request_concurrency = 1000

    scaling {
      min_instance_count = coalesce(try(var.instance_overrides["gateway"].min, null), 0)
      max_instance_count = min(var.max_instances, coalesce(try(var.instance_overrides["gateway"].max, null), 20))
    }

    dynamic "vpc_access" {
      for_each = var.cache == "memorystore" ? [var.memorystore] : []

      content {
        egress = "PRIVATE_RANGES_ONLY"

        network_interfaces {
          network    = vpc_access.value.network
          subnetwork = vpc_access.value.subnetwork
        }
      }
    }

    containers {
      image = var.gateway_image

      resources {
        limits = { cpu = "1", memory = "512Mi" }
        # Streams are open between requests' bytes.
        cpu_idle = false
      }

      dynamic "env" {
        for_each = local.gateway_environment

        content {
          name  = env.key
          value = env.value
        }
      }

      dynamic "env" {
        for_each = local.secrets_of_function["gateway"]

        content {
          name = local.secrets[env.value].variable

          value_source {
            secret_key_ref {
              secret  = google_secret_manager_secret.this[env.value].secret_id
              version = "latest"
            }
          }
        }
      }

      startup_probe {
        http_get {
          path = "/readyz"
        }
      }
    }
  }

  depends_on = [google_secret_manager_secret_iam_member.function]
}

# The one thing that anybody may call: it authenticates each request itself, by the caller's own token.
resource "google_cloud_run_v2_service_iam_member" "public" {
  count = local.on_cloud_run

  location = var.region
  name     = google_cloud_run_v2_service.gateway[0].name
  role     = "roles/run.invoker"
  member   = "allUsers"
}

locals {
  # What the gateway has to know, on whatever host. The default bundle is a file in the functions' archives.
  gateway_environment = merge(
    { for name, value in local.environment : name => value if !contains(["EGG_DEFAULT_BUNDLE", "EGG_METRICS"], name) },
    {
      EGG_API_URL         = google_cloudfunctions2_function.this["api"].service_config[0].uri
      EGG_GATEWAY_ACCOUNT = google_service_account.gateway.email
    },
    var.edge_reads ? { EGG_FIREBASE_API_KEY = google_apikeys_key.firebase[0].key_string } : {},
    var.vercel == null ? {} : {
      EGG_WORKLOAD_IDENTITY = "//iam.googleapis.com/${google_iam_workload_identity_pool_provider.vercel[0].name}"
    },
  )
  gateway_address = local.public_url != null ? local.public_url : try(google_cloud_run_v2_service.gateway[0].uri, null)
}

module "edge" {
  source = "./modules/edge"
  count  = var.edge == null ? 0 : 1

  prefix              = var.prefix
  region              = var.region
  service             = google_cloud_run_v2_service.gateway[0].name
  domains             = var.edge.domains
  requests_per_minute = var.edge.requests_per_minute
}
