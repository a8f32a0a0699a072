environment    = "prod"
max_instances  = 100
monthly_budget = 500
topic_replay   = true

# A cold start costs a session a second of its 2.2: one instance of everything in its way stays warm.
warm_instances = 1
