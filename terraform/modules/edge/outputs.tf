output "address" {
  description = "Where the domains' A records have to point."
  value       = google_compute_global_address.gateway.address
}
