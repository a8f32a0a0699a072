resource "google_compute_security_policy" "gateway" {
  name        = "${var.prefix}-gateway"
  description = "Rate limit per address; known attacks are watched"

  rule {
    action      = "throttle"
    priority    = 1000
    description = "At most ${var.requests_per_minute} requests a minute from one address"

    match {
      versioned_expr = "SRC_IPS_V1"
      config {
        src_ip_ranges = ["*"]
      }
    }

    rate_limit_options {
      conform_action = "allow"
      exceed_action  = "deny(429)"
      enforce_on_key = "IP"

      rate_limit_threshold {
        count        = var.requests_per_minute
        interval_sec = 60
      }
    }
  }

  # Bodies are what people say, so words such as "drop table" are no attack here: logged, not refused.
  dynamic "rule" {
    for_each = { 2000 = "sqli-v33-stable", 2001 = "xss-v33-stable" }

    content {
      action      = "deny(403)"
      priority    = rule.key
      preview     = true
      description = "Watched: ${rule.value}"

      match {
        expr {
          expression = "evaluatePreconfiguredWaf('${rule.value}', {'sensitivity': 1})"
        }
      }
    }
  }

  # What no reader of text would send.
  dynamic "rule" {
    for_each = { 500 = "scannerdetection-v33-stable", 501 = "protocolattack-v33-stable" }

    content {
      action      = "deny(403)"
      priority    = rule.key
      description = "Refused: ${rule.value}"

      match {
        expr {
          expression = "evaluatePreconfiguredWaf('${rule.value}', {'sensitivity': 1})"
        }
      }
    }
  }

  rule {
    action      = "allow"
    priority    = 2147483647
    description = "Everything else"

    match {
      versioned_expr = "SRC_IPS_V1"
      config {
        src_ip_ranges = ["*"]
      }
    }
  }

  adaptive_protection_config {
    layer_7_ddos_defense_config {
      enable = true
    }
  }
}
