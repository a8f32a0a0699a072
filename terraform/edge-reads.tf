# For Vercel's Edge runtime: the web SDK reads the event log under the security rules, as a Firebase identity.
resource "google_identity_platform_config" "this" {
  count = var.edge_reads ? 1 : 0

  # Identities come from custom tokens of the gateway alone: nobody signs up.
  client {
    permissions {
      disabled_user_signup   = true
      disabled_user_deletion = true
    }
  }

  depends_on = [google_project_service.this]
}

# Names the project, proves nothing: it is in every page that uses Firebase.
resource "google_apikeys_key" "firebase" {
  count = var.edge_reads ? 1 : 0

  name         = "${var.prefix}-firebase"
  display_name = "AGI Egg: custom tokens to Firebase identities"

  restrictions {
    api_targets {
      service = "identitytoolkit.googleapis.com"
    }
    api_targets {
      service = "securetoken.googleapis.com"
    }
  }

  depends_on = [google_project_service.this]
}
