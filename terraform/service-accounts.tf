# One identity per function, so that each can be given what it alone needs.
resource "google_service_account" "function" {
  for_each = local.functions

  account_id   = "${var.prefix}-fn-${each.key}"
  display_name = "AGI Egg function ${each.key}"
}

# Frames in, events out: on Vercel through workload identity, on Cloud Run directly.
resource "google_service_account" "gateway" {
  account_id   = "${var.prefix}-gateway"
  display_name = "AGI Egg gateway"
}

# Who Pub/Sub is when it calls a function.
resource "google_service_account" "push" {
  account_id   = "${var.prefix}-push"
  display_name = "AGI Egg push subscriptions"
}

# Who Cloud Scheduler is when it calls the sweeper.
resource "google_service_account" "scheduler" {
  account_id   = "${var.prefix}-scheduler"
  display_name = "AGI Egg scheduler"
}

# Builds the functions' images; the default is an account that may do nearly everything.
resource "google_service_account" "builder" {
  account_id   = "${var.prefix}-builder"
  display_name = "AGI Egg builds"
}
