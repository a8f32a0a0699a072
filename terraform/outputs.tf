output "gateway_url" {
  description = "Public address of the API, where it is known."
  value       = local.gateway_address
}

output "api_url" {
  description = "Address of the api function, for the gateway alone."
  value       = google_cloudfunctions2_function.this["api"].service_config[0].uri
}

output "function_urls" {
  description = "Address of every function."
  value       = { for name, function in google_cloudfunctions2_function.this : name => function.service_config[0].uri }
}

output "gateway_environment" {
  description = "Environment variables of the gateway, but for its secrets: to be set on Vercel."
  value       = local.gateway_environment
  sensitive   = true
}

output "gateway_secrets" {
  description = "Secrets of the gateway by environment variable: to be copied to Vercel, or read there."
  value       = { for secret in local.secrets_of_function["gateway"] : local.secrets[secret].variable => google_secret_manager_secret.this[secret].secret_id }
}

output "secrets" {
  description = "Every secret's id and whether the system makes its value itself."
  value       = { for name, spec in local.secrets : google_secret_manager_secret.this[name].secret_id => spec.generated }
}

output "dead_letter_subscriptions" {
  description = "Where dead letters of each topic wait."
  value       = { for topic, subscription in google_pubsub_subscription.dead_letter : topic => subscription.name }
}

output "github" {
  description = "What the workflow has to know to come in without a key; null without a repository."
  value = var.github_repository == null ? null : {
    provider = google_iam_workload_identity_pool_provider.github[0].name
    deployer = google_service_account.deployer[0].email
    planner  = google_service_account.planner[0].email
  }
}

output "images" {
  description = "Where images are pushed to."
  value       = "${var.region}-docker.pkg.dev/${var.project_id}/${google_artifact_registry_repository.images.repository_id}"
}

output "load_balancer_address" {
  description = "Where the edge's domains have to point; null without an edge."
  value       = try(module.edge[0].address, null)
}
