terraform {
  # 1.11: mocks that answer during plan, which the tests use.
  required_version = ">= 1.11"

  required_providers {
    google = {
      source  = "hashicorp/google"
      version = "~> 8.0"
    }
    # Only for google_project_service_identity, which the other provider does not have.
    google-beta = {
      source  = "hashicorp/google-beta"
      version = "~> 8.0"
    }
  }

  # Bucket and prefix come from `terraform init -backend-config=...`: see docs/deploy.md.
  backend "gcs" {}
}

# The budget and identity APIs bill their quota to a project and must be told which.
provider "google" {
  project               = var.project_id
  region                = var.region
  user_project_override = true
  billing_project       = var.project_id
}

provider "google-beta" {
  project               = var.project_id
  region                = var.region
  user_project_override = true
  billing_project       = var.project_id
}
