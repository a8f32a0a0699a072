output "url" {
  description = "Address of the proxy: what the code is told as UPSTASH_REDIS_REST_URL."
  value       = google_cloud_run_v2_service.proxy.uri
}
