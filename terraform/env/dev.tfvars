# Everything scales to nothing; nothing is protected.
environment       = "dev"
delete_protection = false
max_instances     = 3
monthly_budget    = 50
log_level         = "debug"
sweep_schedule    = "*/5 * * * *"

backup_retention_days = { daily = 1, weekly = 7 }
alerts                = { cost_usd_per_hour = 1, silent_sweep_minutes = 30 }

# In the functions, tenants that have published no bundle decide by the demo tenant's. Not in production: there they are refused.
extra_environment = { EGG_DEFAULT_BUNDLE = "default-bundle.json" }
