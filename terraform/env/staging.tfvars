# As production, only smaller and without warm instances.
environment    = "staging"
max_instances  = 10
monthly_budget = 150

alerts = { cost_usd_per_hour = 2 }
