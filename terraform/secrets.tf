# Containers only: no value passes through Terraform or its state. `npm run deploy` makes the generated ones and asks for the others.
locals {
  # What each function needs beyond the topics that it publishes to, by name: secrets, models, and whether it performs actions.
  needs = jsondecode(file("${path.module}/function-needs.json"))

  # `generated`: random bytes of the system's own. `readers`: functions, and the gateway.
  secrets = merge(
    { for name, variable in local.own_keys : name => {
      variable = variable, generated = true, readers = [for function, needs in local.needs : function if contains(lookup(needs, "secrets", []), name)]
    } },
    var.gemini == "api-key" ? {
      gemini-api-key = { variable = "GEMINI_API_KEY", generated = false, readers = local.model_functions.gemini }
    } : {},
    var.cache == "upstash" ? {
      upstash-url = { variable = "UPSTASH_REDIS_REST_URL", generated = false, readers = keys(local.hosted_or_self) }
    } : {},
    var.cache == "none" ? {} : {
      upstash-token = { variable = "UPSTASH_REDIS_REST_TOKEN", generated = var.cache == "memorystore", readers = keys(local.hosted_or_self) }
    },
    { for name in var.action_secrets : "action-${name}" => {
      variable = "EGG_SECRET_${upper(replace(name, "-", "_"))}", generated = false, readers = local.action_functions
    } },
  )
  own_keys = { seal-key = "EGG_SEAL_KEY", session-key = "EGG_SESSION_KEY", rollback-key = "EGG_ROLLBACK_KEY" }

  action_functions = [for function, needs in local.needs : function if lookup(needs, "performsActions", false)]
  model_functions  = { for model in ["gemini", "speech"] : model => [for function, needs in local.needs : function if contains(lookup(needs, "models", []), model)] }

  secrets_of_function = {
    for name, hosted in local.hosted_or_self : name => sort([for secret, spec in local.secrets : secret if length(setintersection(spec.readers, hosted)) > 0])
  }
  secret_readers = merge([
    for name, secrets in local.secrets_of_function : { for secret in secrets : "${name}/${secret}" => { function = name, secret = secret } }
  ]...)
}

resource "google_secret_manager_secret" "this" {
  for_each = local.secrets

  secret_id = "${var.prefix}-${each.key}"
  labels    = merge(local.labels, { generated = tostring(each.value.generated) })

  # Keys stay in the region of the data that they protect.
  replication {
    user_managed {
      replicas {
        location = var.region
      }
    }
  }

  depends_on = [google_project_service.this]
}

resource "google_secret_manager_secret_iam_member" "function" {
  for_each = local.secret_readers

  secret_id = google_secret_manager_secret.this[each.value.secret].id
  role      = "roles/secretmanager.secretAccessor"
  member    = local.members[each.value.function]
}
