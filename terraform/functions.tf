locals {
  # What the build left: { name: { archive, hash } }.
  bundles_folder = startswith(var.bundles_path, "/") ? var.bundles_path : "${path.module}/${var.bundles_path}"
  bundles        = jsondecode(file("${local.bundles_folder}/manifest.json"))

  # A function behind topics has the settings of the topic that feeds it.
  topics_of_function = { for subscription in values(local.subscriptions) : subscription.function => subscription.topic... }
  topics_of_deployed = { for name, topics in local.topics_of_function : name => topics if !contains(var.without_functions, name) }
  functions = merge(
    { for name, topics in local.topics_of_deployed : name => merge(local.topics[topics[0]].functionSettings, { internal = true }) },
    var.http_functions,
  )

  # Fusion: a function that is handed its successors' work does it with its own identity, so it needs what they need.
  fusion = var.fusion == null ? {
    for name, topic in local.topics : name => topic.fusedWith if lookup(topic, "fusedWith", null) != null
  } : merge([for run in var.fusion : { for at in range(length(run) - 1) : run[at] => run[at + 1] }]...)

  # Each line doubles the length of the runs that are followed: 1, 2, 4, 8 functions.
  successors = {
    for name in keys(local.functions) : name => distinct(concat([name], flatten([
      for topic in lookup(local.topics_of_function, name, []) : [
        for next in local.topics[local.fusion[topic]].subscriptions : next.function
      ] if contains(keys(local.fusion), topic)
    ])))
  }
  successors_2 = { for name, found in local.successors : name => distinct(flatten([for next in found : local.successors[next]])) }
  successors_4 = { for name, found in local.successors_2 : name => distinct(flatten([for next in found : local.successors_2[next]])) }
  hosted       = { for name, found in local.successors_4 : name => distinct(flatten([for next in found : local.successors_4[next]])) }

  # The names are those of functions/runtime/cloud/README.md.
  environment = merge(
    {
      GOOGLE_CLOUD_PROJECT   = var.project_id
      EGG_REGION             = var.region
      EGG_FIRESTORE_DATABASE = var.database
      EGG_BLOBS_BUCKET       = google_storage_bucket.blobs.name
      EGG_PUSH_IDENTITY      = google_service_account.push.email
      EGG_SCHEDULER_IDENTITY = google_service_account.scheduler.email
      EGG_OIDC_ISSUERS       = jsonencode(var.oidc_issuers)
      EGG_CACHE              = var.cache == "none" ? "none" : "upstash"
      EGG_METRICS            = "cloud-monitoring"
      LOG_LEVEL              = var.log_level
    },
    var.fusion == null ? {} : { EGG_FUSED = length(var.fusion) == 0 ? "none" : join(",", [for run in var.fusion : join(">", run)]) },
    local.public_url == null ? {} : { EGG_PUBLIC_URL = local.public_url },
    var.cache == "memorystore" ? { UPSTASH_REDIS_REST_URL = module.memorystore[0].url } : {},
    var.speech ? { EGG_TRANSCRIBER = "speech" } : {},
    var.gemini == "vertex" ? { GOOGLE_GENAI_USE_VERTEXAI = "true", GOOGLE_CLOUD_LOCATION = var.region } : {},
    var.extra_environment,
  )

  # Addresses that the api gives to clients. A Cloud Run gateway's own address is known only after the api it stands before.
  public_url = var.gateway_url != null ? var.gateway_url : (var.edge != null ? "https://${var.edge.domains[0]}" : null)
}

resource "google_storage_bucket_object" "bundle" {
  for_each = local.functions

  # The hash in the name is what makes changed code a changed function.
  name   = "${each.key}/${try(local.bundles[each.key].hash, "missing")}.zip"
  bucket = google_storage_bucket.source.name
  source = "${local.bundles_folder}/${basename(try(local.bundles[each.key].archive, "missing"))}"

  lifecycle {
    create_before_destroy = true

    precondition {
      condition     = can(local.bundles[each.key].hash)
      error_message = "The build has no function ${each.key}: run `npm run build`, or name it in without_functions."
    }
  }
}

resource "google_cloudfunctions2_function" "this" {
  for_each = local.functions

  name        = "${var.prefix}-${each.key}"
  location    = var.region
  description = "AGI Egg: ${each.key}"
  labels      = merge(local.labels, { function = each.key })

  build_config {
    runtime           = "nodejs24"
    entry_point       = each.key
    service_account   = google_service_account.builder.id
    docker_repository = google_artifact_registry_repository.images.id

    source {
      storage_source {
        bucket = google_storage_bucket.source.name
        object = google_storage_bucket_object.bundle[each.key].name
      }
    }
  }

  service_config {
    available_memory                 = "${each.value.memoryMiB}Mi"
    available_cpu                    = tostring(each.value.cpu)
    max_instance_request_concurrency = each.value.concurrency
    min_instance_count               = local.least_instances[each.key]
    max_instance_count               = local.most_instances[each.key]
    timeout_seconds                  = each.value.timeoutSeconds
    service_account_email            = google_service_account.function[each.key].email
    all_traffic_on_latest_revision   = true
    environment_variables            = local.environment

    # Pub/Sub and Cloud Scheduler of the same project count as inside.
    ingress_settings = each.value.internal ? "ALLOW_INTERNAL_ONLY" : "ALLOW_ALL"

    dynamic "secret_environment_variables" {
      for_each = local.secrets_of_function[each.key]

      content {
        key        = local.secrets[secret_environment_variables.value].variable
        project_id = var.project_id
        secret     = google_secret_manager_secret.this[secret_environment_variables.value].secret_id
        version    = "latest"
      }
    }

    dynamic "direct_vpc_network_interface" {
      for_each = var.cache == "memorystore" ? [var.memorystore] : []

      content {
        network    = direct_vpc_network_interface.value.network
        subnetwork = direct_vpc_network_interface.value.subnetwork
      }
    }

    direct_vpc_egress = var.cache == "memorystore" ? "VPC_EGRESS_PRIVATE_RANGES_ONLY" : null
  }

  lifecycle {
    precondition {
      condition     = each.value.concurrency == 1 || each.value.cpu >= 1
      error_message = "${each.key}: concurrency above 1 needs a whole CPU."
    }
  }

  depends_on = [
    google_project_service.this,
    google_artifact_registry_repository_iam_member.builder,
    google_storage_bucket_iam_member.builder,
    google_project_iam_member.builder_logs,
    google_secret_manager_secret_iam_member.function,
  ]
}

locals {
  most_instances = {
    for name, settings in local.functions : name => min(var.max_instances, coalesce(try(var.instance_overrides[name].max, null), settings.maxInstances))
  }
  # The sweeper is woken by the clock; nobody waits for it.
  least_instances = {
    for name, settings in local.functions : name => min(
      local.most_instances[name],
      coalesce(try(var.instance_overrides[name].min, null), max(settings.minInstances, name == "sweep" ? 0 : var.warm_instances)),
    )
  }
}
