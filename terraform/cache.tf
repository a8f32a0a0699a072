module "memorystore" {
  source = "./modules/memorystore"
  count  = var.cache == "memorystore" ? 1 : 0

  prefix         = var.prefix
  region         = var.region
  labels         = local.labels
  network        = var.memorystore.network
  subnetwork     = var.memorystore.subnetwork
  memory_size_gb = var.memorystore.memory_size_gb
  high_available = var.memorystore.high_available
  proxy_image    = var.memorystore.proxy_image
  token_secret   = google_secret_manager_secret.this["upstash-token"].secret_id

  depends_on = [google_project_service.this]
}
