# Parties that come without a key: Vercel's functions and GitHub's workflows prove who they are with their own tokens.

resource "google_iam_workload_identity_pool" "vercel" {
  count = var.vercel == null ? 0 : 1

  workload_identity_pool_id = "${var.prefix}-vercel"
  display_name              = "Vercel"
  description               = "Deployments of the gateway on Vercel"

  depends_on = [google_project_service.this]
}

resource "google_iam_workload_identity_pool_provider" "vercel" {
  count = var.vercel == null ? 0 : 1

  workload_identity_pool_id          = google_iam_workload_identity_pool.vercel[0].workload_identity_pool_id
  workload_identity_pool_provider_id = "vercel"
  display_name                       = "Vercel"

  attribute_mapping = {
    "google.subject" = "assertion.sub"
  }
  attribute_condition = "assertion.owner == '${var.vercel.team}' && assertion.project == '${var.vercel.project}'"

  oidc {
    issuer_uri        = "https://oidc.vercel.com/${var.vercel.team}"
    allowed_audiences = ["https://vercel.com/${var.vercel.team}"]
  }
}

resource "google_service_account_iam_member" "vercel" {
  for_each = toset(var.vercel == null ? [] : var.vercel.environments)

  service_account_id = google_service_account.gateway.name
  role               = "roles/iam.workloadIdentityUser"
  member             = "principal://iam.googleapis.com/${google_iam_workload_identity_pool.vercel[0].name}/subject/owner:${var.vercel.team}:project:${var.vercel.project}:environment:${each.key}"
}

resource "google_iam_workload_identity_pool" "github" {
  count = var.github_repository == null ? 0 : 1

  workload_identity_pool_id = "${var.prefix}-github"
  display_name              = "GitHub"
  description               = "Workflows that plan and deploy"

  depends_on = [google_project_service.this]
}

resource "google_iam_workload_identity_pool_provider" "github" {
  count = var.github_repository == null ? 0 : 1

  workload_identity_pool_id          = google_iam_workload_identity_pool.github[0].workload_identity_pool_id
  workload_identity_pool_provider_id = "github"
  display_name                       = "GitHub"

  attribute_mapping = {
    "google.subject" = "assertion.sub"
  }
  attribute_condition = "assertion.repository == '${var.github_repository}'"

  oidc {
    issuer_uri = "https://token.actions.githubusercontent.com"
  }
}

# A job in the repository's environment of this name may deploy; GitHub's protection rules say who starts one.
resource "google_service_account_iam_member" "github_deploy" {
  count = var.github_repository == null ? 0 : 1

  service_account_id = google_service_account.deployer[0].name
  role               = "roles/iam.workloadIdentityUser"
  member             = "principal://iam.googleapis.com/${google_iam_workload_identity_pool.github[0].name}/subject/repo:${var.github_repository}:environment:${var.environment}"
}

# Pull requests may only look.
resource "google_service_account_iam_member" "github_plan" {
  count = var.github_repository == null ? 0 : 1

  service_account_id = google_service_account.planner[0].name
  role               = "roles/iam.workloadIdentityUser"
  member             = "principal://iam.googleapis.com/${google_iam_workload_identity_pool.github[0].name}/subject/repo:${var.github_repository}:pull_request"
}
