# As production, only smaller and without warm instances.
environment    = "staging"
max_instances  = 10
monthly_budget = 150

alerts = { cost_usd_per_hour = 2 }

# In the functions, tenants that have published no bundle decide by the demo tenant's. Not in production: there they are refused.
extra_environment = { EGG_DEFAULT_BUNDLE = "default-bundle.json" }
